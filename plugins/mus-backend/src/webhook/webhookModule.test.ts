import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { ConfigReader } from '@backstage/config';
import {
  DeliveryChannel,
  deliveryChannelExtensionPoint,
} from '@samtale/backstage-plugin-mus-node';
import { checkChannel } from '../delivery/channels/checkChannel';
import { sendByChannel } from '../delivery/channels/sendByChannel';
import { readWebhook } from './readWebhook';
import { musWebhookModule } from './webhookModule';

const secret = 'a secret that gateway and portal share';
const read = (webhook: object, production = false) =>
  readWebhook(
    new ConfigReader({
      mus: {
        delivery: {
          webhook: {
            url: 'https://sms.skovlund.example/mus',
            secret,
            ...webhook,
          },
        },
      },
    }),
    { production },
  );

describe('settings of the webhook', () => {
  it('has a sensible value for what is left out, and is nothing when it is not there', () => {
    expect(read({})).toMatchObject({
      lines: ['subject', 'link'],
      timeoutSeconds: 30,
      perMinute: undefined,
    });
    expect(
      readWebhook(new ConfigReader({ mus: {} }), { production: true }),
    ).toBeUndefined();
  });

  it.each([
    ['no https', { url: 'http://sms.skovlund.example/mus' }, /https/],
    ['no address', { url: 'sms' }, /https/],
    ['a file', { url: 'file:///etc/passwd' }, /https/],
    [
      'a name that only looks like this machine',
      { url: 'http://localhost.evil.example' },
      /https/,
    ],
    [
      'a password in the address',
      { url: 'https://a:b@sms.skovlund.example' },
      /password/,
    ],
    ['a short secret', { secret: 'short' }, /32/],
    ['a line that is none', { lines: ['subject', 'answers'] }, /subject, text/],
    ['no line', { lines: [] }, /at least one/],
    ['no time', { timeoutSeconds: 0 }, /timeoutSeconds/],
  ])('refuses %s', (_what, webhook, message) => {
    expect(() => read(webhook)).toThrow(message);
  });

  it('this machine without https in development, never in production', () => {
    for (const host of ['localhost', '127.0.0.1', '[::1]']) {
      const webhook = { url: `http://${host}:9999/mus` };
      expect(read(webhook)?.url.host).toBe(`${host}:9999`);
      expect(() => read(webhook, true)).toThrow(/https/);
    }
  });
});

describe('the module', () => {
  const startWith = async (delivery: object) => {
    const set: DeliveryChannel[] = [];
    const backend = await startTestBackend({
      extensionPoints: [
        [
          deliveryChannelExtensionPoint,
          {
            setDeliveryChannel: (channel: DeliveryChannel) => set.push(channel),
          },
        ],
      ],
      features: [
        musWebhookModule,
        mockServices.rootConfig.factory({ data: { mus: { delivery } } }),
      ],
    });
    await backend.stop();
    return set;
  };

  it('gives the outbox its channel through the extension point, when it is configured', async () => {
    const url = 'https://sms.skovlund.example/mus';
    const [channel] = await startWith({
      webhook: { url, secret, perMinute: 20 },
    });
    expect(checkChannel(channel)).toMatchObject({
      id: 'webhook',
      perMinute: 20,
    });
    expect(await startWith({})).toEqual([]);
  });
});

describe('a channel of somebody else’s making', () => {
  const message = {
    id: '1',
    organisationId: 'skovlund',
    kind: 'followUpDue',
    recipientId: 'r',
    language: 'da' as const,
    subject: 's',
    paragraphs: [],
    facts: [],
    link: 'https://x',
  };
  const committed = jest.fn(async () => {});
  beforeEach(() => committed.mockClear());
  const send = (
    work: DeliveryChannel['send'],
    commit: () => Promise<void> = committed,
  ) => sendByChannel({ id: 'letters', send: work }, message, commit);

  it('marks once, and itself when the channel did not ask for it', async () => {
    const twice = await send(async (_message, handOver) => {
      await handOver();
      await handOver();
      return { type: 'accepted', code: 200 };
    });
    expect(twice).toEqual({ type: 'accepted', smtpCode: 200 });
    expect(committed).toHaveBeenCalledTimes(1);
    await send(async () => ({ type: 'accepted', code: 200 }));
    expect(committed).toHaveBeenCalledTimes(2);
  });

  it('that throws: not sent before the mark, doubtful after it', async () => {
    expect(
      await send(async () => {
        throw new Error('broken');
      }),
    ).toMatchObject({ type: 'relayFault', errorClass: 'channelError' });
    expect(
      await send(async (_message, handOver) => {
        await handOver();
        throw new Error('broken');
      }),
    ).toEqual({ type: 'unanswered', errorClass: 'channelError' });
  });

  it('that goes on after a refused mark is not believed', async () => {
    const outcome = await send(
      async (_message, handOver) => {
        await handOver().catch(() => {});
        return { type: 'accepted', code: 200 };
      },
      async () => {
        throw new Error('the message is somebody else’s');
      },
    );
    expect(outcome).toEqual({ type: 'aborted' });
  });

  it.each(['mail', 'portal', '', 'Web hook', 'x'.repeat(21)])(
    'cannot be called %j',
    id => {
      const channel = { id, send: async () => ({ type: 'accepted', code: 1 }) };
      expect(() => checkChannel(channel as DeliveryChannel)).toThrow(/id/);
    },
  );
});
