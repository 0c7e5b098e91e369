import { randomUUID } from 'node:crypto';
import { Figure } from '../bench';
import { Installation } from './installation';
import { load, Seen, Shot } from './load';

const seconds = 4;
const rounds = 5;
// The compiler and the heap of a process that has just started are not yet what people meet.
const warmUpSeconds = 10;

/** An answer as long as people write. */
const text =
  'Jeg er glad for samarbejdet på tværs, og jeg vil gerne have mere tid til at følge borgernes sager helt til dørs. '.repeat(
    4,
  );

/** One talk, the row that is answered, and the version it has. */
interface Lane {
  readonly talk: string;
  readonly question: string;
  version: number;
}

interface Talk {
  readonly questionnaire: {
    readonly themes: ReadonlyArray<{
      readonly questions: ReadonlyArray<{
        id: string;
        type: string;
        audience: string;
      }>;
    }>;
  };
}

const answerBody = () =>
  JSON.stringify({
    saveId: randomUUID(),
    value: { formatVersion: 1, text, important: false },
  });

class Shots {
  constructor(private readonly authorization: string) {}

  put(path: string, version: number): Shot {
    const condition: Record<string, string> =
      version === 0 ? { 'if-none-match': '*' } : { 'if-match': `"${version}"` };
    return {
      method: 'PUT',
      path,
      headers: {
        authorization: this.authorization,
        'content-type': 'application/json',
        ...condition,
      },
      body: answerBody(),
    };
  }

  get(path: string): Shot {
    return {
      method: 'GET',
      path,
      headers: { authorization: this.authorization },
    };
  }
}

async function send(origin: string, { path, ...shot }: Shot): Promise<string> {
  const reply = await fetch(`${origin}${path}`, shot);
  const body = await reply.text();
  if (!reply.ok) throw new Error(`${path}: ${reply.status} ${body}`);
  return body;
}

const product = ({ talk, question }: Lane) =>
  `/api/mus/v1/talks/${talk}/answers/${question}`;

/** Lets the server listen while one request of the product runs; how many statements it took. */
async function record(
  { origin, api }: Installation,
  lane: Lane,
  shot: Shot,
): Promise<number> {
  await api.call('POST', '/bare/record', {});
  const body = await send(origin, shot);
  const { statements } = await api.call<{ statements: number }>(
    'POST',
    '/bare/recorded',
    { key: `${shot.method} ${lane.talk}`, version: lane.version, body },
  );
  return statements;
}

interface Counts {
  readonly get: number;
  readonly put: number;
  readonly first: number;
}

/** A talk with every row answered, and one of them recorded twice. */
async function prepare(
  installation: Installation,
  shots: Shots,
  talk: string,
): Promise<{ lane: Lane; counts: Counts }> {
  const { questionnaire } = await installation.api.call<Talk>(
    'GET',
    `/v1/talks/${talk}`,
  );
  const rows = questionnaire.themes
    .flatMap(theme => theme.questions)
    .filter(row => row.type === 'freeText' && row.audience !== 'employee');
  const lane: Lane = { talk, question: rows[0].id, version: 0 };
  const put = () => shots.put(product(lane), lane.version);
  const first = await record(installation, lane, put());
  for (const { id } of rows.slice(1))
    await send(
      installation.origin,
      shots.put(product({ ...lane, question: id }), 0),
    );
  let counts = { get: 0, put: 0, first };
  for (let time = 0; time < 2; time += 1) {
    lane.version += 1;
    counts = { ...counts, put: await record(installation, lane, put()) };
    const read = shots.get(`/api/mus/v1/talks/${talk}`);
    counts = { ...counts, get: await record(installation, lane, read) };
  }
  lane.version += 1;
  return { lane, counts };
}

/** The shots of one side: `answers` of the product, or `talks` of the bare route. */
function sides(shots: Shots, lanes: readonly Lane[]) {
  const save = (path: (lane: Lane) => string) =>
    lanes.map(lane => () => {
      const shot = shots.put(path(lane), lane.version);
      lane.version += 1;
      return shot;
    });
  const read = (path: (lane: Lane) => string) =>
    lanes.map(lane => () => shots.get(path(lane)));
  const bare = ({ talk }: Lane) => `/api/mus/bare/sent/${talk}`;
  const kept = ({ talk }: Lane) => `/api/mus/bare/kept/${talk}`;
  return {
    PUT: { ours: save(product), bare: save(bare), kept: save(kept) },
    GET: {
      ours: read(({ talk }) => `/api/mus/v1/talks/${talk}`),
      bare: read(bare),
      kept: read(kept),
    },
  };
}

interface Round {
  readonly ours: Seen;
  readonly bare: Seen;
  /** The bare route with the plans of its statements kept by PostgreSQL, as the product does. */
  readonly kept: Seen;
}

const median = (values: number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

function figures(name: string, all: readonly Round[]): Figure[] {
  const of = (pick: (round: Round) => number) => median(all.map(pick));
  const ours = of(each => each.ours.perSecond).toFixed(0);
  const bare = of(each => each.bare.perSecond).toFixed(0);
  const p99 = of(each => each.ours.p99);
  return [
    {
      name: `${name} / bare route`,
      value: of(each => each.ours.perSecond / each.bare.perSecond),
      atLeast: 0.8,
      detail: `${ours} against ${bare} a second`,
    },
    {
      name: `${name} / bare route with kept plans`,
      value: of(each => each.ours.perSecond / each.kept.perSecond),
      atLeast: null,
      detail: `against ${of(each => each.kept.perSecond).toFixed(0)} a second`,
    },
    {
      name: `${name}, 100 ms / p99 at 20 connections`,
      value: 100 / p99,
      atLeast: 1,
      detail: `p99 ${p99.toFixed(0)} ms, bare ${of(each => each.bare.p99).toFixed(0)} ms`,
    },
  ];
}

async function alternate(
  origin: string,
  side: Record<keyof Round, Array<() => Shot>>,
): Promise<Round[]> {
  for (const shots of Object.values(side))
    await load(origin, shots, warmUpSeconds);
  const all: Round[] = [];
  for (let round = 0; round < rounds; round += 1) {
    all.push({
      ours: await load(origin, side.ours, seconds),
      bare: await load(origin, side.bare, seconds),
      kept: await load(origin, side.kept, seconds),
    });
  }
  return all;
}

const atMost = (name: string, limit: number, seen: number): Figure => ({
  name: `${name}, ${limit} / statements`,
  value: limit / seen,
  atLeast: 1,
  detail: `${seen} statements`,
});

/** SQLite, in the same process, may take one more at the very first answer. */
const firstAnswer = (database: string, seen: number): Figure => ({
  ...atMost(`first answer of a talk, ${database}`, 4, seen),
  atLeast: database === 'SQLite' ? null : 1,
});

/** Both requests of all sides in turn, on one server, at as many connections as talks. */
export async function compare(
  database: string,
  installation: Installation,
  talks: readonly string[],
): Promise<Figure[]> {
  const shots = new Shots(`Bearer ${installation.api.token}`);
  const prepared = [];
  for (const talk of talks)
    prepared.push(await prepare(installation, shots, talk));
  const { get, put, first } = prepared[0].counts;
  const both = sides(
    shots,
    prepared.map(({ lane }) => lane),
  );
  const { origin } = installation;
  return [
    atMost(`GET talk, ${database}`, 5, get),
    atMost(`PUT answer, ${database}`, 4, put),
    firstAnswer(database, first),
    ...figures(`GET talk, ${database}`, await alternate(origin, both.GET)),
    ...figures(`PUT answer, ${database}`, await alternate(origin, both.PUT)),
  ];
}
