import { LoggerService } from '@backstage/backend-plugin-api';
import express, { NextFunction, Request, Response, Router } from 'express';
import { NotFoundError } from './errors';
import { sendError } from './serve';

/** A slice adds its operations to the router. */
export type Routes = (router: Router) => void;

/** More than the largest form or answer, less than what hurts. */
const BODY_LIMIT = '4mb';

/** The plugin's router: body parser, the slices, and one answer for everything else. */
export function createApiRouter(
  logger: LoggerService,
  slices: readonly Routes[],
): Router {
  const router = Router();
  // Our ETags are versions; express must not add its own or answer 304.
  router.use(express.json({ limit: BODY_LIMIT, strict: true }));
  for (const slice of slices) slice(router);
  router.use((request: Request, response: Response) =>
    sendError(new NotFoundError(), request, response, logger),
  );
  router.use(
    (
      error: unknown,
      request: Request,
      response: Response,
      _next: NextFunction,
    ) => sendError(error, request, response, logger),
  );
  return router;
}
