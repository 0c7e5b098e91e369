import {
  addDays,
  followUpState,
  nextStep,
  PlanStateFact,
  SheetState,
  signalOf,
  TalkState,
} from '@samtale/backstage-plugin-mus-common';
import { OrganisationSettings } from '../settings';
import { MyTalkRow } from './homeQueries';
import { TeamLine } from './OverviewReadModel';

const ready = (sheet: string | null) =>
  signalOf((sheet ?? 'notStarted') as SheetState) !== 'notReady';

function followUpOf(
  row: MyTalkRow,
  settings: OrganisationSettings,
  today: string,
) {
  return row.plan_id
    ? followUpState(
        {
          on: row.follow_up_on,
          heldAt: row.follow_up_held_at,
          onceMoreDays: settings.onceMoreAfterDays,
        },
        today,
      )
    : null;
}

/** One talk of mine on the home page, with the one thing that stands next. */
export function myTalk(
  row: MyTalkRow,
  settings: OrganisationSettings,
  today: string,
) {
  const followUp = followUpOf(row, settings, today);
  const iConfirmed =
    row.confirmed_version !== null &&
    row.confirmed_version === row.content_version;
  return {
    talkId: row.talk_id,
    state: row.state,
    leader: {
      id: row.leader_id,
      name: row.leader_name,
      entityRef: row.leader_ref,
    },
    unit: { id: row.unit_id, name: row.unit_name },
    preparationDueOn: row.preparation_due_on,
    myReady: ready(row.my_sheet),
    planId: row.plan_id,
    planState: row.plan_state,
    followUpOn: row.follow_up_on,
    followUpState: followUp,
    next: nextStep({
      state: row.state as TalkState,
      mySheetStarted: (row.my_sheet ?? 'notStarted') !== 'notStarted',
      myReady: ready(row.my_sheet),
      otherReady: ready(row.other_sheet),
      planState: row.plan_state as PlanStateFact,
      iConfirmed,
      followUpState: followUp,
    }),
  };
}

const waits = (line: TeamLine) =>
  line.planState === 'awaitingConfirmation' ||
  line.planState === 'changedSinceConfirmed';

const preparing = (line: TeamLine) =>
  line.talkState === 'invited' || line.talkState === 'preparing';

/** The team in numbers, for the leader's card. */
export function teamCard(team: readonly TeamLine[], today: string) {
  const inAWeek = addDays(today, 7);
  const count = (test: (line: TeamLine) => boolean) => team.filter(test).length;
  return {
    employees: team.length,
    toAnswer: count(line => preparing(line) && line.leaderSheet === 'notReady'),
    readyToTalk: count(line => line.talkState === 'ready'),
    toConfirm: count(line => waits(line) && !line.leaderConfirmed),
    followUpsThisWeek: count(
      line =>
        line.followUpState === 'due' ||
        (line.followUpState === 'scheduled' &&
          line.followUpOn !== null &&
          line.followUpOn <= inAWeek),
    ),
    overdueTasks: team.reduce((sum, line) => sum + line.overdueTasks, 0),
  };
}
