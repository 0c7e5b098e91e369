import { errorBodySchema } from './errors';
import type { Problem } from './errors';

/** Why a request failed, for those who must react differently. */
export type MusErrorCode =
  | 'badInput'
  | 'notSignedIn'
  | 'notFound'
  | 'conflict'
  | 'versionConflict'
  | 'preconditionRequired'
  | 'tooMany'
  | 'unavailable'
  | 'internal'
  /** No answer came at all: offline, or the server is away. */
  | 'network'
  /** An answer came that this client cannot read: the server is newer. */
  | 'unreadable';

const byStatus: Record<number, MusErrorCode> = {
  400: 'badInput',
  401: 'notSignedIn',
  404: 'notFound',
  409: 'conflict',
  412: 'versionConflict',
  428: 'preconditionRequired',
  429: 'tooMany',
  503: 'unavailable',
};

interface MusErrorParts {
  status: number;
  code: MusErrorCode;
  detail?: string;
  message: string;
  problems?: readonly Problem[];
  current?: unknown;
}

/**
 * A request that did not succeed. `status` is 0 when no answer came.
 *
 * @internal
 */
export class MusError extends Error {
  readonly status: number;
  readonly code: MusErrorCode;
  /** Where it says more than the status: of a 409 the code of the first problem, else the server's own code. */
  readonly detail: string | undefined;
  readonly problems: readonly Problem[];
  /** With `versionConflict`: the document as it stands now. */
  readonly current: unknown;

  constructor(parts: MusErrorParts) {
    super(parts.message);
    this.name = 'MusError';
    this.status = parts.status;
    this.code = parts.code;
    this.detail = parts.detail;
    this.problems = parts.problems ?? [];
    this.current = parts.current;
  }

  /** True when the same request may succeed a little later. */
  get passing(): boolean {
    return ['network', 'unavailable', 'tooMany', 'internal'].includes(
      this.code,
    );
  }
}

/**
 * Reads an error reply; one without our body still becomes a `MusError`.
 *
 * @internal
 */
export function toMusError(status: number, body: unknown): MusError {
  const parsed = errorBodySchema.safeParse(body);
  const code = byStatus[status] ?? 'internal';
  if (!parsed.success)
    return new MusError({ status, code, message: `HTTP ${status}` });
  const { error } = parsed.data;
  return new MusError({
    status,
    code,
    detail: (status === 409 && error.problems?.[0]?.code) || error.code,
    message: error.message,
    problems: error.problems,
    current: error.current,
  });
}
