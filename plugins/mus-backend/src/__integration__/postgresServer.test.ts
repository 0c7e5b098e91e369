import { createServer, Server } from 'node:net';
import knexFactory from 'knex';
import { PostgresServer } from './__testUtils__';

jest.setTimeout(180_000);

let postgres: PostgresServer;

beforeAll(async () => {
  postgres = await PostgresServer.start();
});

afterAll(async () => {
  await postgres.stop();
});

async function answers(): Promise<boolean> {
  const knex = knexFactory({ client: 'pg', connection: postgres.url });
  try {
    const { rows } = await knex.raw('select 1 as one');
    return rows[0].one === 1;
  } finally {
    await knex.destroy();
  }
}

/** Takes the port of the server, as somebody else's connection does. */
function takePort(): Promise<Server> {
  const taken = createServer();
  return new Promise((done, failed) => {
    taken.once('error', failed);
    const port = Number(new URL(postgres.url).port);
    taken.listen(port, '127.0.0.1', () => done(taken));
  });
}

it('does one order after the other, also those that nobody waited for', async () => {
  for (let turn = 0; turn < 5; turn += 1) {
    void postgres.cut();
    await postgres.comeBack();
    expect(await answers()).toBe(true);
  }
});

it('waits for its port, which somebody took while it was gone', async () => {
  await postgres.cut();
  const taken = await takePort();
  const back = postgres.comeBack();
  setTimeout(() => taken.close(), 3_000);
  await back;
  expect(await answers()).toBe(true);
});

it('says why it does not start, and starts when that is mended', async () => {
  await postgres.cut();
  const taken = await takePort();
  await expect(postgres.comeBack()).rejects.toThrow(/already in use/);
  await new Promise(done => {
    taken.close(done);
  });
  await postgres.comeBack();
  expect(await answers()).toBe(true);
});

it('has a port that no outgoing connection is given', () => {
  expect(Number(new URL(postgres.url).port)).toBeLessThan(32_768);
});
