import { Endpoint } from '@samtale/backstage-plugin-mus-common/contract';
import { Request } from 'express';

/** Where it is told that somebody did something; beside our own access log, and without content. */
export interface Audit {
  /** An operation was done, or refused with `error`. Never waits and never throws. */
  tell(endpoint: Endpoint, request: Request, error?: unknown): void;
}
