import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useEffect, useMemo } from 'react';
import type { Questionnaire } from '../../../api';
import { useAutosave, useField } from '../../../autosave';
import { useToast } from '../../../ui';
import { builderTexts } from '../texts';
import { DraftCommands } from './DraftCommands';
import {
  draftKey,
  questionnaireDraft,
  storedDraft,
} from './questionnaireDraft';

export type { Edit } from './DraftCommands';

/** Says so when the form changed in another window. */
function useTold(commands: DraftCommands, ready: boolean) {
  const { t } = useTranslationRef(builderTexts);
  const toast = useToast();
  const form = commands.document;
  useEffect(() => {
    const changed = commands.changedElsewhere();
    if (changed && ready) toast({ text: t('draft.others') });
    // eslint-disable-next-line react-hooks/exhaustive-deps -- told once per change of the form
  }, [form]);
}

/** The draft of the form on this page: edited here, saved by itself, put together with what others change. */
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
  const commands = useMemo(() => new DraftCommands(field), [field]);
  useTold(commands, ready);
  return {
    ready,
    state,
    signInAgain,
    document: state.value,
    now: commands.now,
    /** Hears of every change; the same function for as long as the page lives. */
    subscribe: autosave.subscribe,
    /** Number of the version that the server has. */
    version: () => field.version ?? questionnaire.version,
    edit: commands.edit,
    undo: commands.undo,
    redo: commands.redo,
    canUndo: commands.canUndo,
    canRedo: commands.canRedo,
    resolve: commands.resolve,
    flush: () => autosave.flush(),
  };
}

/** The draft and its ways to change. */
export type Draft = ReturnType<typeof useDraft>;
