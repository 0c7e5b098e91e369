import { Problem } from '../problems/problem';
import { Theme } from '../questionnaires/documentSchema';
import { CardPick, TalkChoice } from './choiceSchema';

/** The themes that can be chosen from. */
export interface Choosable {
  readonly cardThemes: readonly Theme[];
  readonly optionalThemes: readonly Theme[];
}

function isCard(themes: readonly Theme[], pick: CardPick): boolean {
  const theme = themes.find(({ id }) => id === pick.themeId);
  return theme?.questions.some(({ id }) => id === pick.questionId) === true;
}

/** What is wrong with a choice, finished or not: unknown cards, two of a theme. */
export function choiceProblems(
  { cardThemes, optionalThemes }: Choosable,
  { cards, optionalThemes: chosen }: TalkChoice,
): Problem[] {
  const themeIds = cards.map(({ themeId }) => themeId);
  const known = new Set(optionalThemes.map(({ id }) => id));
  return [
    ...cards.flatMap((pick, at) =>
      isCard(cardThemes, pick)
        ? []
        : [{ path: `cards.${at}`, code: 'unknownCard' }],
    ),
    ...themeIds.flatMap((id, at) =>
      themeIds.indexOf(id) < at
        ? [{ path: `cards.${at}`, code: 'twoCardsOfTheme' }]
        : [],
    ),
    ...chosen.flatMap((id, at) =>
      known.has(id)
        ? []
        : [{ path: `optionalThemes.${at}`, code: 'unknownTheme' }],
    ),
  ];
}

/** What is missing before the cards can be sent: one in each theme (M05). */
export function missingCards(
  { cardThemes }: Pick<Choosable, 'cardThemes'>,
  { cards }: Pick<TalkChoice, 'cards'>,
): Problem[] {
  const picked = new Set(cards.map(({ themeId }) => themeId));
  return cardThemes
    .filter(({ id, questions }) => questions.length > 0 && !picked.has(id))
    .map(({ id, title }) => ({
      path: `cards.${id}`,
      code: 'noCardInTheme',
      params: { title: title.da },
    }));
}
