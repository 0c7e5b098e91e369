import {
  aTalk,
  MakeDeps,
  SeededTalk,
  TestDeps,
  testSettings,
} from '../../__testUtils__';
import { MusSettings } from '../../settings';
import { DeliveryChannel } from '@samtale/backstage-plugin-mus-node';
import { ClockReadings } from '../worker/ClockGuard';
import { Notice } from '../letter/compose';
import { createDelivery, Delivery } from '../createDelivery';
import { DueFact } from '../facts/DueFacts';
import { TestRelay } from './TestRelay';

/** A plan of a talk, with its follow-up date. */
export interface SeededPlan extends SeededTalk {
  readonly planId: string;
}

/** Delivery on a real database and a real SMTP server. */
export interface TestDelivery extends Delivery {
  readonly deps: TestDeps;
  readonly relay: TestRelay;
  readonly notices: Notice[];
  /** Makes the portal's bell fail so many times. */
  failNotices(times: number): void;
  /** A second process on the same database and relay. */
  another(
    mail?: Partial<MusSettings['mail']>,
    channel?: DeliveryChannel | null,
    clocks?: () => Promise<ClockReadings>,
  ): Delivery;
  /** Writes facts in a transaction of their own. */
  plan(...facts: DueFact[]): Promise<void>;
  messages(): Promise<MessageRow[]>;
}

/** A row of `mus_message`, as tests look at it. */
export interface MessageRow {
  id: string;
  channel: string;
  mail: string;
  state: string;
  recipient_role: string;
  subject_id: string;
  attempt: number;
  error_class: string | null;
  smtp_code: number | null;
  message_header_id: string;
  next_attempt_at: string;
  frozen: string | null;
  handover_at: string | null;
}

/** The same clock everywhere: tests move the product's, not the machine's. */
const calmClocks = async () => ({ database: 0, wall: 0, monotonic: 0 });

/** Starts relay and delivery; end it with `relay.stop()`. */
export async function aDelivery(
  makeDeps: MakeDeps,
  mail: Partial<MusSettings['mail']> = {},
  channel?: DeliveryChannel,
): Promise<TestDelivery> {
  const deps = await makeDeps();
  const relay = await new TestRelay().start();
  const notices: Notice[] = [];
  let failing = 0;
  const notifier = {
    notify: async (notice: Notice) => {
      if (failing > 0) {
        failing -= 1;
        throw new Error('notifications are away');
      }
      notices.push(notice);
    },
  };
  const another = (
    more: Partial<MusSettings['mail']> = {},
    via: DeliveryChannel | null = channel ?? null,
    clocks: () => Promise<ClockReadings> = calmClocks,
  ) =>
    createDelivery({
      ...deps,
      settings: {
        ...testSettings,
        organisation: deps.settings.organisation,
        mail: { ...testSettings.mail, port: relay.port, ...mail, ...more },
      },
      notifications: { send: async () => {} },
      notifier,
      channel: via ?? undefined,
      clocks,
    });
  const delivery = another();
  return {
    ...delivery,
    deps,
    relay,
    notices,
    failNotices: times => {
      failing = times;
    },
    another,
    plan: (...facts) =>
      deps.database.transaction(tx =>
        delivery.dueFacts.add(tx, facts, deps.clock.now()),
      ),
    messages: () =>
      deps.knex('mus_message').orderBy(['channel', 'recipient_role', 'due_at']),
  };
}

/** The address of a person in these tests: one for each. */
export const address = (personId: string) =>
  `p${personId.slice(-6)}@skovlund.example`;

/** Gives a person another address. */
export async function setMail(
  deps: TestDeps,
  personId: string,
  mail: string | null,
): Promise<void> {
  await deps
    .knex('mus_person')
    .where({ id: personId })
    .update({ mail_address: mail });
}

/** A talk with a plan whose follow-up is on this day. */
export async function aPlan(
  deps: TestDeps,
  on: string | null,
  row: Record<string, unknown> = {},
): Promise<SeededPlan> {
  const talk = await aTalk(deps, {
    employeeName: 'Jonas Kjær',
    leaderName: 'Mette Holm',
  });
  const planId = deps.ids.next();
  await deps.knex('mus_action_plan').insert({
    organisation_id: 'skovlund',
    id: planId,
    talk_id: talk.talkId,
    origin: 'mus',
    employment_id: talk.employmentId,
    unit_id: talk.unitId,
    employee_person_id: talk.employee.id,
    leader_person_id: talk.leader.id,
    state: 'confirmed',
    version: 1,
    content_version: 1,
    follow_up_on: on,
    follow_up_none: false,
    follow_up_generation: 1,
    calendar_sequence: 1,
    created_at: deps.clock.now(),
    changed_at: deps.clock.now(),
    ...row,
  });
  await setMail(deps, talk.employee.id, address(talk.employee.id));
  await setMail(deps, talk.leader.id, address(talk.leader.id));
  return { ...talk, planId };
}

/** The due facts of a follow-up date, for both. */
export function dueFor(
  plan: SeededPlan,
  dueAt: string,
  fact: Partial<DueFact> = {},
): DueFact[] {
  return (['employee', 'leader'] as const).map(recipientRole => ({
    organisationId: 'skovlund',
    subjectKind: 'plan',
    subjectId: plan.planId,
    occurrence: dueAt.slice(0, 10),
    recipientRole,
    generation: 1,
    kind: 'followUpDue',
    dueAt,
    ...fact,
  }));
}
