import { mergeForms } from '@samtale/backstage-plugin-mus-common';
import type { QuestionnaireDocument } from '@samtale/backstage-plugin-mus-common';

/** One change of the form. */
export interface Step {
  readonly before: QuestionnaireDocument;
  readonly after: QuestionnaireDocument;
  /** Steps of the same typing have the same key and are taken back together. */
  readonly typing?: string;
}

/** What was done here and what was taken back. */
export interface History {
  readonly past: readonly Step[];
  readonly future: readonly Step[];
}

/** Nothing done yet. */
export const noHistory: History = { past: [], future: [] };

/** So many steps can be taken back. */
const mostSteps = 200;

/** Notes a change. Typing on in the same field is one step. */
export function record(history: History, step: Step): History {
  const last = history.past[history.past.length - 1];
  const goesOn =
    last &&
    step.typing &&
    last.typing === step.typing &&
    last.after === step.before;
  const past = goesOn
    ? [...history.past.slice(0, -1), { ...step, before: last.before }]
    : [...history.past, step];
  return { past: past.slice(-mostSteps), future: [] };
}

/** A step taken back or done again. */
export interface Turned {
  readonly history: History;
  readonly document: QuestionnaireDocument;
}

/**
 * Takes the last step back. What others changed meanwhile stays: only my own
 * change is undone.
 */
export function undo(
  { past, future }: History,
  now: QuestionnaireDocument,
): Turned | null {
  const step = past[past.length - 1];
  if (!step) return null;
  return {
    history: { past: past.slice(0, -1), future: [...future, step] },
    document: mergeForms(step.after, step.before, now).document,
  };
}

/** Does the last step that was taken back again. */
export function redo(
  { past, future }: History,
  now: QuestionnaireDocument,
): Turned | null {
  const step = future[future.length - 1];
  if (!step) return null;
  return {
    history: { past: [...past, step], future: future.slice(0, -1) },
    document: mergeForms(step.before, step.after, now).document,
  };
}
