import { Problem } from '@samtale/backstage-plugin-mus-common/contract';

/** Not there, or not mine: always the same bytes. */
export class NotFoundError extends Error {
  constructor() {
    super('Not found');
    this.name = 'NotFoundError';
  }
}

/** The state does not allow it (409). */
export class ConflictError extends Error {
  /**
   * @param code - a key of `texts/problems`
   * @param problems - where exactly, when there is more to say
   */
  constructor(
    readonly code: string,
    readonly problems: readonly Problem[] = [{ path: '', code }],
  ) {
    super(`Conflict: ${code}`);
    this.name = 'ConflictError';
  }
}

/** Somebody saved in between (412); carries the document as it stands now. */
export class VersionConflict extends Error {
  constructor(readonly current: unknown) {
    super('Version conflict');
    this.name = 'VersionConflict';
  }
}

/** The request itself is wrong (400), found after parsing. */
export class BadInputError extends Error {
  constructor(readonly problems: readonly Problem[]) {
    super('Bad input');
    this.name = 'BadInputError';
  }
}

/** Nobody is signed in (401). */
export class NotSignedInError extends Error {
  constructor() {
    super('Not signed in');
    this.name = 'NotSignedInError';
  }
}

/** The request names no version (428). */
export class PreconditionRequiredError extends Error {
  constructor() {
    super('Precondition required');
    this.name = 'PreconditionRequiredError';
  }
}

/** Something we need is away for the moment (503): trying again helps. */
export class UnavailableError extends Error {
  constructor(what: string) {
    super(`Unavailable: ${what}`);
    this.name = 'UnavailableError';
  }
}

/** One person asks too often (429). */
export class TooManyError extends Error {
  constructor() {
    super('Too many requests');
    this.name = 'TooManyError';
  }
}
