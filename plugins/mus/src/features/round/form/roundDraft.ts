import { roundProblems } from '@samtale/backstage-plugin-mus-common';
import type { Problem } from '@samtale/backstage-plugin-mus-common';
import type { RoundInput } from '../../../api';

type DayField = 'preparationDueOn' | 'talksFrom' | 'talksUntil' | 'wrapUpOn';

/** A round while it is being written: days may still be empty. */
export type RoundDraft = Omit<RoundInput, DayField> &
  Record<DayField, string | null>;

const required: readonly DayField[] = [
  'preparationDueOn',
  'talksFrom',
  'talksUntil',
];

const filled = (goal: { text: string }) => goal.text.trim() !== '';

/** What must be put right before it can be saved. */
export function draftProblems(draft: RoundDraft): Problem[] {
  const missing = [
    ...(draft.title.trim() === '' ? ['title'] : []),
    ...required.filter(field => draft[field] === null),
  ].map(path => ({ path, code: 'required' }));
  const { preparationDueOn, talksFrom, talksUntil, wrapUpOn } = draft;
  if (!preparationDueOn || !talksFrom || !talksUntil) return missing;
  return [
    ...missing,
    ...roundProblems({ preparationDueOn, talksFrom, talksUntil, wrapUpOn }),
  ];
}

/** The round to save; empty goals are left out. Undefined while a day is missing. */
export function toInput(draft: RoundDraft): RoundInput | undefined {
  const { preparationDueOn, talksFrom, talksUntil } = draft;
  if (!preparationDueOn || !talksFrom || !talksUntil) return undefined;
  return {
    title: draft.title.trim(),
    preparationDueOn,
    talksFrom,
    talksUntil,
    wrapUpOn: draft.wrapUpOn,
    context: { ...draft.context, goals: draft.context.goals.filter(filled) },
  };
}
