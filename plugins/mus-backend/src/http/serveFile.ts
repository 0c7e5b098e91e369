import { Endpoint } from '@samtale/backstage-plugin-mus-common/contract';
import { Response, Router } from 'express';
import { z } from 'zod';
import {
  receive,
  sendError,
  ServeDeps,
  ServedRequest,
  tellRefusal,
} from './serve';

/** A file to keep or print. */
export interface ServedFile {
  readonly content: Buffer | string;
  /** With its ending; any letters. */
  readonly fileName: string;
}

/** Letters, digits and dashes; what is written with Danish letters goes beside it, encoded (RFC 6266). */
function disposition(fileName: string): string {
  const plain = fileName
    .replace(/[æÆ]/g, 'ae')
    .replace(/[øØ]/g, 'oe')
    .replace(/[åÅ]/g, 'aa')
    .replace(/[^\w.-]+/g, '-');
  const encoded = encodeURIComponent(fileName).replace(
    /['()*]/g,
    found => `%${found.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}

function sendFile(
  response: Response,
  media: string,
  { content, fileName }: ServedFile,
): void {
  response
    .status(200)
    .set('Cache-Control', 'no-store')
    .set('X-Content-Type-Options', 'nosniff')
    .set('Content-Disposition', disposition(fileName))
    .set(
      'Content-Type',
      media === 'application/pdf' ? media : `${media}; charset=utf-8`,
    );
  response.end(content);
}

/** Binds an operation that answers with a file; errors are answered as `serve` does. */
export function serveFile<
  P extends z.ZodType,
  Q extends z.ZodType,
  B extends z.ZodType,
  R extends z.ZodType,
>(
  router: Router,
  endpoint: Endpoint<P, Q, B, R>,
  deps: ServeDeps,
  handler: (request: ServedRequest<P, Q, B>) => Promise<ServedFile>,
): void {
  const { media } = endpoint;
  if (!media) throw new Error(`${endpoint.path} answers no file`);
  router[endpoint.method](endpoint.path, (request, response) => {
    const work = async () => {
      const received = await receive(endpoint, deps, request);
      sendFile(response, media, await handler(received));
      deps.audit?.tell(endpoint, request);
    };
    work().catch(error => {
      sendError(error, request, response, deps.logger);
      tellRefusal(endpoint, deps, request, error);
    });
  });
}
