import fc from 'fast-check';
import { aQuestionnaire, aTheme } from '../testUtils';
import { SheetFacts } from '../sheets';
import {
  cardAbilities,
  CardFacts,
  cardProblems,
  cardThemes,
  choiceProblems,
  exchangeFrom,
  mergeAgenda,
  missingCards,
  optionalThemes,
} from './index';

const themeIds = [
  'relationer',
  'faglighed',
  'udvikling',
  'arbejdsliv',
  'ledere',
];
const form = aQuestionnaire({
  themes: [
    ...themeIds.map(id =>
      aTheme({
        id,
        cards: true,
        onlyLeaders: id === 'ledere',
        questions: [`${id}.1`, `${id}.2`, `${id}.3`],
      }),
    ),
    aTheme({ id: 'mobilitet', kind: 'optional', questions: ['m.1'] }),
  ],
});
const pick = (themeId: string, number: number) => ({
  themeId,
  questionId: `${themeId}.${number}`,
});
const choosable = {
  cardThemes: cardThemes(form, { leadsPeople: false }),
  optionalThemes: optionalThemes(form, { leadsPeople: false }),
};

describe('picking cards', () => {
  it('[M05] [M16] asks for one card in each theme, leaders’ themes of leaders only', () => {
    const ids = (leadsPeople: boolean) =>
      cardThemes(form, { leadsPeople }).map(({ id }) => id);
    expect(ids(false)).toEqual(themeIds.slice(0, 4));
    expect(ids(true)).toEqual(themeIds);
    const cards = [pick('udvikling', 1), pick('relationer', 2)];
    expect(missingCards(choosable, { cards }).map(({ path }) => path)).toEqual([
      'cards.faglighed',
      'cards.arbejdsliv',
    ]);
    expect(
      missingCards(choosable, {
        cards: themeIds.slice(0, 4).map(id => pick(id, 1)),
      }),
    ).toEqual([]);
  });

  it('refuses cards and themes that are not there, and two cards of a theme', () => {
    const problems = choiceProblems(choosable, {
      formatVersion: 1,
      cards: [
        pick('relationer', 1),
        pick('relationer', 2),
        pick('ledere', 1),
        { themeId: 'udvikling', questionId: 'faglighed.1' },
      ],
      optionalThemes: ['mobilitet', 'relationer'],
    });
    expect(problems).toEqual([
      { path: 'cards.2', code: 'unknownCard' },
      { path: 'cards.3', code: 'unknownCard' },
      { path: 'cards.1', code: 'twoCardsOfTheme' },
      { path: 'optionalThemes.1', code: 'unknownTheme' },
    ]);
  });
});

describe('the merged agenda', () => {
  it('[M06] [M07] merges the same choice and puts first what matters most to one of the two', () => {
    const agenda = mergeAgenda({
      employee: [pick('udvikling', 1), pick('relationer', 1)],
      leader: [pick('relationer', 2), pick('udvikling', 1)],
    });
    expect(agenda).toEqual([
      { ...pick('udvikling', 1), chosenBy: ['employee', 'leader'] },
      { ...pick('relationer', 2), chosenBy: ['leader'] },
      { ...pick('relationer', 1), chosenBy: ['employee'] },
    ]);
  });

  const picksOf = (themes: readonly string[]) =>
    fc
      .tuple(
        fc.shuffledSubarray([...themes], { minLength: themes.length }),
        fc.array(fc.integer({ min: 1, max: 3 }), {
          minLength: themes.length,
          maxLength: themes.length,
        }),
      )
      .map(([order, numbers]) => order.map((id, at) => pick(id, numbers[at])));

  it.each([
    [themeIds.slice(0, 4), 4, 8],
    [themeIds, 5, 10],
  ])('[M07] [M16] of %p has between %d and %d topics', (themes, min, max) => {
    fc.assert(
      fc.property(picksOf(themes), picksOf(themes), (employee, leader) => {
        const agenda = mergeAgenda({ employee, leader });
        expect(agenda.length).toBeGreaterThanOrEqual(min);
        expect(agenda.length).toBeLessThanOrEqual(max);
        const ids = agenda.map(({ questionId }) => questionId);
        expect(new Set(ids).size).toBe(ids.length);
        expect(
          agenda.reduce((sum, { chosenBy }) => sum + chosenBy.length, 0),
        ).toBe(2 * themes.length);
        expect([employee[0], leader[0]]).toContainEqual(
          pick(agenda[0].themeId, Number(agenda[0].questionId.split('.')[1])),
        );
      }),
    );
  });

  it('is one side’s picks when the other sent none', () =>
    expect(
      mergeAgenda({ employee: null, leader: [pick('faglighed', 2)] }),
    ).toEqual([{ ...pick('faglighed', 2), chosenBy: ['leader'] }]));
});

describe('the exchange', () => {
  const facts = (
    parts: Partial<Omit<CardFacts, 'sheet'>> & { sheet?: Partial<SheetFacts> },
  ): CardFacts => ({
    party: 'leader',
    hasCards: true,
    hasOptionalThemes: true,
    mineSent: false,
    exchanged: false,
    exchangeFrom: '2026-11-20',
    today: '2026-11-20',
    ...parts,
    sheet: {
      state: 'notStarted',
      talkStarted: false,
      talkHeld: false,
      talkOver: false,
      ...parts.sheet,
    },
  });
  const open = (parts: Parameters<typeof facts>[0]) =>
    Object.entries(cardAbilities(facts(parts)))
      .filter(([, may]) => may)
      .map(([command]) => command)
      .join(' ');

  it.each<[string, Parameters<typeof facts>[0], string]>([
    ['at first', {}, 'pick send chooseThemes'],
    ['when sent', { mineSent: true }, 'exchange chooseThemes'],
    [
      'when sent, too early',
      { mineSent: true, today: '2026-11-19' },
      'chooseThemes',
    ],
    [
      'when sent by the employee',
      { mineSent: true, party: 'employee' },
      'chooseThemes',
    ],
    [
      'when exchanged without mine',
      { exchanged: true },
      'pick send chooseThemes',
    ],
    ['when exchanged', { exchanged: true, mineSent: true }, 'chooseThemes'],
    [
      'when ready',
      { mineSent: true, exchanged: true, sheet: { state: 'ready' } },
      '',
    ],
    ['when the talk has started', { sheet: { talkStarted: true } }, ''],
    ['without cards', { hasCards: false }, 'chooseThemes'],
    ['without optional themes', { hasOptionalThemes: false }, 'pick send'],
  ])('[M06] [K05] %s', (_, parts, expected) =>
    expect(open(parts)).toBe(expected),
  );

  it('says why not, and from when', () =>
    expect(
      cardProblems(facts({ mineSent: true, today: '2026-11-01' }), 'exchange'),
    ).toEqual([
      { path: '', code: 'tooEarlyToExchange', params: { on: '2026-11-20' } },
    ]));

  it.each([
    ['2026-11-27', '2026-11-02', '2026-11-20'],
    ['2026-11-05', '2026-11-02', '2026-11-03'],
    [null, '2026-10-20', '2026-10-27'],
  ])('due on %p, invited on %s: the leader may from %s', (due, invited, from) =>
    expect(exchangeFrom(due, invited)).toBe(from),
  );
});
