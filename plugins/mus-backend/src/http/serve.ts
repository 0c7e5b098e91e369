import { LoggerService } from '@backstage/backend-plugin-api';
import { Language } from '@samtale/backstage-plugin-mus-common';
import { Endpoint } from '@samtale/backstage-plugin-mus-common/contract';
import { Request, Response, Router } from 'express';
import { z } from 'zod';
import { Caller } from '../people/Caller';
import { Callers } from '../people/Callers';
import { KeyMissingError } from '../vault/missing/KeyMissingError';
import { Audit } from './audit/Audit';
import { describeError } from './describeError';
import { dropQuery } from './audit/dropQuery';
import { NotSignedInError, VersionConflict } from './errors';
import { ParsedRequest, parseRequest } from './parseRequest';
import { Precondition, readPrecondition, toEtag } from './precondition';
import { RateLimit } from './RateLimit';
import { replyBytes } from './replyBytes';
import { toReply } from './toReply';

/** What the HTTP edge needs. */
export interface ServeDeps {
  readonly callers: Callers;
  readonly logger: LoggerService;
  /** Left out: no limit. */
  readonly rateLimit?: RateLimit;
  /** Left out: nobody is told. */
  readonly audit?: Audit;
}

/** A request as a handler sees it: parsed, signed in, with its precondition. */
export interface ServedRequest<
  P extends z.ZodType,
  Q extends z.ZodType,
  B extends z.ZodType,
> extends ParsedRequest<P, Q, B> {
  readonly caller: Caller;
  readonly precondition: Precondition;
  readonly language: Language;
}

/** What a handler answers; `version` becomes the ETag. */
export interface Served<R extends z.ZodType> {
  readonly body: z.input<R>;
  readonly version?: number;
}

/** Handles one operation. */
export type Handler<
  P extends z.ZodType,
  Q extends z.ZodType,
  B extends z.ZodType,
  R extends z.ZodType,
> = (request: ServedRequest<P, Q, B>) => Promise<Served<R>>;

/** The reader's language, Danish first. */
export function languageOf(request: Request): Language {
  return request.acceptsLanguages('da', 'en') === 'en' ? 'en' : 'da';
}

/** Sends JSON as it is: express would add an ETag of its own and answer 304. */
function sendJson(
  response: Response,
  status: number,
  json: string | Buffer,
): void {
  response
    .status(status)
    .set('Cache-Control', 'no-store')
    .type('application/json');
  response.end(json);
}

/** Answers an error; the log gets what failed, never what was sent. */
export function sendError(
  error: unknown,
  request: Request,
  response: Response,
  logger: LoggerService,
): void {
  const reply = toReply(error, languageOf(request));
  // Of a missing key the vault has told, once.
  if (reply.status >= 500 && !(error instanceof KeyMissingError)) {
    logger.error(
      `${request.method} ${request.route?.path ?? ''} failed: ${describeError(error)}`,
    );
  }
  const { code } = reply.body.error;
  if (code === 'unavailable' || code === 'tooMany')
    response.set('Retry-After', '5');
  sendJson(response, reply.status, JSON.stringify(reply.body));
}

/** What a version conflict shows goes out in the shape of the contract too, and nothing beside it. */
function inShape(endpoint: Endpoint, error: unknown): unknown {
  if (!(error instanceof VersionConflict)) return error;
  const parsed = endpoint.response.safeParse(error.current);
  return new VersionConflict(parsed.success ? parsed.data : null);
}

/** Who is not signed in is nobody to tell of. */
export function tellRefusal(
  endpoint: Endpoint,
  { audit }: ServeDeps,
  request: Request,
  error: unknown,
): void {
  if (error instanceof NotSignedInError) dropQuery(request);
  else audit?.tell(endpoint, request, error);
}

/** Signs the caller in, counts the request, parses it and reads its precondition. */
export async function receive<
  P extends z.ZodType,
  Q extends z.ZodType,
  B extends z.ZodType,
  R extends z.ZodType,
>(
  endpoint: Endpoint<P, Q, B, R>,
  deps: ServeDeps,
  request: Request,
): Promise<ServedRequest<P, Q, B>> {
  const caller = await deps.callers.of(request);
  deps.rateLimit?.take(caller.personId);
  const parsed = parseRequest(endpoint, request);
  const precondition = readPrecondition(endpoint.precondition, {
    ifMatch: request.get('if-match'),
    ifNoneMatch: request.get('if-none-match'),
  });
  return {
    ...parsed,
    caller,
    precondition,
    // Asked for by few; finding it out takes longer than the rest of this.
    get language() {
      return languageOf(request);
    },
  };
}

/**
 * Binds one operation of the contract to express: signs in, parses, reads the
 * precondition, handles, and answers in the shape of the contract (what the
 * response schema does not name does not leave the server).
 */
export function serve<
  P extends z.ZodType,
  Q extends z.ZodType,
  B extends z.ZodType,
  R extends z.ZodType,
>(
  router: Router,
  endpoint: Endpoint<P, Q, B, R>,
  deps: ServeDeps,
  handler: Handler<P, Q, B, R>,
): void {
  router[endpoint.method](endpoint.path, (request, response) => {
    const work = async () => {
      const served = await handler(await receive(endpoint, deps, request));
      const json = replyBytes(endpoint, served.body);
      if (served.version !== undefined)
        response.set('ETag', toEtag(served.version));
      sendJson(response, 200, json);
      deps.audit?.tell(endpoint, request);
    };
    work().catch(error => {
      sendError(inShape(endpoint, error), request, response, deps.logger);
      tellRefusal(endpoint, deps, request, error);
    });
  });
}
