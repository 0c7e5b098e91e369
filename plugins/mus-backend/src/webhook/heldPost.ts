import { ClientRequest, request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';

/** One POST. */
export interface PostOrder {
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly timeoutMs: number;
}

/** How it ended. */
export type PostResult =
  | { readonly type: 'answered'; readonly status: number }
  /** Nothing of the body has left. */
  | { readonly type: 'notSent'; readonly errorClass: string }
  /** The body has left, no answer came. */
  | { readonly type: 'unanswered'; readonly errorClass: string };

const classes: Record<string, string> = {
  ENOTFOUND: 'dns',
  EAI_AGAIN: 'dns',
  ETIMEDOUT: 'timeout',
  ECONNREFUSED: 'connection',
  ECONNRESET: 'connection',
};

/** Node names a bad certificate in many ways; all of them speak of it. */
function classOf(error: { code?: string }): string {
  const code = error.code ?? '';
  return (
    classes[code] ??
    (/CERT|SSL|TLS|SIGNATURE/.test(code) ? 'tls' : 'connection')
  );
}

function whenConnected(request: ClientRequest, secure: boolean): Promise<void> {
  return new Promise((resolve, reject) => {
    request.once('error', reject);
    request.once('socket', socket =>
      socket.once(secure ? 'secureConnect' : 'connect', () => resolve()),
    );
  });
}

function answerOf(request: ClientRequest): Promise<number> {
  return new Promise((resolve, reject) => {
    request.once('error', reject);
    request.once('response', response => {
      // What it says besides is of no interest, and may be long.
      response.destroy();
      resolve(response.statusCode ?? 0);
    });
  });
}

/**
 * Connects first and holds the body back until the hook has succeeded: a
 * receiver that is away costs no hand-over mark. Follows no redirect. Never
 * throws.
 */
export async function heldPost(
  { url, headers, body, timeoutMs }: PostOrder,
  beforeBody: () => Promise<void>,
): Promise<PostResult> {
  const secure = url.protocol === 'https:';
  const open = secure ? httpsRequest : httpRequest;
  const length = String(Buffer.byteLength(body));
  const request = open(url, {
    method: 'POST',
    agent: false,
    headers: { ...headers, 'content-length': length },
  });
  const late = setTimeout(
    () =>
      request.destroy(Object.assign(new Error('late'), { code: 'ETIMEDOUT' })),
    timeoutMs,
  );
  let sent = false;
  try {
    const answer = answerOf(request);
    // It may fail before anybody waits for it.
    answer.catch(() => {});
    await whenConnected(request, secure);
    await beforeBody();
    if (request.destroyed) return { type: 'notSent', errorClass: 'connection' };
    sent = true;
    request.end(body);
    return { type: 'answered', status: await answer };
  } catch (error) {
    const errorClass = classOf(error as { code?: string });
    return { type: sent ? 'unanswered' : 'notSent', errorClass };
  } finally {
    clearTimeout(late);
    request.destroy();
  }
}
