import type { AnswerValue } from '@samtale/backstage-plugin-mus-common';
import { useCallback, useMemo, useState } from 'react';
import { useAutosave, useMade } from '../../autosave';
import type { Autosave } from '../../autosave';
import { answersDocument, storedAnswers } from './row/answers';
import { hasText, isWritten, progressOf, sheetOf, usedTopics } from './sheet';
import type { SheetRow } from './sheet';
import { meOf, type Talk } from './talkTypes';

type ValueOf = (id: string) => AnswerValue;
type Answers = Autosave<AnswerValue>;

/** Themes with their rows; the same objects until an own topic is begun or emptied. */
function useThemes(talk: Talk, autosave: Answers, valueOf: ValueOf) {
  const [begun, setBegun] = useState<ReadonlySet<string>>(new Set());
  const form = talk.questionnaire;
  const used = useMade(autosave, () =>
    usedTopics(form, id => begun.has(id) || hasText(valueOf(id))).join(' '),
  );
  const themes = useMemo(() => {
    const ids = new Set(used.split(' '));
    return sheetOf(form, talk.me, id => ids.has(id));
  }, [form, talk.me, used]);
  /** Opens a row for an own topic. */
  const begin = useCallback(
    (id: string) => setBegun(before => new Set(before).add(id)),
    [],
  );
  return { themes, begin };
}

/** Draws the page again when a row is answered or emptied, not with every key. */
function useWritten(
  rows: readonly SheetRow[],
  autosave: Answers,
  valueOf: ValueOf,
) {
  useMade(autosave, () =>
    rows
      .filter(row => row.answerable && isWritten(row, valueOf(row.id)))
      .map(({ id }) => id)
      .join(' '),
  );
}

/** My sheet with its texts, saved while I write. A page that shows the texts asks for `useEveryChange` besides. */
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
  const valueOf = useCallback(
    (id: string): AnswerValue => autosave.field(id).state.value,
    [autosave],
  );
  const { themes, begin } = useThemes(talk, autosave, valueOf);
  const rows = useMemo(() => themes.flatMap(theme => theme.rows), [themes]);
  useWritten(rows, autosave, valueOf);
  return {
    autosave,
    ready,
    signInAgain,
    themes,
    valueOf,
    progress: progressOf(rows, valueOf),
    begin,
  };
}

export type Sheet = ReturnType<typeof useSheet>;
