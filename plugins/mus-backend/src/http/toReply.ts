import { Language, say, TextCode } from '@samtale/backstage-plugin-mus-common';
import {
  ErrorBody,
  Problem,
} from '@samtale/backstage-plugin-mus-common/contract';
import { isConnectionError, isDataError } from '../database/dialect';
import { EnvelopeError } from '../vault/envelope';
import { KeyMissingError } from '../vault/missing/KeyMissingError';
import { ErasedError } from '../vault/Vault';
import {
  BadInputError,
  ConflictError,
  NotFoundError,
  NotSignedInError,
  PreconditionRequiredError,
  TooManyError,
  UnavailableError,
  VersionConflict,
} from './errors';

/** A status and the error body that goes with it. */
export interface ErrorReply {
  readonly status: number;
  readonly body: ErrorBody;
}

interface Extra {
  problems?: Problem[];
  current?: unknown;
}

function reply(
  status: number,
  code: TextCode<'errors'>,
  language: Language,
  extra: Extra = {},
): ErrorReply {
  return {
    status,
    body: { error: { code, message: say(language, 'errors', code), ...extra } },
  };
}

/** The body parser marks what the sender did wrong. */
function badBodyCode(error: unknown): 'tooLarge' | 'badJson' | null {
  const { status, type } = (error ?? {}) as {
    status?: unknown;
    type?: unknown;
  };
  if (typeof status !== 'number' || status < 400 || status >= 500) return null;
  return type === 'entity.too.large' ? 'tooLarge' : 'badJson';
}

/** The one table from what was thrown to what is answered. */
export function toReply(error: unknown, language: Language): ErrorReply {
  if (error instanceof NotFoundError || error instanceof ErasedError) {
    return reply(404, 'notFound', language);
  }
  if (error instanceof NotSignedInError)
    return reply(401, 'notSignedIn', language);
  if (error instanceof TooManyError) return reply(429, 'tooMany', language);
  if (error instanceof BadInputError) {
    return reply(400, 'badInput', language, { problems: [...error.problems] });
  }
  if (error instanceof PreconditionRequiredError) {
    return reply(428, 'preconditionRequired', language);
  }
  if (error instanceof ConflictError) {
    return reply(409, 'conflict', language, { problems: [...error.problems] });
  }
  if (error instanceof VersionConflict) {
    return reply(412, 'versionConflict', language, { current: error.current });
  }
  if (error instanceof KeyMissingError || error instanceof EnvelopeError)
    return reply(503, 'keyMissing', language);
  if (error instanceof UnavailableError || isConnectionError(error)) {
    return reply(503, 'unavailable', language);
  }
  if (isDataError(error)) {
    return reply(400, 'badInput', language, {
      problems: [{ path: '', code: 'badFormat' }],
    });
  }
  const badBody = badBodyCode(error);
  if (badBody === 'tooLarge') return reply(400, 'tooLarge', language);
  if (badBody) {
    return reply(400, 'badInput', language, {
      problems: [{ path: '', code: badBody }],
    });
  }
  return reply(500, 'internal', language);
}
