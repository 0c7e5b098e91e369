import { Precondition as Required } from '@samtale/backstage-plugin-mus-common/contract';
import { BadInputError, PreconditionRequiredError } from './errors';

/** The version that a request was made from. */
export type Precondition =
  | { readonly kind: 'none' }
  /** First save: there must be nothing yet. */
  | { readonly kind: 'create' }
  | { readonly kind: 'match'; readonly version: number };

const etag = /^(?:W\/)?"([1-9]\d{0,8})"$/;

/** The ETag of a version. */
export function toEtag(version: number): string {
  return `"${version}"`;
}

/**
 * Reads `If-Match` and `If-None-Match`. Throws 428 when the operation needs
 * one and there is none, 400 when it can't be read.
 */
export function readPrecondition(
  required: Required,
  headers: { ifMatch?: string; ifNoneMatch?: string },
): Precondition {
  if (required === 'none') return { kind: 'none' };
  if (headers.ifMatch !== undefined) {
    const found = etag.exec(headers.ifMatch.trim());
    if (!found)
      throw new BadInputError([{ path: 'If-Match', code: 'badFormat' }]);
    return { kind: 'match', version: Number(found[1]) };
  }
  if (headers.ifNoneMatch !== undefined && required === 'createOrMatch') {
    if (headers.ifNoneMatch.trim() !== '*') {
      throw new BadInputError([{ path: 'If-None-Match', code: 'badFormat' }]);
    }
    return { kind: 'create' };
  }
  throw new PreconditionRequiredError();
}
