import { Request } from 'express';

/**
 * Takes the query off: what somebody searched for is nobody's, nor the portal's
 * own request log's. In place, because the sign-in check knows a request it has
 * seen, and would verify the token of any other object once more.
 */
export function dropQuery(request: Request): void {
  const [originalUrl] = request.originalUrl.split('?');
  Object.assign(request, { originalUrl });
}
