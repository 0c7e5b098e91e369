import {
  addPrompt,
  insertedAt,
  savablePrompts,
  setPrompts,
  type LocalText,
  type Question,
} from '@samtale/backstage-plugin-mus-common';
import { useEffect, useState } from 'react';
import { sameJson } from '../../../autosave';
import type { Change } from '../Change';

export type Side = 'employee' | 'leader';

const none: LocalText[] = [];

const unsaved = (line: LocalText) => savablePrompts([line]).length === 0;

/**
 * The prompts of one side as they are typed. A line without Danish words
 * cannot be saved and stays here, also when the saved ones change elsewhere.
 */
export function usePrompts(side: Side, question: Question, onChange: Change) {
  const stored = question.prompts?.[side] ?? none;
  const [typed, setTyped] = useState<readonly LocalText[]>(stored);
  useEffect(
    () =>
      setTyped(now =>
        sameJson(savablePrompts(now), stored)
          ? now
          : [...stored, ...now.filter(unsaved)],
      ),
    [stored],
  );
  const write = (lines: readonly LocalText[]) => {
    setTyped(lines);
    onChange(document => setPrompts(document, question.id, side, lines));
  };
  return {
    typed,
    add: () => setTyped([...typed, { da: '' }]),
    write: (at: number, line: LocalText) =>
      write(typed.map((one, place) => (place === at ? line : one))),
    /** Takes a line out and gives the way back. */
    drop(at: number) {
      const line = typed[at];
      const savedAt = savablePrompts(typed.slice(0, at)).length;
      write(typed.filter((_, place) => place !== at));
      return () => {
        setTyped(now => insertedAt(now, at, line));
        onChange(document =>
          addPrompt(document, question.id, side, line, savedAt),
        );
      };
    },
  };
}
