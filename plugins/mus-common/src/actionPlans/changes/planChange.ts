import { z } from 'zod';

/** One thing that somebody changed: a key of the texts `planChanges`, and what to say it with. */
export const planChangeSchema = z.object({
  code: z.string().max(40),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type PlanChange = z.infer<typeof planChangeSchema>;

/** The words of a block, short enough for a line of the log. */
export function named(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ');
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}

/** One change, said with these. */
export function change(
  code: string,
  params: PlanChange['params'] = {},
): PlanChange {
  return { code, params };
}
