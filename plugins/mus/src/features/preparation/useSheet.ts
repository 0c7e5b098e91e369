import type { AnswerValue } from '@samtale/backstage-plugin-mus-common';
import { useMemo, useState, useSyncExternalStore } from 'react';
import { useAutosave, useUnsaved } from '../../autosave';
import { answersDocument, storedAnswers } from './answers';
import { hasText, progressOf, sheetOf } from './sheet';
import { meOf, type Talk } from './talkTypes';

/** My sheet with its texts, saved while I write. */
export function useSheet(talk: Talk) {
  const personId = meOf(talk).id;
  const stored = useMemo(
    () => storedAnswers(talk.mine.answers),
    [talk.mine.answers],
  );
  const document = useMemo(
    () => answersDocument(talk.id, personId),
    [talk.id, personId],
  );
  const { autosave, ready, signInAgain } = useAutosave(document, stored);
  const [begun, setBegun] = useState<ReadonlySet<string>>(new Set());
  useSyncExternalStore(autosave.subscribe, () => autosave.revision);
  const unsaved = useUnsaved(autosave);
  const valueOf = (id: string): AnswerValue => autosave.field(id).state.value;
  const themes = sheetOf(
    talk.questionnaire,
    talk.me,
    id => begun.has(id) || hasText(valueOf(id)),
  );
  return {
    autosave,
    ready,
    signInAgain,
    unsaved,
    themes,
    valueOf,
    progress: progressOf(
      themes.flatMap(theme => theme.rows),
      valueOf,
    ),
    /** Opens a row for an own topic. */
    begin: (id: string) => setBegun(before => new Set(before).add(id)),
  };
}

export type Sheet = ReturnType<typeof useSheet>;
