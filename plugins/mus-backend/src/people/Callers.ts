import { Request } from 'express';
import { Caller } from './Caller';

/** Finds out who asks. */
export interface Callers {
  /**
   * The person behind a request. Throws `NotSignedInError` without a sign-in
   * and `NotFoundError` for services and for logins that are not (or no
   * longer) this person's.
   */
  of(request: Request): Promise<Caller>;
}
