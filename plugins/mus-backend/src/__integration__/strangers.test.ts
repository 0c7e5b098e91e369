import { randomUUID } from 'node:crypto';
import { musPermissions } from '@samtale/backstage-plugin-mus-common';
import {
  addRequest,
  ask,
  Ids,
  Installation,
  isList,
  lifeOf,
  newInstallation,
  operations,
  postgresUrl,
  Replica,
  ReplicaChoices,
  startReplica,
} from './__testUtils__';

jest.setTimeout(240_000);

/** What policies of a portal can be like. */
const policies: Array<[string, ReplicaChoices]> = [
  ['a policy that allows all', {}],
  ['permissions disabled', { permissions: false }],
  [
    'a policy that denies all of ours',
    { deny: Object.values(musPermissions).map(({ name }) => name) },
  ],
];

/** Nobody of the two, each with a reason to try: a colleague of the same unit; HR, operator and leader elsewhere. */
const strangers = ['aase', 'pernille'];

/** Operations of HR and operators, on things without content. */
const ofStaff = /^\/v1\/(hr|operator|deliveries|demo)\b/;
/** Things of everybody: what is not of the two. */
const ofAll = /:(templateId|materialId)$|\/materials\/:materialId\/seen$/;
/** HR names the holder of a talk at the employee's wish, and sees no talk by it. */
const ofHr = ['name', 'candidates', 'giveBack', 'ofEmployment'];

const twosOwn = operations.filter(
  ([name, one]) =>
    !isList(one) &&
    !ofStaff.test(one.path) &&
    !ofAll.test(one.path) &&
    !ofHr.includes(name),
);

let postgres: Awaited<ReturnType<typeof postgresUrl>>;
let installation: Installation;
let ids: Ids;
let nowhere: Ids;
const replicas = new Map<string, Replica>();

beforeAll(async () => {
  postgres = await postgresUrl();
  installation = await newInstallation(postgres.url);
  for (const [name, choices] of policies) {
    replicas.set(name, await startReplica(installation, choices));
  }
  ids = await lifeOf(replicas.get(policies[0][0])!);
  await addRequest(installation, 'skovlund', ids);
  nowhere = {
    ...Object.fromEntries(Object.keys(ids).map(name => [name, randomUUID()])),
    templateId: ids.templateId,
    number: ids.number,
  };
});

afterAll(async () => {
  for (const replica of replicas.values()) await replica.stop();
  await installation.drop();
  await postgres.stop();
});

it('asks for most of the contract', () => {
  expect(twosOwn.length).toBeGreaterThan(50);
});

it.each(policies)(
  '[T19] with %s: what the two have is missing for everybody else, by any operation, in the same bytes',
  async policy => {
    const replica = replicas.get(policy)!;
    const told: string[] = [];
    for (const as of strangers) {
      for (const operation of twosOwn) {
        const foreign = await ask(replica, operation, ids, as);
        const missing = await ask(replica, operation, nowhere, as);
        if (foreign.status !== 404 || foreign.text !== missing.text) {
          told.push(`${as} ${operation[0]}: ${foreign.status}`);
        }
      }
    }
    expect(told).toEqual([]);
  },
);

it.each(policies)('with %s: the two have what is theirs', async policy => {
  const replica = replicas.get(policy)!;
  for (const as of ['mette', 'jonas']) {
    const statuses = await Promise.all(
      [`/v1/talks/${ids.talkId}`, `/v1/plans/${ids.planId}`].map(
        async path => (await replica.call('get', path, as)).status,
      ),
    );
    expect([as, statuses]).toEqual([as, [200, 200]]);
  }
});

it('a policy takes from HR and operators what they do, in the bytes of what is not there', async () => {
  const [allowing, , denying] = policies.map(([name]) => replicas.get(name)!);
  const missing = await denying.call('get', '/v1/nowhere', 'pernille');
  for (const path of [
    '/v1/hr/templates',
    '/v1/hr/mail-texts',
    '/v1/hr/without-leader',
    '/v1/operator/deliveries',
    '/v1/operator/tasks',
  ]) {
    await allowing.call('get', path, 'pernille').expect(200);
    const taken = await denying.call('get', path, 'pernille');
    expect([path, taken.status, taken.text]).toEqual([path, 404, missing.text]);
  }
  const { body: me } = await denying.call('get', '/v1/me', 'pernille');
  expect([me.roles.hr, me.may]).toEqual([true, []]);
});
