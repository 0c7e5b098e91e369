import { QuestionnaireDocument } from '@samtale/backstage-plugin-mus-common';
import { TestDeps } from './makeTestDeps';
import { anEmployment, aPerson, aRound, aUnit, smallForm } from './seed';

/** A talk with its people, as tests need them. */
export interface SeededTalk {
  readonly talkId: string;
  readonly roundId: string;
  readonly unitId: string;
  readonly employmentId: string;
  readonly employee: { id: string; ref: string };
  readonly leader: { id: string; ref: string };
}

/** What a test may choose about a talk. */
export interface TalkChoices {
  readonly document?: QuestionnaireDocument;
  readonly employeeName?: string;
  readonly leaderName?: string;
  /** A leader who is there already, for several talks of one. */
  readonly leader?: { id: string; ref: string };
}

async function twoPeople(deps: TestDeps, choices: TalkChoices) {
  const leader = choices.leader
    ? { id: choices.leader.id, entity_ref: choices.leader.ref }
    : await aPerson(
        deps,
        choices.leaderName ?? `Mette ${deps.ids.next().slice(-3)}`,
      );
  const employee = await aPerson(
    deps,
    choices.employeeName ?? `Jonas ${deps.ids.next().slice(-3)}`,
  );
  const unit = await aUnit(
    deps,
    `Borgerservice ${deps.ids.next().slice(-4)}`,
    leader.id,
  );
  const people = {
    personId: employee.id,
    unitId: unit.id,
    leaderPersonId: leader.id,
  };
  const employment = await anEmployment(deps, people);
  return { leader, employee, unit, employment };
}

async function frozenForm(
  deps: TestDeps,
  document: QuestionnaireDocument,
): Promise<string> {
  const id = deps.ids.next();
  await deps.knex('mus_questionnaire_version').insert({
    organisation_id: 'skovlund',
    id,
    questionnaire_id: deps.ids.next(),
    number: 1,
    document: JSON.stringify(document),
    sent_at: deps.clock.now(),
  });
  return id;
}

/** An invited talk: unit, two people, round, frozen form, two sheets, two readers. */
export async function aTalk(
  deps: TestDeps,
  choices: TalkChoices = {},
): Promise<SeededTalk> {
  const document = choices.document ?? smallForm;
  const { leader, employee, unit, employment } = await twoPeople(deps, choices);
  const round = await aRound(deps, {
    unitId: unit.id,
    leaderPersonId: leader.id,
  });
  const talkId = deps.ids.next();
  const now = deps.clock.now();
  await deps.knex('mus_talk').insert({
    organisation_id: 'skovlund',
    id: talkId,
    round_id: round.id,
    employment_id: employment.id,
    unit_id: unit.id,
    employee_person_id: employee.id,
    leader_person_id: leader.id,
    questionnaire_version_id: await frozenForm(deps, document),
    opening_rule: document.openingRule,
    state: 'invited',
    invited_at: now,
    version: 1,
  });
  const sheet = {
    organisation_id: 'skovlund',
    talk_id: talkId,
    state: 'notStarted',
  };
  await deps.knex('mus_sheet').insert([
    { ...sheet, party: 'employee' },
    { ...sheet, party: 'leader' },
  ]);
  await grantTwo(deps, talkId, employee.id, leader.id);
  return {
    talkId,
    roundId: round.id,
    unitId: unit.id,
    employmentId: employment.id,
    employee: { id: employee.id, ref: employee.entity_ref },
    leader: { id: leader.id, ref: leader.entity_ref },
  };
}

async function grantTwo(
  deps: TestDeps,
  talkId: string,
  employeeId: string,
  leaderId: string,
) {
  const reader = {
    organisationId: 'skovlund',
    documentKind: 'talk' as const,
    documentId: talkId,
    level: 'write' as const,
    validFrom: deps.clock.now(),
    validTo: null,
  };
  await deps.database.transaction(tx =>
    deps.readers.grant(tx, [
      { ...reader, personId: employeeId, reason: 'employee' },
      { ...reader, personId: leaderId, reason: 'leader' },
    ]),
  );
}
