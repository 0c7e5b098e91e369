import { connect, createServer } from 'node:net';

const recipient = /^RCPT TO:<([^>]+)>/im;

/**
 * Stands before the inbox and turns away mails to the addresses in `refused`,
 * as a mail server does for a mailbox that is closed.
 */
export async function startMailGate(inboxPort) {
  const refused = new Set();
  const server = createServer(client => {
    const inbox = connect({ port: inboxPort, host: '127.0.0.1' });
    const end = () => [client, inbox].forEach(socket => socket.destroy());
    client.on('error', end).on('close', end);
    inbox.on('error', end).on('close', end);
    inbox.pipe(client);
    client.on('data', chunk => {
      const address = recipient.exec(chunk.toString('latin1'))?.[1];
      if (refused.has(address)) client.write('550 5.1.1 Mailbox closed\r\n');
      else inbox.write(chunk);
    });
  });
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  return { port: server.address().port, refused, stop: () => server.close() };
}
