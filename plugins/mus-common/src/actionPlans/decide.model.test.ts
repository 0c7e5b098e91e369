import fc from 'fast-check';
import { addDays } from '../calendar/days';
import { decide } from './decide';
import {
  PlanCommand,
  PlanContext,
  PlanDecision,
  PlanEffect,
} from './planCommand';
import { newPlan, PlanFacts } from './planFacts';
import { isConfirmed, planState } from './planState';

const parties = ['employee', 'leader'];
const zone = 'Europe/Copenhagen';
const ids = fc.constantFrom('a', 'b');
const words = fc.constantFrom('', 'Kursus', 'Mentor');
const day = fc.integer({ min: -3, max: 60 });

/** A step: somebody does something, maybe some days later, maybe from an older page. */
interface Step {
  readonly wait: number;
  readonly command: (
    plan: PlanFacts,
    seen: PlanFacts,
    today: string,
  ) => PlanCommand;
}

const content = fc.record({
  text: words,
  deadline: fc.option(day),
  done: fc.boolean(),
});
const contentOf = (part: {
  text: string;
  deadline: number | null;
  done: boolean;
}) => ({
  formatVersion: 1 as const,
  text: part.text,
  goalId: null,
  provisional: false,
  task: {
    responsible: { kind: 'both' as const },
    deadline:
      part.deadline === null ? null : addDays('2026-11-24', part.deadline),
    state: part.done ? ('done' as const) : ('planned' as const),
    outcome: '',
    activity: null,
    term: null,
  },
});

type Make = Step['command'];
const of = <T>(arbitrary: fc.Arbitrary<T>, make: (part: T) => Make) =>
  arbitrary.map(make);

const add = of(fc.record({ id: ids, content }), part => () => ({
  type: 'addBlock',
  kind: 'task',
  position: 1,
  id: part.id,
  content: contentOf(part.content),
}));
const change = of(fc.record({ id: ids, content }), part => () => ({
  type: 'changeBlock',
  id: part.id,
  content: contentOf(part.content),
}));
const remove = of(ids, id => () => ({ type: 'removeBlock', id }));
const restore = of(ids, id => () => ({ type: 'restoreBlock', id }));
const setDate = of(day, on => (_plan, _seen, today) => ({
  type: 'setFollowUp',
  none: false,
  on: addDays(today, on),
}));
const clearDate = of(fc.boolean(), none => () => ({
  type: 'setFollowUp',
  none,
  on: null,
}));
const verdict = fc.constantFrom(
  'confirmed' as const,
  'confirmed' as const,
  'disagrees' as const,
);
const confirm = of(
  fc.record({
    party: fc.constantFrom(...parties),
    verdict,
    fresh: fc.boolean(),
  }),
  part => (plan, seen) => ({
    type: 'confirm',
    party: part.party,
    verdict: part.verdict,
    remark: '',
    contentVersion: (part.fresh ? plan : seen).contentVersion,
  }),
);
const meet = of(day, on => (_plan, _seen, today) => ({
  type: 'recordFollowUp',
  nextOn: addDays(today, on),
  close: false,
}));
const end = fc.constant<Make>(() => ({
  type: 'recordFollowUp',
  nextOn: null,
  close: true,
}));

const openAgain = of(
  fc.record({
    on: day,
    none: fc.boolean(),
    party: fc.constantFrom(...parties),
  }),
  ({ on, none, party }) =>
    (_plan, _seen, today) => ({
      type: 'reopen',
      party,
      on: none ? null : addDays(today, on),
      none,
    }),
);

const commands = fc.oneof(
  { weight: 4, arbitrary: add },
  { weight: 4, arbitrary: change },
  { weight: 1, arbitrary: remove },
  { weight: 1, arbitrary: restore },
  { weight: 3, arbitrary: setDate },
  { weight: 1, arbitrary: clearDate },
  { weight: 16, arbitrary: confirm },
  { weight: 2, arbitrary: meet },
  { weight: 1, arbitrary: end },
  { weight: 2, arbitrary: openAgain },
);

/** What the outbox holds after the effects: one generation of mails, for one date. */
interface Outbox {
  on: string | null;
  generation: number;
  /** Day and version that somebody is asked about; one of a kind, as in the table. */
  asked: Map<string, string>;
}

function deliver(
  outbox: Outbox,
  effect: PlanEffect,
  { contentVersion }: PlanFacts,
  today: string,
): void {
  if (effect.type === 'followUpMoved' || effect.type === 'followUpCleared') {
    expect(effect.generation).toBeGreaterThan(outbox.generation);
    outbox.on = effect.type === 'followUpMoved' ? effect.on : null;
    outbox.generation = effect.generation;
  }
  if (effect.type === 'askToConfirm') {
    outbox.asked.set(
      `${effect.on} ${effect.party} ${contentVersion}`,
      effect.on,
    );
  }
  if (effect.type === 'confirmationOutdated') {
    for (const [key, on] of outbox.asked) {
      if (on > today) outbox.asked.delete(key);
    }
  }
}

function deliverAll(outbox: Outbox, decision: PlanDecision, today: string) {
  decision.effects.forEach(effect =>
    deliver(outbox, effect, decision.plan, today),
  );
}

/** Who said yes to which words, kept by the test itself. */
type Heard = Map<string, string>;

function agreementOf(plan: PlanFacts): string {
  const blocks = plan.blocks
    .filter(block => !block.removed && block.content.text !== '')
    .map(({ id, content: { text, task } }) => [
      id,
      text,
      task?.responsible,
      task?.deadline,
    ]);
  return JSON.stringify(blocks);
}

function check(
  before: PlanFacts,
  after: PlanFacts,
  command: PlanCommand,
  heard: Heard,
): void {
  if (command.type === 'confirm') {
    expect(command.contentVersion).toBe(before.contentVersion);
    heard.set(
      command.party,
      command.verdict === 'confirmed' ? agreementOf(before) : 'no',
    );
  }
  if (isConfirmed(after)) {
    parties.forEach(party => expect(heard.get(party)).toBe(agreementOf(after)));
  }
  expect(after.contentVersion).toBeGreaterThanOrEqual(before.contentVersion);
  expect(after.version).toBeGreaterThanOrEqual(before.version);
}

/** The state from the story told by the test, not from the plan's own projection. */
function expectedState(plan: PlanFacts, everConfirmed: boolean): string {
  if (plan.closedAt) return 'closed';
  const now = plan.confirmations.filter(
    said => said.contentVersion === plan.contentVersion,
  );
  if (now.length === 2 && now.every(said => said.verdict === 'confirmed'))
    return 'confirmed';
  if (now.length > 0) return 'awaitingConfirmation';
  return everConfirmed ? 'changedSinceConfirmed' : 'draft';
}

/** Guards the test itself: a walk that never gets there proves nothing. */
const reached = new Set<string>();

function play(steps: Step[]): void {
  let plan = newPlan(parties);
  let seen = plan;
  let today = '2026-11-24';
  let everConfirmed = false;
  const heard: Heard = new Map();
  const outbox: Outbox = { on: null, generation: 0, asked: new Map() };
  for (const step of steps) {
    today = addDays(today, step.wait);
    const context: PlanContext = {
      now: `${today}T12:00:00.000Z`,
      today,
      settings: { zone },
    };
    const command = step.command(plan, seen, today);
    const decision = decide(plan, command, context);
    if (decision.ok) {
      check(plan, decision.plan, command, heard);
      deliverAll(outbox, decision, today);
      if (plan.closedAt !== null) reached.add('reopened');
      seen = plan;
      plan = decision.plan;
      expect(decide(plan, command, context)).toEqual(
        command.type === 'confirm' ||
          plan.contentVersion === seen.contentVersion
          ? { ok: true, plan, effects: [] }
          : expect.anything(),
      );
    }
    everConfirmed = everConfirmed || isConfirmed(plan);
    reached.add(planState(plan));
    expect(planState(plan)).toBe(expectedState(plan, everConfirmed));
    expect(outbox).toMatchObject({ on: plan.followUp.on });
    expect(plan.followUp.generation).toBeGreaterThanOrEqual(outbox.generation);
    const days = [...outbox.asked.values()];
    expect(new Set(days).size).toBe(days.length);
  }
}

describe('whatever two people do to a plan, in any order', () => {
  it('no confirmation counts for a version not seen, the state follows from the facts, and only the open date has mails', () => {
    const steps = fc.array(
      fc.record({
        wait: fc.constantFrom(0, 0, 0, 1, 20),
        command: commands,
      }) as fc.Arbitrary<Step>,
      { minLength: 5, maxLength: 40 },
    );
    fc.assert(fc.property(steps, play), { numRuns: 1000, seed: 1 });
    expect(reached).toEqual(
      new Set([
        'draft',
        'awaitingConfirmation',
        'confirmed',
        'changedSinceConfirmed',
        'closed',
        'reopened',
      ]),
    );
  });
});
