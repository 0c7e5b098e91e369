import { createHmac } from 'node:crypto';
import { signWebhook, verifyWebhook } from './webhookSignature';

const secret = 'a secret of the gateway and the portal';
const body = '{"id":"1"}';
const at = 1_798_000_000;
const timestamp = String(at);
const signed = {
  secrets: [secret],
  timestamp,
  signature: signWebhook(secret, timestamp, body),
  body,
  nowSeconds: at,
};

it('is HMAC-SHA256 over timestamp and body, as anybody can compute it', () => {
  const mac = createHmac('sha256', secret)
    .update(`${at}.${body}`)
    .digest('hex');
  expect(signed.signature).toBe(`v1=${mac}`);
});

it.each([
  ['as it was sent', {}, true],
  ['five minutes later', { nowSeconds: at + 300 }, true],
  ['replayed after more than five minutes', { nowSeconds: at + 301 }, false],
  ['from the future', { nowSeconds: at - 301 }, false],
  ['with another body', { body: '{"id":"2"}' }, false],
  ['with a fresh timestamp', { timestamp: String(at + 60) }, false],
  ['under another secret', { secrets: ['another'] }, false],
  ['while the secret changes', { secrets: ['the new one', secret] }, true],
  ['without signature', { signature: undefined }, false],
  ['without timestamp', { timestamp: undefined }, false],
  ['with a timestamp that is none', { timestamp: 'now' }, false],
  ['with a signature of another length', { signature: 'v1=00' }, false],
])('%s', (_how, change, genuine) => {
  expect(verifyWebhook({ ...signed, ...change })).toBe(genuine);
});
