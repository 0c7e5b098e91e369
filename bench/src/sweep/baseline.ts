import { Socket } from 'node:net';
import { createTransport } from 'nodemailer';

/** What the baseline is told. */
export interface BaselineOrder {
  readonly port: number;
  readonly maxConnections: number;
  readonly mails: number;
  /** The whole MIME text of each. */
  readonly raw: string;
  /** Text and dot leave apart; nodemailer lets Nagle's algorithm hold the dot for some 40 ms. */
  readonly noDelay: boolean;
}

/** nodemailer has no setting for it. */
function sendAtOnce(): void {
  const { connect } = Socket.prototype;
  Socket.prototype.connect = function connectAtOnce(
    this: Socket,
    ...args: unknown[]
  ): Socket {
    this.setNoDelay(true);
    return Reflect.apply(connect, this, args);
  };
}

/** Raw pooled nodemailer, as quick as it gets: no database, no composing. */
async function main(): Promise<void> {
  const order = JSON.parse(process.env.BASELINE_ORDER ?? '') as BaselineOrder;
  const { port, maxConnections, mails, raw } = order;
  if (order.noDelay) sendAtOnce();
  const transport = createTransport({
    host: '127.0.0.1',
    port,
    pool: true,
    maxConnections,
    maxMessages: Infinity,
  });
  const envelope = {
    from: 'mus@skovlund.example',
    to: ['p000001@skovlund.example'],
  };
  process.send?.('ready');
  await new Promise(resolve => process.once('message', resolve));
  await Promise.all(
    Array.from({ length: mails }, () => transport.sendMail({ envelope, raw })),
  );
  process.send?.('done');
  transport.close();
  process.disconnect?.();
}

main().catch(error => {
  process.stderr.write(`${error}\n`);
  process.exit(1);
});
