import { sortKey, talkStates } from '@samtale/backstage-plugin-mus-common';
import { aPerson, aUnit, TestDeps } from '../../__testUtils__';

/** A small generator with a seed, so that a failure can be repeated. */
export function seeded(seed: number) {
  let state = seed;
  // mulberry32
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    below,
    pick: <T>(items: readonly T[]): T => items[below(items.length)],
    chance: (share: number) => next() < share,
  };
}

type Dice = ReturnType<typeof seeded>;

const organisation_id = 'skovlund';
const firstNames = [
  'Åse',
  'Bo',
  'Zenia',
  'Ærø',
  'Anders',
  'Øjvind',
  'Aase',
  'Bodil',
  'Jonas',
];
const lastNames = ['Kjær', 'Aagaard', 'Holm', 'Østergaard', 'Ravn'];
const days = [
  '2026-10-01',
  '2026-11-09',
  '2026-11-10',
  '2026-11-11',
  '2026-11-23',
  '2026-11-24',
  '2026-11-25',
  '2027-03-01',
];
const instants = days.flatMap(day => [
  `${day}T08:00:00.000Z`,
  `${day}T22:30:00.000Z`,
  `${day}T23:30:00.000Z`,
]);
const planStates = [
  'draft',
  'awaitingConfirmation',
  'confirmed',
  'changedSinceConfirmed',
  'closed',
];
const sheets = ['notStarted', 'draft', 'ready', 'onPaper'];

interface Rows {
  mus_person: object[];
  mus_employment: object[];
  mus_talk: Array<{ id: string } & Record<string, unknown>>;
  mus_sheet: object[];
  mus_action_plan: object[];
  mus_plan_confirmation: object[];
  mus_plan_block: object[];
  mus_message: object[];
  mus_talk_booking: object[];
}

interface Someone {
  readonly employmentId: string;
  readonly personId: string;
  readonly unitId: string;
  readonly leaderId: string;
}

function aPlan(
  rows: Rows,
  deps: TestDeps,
  dice: Dice,
  of: Someone,
  talkId: string | null,
): void {
  const id = deps.ids.next();
  const state = dice.pick(planStates);
  const content_version = 1 + dice.below(3);
  rows.mus_action_plan.push({
    organisation_id,
    id,
    talk_id: talkId,
    origin: 'mus',
    employment_id: of.employmentId,
    unit_id: of.unitId,
    employee_person_id: of.personId,
    leader_person_id: of.leaderId,
    state,
    version: 1,
    content_version,
    follow_up_on: dice.chance(0.6) ? dice.pick(days) : null,
    follow_up_held_at: dice.chance(0.3) ? dice.pick(instants) : null,
    created_at: dice.pick(instants),
    changed_at: dice.pick(instants),
    closed_at: state === 'closed' ? dice.pick(instants) : null,
    wrap_up_done_at: dice.chance(0.4) ? dice.pick(instants) : null,
  });
  for (const party of ['employee', 'leader']) {
    if (dice.chance(0.5)) {
      rows.mus_plan_confirmation.push({
        organisation_id,
        plan_id: id,
        party,
        verdict: 'confirmed',
        remark: 'sealed',
        content_version: 1 + dice.below(content_version),
        at: dice.pick(instants),
      });
    }
  }
  for (let at = dice.below(4); at > 0; at -= 1) {
    rows.mus_plan_block.push({
      organisation_id,
      plan_id: id,
      id: deps.ids.next(),
      kind: dice.pick(['task', 'task', 'goal']),
      position: at,
      content: 'sealed',
      task_state: dice.pick(['planned', 'started', 'done', 'dropped']),
      task_deadline: dice.chance(0.8) ? dice.pick(days) : null,
      version: 1,
      save_id: id,
      changed_at: dice.pick(instants),
      changed_by_person_id: of.personId,
      awaits_wrap_up: dice.chance(0.3),
      removed_at: dice.chance(0.2) ? dice.pick(instants) : null,
    });
  }
}

function aMessage(
  rows: Rows,
  deps: TestDeps,
  dice: Dice,
  talkId: string,
): void {
  const at = dice.pick(instants);
  rows.mus_message.push({
    organisation_id,
    id: deps.ids.next(),
    channel: dice.pick(['mail', 'mail', 'portal']),
    mail: dice.pick(['invitation', 'invitation', 'bothReady']),
    subject_kind: 'talk',
    subject_id: talkId,
    recipient_role: 'employee',
    state: dice.pick(['sent', 'blocked', 'blocked', 'dead']),
    due_at: at,
    next_attempt_at: at,
    message_header_id: 'x',
    created_at: at,
  });
}

function aBooking(
  rows: Rows,
  deps: TestDeps,
  dice: Dice,
  talkId: string,
): void {
  const booked = dice.chance(0.8);
  rows.mus_talk_booking.push({
    organisation_id,
    talk_id: talkId,
    version: 1,
    save_id: deps.ids.next(),
    state: booked ? 'booked' : 'proposed',
    generation: 1,
    sequence: 1,
    proposed_by: booked ? null : dice.pick(['employee', 'leader']),
    booked_on: booked ? dice.pick(days) : null,
    booked_time: booked ? dice.pick(['09:00', '10:30', '14:15']) : null,
    changed_at: dice.pick(instants),
  });
}

function aTalkOf(rows: Rows, deps: TestDeps, dice: Dice, of: Someone): void {
  const id = deps.ids.next();
  rows.mus_talk.push({
    organisation_id,
    id,
    round_id: null,
    employment_id: of.employmentId,
    unit_id: of.unitId,
    employee_person_id: of.personId,
    leader_person_id: of.leaderId,
    opening_rule: 'bothReady',
    state: dice.pick(talkStates),
    invited_at: dice.pick(instants),
    held_at: dice.chance(0.6) ? dice.pick(instants) : null,
    version: 1,
  });
  for (const party of ['employee', 'leader']) {
    rows.mus_sheet.push({
      organisation_id,
      talk_id: id,
      party,
      state: dice.pick(sheets),
    });
  }
  if (dice.chance(0.6)) aPlan(rows, deps, dice, of, id);
  if (dice.chance(0.8)) aMessage(rows, deps, dice, id);
}

function someone(
  rows: Rows,
  deps: TestDeps,
  dice: Dice,
  unitId: string,
  leaders: readonly string[],
): Someone {
  const [personId, employmentId] = [deps.ids.next(), deps.ids.next()];
  const name = `${dice.pick(firstNames)} ${dice.pick(lastNames)}`;
  const leaderId = dice.chance(0.8) ? leaders[0] : dice.pick(leaders);
  rows.mus_person.push({
    organisation_id,
    id: personId,
    stable_id: personId,
    entity_ref: `user:default/${personId}`,
    display_name: name,
    sort_key: sortKey(name),
    mail_address: null,
    language: 'da',
    active: true,
    changed_at: deps.clock.now(),
  });
  rows.mus_employment.push({
    organisation_id,
    id: employmentId,
    person_id: personId,
    unit_id: unitId,
    leader_person_id: leaderId,
    leader_assigned: false,
    title: '',
    away: dice.chance(0.1),
    senior_offer: false,
    valid_from: '2026-01-01',
    valid_to: null,
  });
  return { personId, employmentId, unitId, leaderId };
}

/** A leader with so many employees in two units, whose talks and plans are in every state. */
export async function randomTeam(
  deps: TestDeps,
  seed: number,
  size: number,
  talksEach = 2,
) {
  const dice = seeded(seed);
  const [leader, other] = [
    await aPerson(deps, 'Mette Holm'),
    await aPerson(deps, 'Pernille Winther'),
  ];
  const units = [
    await aUnit(deps, 'Borgerservice', leader.id),
    await aUnit(deps, 'Biblioteket', leader.id),
  ];
  const rows: Rows = {
    mus_person: [],
    mus_employment: [],
    mus_talk: [],
    mus_sheet: [],
    mus_action_plan: [],
    mus_plan_confirmation: [],
    mus_plan_block: [],
    mus_message: [],
    mus_talk_booking: [],
  };
  for (let count = 0; count < size; count += 1) {
    const person = someone(rows, deps, dice, dice.pick(units).id, [
      leader.id,
      other.id,
    ]);
    for (let talks = dice.below(talksEach + 1); talks > 0; talks -= 1)
      aTalkOf(rows, deps, dice, person);
    if (dice.chance(0.2)) aPlan(rows, deps, dice, person, null);
  }
  for (const { id } of rows.mus_talk)
    if (dice.chance(0.5)) aBooking(rows, deps, dice, id);
  for (const [table, list] of Object.entries(rows))
    await deps.knex.batchInsert(table, list, 200);
  return { leader, units, dice };
}
