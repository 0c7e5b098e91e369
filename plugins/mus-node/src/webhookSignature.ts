import { createHmac, timingSafeEqual } from 'node:crypto';

const scheme = 'v1=';
const replaySeconds = 300;

/**
 * Signs the body of a webhook: HMAC-SHA256 over `timestamp.body`, in hex.
 *
 * @param timestamp - seconds since 1970, as it stands in the header `Samtale-Timestamp`
 * @returns the value of the header `Samtale-Signature`
 * @public
 */
export function signWebhook(
  secret: string,
  timestamp: string,
  body: string,
): string {
  const mac = createHmac('sha256', secret).update(`${timestamp}.${body}`);
  return `${scheme}${mac.digest('hex')}`;
}

/**
 * What a receiver checks.
 *
 * @public
 */
export interface WebhookCheck {
  /** The shared secret; during a change the new and the old one. */
  readonly secrets: readonly string[];
  /** Header `Samtale-Timestamp`. */
  readonly timestamp: string | undefined;
  /** Header `Samtale-Signature`. */
  readonly signature: string | undefined;
  /** The bytes as they came, before any parsing. */
  readonly body: string;
  /** The receiver's clock, seconds since 1970. */
  readonly nowSeconds: number;
}

function same(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}

/**
 * Whether a webhook comes from the portal, unchanged, and was signed within
 * the last five minutes. Within those a receiver tells copies by the
 * message's `id`.
 *
 * @public
 */
export function verifyWebhook(check: WebhookCheck): boolean {
  const { secrets, timestamp = '', signature = '', body, nowSeconds } = check;
  if (!/^\d{1,12}$/.test(timestamp)) return false;
  if (Math.abs(nowSeconds - Number(timestamp)) > replaySeconds) return false;
  return secrets.some(secret =>
    same(signature, signWebhook(secret, timestamp, body)),
  );
}
