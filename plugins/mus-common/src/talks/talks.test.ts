import fc from 'fast-check';
import { aTalk } from '../testUtils';
import {
  nextStep,
  NextStepFacts,
  talkAbilities,
  talkState,
  talkStates,
  TalkFacts,
} from './index';

const at = '2026-11-24T09:00:00.000Z';

describe('talkState', () => {
  it.each<[string, Partial<TalkFacts>]>([
    ['invited', {}],
    ['preparing', { anySheetStarted: true }],
    ['preparing', { leaderSignal: 'ready' }],
    ['ready', { employeeSignal: 'ready', leaderSignal: 'onPaper' }],
    ['ready', { startedAt: at }],
    ['held', { startedAt: at, heldAt: at }],
    ['held', { heldAt: at, planState: 'draft', followUpSet: true }],
    [
      'held',
      { heldAt: at, planState: 'awaitingConfirmation', followUpSet: true },
    ],
    ['held', { heldAt: at, planState: 'changedSinceConfirmed' }],
    ['agreed', { heldAt: at, planState: 'confirmed' }],
    ['followingUp', { heldAt: at, planState: 'confirmed', followUpSet: true }],
    [
      'followingUp',
      { heldAt: at, planState: 'changedSinceConfirmed', followUpSet: true },
    ],
    ['closed', { heldAt: at, planState: 'closed', followUpSet: true }],
    ['closed', { closed: true, setAside: 'postponed' }],
    ['postponed', { setAside: 'postponed', anySheetStarted: true }],
    ['declined', { setAside: 'declined' }],
  ])('%s from %p', (state, parts) =>
    expect(talkState(aTalk(parts))).toBe(state),
  );

  it('answers every possible set of facts with a state it knows', () => {
    const signal = fc.constantFrom(
      'notReady' as const,
      'ready' as const,
      'onPaper' as const,
    );
    const instant = fc.constantFrom(null, at);
    const plan = fc.constantFrom(
      null,
      'draft' as const,
      'awaitingConfirmation' as const,
      'confirmed' as const,
      'changedSinceConfirmed' as const,
      'closed' as const,
    );
    const facts = fc.record({
      employeeSignal: signal,
      leaderSignal: signal,
      startedAt: instant,
      heldAt: instant,
      planState: plan,
      followUpSet: fc.boolean(),
      anySheetStarted: fc.boolean(),
      closed: fc.boolean(),
    });
    fc.assert(
      fc.property(facts, parts => {
        expect(talkStates).toContain(talkState(aTalk(parts)));
      }),
    );
  });
});

describe('talkAbilities', () => {
  const none = { startedAt: null, heldAt: null, hasPlan: false, closed: false };
  it.each([
    [none, { startTalk: true, markHeld: true, createPlan: false }],
    [
      { ...none, startedAt: at },
      { startTalk: false, markHeld: true, createPlan: true },
    ],
    [
      { ...none, heldAt: at },
      { startTalk: false, markHeld: false, createPlan: true },
    ],
    [
      { ...none, heldAt: at, hasPlan: true },
      { startTalk: false, markHeld: false, createPlan: false },
    ],
    [
      { ...none, closed: true },
      { startTalk: false, markHeld: false, createPlan: false },
    ],
    [
      { ...none, setAside: 'postponed' as const },
      { startTalk: false, markHeld: false, createPlan: false },
    ],
  ])('[T17] %p', (facts, expected) =>
    expect(talkAbilities(facts)).toEqual(expected),
  );
});

describe('nextStep', () => {
  const facts = (parts: Partial<NextStepFacts>): NextStepFacts => ({
    state: 'invited',
    mySheetStarted: false,
    myReady: false,
    otherReady: false,
    planState: null,
    iConfirmed: false,
    followUpState: null,
    ...parts,
  });
  it.each<[string, Partial<NextStepFacts>]>([
    ['prepare', {}],
    ['continuePreparing', { state: 'preparing', mySheetStarted: true }],
    ['waitForOther', { state: 'preparing', myReady: true }],
    ['haveTalk', { state: 'ready', myReady: true, otherReady: true }],
    ['makePlan', { state: 'held' }],
    ['finishPlan', { state: 'held', planState: 'draft' }],
    ['finishPlan', { state: 'ready', planState: 'draft' }],
    ['confirmPlan', { state: 'held', planState: 'awaitingConfirmation' }],
    [
      'waitForConfirmation',
      { state: 'held', planState: 'awaitingConfirmation', iConfirmed: true },
    ],
    [
      'workOnPlan',
      {
        state: 'followingUp',
        planState: 'confirmed',
        iConfirmed: true,
        followUpState: 'scheduled',
      },
    ],
    [
      'followUp',
      {
        state: 'followingUp',
        planState: 'confirmed',
        iConfirmed: true,
        followUpState: 'due',
      },
    ],
    [
      'confirmPlan',
      {
        state: 'followingUp',
        planState: 'changedSinceConfirmed',
        followUpState: 'scheduled',
      },
    ],
    ['nothing', { state: 'closed' }],
  ])('%s', (step, parts) => expect(nextStep(facts(parts))).toBe(step));
});
