import { z } from 'zod';

/** One thing that is wrong with a request: where, which rule, and its numbers. */
export const problemSchema = z.object({
  /** Path in the body, `themes.0.title.da`; empty for the whole. */
  path: z.string(),
  /** Key into `texts/problems`. */
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
});

/**
 * Body of every error reply. `code` is one of: `badInput` (400),
 * `notSignedIn` (401), `notFound` (404, also for what is not mine),
 * `conflict` (409, the state does not allow it), `versionConflict` (412, with
 * `current`), `preconditionRequired` (428), `tooMany` (429),
 * `unavailable` (503, try again), `keyMissing` (503, sealed text whose key is
 * not there; tell the operator), `internal` (500).
 */
export const errorBodySchema = z.object({
  error: z.object({
    code: z.string(),
    /** In the reader's language, says what to do. */
    message: z.string(),
    problems: z.array(problemSchema).optional(),
    /** The document as it stands now, in the shape the endpoint answers with. */
    current: z.unknown().optional(),
  }),
});

export type Problem = z.infer<typeof problemSchema>;
export type ErrorBody = z.infer<typeof errorBodySchema>;
