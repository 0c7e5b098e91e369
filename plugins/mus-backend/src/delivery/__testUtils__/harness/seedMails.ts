import { Knex } from 'knex';
import { KnexDatabase } from '../../../database/KnexDatabase';
import { randomIds } from '../../../people/RandomIds';
import { later } from '../../outbox/backoff';
import { DatabaseDueFacts } from '../../facts/DatabaseDueFacts';
import { DueFact } from '../../facts/DueFacts';
import { Verdict } from '../TestRelay';

/** One mail that has to arrive. */
export interface ExpectedMail {
  readonly address: string;
  readonly dueAt: string;
}

/** Address of the n-th person. */
export const addressOf = (n: number) =>
  `p${String(n).padStart(6, '0')}@skovlund.example`;

const numberOf = (address: string) => Number(/\d+/.exec(address)?.[0]);

/**
 * What the relay says, by number: of a hundred, ten are put off at first,
 * four refused, two accepted without an answer.
 */
export function judge(address: string, tries: number): Verdict {
  const n = numberOf(address) % 100;
  if (n < 2) return 'refuseAddress';
  if (n < 4) return 'refuse';
  if (tries > 0) return 'ok';
  if (n < 9) return 'deferAddress';
  if (n < 14) return 'defer';
  return n < 16 ? 'cut' : 'ok';
}

/** The relay never takes it. */
export const isRefused = (address: string) => numberOf(address) % 100 < 4;

function personRow(n: number, now: string) {
  return {
    organisation_id: 'skovlund',
    id: randomIds.next(),
    stable_id: `harness-${n}`,
    entity_ref: `user:default/p${n}`,
    display_name: `Person ${n}`,
    sort_key: `person ${n}`,
    mail_address: addressOf(n),
    language: n % 5 === 0 ? 'en' : 'da',
    active: true,
    changed_at: now,
  };
}

function planRow(employeeId: string, leaderId: string, now: string) {
  return {
    organisation_id: 'skovlund',
    id: randomIds.next(),
    origin: 'mus',
    employment_id: randomIds.next(),
    unit_id: randomIds.next(),
    employee_person_id: employeeId,
    leader_person_id: leaderId,
    state: 'confirmed',
    version: 1,
    content_version: 1,
    follow_up_on: now.slice(0, 10),
    follow_up_none: false,
    follow_up_generation: 1,
    created_at: now,
    changed_at: now,
  };
}

function factsOf(planId: string, dueAt: string): DueFact[] {
  return (['employee', 'leader'] as const).map(recipientRole => ({
    organisationId: 'skovlund',
    subjectKind: 'plan',
    subjectId: planId,
    occurrence: dueAt.slice(0, 10),
    recipientRole,
    generation: 1,
    kind: 'followUpDue',
    dueAt,
  }));
}

/**
 * Plans whose follow-up fell due one after the other, ten seconds apart, up
 * to an instant; two people each.
 *
 * @param first - number of the first person, so that two waves differ
 */
export async function seedMails(
  knex: Knex,
  plans: number,
  upTo: string,
  first: number,
): Promise<ExpectedMail[]> {
  const database = new KnexDatabase(knex);
  const dueFacts = new DatabaseDueFacts(
    randomIds,
    'skovlund.example',
    () => {},
  );
  const people = Array.from({ length: plans * 2 }, (_, at) =>
    personRow(first + at, upTo),
  );
  const rows = Array.from({ length: plans }, (_, at) =>
    planRow(people[2 * at].id, people[2 * at + 1].id, upTo),
  );
  const dueAt = (plan: number) =>
    later(upTo, { seconds: -10 * (plans - 1 - plan) });
  await database.transaction(async tx => {
    await tx.batchInsert('mus_person', people, 200);
    await tx.batchInsert('mus_action_plan', rows, 200);
    await dueFacts.add(
      tx,
      rows.flatMap((row, at) => factsOf(row.id, dueAt(at))),
      upTo,
    );
  });
  return people.map((person, at) => ({
    address: person.mail_address,
    dueAt: dueAt(Math.floor(at / 2)),
  }));
}
