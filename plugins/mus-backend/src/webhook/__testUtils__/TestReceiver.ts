import {
  createServer,
  IncomingMessage,
  Server,
  ServerResponse,
} from 'node:http';
import { AddressInfo } from 'node:net';
import { verifyWebhook } from '@samtale/backstage-plugin-mus-node';

/** What the receiver does with one message: a status, no answer at all, or a line cut after the body. */
export type Answer = number | 'silent' | 'cut';

/** One message as it came. */
export interface Received {
  readonly body: string;
  readonly genuine: boolean;
  readonly contentType: string | undefined;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

const header = (request: IncomingMessage, name: string) =>
  request.headers[name] as string | undefined;

/** A gateway of the organisation's own, as a real HTTP server. */
export class TestReceiver {
  static readonly secret = 'a secret that gateway and portal share';
  readonly received: Received[] = [];
  /** Decides by how many came before. */
  answer: (before: number) => Answer = () => 204;
  private server: Server | undefined;
  private port = 0;

  /** @param nowSeconds - the receiver's clock */
  constructor(private readonly nowSeconds: () => number) {}

  get url(): string {
    return `http://127.0.0.1:${this.port}/messages`;
  }

  async start(): Promise<this> {
    const server = createServer((request, response) => {
      this.take(request, response).catch(() => response.destroy());
    });
    this.server = server;
    await new Promise<void>(done =>
      server.listen(this.port, '127.0.0.1', done),
    );
    this.port = (server.address() as AddressInfo).port;
    return this;
  }

  async stop(): Promise<void> {
    const { server } = this;
    this.server = undefined;
    if (!server) return;
    server.closeAllConnections();
    await new Promise(done => server.close(done));
  }

  private async take(
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    const body = await bodyOf(request);
    const answer = this.answer(this.received.length);
    this.received.push({
      body,
      contentType: header(request, 'content-type'),
      genuine: verifyWebhook({
        secrets: [TestReceiver.secret],
        timestamp: header(request, 'samtale-timestamp'),
        signature: header(request, 'samtale-signature'),
        body,
        nowSeconds: this.nowSeconds(),
      }),
    });
    if (answer === 'silent') return;
    if (answer === 'cut') request.socket.destroy();
    else response.writeHead(answer, { location: '/elsewhere' }).end('so be it');
  }
}
