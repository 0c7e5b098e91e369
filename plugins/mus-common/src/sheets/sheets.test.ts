import fc from 'fast-check';
import {
  decideSheet,
  mayReadAnswer,
  mayReadOther,
  sheetAbilities,
  SheetFacts,
  SheetSignal,
  signalOf,
} from './index';

const signals: SheetSignal[] = ['notReady', 'ready', 'onPaper'];

describe('opening rule', () => {
  it.each([
    ['bothReady', 'notReady', 'ready', false],
    ['bothReady', 'ready', 'notReady', false],
    ['bothReady', 'ready', 'ready', true],
    ['bothReady', 'onPaper', 'ready', true],
    ['bothReady', 'ready', 'onPaper', true],
    ['ownReady', 'notReady', 'ready', true],
    ['ownReady', 'ready', 'notReady', false],
    ['ownReady', 'notReady', 'onPaper', true],
    ['inTalk', 'ready', 'ready', false],
    ['inTalk', 'onPaper', 'onPaper', false],
  ] as const)('%s: mine %s, other %s → %s', (rule, mine, other, open) => {
    expect(mayReadOther({ rule, mine, other, talkStarted: false })).toBe(open);
    expect(mayReadOther({ rule, mine, other, talkStarted: true })).toBe(true);
  });

  const facts = fc.record({
    rule: fc.constantFrom(
      'bothReady' as const,
      'ownReady' as const,
      'inTalk' as const,
    ),
    mine: fc.constantFrom(...signals),
    other: fc.constantFrom(...signals),
    talkStarted: fc.boolean(),
  });

  it('never opens a preparation that is not ready before the talk starts', () => {
    fc.assert(
      fc.property(facts, fc.boolean(), (given, opensInTalk) => {
        const closed = { ...given, talkStarted: false };
        const early = given.other === 'notReady' || given.rule === 'inTalk';
        expect(mayReadOther(closed) && early).toBe(false);
        const held = opensInTalk || !mayReadOther(closed);
        expect(mayReadAnswer(closed, { opensInTalk }) && held).toBe(false);
      }),
    );
  });

  it('opens the rows marked for the talk with the talk', () => {
    expect(
      mayReadAnswer(
        { rule: 'bothReady', mine: 'ready', other: 'ready', talkStarted: true },
        { opensInTalk: true },
      ),
    ).toBe(true);
    expect(
      mayReadAnswer(
        {
          rule: 'bothReady',
          mine: 'ready',
          other: 'ready',
          talkStarted: false,
        },
        { opensInTalk: false },
      ),
    ).toBe(true);
  });

  it('tells the other no more than ready or not', () => {
    expect(
      (['notStarted', 'draft', 'ready', 'onPaper'] as const).map(signalOf),
    ).toEqual(['notReady', 'notReady', 'ready', 'onPaper']);
  });
});

describe('my preparation', () => {
  const facts = (parts: Partial<SheetFacts>): SheetFacts => ({
    state: 'draft',
    talkStarted: false,
    talkHeld: false,
    talkOver: false,
    ...parts,
  });
  const open = (parts: Partial<SheetFacts>) =>
    Object.entries(sheetAbilities(facts(parts)))
      .filter(([, may]) => may)
      .map(([name]) => name)
      .join(' ');

  it.each([
    [{ state: 'notStarted' }, 'answer markOnPaper'],
    [{ state: 'draft' }, 'answer markReady markOnPaper'],
    [{ state: 'ready' }, 'takeBack'],
    [{ state: 'onPaper' }, 'takeBack'],
    [{ talkStarted: true }, ''],
    [{ talkHeld: true }, ''],
    [{ talkOver: true }, ''],
  ] as const)('[T16] %p allows %s', (parts, expected) =>
    expect(open(parts)).toBe(expected),
  );

  it('says why not', () => {
    expect(decideSheet(facts({ state: 'notStarted' }), 'markReady')).toEqual({
      ok: false,
      problems: [{ path: '', code: 'nothingAnswered' }],
    });
    expect(decideSheet(facts({ state: 'ready' }), 'answer')).toEqual({
      ok: false,
      problems: [{ path: '', code: 'sheetIsReady' }],
    });
    expect(decideSheet(facts({ state: 'draft' }), 'markOnPaper')).toEqual({
      ok: true,
      state: 'onPaper',
    });
  });
});
