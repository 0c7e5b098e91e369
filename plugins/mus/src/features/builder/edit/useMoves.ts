import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  addQuestion,
  addTheme,
  addThemeInOrder,
  dropQuestion,
  dropTheme,
  likeQuestion,
  likeTheme,
  moveQuestion,
  moveTheme,
  placeOf,
} from '@samtale/backstage-plugin-mus-common';
import type {
  Question,
  QuestionPlace,
  Theme,
} from '@samtale/backstage-plugin-mus-common';
import { useMemo, useRef } from 'react';
import { useAnnounce, useLocalText, useToast } from '../../../ui';
import type { Draft } from '../draft/useDraft';
import { builderTexts } from '../texts';
import { focusId, useFocusNext } from './focus';

/** Ids of questions and themes that a leader makes. */
export const ownId = () => `own.${crypto.randomUUID()}`;

/** What the moves work with, as it is at this moment. */
function useNow(draft: Draft) {
  const now = {
    draft,
    focusNext: useFocusNext(),
    t: useTranslationRef(builderTexts).t,
    say: useLocalText(),
    toast: useToast(),
    announce: useAnnounce(),
  };
  const ref = useRef(now);
  ref.current = now;
  return () => ref.current;
}

type Now = ReturnType<typeof useNow>;

function questionMoves(now: Now) {
  const themeOf = (themeId: string) =>
    now()
      .draft.now()
      .themes.find(({ id }) => id === themeId);
  const placed = (questionId: string) => {
    const place = placeOf(now().draft.now(), questionId);
    const theme = place && themeOf(place.themeId);
    const question = theme?.questions[place?.index ?? -1];
    return place && theme && question ? { place, theme, question } : undefined;
  };
  const sayPlace = (questionId: string) => {
    const { t, say, announce } = now();
    const found = placed(questionId);
    if (!found) return;
    announce(
      t('question.moved', {
        place: String(found.place.index + 1),
        all: String(found.theme.questions.length),
        theme: say(found.theme.title),
      }),
    );
  };
  const moveTo = (questionId: string, to: QuestionPlace) => {
    now().draft.edit(form => moveQuestion(form, questionId, to));
    sayPlace(questionId);
  };
  return {
    /** Adds a question last in its theme and goes to it. */
    add(themeId: string, question: Question) {
      const { focusNext, draft, announce, t } = now();
      focusNext(focusId.question(question.id));
      draft.edit(form => addQuestion(form, themeId, question));
      announce(t('add.added'));
    },
    /** One place up or down in its theme. */
    step(questionId: string, by: -1 | 1) {
      const found = placed(questionId);
      if (!found) return;
      now().focusNext(focusId.tool(by < 0 ? 'up' : 'down', questionId));
      const { themeId, index } = found.place;
      moveTo(questionId, { themeId, index: index + by });
    },
    /** To a place, also under another theme; the index counts after it was taken out. */
    moveTo,
    duplicate(questionId: string) {
      const found = placed(questionId);
      if (!found) return;
      const { focusNext, draft, announce, t } = now();
      const copy = likeQuestion(found.question, ownId());
      focusNext(focusId.question(copy.id));
      draft.edit(form =>
        addQuestion(form, found.theme.id, copy, found.place.index + 1),
      );
      announce(t('question.duplicated'));
    },
    dropQuestion(questionId: string) {
      const found = placed(questionId);
      if (!found) return;
      const { place, theme, question } = found;
      const { focusNext, draft, toast, t, say } = now();
      const neighbour =
        theme.questions[place.index + 1] ?? theme.questions[place.index - 1];
      focusNext(
        neighbour ? focusId.question(neighbour.id) : focusId.theme(theme.id),
      );
      draft.edit(form => dropQuestion(form, questionId));
      toast({
        text: t('question.dropped', { text: say(question.text) }),
        undo: () => {
          now().focusNext(focusId.question(questionId));
          draft.edit(form =>
            addQuestion(form, theme.id, question, place.index),
          );
        },
      });
    },
  };
}

function themeMoves(now: Now) {
  const themes = () => now().draft.now().themes;
  const placeOfTheme = (themeId: string) =>
    themes().findIndex(({ id }) => id === themeId);
  const themeTo = (themeId: string, to: number) => {
    const { draft, announce, t, say } = now();
    draft.edit(form => moveTheme(form, themeId, to));
    const at = placeOfTheme(themeId);
    announce(
      t('theme.moved', {
        title: say(themes()[at]?.title),
        place: String(at + 1),
        all: String(themes().length),
      }),
    );
  };
  return {
    themeTo,
    themeStep(themeId: string, by: -1 | 1) {
      now().focusNext(focusId.tool(by < 0 ? 'up' : 'down', themeId));
      themeTo(themeId, placeOfTheme(themeId) + by);
    },
    addTheme(theme: Theme) {
      const { draft, focusNext, announce, t } = now();
      focusNext(focusId.theme(theme.id));
      draft.edit(form => addThemeInOrder(form, theme));
      announce(t('theme.added'));
    },
    duplicateTheme(themeId: string) {
      const at = placeOfTheme(themeId);
      const theme = themes()[at];
      if (!theme) return;
      const { draft, focusNext, announce, t } = now();
      const copy = likeTheme(theme, ownId);
      focusNext(focusId.theme(copy.id));
      draft.edit(form => addTheme(form, copy, at + 1));
      announce(t('theme.duplicated'));
    },
    dropTheme(themeId: string) {
      const at = placeOfTheme(themeId);
      const theme = themes()[at];
      if (!theme) return;
      const { draft, focusNext, toast, t, say } = now();
      const neighbour = themes()[at + 1] ?? themes()[at - 1];
      if (neighbour) focusNext(focusId.theme(neighbour.id));
      draft.edit(form => dropTheme(form, themeId));
      toast({
        text: t('theme.dropped', { title: say(theme.title) }),
        undo: () => {
          now().focusNext(focusId.theme(themeId));
          draft.edit(form => addTheme(form, theme, at));
        },
      });
    },
  };
}

/**
 * Adding, moving, copying and taking out, told aloud and with a way back. The
 * same object for as long as the page lives, so that parts of the editor are
 * not drawn again for nothing.
 */
export function useMoves(draft: Draft) {
  const now = useNow(draft);
  const first = useRef(now).current;
  return useMemo(
    () => ({ ...questionMoves(first), ...themeMoves(first) }),
    [first],
  );
}

/** Adding, moving, copying and taking out. */
export type Moves = ReturnType<typeof useMoves>;
