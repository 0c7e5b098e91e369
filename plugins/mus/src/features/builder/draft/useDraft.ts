import type { QuestionnaireDocument } from '@samtale/backstage-plugin-mus-common';
import { useMemo } from 'react';
import type { Questionnaire } from '../../../api';
import { useAutosave, useField } from '../../../autosave';
import {
  draftKey,
  questionnaireDraft,
  storedDraft,
} from './questionnaireDraft';

/** A pure edit of the form. */
export type Edit = (document: QuestionnaireDocument) => QuestionnaireDocument;

/** The draft of the form on this page: edited here, saved by itself. */
export function useDraft(questionnaire: Questionnaire, personId: string) {
  const stored = useMemo(
    () => new Map([[draftKey, storedDraft(questionnaire)]]),
    [questionnaire],
  );
  const description = useMemo(
    () => questionnaireDraft(questionnaire, personId),
    [questionnaire, personId],
  );
  const { autosave, ready, signInAgain } = useAutosave(description, stored);
  const state = useField(autosave, draftKey);
  const field = autosave.field(draftKey);
  return {
    ready,
    state,
    signInAgain,
    document: state.value,
    edit: (change: Edit) => field.edit(change(field.state.value)),
    resolve: (document: QuestionnaireDocument) => field.resolve(document),
    flush: () => autosave.flush(),
  };
}

/** The draft and its ways to change. */
export type Draft = ReturnType<typeof useDraft>;
