import { z } from 'zod';
import { wordingSchema } from './wording';

/** One thing to choose. */
export const optionSchema = z.object({
  /** Stable within the question: answers point at it. */
  id: z
    .string()
    .min(1)
    .max(40)
    .regex(/^[A-Za-z0-9._-]+$/),
  label: wordingSchema,
});

const ids = (options: ReadonlyArray<{ id: string }>) =>
  options.map(({ id }) => id);

/** Two to thirty things to choose among, each with an id of its own. */
export const optionsSchema = z
  .array(optionSchema)
  .min(2)
  .max(30)
  .refine(options => new Set(ids(options)).size === options.length);

/** One thing to choose. */
export type Option = z.infer<typeof optionSchema>;

/** The choices of a new question, to be overwritten. */
export const firstOptions = (): Option[] => [
  { id: 'a', label: { da: 'Første mulighed', en: 'First choice' } },
  { id: 'b', label: { da: 'Anden mulighed', en: 'Second choice' } },
];

/** An id that none of the choices has: a, b, c … */
export function nextOptionId(options: readonly Option[]): string {
  const taken = new Set(ids(options));
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  const free = [...letters].find(letter => !taken.has(letter));
  if (free) return free;
  let number = options.length + 1;
  while (taken.has(`o${number}`)) number += 1;
  return `o${number}`;
}
