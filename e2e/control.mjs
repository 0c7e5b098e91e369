import { createServer } from 'node:http';

/**
 * What a test can have done to the demo that it runs against: stop and start
 * its backend, and close or open a mailbox.
 */
const commands = {
  restart: ({ demo }) => demo.restartBackend(),
  refuse: ({ gate }, { address }) => gate.refused.add(address),
  accept: ({ gate }, { address }) => gate.refused.delete(address),
};

/** Listens for the commands of the tests. */
export async function startControl(parts, port = 0) {
  const server = createServer(async (request, response) => {
    const url = new URL(request.url, 'http://control');
    const command = commands[url.pathname.slice(1)];
    if (request.method !== 'POST' || !command) {
      response.writeHead(404).end();
      return;
    }
    try {
      await command(parts, Object.fromEntries(url.searchParams));
      response.writeHead(204).end();
    } catch (error) {
      response.writeHead(500).end(String(error));
    }
  });
  await new Promise(resolve => server.listen(port, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${server.address().port}`;
  return { url, stop: () => server.close() };
}
