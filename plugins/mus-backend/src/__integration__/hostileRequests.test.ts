import { say, TextGroup } from '@samtale/backstage-plugin-mus-common';
import {
  Endpoint,
  errorBodySchema,
} from '@samtale/backstage-plugin-mus-common/contract';
import fc from 'fast-check';
import {
  addRequest,
  documentedStatuses,
  FileInstallation,
  fileInstallation,
  HostileRequest,
  hostileRequests,
  Ids,
  Installation,
  lifeOf,
  newInstallation,
  nulRequests,
  operations,
  postgresUrl,
  Replica,
  startReplica,
} from './__testUtils__';

jest.setTimeout(600_000);

/** How many requests each operation gets; a file is slow to draw. */
const TIMES = 20;
const TIMES_FILE = 5;

const choices = { requestsPerMinute: 1_000_000, demo: true };

interface Walked {
  readonly replica: Replica;
  readonly installation: Installation | FileInstallation;
  readonly ids: Ids;
}

async function everyId({ replica, installation }: Omit<Walked, 'ids'>) {
  const ids = await lifeOf(replica);
  await addRequest(installation, 'skovlund', ids);
  ids.messageId = (await installation.content()('mus_message').first('id')).id;
  return ids;
}

async function onSqlite(): Promise<Walked> {
  const installation = fileInstallation();
  const all = { ...choices, ...installation.choices };
  const replica = await startReplica(null, all);
  return {
    replica,
    installation,
    ids: await everyId({ replica, installation }),
  };
}

let postgres: Awaited<ReturnType<typeof postgresUrl>> | undefined;

async function onPostgres(): Promise<Walked> {
  postgres = await postgresUrl();
  const installation = await newInstallation(postgres.url);
  const replica = await startReplica(installation, choices);
  return {
    replica,
    installation,
    ids: await everyId({ replica, installation }),
  };
}

const known = (group: TextGroup, code: string) =>
  say('da', group, code) !== say('da', group, 'no such code');

/** What the client of the contract could not make sense of. */
function oddities(
  endpoint: Endpoint,
  { status, text, type }: { status: number; text: string; type: string },
): string[] {
  const odd: string[] = [];
  if (status >= 500) odd.push('a failure of ours');
  if (!documentedStatuses(endpoint).includes(status)) odd.push('undocumented');
  if (status === 200) {
    if (type !== (endpoint.media ?? 'application/json')) odd.push(type);
    if (endpoint.media) return odd;
    const read = endpoint.response.safeParse(JSON.parse(text));
    if (!read.success) odd.push(`unreadable: ${read.error.message}`);
    return odd;
  }
  const read = errorBodySchema.safeParse(
    type.endsWith('/json') && JSON.parse(text),
  );
  if (!read.success) return [...odd, `no error body: ${text.slice(0, 200)}`];
  const { code, problems = [], current } = read.data.error;
  if (!known('errors', code)) odd.push(`error ${code}`);
  for (const problem of problems)
    if (!known('problems', problem.code)) odd.push(`problem ${problem.code}`);
  if (current !== undefined && current !== null)
    if (!endpoint.response.safeParse(current).success) odd.push('current');
  return odd;
}

async function send(
  { call }: Replica,
  { method }: Endpoint,
  { as, url, headers, body }: HostileRequest,
) {
  const request = call(method, url, as).set(headers);
  const answer = await (body === undefined ? request : request.send(body));
  return { status: answer.status, text: answer.text ?? '', type: answer.type };
}

type Operation = (typeof operations)[number];
type Asked = [Operation, HostileRequest];

const moves = ([name]: Operation) => name === 'moveClock';

/** After these others find a closed door. */
const ends = ([, { method, path }]: Operation) =>
  method === 'delete' ||
  /\/(start|withdraw|decline|leader-change|held|on-paper|wrap-up|cancel)$/.test(
    path,
  );

/** Every operation in turn, again and again, so that each meets what others left; last the clock. */
function plan(ids: Ids): Asked[] {
  const asked = operations.map((operation, at): [Operation, Asked[]] => {
    const numRuns = operation[1].media ? TIMES_FILE : TIMES;
    const options = { numRuns, seed: 20261130 + at };
    const requests = fc.sample(hostileRequests(operation, ids), options);
    return [operation, requests.map(request => [operation, request])];
  });
  const turns = (which: (operation: Operation) => boolean) =>
    Array.from({ length: TIMES }, (_, turn) =>
      asked.flatMap(([one, requests]) =>
        which(one) ? requests.slice(turn, turn + 1) : [],
      ),
    ).flat();
  return [
    ...turns(one => !ends(one) && !moves(one)),
    ...turns(ends),
    ...turns(moves),
  ];
}

const shortly = ({ as, url, headers, body }: HostileRequest) =>
  `${as} ${url} ${JSON.stringify(headers)} ${body?.slice(0, 600)}`;

describe.each([
  ['SQLite', onSqlite],
  ['PostgreSQL', onPostgres],
])('on %s', (_name, begin) => {
  let walked: Walked;

  beforeAll(async () => {
    walked = await begin();
  });

  afterAll(async () => {
    await walked.replica.stop();
    await walked.installation.drop();
    await postgres?.stop();
    postgres = undefined;
  });

  it('tells of a text that the database cannot hold as a problem of the request', async () => {
    const { replica, ids } = walked;
    const odd: string[] = [];
    for (const operation of operations)
      for (const request of nulRequests(operation, ids)) {
        const answer = await send(replica, operation[1], request);
        for (const what of oddities(operation[1], answer))
          odd.push(
            `${operation[0]} ${answer.status} ${what}: ${shortly(request)}`,
          );
      }
    expect(odd).toEqual([]);
  });

  it('answers every hostile request to every operation with a documented status that the client can read', async () => {
    const { replica, ids } = walked;
    const odd: string[] = [];
    const seen = new Map<string, Set<number>>();
    for (const [[name, endpoint], request] of plan(ids)) {
      const answer = await send(replica, endpoint, request).catch(error => ({
        status: 0,
        text: '{}',
        type: String(error),
      }));
      const place = `${endpoint.method} ${endpoint.path}`;
      seen.set(place, (seen.get(place) ?? new Set()).add(answer.status));
      for (const what of oddities(endpoint, answer))
        odd.push(`${name} ${answer.status} ${what}: ${shortly(request)}`);
    }
    expect(odd).toEqual([]);
    const with_ = (status: number) =>
      [...seen].filter(([, statuses]) => statuses.has(status)).length;
    // No mere noise: most operations were reached, and most have refused.
    expect(seen.size).toBe(operations.length);
    expect(with_(200)).toBeGreaterThan(operations.length * 0.7);
    expect(with_(400)).toBeGreaterThan(operations.length * 0.7);
  });
});
