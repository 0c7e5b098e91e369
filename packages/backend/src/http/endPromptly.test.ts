import { createServer, get, Server } from 'node:http';
import { AddressInfo } from 'node:net';
import { endPromptly } from './endPromptly';

const quick = 100;
const patience = 2_000;

/** A server with one request that is answered after a while, as a long poll is. */
async function startSlow(answerMs: number) {
  const server = createServer((_request, response) => {
    response.writeHead(202);
    response.flushHeaders();
    setTimeout(() => response.end('late'), answerMs).unref();
  });
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const ending = new Promise<'whole' | 'cut'>(resolve => {
    get({ port, host: '127.0.0.1' }, response => {
      response.resume();
      response.once('end', () => resolve('whole'));
      response.once('error', () => resolve('cut'));
    });
  });
  await new Promise<void>(done => server.once('request', () => done()));
  return { server, ending };
}

/** Ends it as Backstage does: hooks first, then the server waits for its lines. */
async function stop(server: Server, graceMs?: number): Promise<number> {
  const hooks: Array<() => void> = [];
  if (graceMs !== undefined) {
    const lifecycle = {
      addShutdownHook: (hook: () => void) => hooks.push(hook),
    };
    endPromptly(server, lifecycle, graceMs);
  }
  const from = performance.now();
  hooks.forEach(hook => hook());
  await new Promise(done => server.close(done));
  return performance.now() - from;
}

it('a long poll does not hold up the end of the backend', async () => {
  const { server, ending } = await startSlow(60_000);
  expect(await stop(server, quick)).toBeLessThan(patience);
  expect(await ending).toBe('cut');
});

it('a request that is answered in time is answered whole', async () => {
  const { server, ending } = await startSlow(50);
  expect(await stop(server, 60_000)).toBeLessThan(patience);
  expect(await ending).toBe('whole');
});

it('without it the server waits for the answer', async () => {
  const { server } = await startSlow(500);
  expect(await stop(server)).toBeGreaterThan(400);
});
