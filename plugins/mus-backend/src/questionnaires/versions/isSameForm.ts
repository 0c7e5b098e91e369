import { QuestionnaireDocument } from '@samtale/backstage-plugin-mus-common';

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}

/** Is it the same form? The note about corrections is no difference. */
export function isSameForm(
  { corrections: _, ...one }: QuestionnaireDocument,
  { corrections: __, ...other }: QuestionnaireDocument,
): boolean {
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
}
