import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  addQuestion,
  addTheme,
  dropQuestion,
  dropTheme,
  moveQuestion,
  moveTheme,
  placeOf,
} from '@samtale/backstage-plugin-mus-common';
import type { Question, Theme } from '@samtale/backstage-plugin-mus-common';
import { useEffect, useRef } from 'react';
import { useAnnounce, useLocalText, useToast } from '../../../ui';
import type { Draft } from '../draft/useDraft';
import { builderTexts } from '../texts';

/** Sets the focus after the page has changed: a moved button keeps it, a dropped row hands it on. */
function useFocusNext() {
  const next = useRef<string | null>(null);
  useEffect(() => {
    const target = next.current && document.getElementById(next.current);
    if (target) target.focus();
    next.current = null;
  });
  return (id: string) => {
    next.current = id;
  };
}

/** Ids of the parts that take the focus. */
export const focusId = {
  theme: (themeId: string) => `theme-${themeId}`,
  question: (questionId: string) => `question-${questionId}`,
  tool: (tool: 'up' | 'down', id: string) => `${tool}-${id}`,
};

/** Moving and dropping, told aloud and with a way back. */
export function useMoves(draft: Draft) {
  const { t } = useTranslationRef(builderTexts);
  const say = useLocalText();
  const toast = useToast();
  const announce = useAnnounce();
  const focusNext = useFocusNext();
  return {
    add(theme: Theme, question: Question) {
      focusNext(focusId.question(question.id));
      draft.edit(form => addQuestion(form, theme.id, question));
      announce(t('add.added'));
    },
    question(theme: Theme, question: Question, by: -1 | 1) {
      const at = theme.questions.indexOf(question) + by;
      focusNext(focusId.tool(by < 0 ? 'up' : 'down', question.id));
      draft.edit(form =>
        moveQuestion(form, question.id, { themeId: theme.id, index: at }),
      );
      announce(
        t('question.moved', {
          place: String(at + 1),
          all: String(theme.questions.length),
          theme: say(theme.title),
        }),
      );
    },
    dropQuestion(theme: Theme, question: Question) {
      const at = placeOf(draft.document, question.id)?.index ?? 0;
      const neighbour = theme.questions[at + 1] ?? theme.questions[at - 1];
      focusNext(
        neighbour ? focusId.question(neighbour.id) : focusId.theme(theme.id),
      );
      draft.edit(form => dropQuestion(form, question.id));
      toast({
        text: t('question.dropped', { text: say(question.text) }),
        undo: () => {
          focusNext(focusId.question(question.id));
          draft.edit(form => addQuestion(form, theme.id, question, at));
        },
      });
    },
    theme(theme: Theme, by: -1 | 1) {
      const at = draft.document.themes.indexOf(theme) + by;
      focusNext(focusId.tool(by < 0 ? 'up' : 'down', theme.id));
      draft.edit(form => moveTheme(form, theme.id, at));
      announce(
        t('theme.moved', {
          title: say(theme.title),
          place: String(at + 1),
          all: String(draft.document.themes.length),
        }),
      );
    },
    dropTheme(theme: Theme) {
      const at = draft.document.themes.indexOf(theme);
      const neighbour =
        draft.document.themes[at + 1] ?? draft.document.themes[at - 1];
      if (neighbour) focusNext(focusId.theme(neighbour.id));
      draft.edit(form => dropTheme(form, theme.id));
      toast({
        text: t('theme.dropped', { title: say(theme.title) }),
        undo: () => {
          focusNext(focusId.theme(theme.id));
          draft.edit(form => addTheme(form, theme, at));
        },
      });
    },
  };
}

/** Moving and dropping. */
export type Moves = ReturnType<typeof useMoves>;
