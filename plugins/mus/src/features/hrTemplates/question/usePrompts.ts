import {
  addPrompt,
  insertedAt,
  savablePrompts,
  setPrompts,
  type LocalText,
  type Question,
} from '@samtale/backstage-plugin-mus-common';
import { useEffect, useState } from 'react';
import type { Change } from '../Change';
import { useIncomplete, useKept } from '../incomplete';
import { notWhole, withTyped } from './typedPrompts';

export type Side = 'employee' | 'leader';

type Lines = readonly LocalText[];

const none: Lines = [];

/** The name under which the typed prompts of one side are kept. */
export const promptsField = (question: Question, side: Side) =>
  `prompts:${question.id}:${side}`;

/** The lines as they are typed; those that cannot be saved whole are kept over a reload too. */
function useTyped(field: string, stored: Lines) {
  const kept = useKept();
  const [typed, setTyped] = useState(() =>
    withTyped(stored, kept.of<Lines>(field)?.value ?? stored),
  );
  useEffect(() => setTyped(now => withTyped(stored, now)), [stored]);
  const incomplete = typed.some(notWhole);
  useIncomplete(incomplete);
  useEffect(() => {
    if (incomplete) kept.keep(field, typed, stored);
    else kept.drop(field);
  }, [kept, field, typed, stored, incomplete]);
  return [typed, setTyped] as const;
}

/**
 * The prompts of one side as they are typed. A line without Danish words
 * cannot be saved and stays here, also when the saved ones change elsewhere.
 */
export function usePrompts(side: Side, question: Question, onChange: Change) {
  const stored = question.prompts?.[side] ?? none;
  const [typed, setTyped] = useTyped(promptsField(question, side), stored);
  const write = (lines: Lines) => {
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
