import {
  NextStep,
  nextStep,
  signalOf,
} from '@samtale/backstage-plugin-mus-common';
import { PersonShape } from '../people/personShape';
import { leaderOf, LineRow } from './LineRow';

/** What stands next for me in one of my talks, for the home page's card. */
export interface MyTalk {
  readonly talkId: string;
  readonly state: string;
  readonly leader: PersonShape;
  readonly unit: { id: string; name: string };
  readonly preparationDueOn: string | null;
  readonly myReady: boolean;
  readonly planId: string | null;
  readonly planState: string | null;
  readonly followUpOn: string | null;
  readonly followUpState: string | null;
  readonly next: NextStep;
}

const isReady = (state: LineRow['employee_sheet']) =>
  signalOf(state ?? 'notStarted') !== 'notReady';

/** One that was declined stays: the employee can change their mind. */
const over: readonly string[] = ['closed', 'withdrawn'];

/** The row of one of my employments, when there is a talk that is not over. */
export function toMyTalk(row: LineRow): MyTalk[] {
  const leader = leaderOf(row);
  if (!row.talk_id || !row.talk_state || !leader) return [];
  if (over.includes(row.talk_state)) return [];
  const myReady = isReady(row.employee_sheet);
  const next = nextStep({
    state: row.talk_state,
    mySheetStarted:
      row.employee_sheet !== null && row.employee_sheet !== 'notStarted',
    myReady,
    otherReady: isReady(row.leader_sheet),
    planState: row.plan_of_talk === 1 ? row.plan_state : null,
    iConfirmed: row.employee_confirmed === 1,
    followUpState: row.follow_up_state,
  });
  return [
    {
      talkId: row.talk_id,
      state: row.talk_state,
      leader,
      unit: { id: row.unit_id, name: row.unit_name },
      preparationDueOn:
        row.talk_state === 'declined' ? null : row.preparation_due_on,
      myReady,
      planId: row.plan_id,
      planState: row.plan_state,
      followUpOn: row.follow_up_on,
      followUpState: row.follow_up_state,
      next,
    },
  ];
}

/** Does this plan wait for my word? */
export function waitsForMe(row: LineRow): boolean {
  const asks =
    row.plan_state === 'awaitingConfirmation' ||
    row.plan_state === 'changedSinceConfirmed';
  return asks && row.employee_confirmed !== 1;
}
