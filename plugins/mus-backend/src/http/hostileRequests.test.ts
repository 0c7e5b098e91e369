import {
  Endpoint,
  musContract,
} from '@samtale/backstage-plugin-mus-common/contract';
import fc from 'fast-check';
import { planRoutes } from '../actionPlans/planRoutes';
import {
  aTalk,
  eachDatabase,
  MakeDeps,
  smallForm,
  TestDeps,
  testApp,
} from '../__testUtils__';
import { bookingRoutes } from '../booking/bookingRoutes';
import { lastTimeRoutes } from '../lastTime/lastTimeRoutes';
import { minutesRoutes } from '../minutes/minutesRoutes';
import { ownNoteRoutes } from '../ownNotes/ownNoteRoutes';
import { overviewRoutes } from '../overview/overviewRoutes';
import { peopleRoutes } from '../people/peopleRoutes';
import { roundRoutes } from '../rounds/roundRoutes';
import { talkRoutes } from '../talks/talkRoutes';

jest.setTimeout(300_000);

const { people, rounds, talks, plans, overview } = musContract;
const { booking, calendarFeed, talkHolders, talkRequests, participation } =
  musContract;
const operations: Array<[string, Endpoint]> = [
  people,
  rounds,
  talks,
  musContract.minutes,
  musContract.ownNotes,
  musContract.lastTime,
  plans,
  overview,
  booking,
  calendarFeed,
  talkHolders,
  talkRequests,
  participation,
]
  .flatMap(slice => Object.values(slice))
  .map(one => [`${one.method} ${one.path}`, one as Endpoint]);

const documented = [200, 400, 401, 404, 409, 412, 428];

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom(
    '',
    '\u0000',
    'a\u0000b',
    '\ud800',
    "'; drop table mus_talk; --",
    '%',
    '../..',
    '__proto__',
    'x'.repeat(600),
    'NaN',
    '-1',
    '2026-02-31',
    '0000-00-00',
    '9'.repeat(40),
  ),
  fc.integer(),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
);

const uuid = fc.uuid({ version: 4 });
const line = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }),
  fc.constantFrom('a\u0000b', '\ud800 x'),
);
const day = fc.constantFrom(
  '2026-12-01',
  '2027-01-15',
  '1900-01-01',
  '9999-12-31',
);
const localText = fc.record({ da: line }, { requiredKeys: ['da'] });

const aTime = fc.record({
  on: day,
  at: fc.constantFrom('10:00', '02:30'),
  minutes: fc.integer({ min: 15, max: 480 }),
  place: line,
});

/** Values that fit fields of these names, so that many requests get past the parser. */
const fitting: Record<string, fc.Arbitrary<unknown>> = {
  saveId: uuid,
  title: line,
  preparationDueOn: day,
  talksFrom: day,
  talksUntil: day,
  on: fc.option(day),
  nextOn: fc.option(day),
  wrapUpOn: fc.option(day),
  context: fc.record({
    coreTask: line,
    guidelines: line,
    goals: fc.array(fc.record({ id: line, text: line }), { maxLength: 3 }),
  }),
  value: fc.record({
    formatVersion: fc.constant(1),
    text: line,
    important: fc.boolean(),
  }),
  versions: fc.dictionary(line, fc.integer({ min: 1, max: 3 }), { maxKeys: 3 }),
  document: fc.record({
    formatVersion: fc.constant(1),
    title: line,
    openingRule: fc.constant('bothReady'),
    themes: fc.array(
      fc.record({
        id: fc.constant('t'),
        title: localText,
        questions: fc.constant([]),
      }),
      { maxLength: 2 },
    ),
  }),
  templateId: fc.constantFrom('tonder', 'x'),
  draftVersion: fc.integer({ min: 1, max: 3 }),
  employmentIds: fc.array(uuid, { minLength: 1, maxLength: 3 }),
  kind: fc.constantFrom('goal', 'note', 'task'),
  position: fc.double({ noNaN: true, noDefaultInfinity: true }),
  content: fc.record({
    formatVersion: fc.constant(1),
    text: line,
    goalId: fc.option(line),
    provisional: fc.boolean(),
    reached: fc.constantFrom(null, 'partly'),
  }),
  topicId: fc.constantFrom('', 'q1', 'employee-own~t~1'),
  agreements: fc.array(
    fc.record({
      text: line,
      responsible: fc.constantFrom('employee', 'both'),
      deadline: fc.option(day),
      done: fc.boolean(),
    }),
    { minLength: 1, maxLength: 3 },
  ),
  text: line,
  held: fc.boolean(),
  none: fc.boolean(),
  close: fc.boolean(),
  contentVersion: fc.integer({ min: 1, max: 3 }),
  verdict: fc.constantFrom('confirmed', 'confirmedWithRemark', 'disagrees'),
  remark: line,
  language: fc.constantFrom('da', 'en'),
  leaderPersonId: uuid,
  at: fc.constantFrom('10:00', '02:30'),
  time: aTime,
  times: fc.array(aTime, { minLength: 1, maxLength: 3 }),
  timeId: uuid,
  personId: fc.option(uuid),
  reason: fc.constantFrom('absence', 'other'),
};

function bodyOf(endpoint: Endpoint): fc.Arbitrary<unknown> {
  const names = Object.keys(
    (endpoint.body as unknown as { shape?: object }).shape ?? {},
  );
  const field = (name: string) =>
    fc.oneof(
      { weight: 6, arbitrary: fitting[name] ?? hostile },
      { weight: 1, arbitrary: hostile },
    );
  const shaped = fc.record(
    Object.fromEntries(names.map(name => [name, field(name)])),
  );
  return fc.oneof(
    { weight: 8, arbitrary: shaped },
    { weight: 1, arbitrary: fc.jsonValue() },
  );
}

interface Hostile {
  readonly pick: number;
  readonly parameter: unknown;
  readonly body: unknown;
  readonly query: Record<string, unknown>;
  readonly headers: Record<string, string>;
}

const headers = fc.constantFrom<Record<string, string>>(
  {},
  { 'If-Match': '"1"' },
  { 'If-Match': '"2"' },
  { 'If-None-Match': '*' },
  { 'If-Match': 'x' },
  { 'If-Match': `"${'9'.repeat(30)}"` },
);

const requestOf = (endpoint: Endpoint) =>
  fc.record<Hostile>({
    pick: fc.integer({ min: 0, max: 3 }),
    parameter: hostile,
    body: bodyOf(endpoint),
    headers,
    query: fc.dictionary(
      fc.constantFrom(
        'as',
        'search',
        'sort',
        'order',
        'cursor',
        'limit',
        'needs',
        'unitId',
        'on',
        'at',
        'minutes',
      ),
      hostile,
      { maxKeys: 3 },
    ),
  });

/** A leader with a talk, a plan with a block, a round and a form: ids by the name of the parameter. */
async function world(makeDeps: MakeDeps) {
  const deps = await makeDeps();
  const talk = await aTalk(deps);
  const app = testApp(
    deps,
    peopleRoutes(deps),
    roundRoutes(deps),
    talkRoutes(deps),
    planRoutes(deps),
    overviewRoutes(deps),
    bookingRoutes(deps),
    minutesRoutes(deps),
    ownNoteRoutes(deps),
    lastTimeRoutes(deps),
  );
  const formId = deps.ids.next();
  await deps.knex('mus_questionnaire').insert({
    organisation_id: 'skovlund',
    id: formId,
    round_id: talk.roundId,
    template_id: 'tonder',
    document: JSON.stringify(smallForm),
    version: 1,
    created_at: deps.clock.now(),
  });
  await app.post(`/v1/talks/${talk.talkId}/start`, talk.leader.id);
  const { body: plan } = await app.post(
    `/v1/talks/${talk.talkId}/plan`,
    talk.leader.id,
  );
  const second = await aTalk(deps, { leader: talk.leader });
  const requestId = deps.ids.next();
  await deps.knex('mus_talk_request').insert({
    organisation_id: 'skovlund',
    id: requestId,
    employment_id: talk.employmentId,
    employee_person_id: talk.employee.id,
    state: 'open',
    asked_at: deps.clock.now(),
  });
  const ids: Record<string, string[]> = {
    talkId: [talk.talkId, second.talkId],
    planId: [plan.id],
    blockId: [deps.ids.next()],
    noteId: [deps.ids.next()],
    roundId: [talk.roundId, second.roundId],
    unitId: [talk.unitId],
    questionnaireId: [formId],
    employmentId: [talk.employmentId],
    questionId: ['q1', 'q2'],
    templateId: ['tonder'],
    requestId: [requestId],
  };
  return {
    deps,
    app,
    ids,
    people: [talk.leader.id, `${talk.leader.id} hr`, talk.employee.id],
  };
}

/** Half a character cannot be percent-encoded. */
const safe = (value: unknown) => String(value).replace(/[\ud800-\udfff]/g, '?');

function urlOf(
  endpoint: Endpoint,
  ids: Record<string, string[]>,
  { pick, parameter, query }: Hostile,
): string {
  const place = (_all: string, name: string) =>
    encodeURIComponent(
      pick === 3
        ? safe(parameter) || 'x'
        : (ids[name]?.[pick % ids[name].length] ?? 'x'),
    );
  const search = Object.entries(query)
    .map(([name, value]) => `${name}=${encodeURIComponent(safe(value))}`)
    .join('&');
  return `${endpoint.path.replace(/:(\w+)/g, place)}?${search}`;
}

async function send(
  deps: TestDeps,
  app: ReturnType<typeof testApp>,
  endpoint: Endpoint,
  url: string,
  as: string,
  { body, headers: given }: Hostile,
) {
  deps.logLines.length = 0;
  const call = app[endpoint.method](url, as).set(given);
  const json =
    endpoint.method === 'get' ? undefined : JSON.stringify(body ?? null);
  return json === undefined
    ? call
    : call.set('Content-Type', 'application/json').send(json);
}

eachDatabase((_name, makeDeps) => {
  it('answers every hostile request with a documented status, never with a failure of ours', async () => {
    const { deps, app, ids, people: who } = await world(makeDeps);
    const statuses = new Map<number, number>();
    for (const [operation, endpoint] of operations) {
      await fc.assert(
        fc.asyncProperty(requestOf(endpoint), async given => {
          const url = urlOf(endpoint, ids, given);
          const as = who[given.pick % who.length];
          const { status, text } = await send(
            deps,
            app,
            endpoint,
            url,
            as,
            given,
          );
          statuses.set(status, (statuses.get(status) ?? 0) + 1);
          if (!documented.includes(status)) {
            throw new Error(
              `${operation} answered ${status} ${text} ${deps.logLines.join()}`,
            );
          }
        }),
        { numRuns: 40, seed: 20261124 },
      );
    }
    // The requests are no mere noise: many get through.
    expect(statuses.get(200)).toBeGreaterThan(100);
    expect(statuses.get(400)).toBeGreaterThan(100);
    // None is gone; a talk outside a round may have begun.
    expect((await deps.knex('mus_talk')).length).toBeGreaterThanOrEqual(2);
  });

  it('tells what the database cannot hold as a problem of the request', async () => {
    const { app, ids, people: who } = await world(makeDeps);
    const { status, body } = await app
      .post(`/v1/units/${ids.unitId[0]}/rounds`, who[0])
      .send({
        title: 'a\u0000b',
        preparationDueOn: '2026-12-01',
        talksFrom: '2026-12-01',
        talksUntil: '2026-12-01',
        wrapUpOn: null,
        context: { coreTask: '', goals: [], guidelines: '' },
      });
    const answer = [status, body.error?.code ?? body.title];
    expect([
      [200, 'a\u0000b'],
      [400, 'badInput'],
    ]).toContainEqual(answer);
  });
});
