import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { placeOf, questionById } from '@samtale/backstage-plugin-mus-common';
import type { QuestionnaireDocument } from '@samtale/backstage-plugin-mus-common';
import { useLocalText } from '../../../ui';
import type { Drop, SortWords } from '../../../ui';
import { builderTexts } from '../texts';
import type { Moves } from './useMoves';

/** Id of the empty place of a theme without questions. */
export const placeId = (themeId: string) => `place~${themeId}`;

const themeOfPlace = (id: string) =>
  id.startsWith('place~') ? id.slice('place~'.length) : undefined;

/** What is said while questions and themes are dragged. */
export function useSortWords(form: QuestionnaireDocument): SortWords {
  const { t } = useTranslationRef(builderTexts);
  const say = useLocalText();
  const themeName = (id: string) =>
    say(form.themes.find(theme => theme.id === id)?.title);
  const nameOf = (id: string) =>
    say(questionById(form, id)?.text) || themeName(themeOfPlace(id) ?? id);
  const placeName = (id: string) => {
    const place = placeOf(form, id);
    return place
      ? t('sort.place', {
          place: String(place.index + 1),
          theme: themeName(place.themeId),
        })
      : nameOf(id);
  };
  return {
    instructions: t('sort.instructions'),
    nameOf,
    lifted: name => t('sort.lifted', { name }),
    over: (name, place) => t('sort.over', { name, place }),
    dropped: name => t('sort.dropped', { name }),
    cancelled: name => t('sort.cancelled', { name }),
    placeOf: placeName,
  };
}

/** Puts a question where it was let go; beside another one, or in an empty theme. */
export function dropQuestionAt(
  form: QuestionnaireDocument,
  moves: Moves,
  { id, overId, below }: Drop,
): void {
  const empty = themeOfPlace(overId);
  if (empty) {
    moves.moveTo(id, { themeId: empty, index: 0 });
    return;
  }
  const from = placeOf(form, id);
  const to = placeOf(form, overId);
  if (!from || !to) return;
  const same = from.themeId === to.themeId;
  moves.moveTo(id, {
    themeId: to.themeId,
    index: same || !below ? to.index : to.index + 1,
  });
}
