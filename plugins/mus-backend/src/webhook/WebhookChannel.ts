import {
  ChannelMessage,
  ChannelOutcome,
  DeliveryChannel,
  signWebhook,
} from '@samtale/backstage-plugin-mus-node';
import { heldPost, PostResult } from './heldPost';
import { WebhookPart, WebhookSettings } from './readWebhook';

const linesOf: Record<WebhookPart, (message: ChannelMessage) => string[]> = {
  subject: ({ subject }) => [subject],
  text: ({ paragraphs }) => [...paragraphs],
  facts: ({ facts }) => facts.map(({ label, value }) => `${label}: ${value}`),
  link: ({ link }) => (link === null ? [] : [link]),
};

/** The same message gives the same bytes. */
function bodyOf(
  message: ChannelMessage,
  parts: readonly WebhookPart[],
): string {
  return JSON.stringify({
    version: 1,
    id: message.id,
    organisation: message.organisationId,
    kind: message.kind,
    recipient: message.recipientId,
    language: message.language,
    lines: parts.flatMap(part => linesOf[part](message)),
  });
}

/** The receiver does not let us in, or is not where we ask: no message dies of that. */
const notLetIn = [401, 403, 407];
/** It says that it does not have it, and that later may help. */
const laterHelps = [408, 425, 429];
/** Somebody in between gave up waiting; whoever is behind may have it. */
const inBetween = [502, 504];

function outcomeOf(status: number): ChannelOutcome {
  if (status >= 200 && status < 300) return { type: 'accepted', code: status };
  if (status < 400 || notLetIn.includes(status)) {
    const errorClass = status < 400 ? 'redirect' : 'auth';
    return { type: 'unusable', errorClass, code: status };
  }
  if (inBetween.includes(status))
    return { type: 'unanswered', errorClass: 'gateway' };
  const permanent = status < 500 && !laterHelps.includes(status);
  return { type: 'refused', code: status, permanent };
}

function toOutcome(result: PostResult): ChannelOutcome {
  switch (result.type) {
    case 'answered':
      return outcomeOf(result.status);
    case 'notSent':
      return { type: 'unusable', errorClass: result.errorClass, code: null };
    default:
      return result;
  }
}

/**
 * Tells an address of the organisation's own, signed, that somebody without a
 * work mail has a message: for gateways to text messages and letters.
 */
export class WebhookChannel implements DeliveryChannel {
  readonly id = 'webhook';
  readonly lanes = 2;
  readonly perMinute?: number;

  /** @param wallMillis - the machine's clock, which the receiver compares with its own */
  constructor(
    private readonly settings: WebhookSettings,
    private readonly wallMillis: () => number,
  ) {
    this.perMinute = settings.perMinute;
  }

  async send(
    message: ChannelMessage,
    handOver: () => Promise<void>,
  ): Promise<ChannelOutcome> {
    const { url, secret, lines, timeoutSeconds } = this.settings;
    const body = bodyOf(message, lines);
    const timestamp = String(Math.floor(this.wallMillis() / 1000));
    const headers = {
      'content-type': 'application/json; charset=utf-8',
      'samtale-timestamp': timestamp,
      'samtale-signature': signWebhook(secret, timestamp, body),
    };
    const order = { url, headers, body, timeoutMs: timeoutSeconds * 1000 };
    return toOutcome(await heldPost(order, handOver));
  }
}
