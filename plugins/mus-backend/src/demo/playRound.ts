import { Caller } from '../people/Caller';
import { Role } from './Cast';
import { playBooking } from './playBooking';
import { playPlan } from './playPlan';
import { playPreparation, Two } from './playPreparation';
import { ScenarioRound, ScenarioTalk } from './scenarioSchema';
import { Stage } from './Stage';

async function startRound(
  { rounds, clock }: Stage,
  leader: Caller,
  unitId: string,
  round: ScenarioRound,
) {
  clock.moveTo(round.startedOn, 9);
  return rounds.start(leader, unitId, {
    title: round.title,
    context: round.context,
    preparationDueOn: clock.day(round.preparationDueOn),
    talksFrom: clock.day(round.talksFrom),
    talksUntil: clock.day(round.talksUntil),
    wrapUpOn: clock.day(round.wrapUpOn),
  });
}

async function invite(
  { questionnaires, sending }: Stage,
  leader: Caller,
  roundId: string,
  round: ScenarioRound,
  roles: readonly Role[],
) {
  const form = await questionnaires.create(leader, roundId, {
    templateId: round.template,
    title: `${round.title} – forberedelse`,
  });
  const sent = await sending.send(leader, {
    questionnaireId: form.id,
    draftVersion: form.version,
    employmentIds: roles.map(({ employmentId }) => employmentId),
  });
  return new Map(
    sent.invited.map(({ employee, talkId }) => [employee.id, talkId]),
  );
}

async function playTalk(stage: Stage, two: Two, talk: ScenarioTalk) {
  await playPreparation(stage, two, talk);
  await playBooking(stage, two, talk);
  if (talk.heldOn === undefined) return;
  stage.clock.moveTo(talk.heldOn, 10);
  await stage.talks.start(two.leader, two.talkId);
  await stage.talks.markHeld(two.leader, two.talkId);
  if (talk.plan) await playPlan(stage, two, talk.plan, talk.heldOn);
}

/** Plays a round of the story from its start to the present. */
export async function playRound(
  stage: Stage,
  unit: { unitId: string; leader: Caller },
  round: ScenarioRound,
): Promise<void> {
  const employees = await stage.cast.employees(unit.unitId);
  const scenes = round.talks.flatMap(talk => {
    const role = employees.get(talk.employee);
    return role ? [{ talk, role }] : [];
  });
  const { id } = await startRound(stage, unit.leader, unit.unitId, round);
  const roles = scenes.map(({ role }) => role);
  const talkIds = await invite(stage, unit.leader, id, round, roles);
  for (const { talk, role } of scenes) {
    const talkId = talkIds.get(role.employee.personId);
    if (!talkId) continue;
    const two = { talkId, employee: role.employee, leader: unit.leader };
    await playTalk(stage, two, talk);
  }
}
