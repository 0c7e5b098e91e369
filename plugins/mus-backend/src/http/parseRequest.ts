import { problemsOf } from '@samtale/backstage-plugin-mus-common';
import {
  Endpoint,
  Problem,
} from '@samtale/backstage-plugin-mus-common/contract';
import { z } from 'zod';
import { BadInputError } from './errors';

const MOST_PROBLEMS = 100;

/** What a handler is given of a request, as the contract types it. */
export interface ParsedRequest<
  P extends z.ZodType,
  Q extends z.ZodType,
  B extends z.ZodType,
> {
  readonly params: z.output<P>;
  readonly query: z.output<Q>;
  readonly body: z.output<B>;
}

function part<S extends z.ZodType>(
  schema: S,
  value: unknown,
  problems: Problem[],
): z.output<S> {
  // The input tells a missing field from a wrong one; it is not in the reply.
  const parsed = schema.safeParse(value, { reportInput: true });
  if (parsed.success) return parsed.data;
  problems.push(...problemsOf(parsed.error));
  return undefined as z.output<S>;
}

/** Parses path, query and body; throws 400 that names every field that is wrong. */
export function parseRequest<
  P extends z.ZodType,
  Q extends z.ZodType,
  B extends z.ZodType,
  R extends z.ZodType,
>(
  endpoint: Endpoint<P, Q, B, R>,
  raw: { params: unknown; query: unknown; body?: unknown },
): ParsedRequest<P, Q, B> {
  const problems: Problem[] = [];
  const parsed = {
    params: part(endpoint.params, raw.params, problems),
    query: part(endpoint.query, raw.query, problems),
    body: part(endpoint.body, raw.body ?? {}, problems),
  };
  if (problems.length > 0)
    throw new BadInputError(problems.slice(0, MOST_PROBLEMS));
  return parsed;
}
