import { z } from 'zod';

/** How a request states which version of a document it was made from. */
export type Precondition =
  /** No version is involved. */
  | 'none'
  /** `If-Match: "<version>"`; without it the answer is 428. */
  | 'ifMatch'
  /** `If-None-Match: *` for the first save, `If-Match` afterwards; without either 428. */
  | 'createOrMatch';

/** Kinds of files that an operation can answer with. */
export type FileMedia = 'application/pdf' | 'application/json' | 'text/csv';

/**
 * A part of a reply that never changes once it is made, e.g. a sent form: the
 * server checks and writes it as text once, and the rest each time.
 */
export interface FrozenPart {
  /** Its key in the reply. */
  readonly key: string;
  readonly schema: z.ZodType;
  /** The reply without it. */
  readonly rest: z.ZodType;
}

/**
 * One operation of the HTTP contract. The same object parses the request on
 * the server, types the client and becomes a path in `openapi.yaml`.
 *
 * @internal
 */
export interface Endpoint<
  P extends z.ZodType = z.ZodType,
  Q extends z.ZodType = z.ZodType,
  B extends z.ZodType = z.ZodType,
  R extends z.ZodType = z.ZodType,
> {
  readonly method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  /** Path below the plugin's base, beginning with `/v1`, parameters as `:name`. */
  readonly path: string;
  /** One English sentence for `openapi.yaml`. */
  readonly summary: string;
  readonly params: P;
  readonly query: Q;
  readonly body: B;
  readonly response: R;
  readonly precondition: Precondition;
  /** The client makes the id: 412, with `current`, when another save stands under it. */
  readonly idFromClient?: boolean;
  /** The reply is a file of this kind; `response` says nothing then. */
  readonly media?: FileMedia;
  readonly frozen?: FrozenPart;
}

const nothing = z.object({});

/** An endpoint as it is written down: parts that it does not have are left out. */
interface EndpointParts<P, Q, B, R> {
  method: Endpoint['method'];
  path: string;
  summary: string;
  params?: P;
  query?: Q;
  body?: B;
  response: R;
  precondition?: Precondition;
  idFromClient?: boolean;
  media?: FileMedia;
  frozen?: FrozenPart;
}

/**
 * Writes down one operation; omitted parts mean "nothing there".
 *
 * @internal
 */
export function endpoint<
  R extends z.ZodType,
  P extends z.ZodType = typeof nothing,
  Q extends z.ZodType = typeof nothing,
  B extends z.ZodType = typeof nothing,
>(parts: EndpointParts<P, Q, B, R>): Endpoint<P, Q, B, R> {
  return {
    precondition: 'none',
    ...parts,
    params: (parts.params ?? nothing) as P,
    query: (parts.query ?? nothing) as Q,
    body: (parts.body ?? nothing) as B,
  };
}

/**
 * Writes down an operation that answers with a file to keep or print.
 *
 * @internal
 */
export function fileEndpoint<
  P extends z.ZodType = typeof nothing,
  Q extends z.ZodType = typeof nothing,
>(parts: {
  path: string;
  summary: string;
  media: FileMedia;
  params?: P;
  query?: Q;
}): Endpoint<P, Q, typeof nothing, z.ZodUnknown> {
  return endpoint({ ...parts, method: 'get', response: z.unknown() });
}
