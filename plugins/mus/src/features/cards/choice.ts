import {
  noChoice,
  type CardPick,
  type TalkChoice,
  type Theme,
} from '@samtale/backstage-plugin-mus-common';
import { endpoints } from '../../api';
import type { Cards } from '../../api';
import { sameJson } from '../../autosave';
import type { AutosaveDocument, Stored } from '../../autosave';

/** The one field of the document. */
export const choiceKey = 'choice';

/** My choice as the autosave engine knows it. */
export function storedChoice({
  version,
  choice,
  savedAt,
}: Cards['mine']): Map<string, Stored<TalkChoice>> {
  return version === null || savedAt === null
    ? new Map()
    : new Map([[choiceKey, { value: choice, version, savedAt }]]);
}

/** What changed on one side only is taken from that side; null when both changed the same. */
function mergeChoice(
  base: TalkChoice,
  mine: TalkChoice,
  theirs: TalkChoice,
): TalkChoice | null {
  const pick = <T>(was: T, here: T, there: T): { value: T } | null => {
    if (sameJson(here, was) || sameJson(here, there)) return { value: there };
    return sameJson(there, was) ? { value: here } : null;
  };
  const cards = pick(base.cards, mine.cards, theirs.cards);
  const themes = pick(
    base.optionalThemes,
    mine.optionalThemes,
    theirs.optionalThemes,
  );
  return cards && themes
    ? { ...mine, cards: cards.value, optionalThemes: themes.value }
    : null;
}

/** How my choice is saved, each time on the version it was made on. */
export function choiceDocument(
  talkId: string,
  personId: string,
): AutosaveDocument<TalkChoice> {
  return {
    personId,
    documentId: `${talkId}#cards`,
    empty: noChoice,
    same: sameJson,
    merge: mergeChoice,
    callOf: ({ value, version, saveId }) => ({
      endpoint: endpoints.cards.saveChoice,
      input: {
        params: { talkId },
        body: { saveId, choice: value },
        version: version ?? 'create',
      },
    }),
    read: reply => {
      const saved = endpoints.cards.saveChoice.response.safeParse(reply);
      if (!saved.success) return null;
      const { choice, version, savedAt } = saved.data;
      return { value: choice, version, savedAt };
    },
  };
}

/** The picks with this card for its theme; a theme picked anew comes last. */
export function withPick(
  cards: readonly CardPick[],
  pick: CardPick,
): CardPick[] {
  return cards.some(({ themeId }) => themeId === pick.themeId)
    ? cards.map(one => (one.themeId === pick.themeId ? pick : one))
    : [...cards, pick];
}

/** The picks with one a place further up or down. */
export function moved(
  cards: readonly CardPick[],
  at: number,
  by: -1 | 1,
): CardPick[] {
  const next = [...cards];
  const [pick] = next.splice(at, 1);
  next.splice(at + by, 0, pick);
  return next;
}

/** A card by its pick. */
export function cardOf(themes: readonly Theme[], pick: CardPick) {
  const theme = themes.find(({ id }) => id === pick.themeId);
  const card = theme?.questions.find(({ id }) => id === pick.questionId);
  return theme && card ? { theme, card } : null;
}
