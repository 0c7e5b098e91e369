import { randomBytes } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import mus from '@samtale/backstage-plugin-mus-backend';
import request from 'supertest';
import { apvModule } from './apvModule';

jest.setTimeout(120_000);

const user = (name: string): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'User',
  metadata: {
    name,
    namespace: 'default',
    annotations: { 'samtale.dk/stable-id': `id-${name}` },
  },
  spec: { profile: { displayName: name, email: `${name}@skovlund.example` } },
  relations: [{ type: 'memberOf', targetRef: 'group:default/borgerservice' }],
});

const entities: Entity[] = [
  {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Group',
    metadata: {
      name: 'borgerservice',
      namespace: 'default',
      annotations: { 'samtale.dk/leader': 'user:default/mette' },
    },
    spec: { type: 'afdeling', profile: { displayName: 'x' }, children: [] },
  },
  ...['mette', 'jonas', 'aase'].map(user),
];

const folder = mkdtempSync(path.join(tmpdir(), 'samtale-apv-'));

const config = {
  app: { baseUrl: 'http://localhost:7007' },
  backend: {
    database: { client: 'better-sqlite3', connection: { directory: folder } },
  },
  mus: {
    organisation: {
      id: 'skovlund',
      name: 'Skovlund Kommune',
      hrGroup: 'group:default/hr',
      operatorGroup: 'group:default/it-drift',
    },
    mail: {
      from: 'MUS <mus@skovlund.example>',
      host: '127.0.0.1',
      port: 9,
      allowedDomains: ['skovlund.example'],
    },
    keys: {
      ring: [{ id: '2026-1', secret: randomBytes(32).toString('base64') }],
      store: {
        client: 'better-sqlite3',
        connection: path.join(folder, 'keys.sqlite'),
      },
    },
    apv: {
      examples: [
        {
          reference: 'apv-demo-1',
          employee: 'user:default/aase',
          leader: 'user:default/mette',
          finding: 'Træk ved indgangen',
          action: 'Få dørpumpen justeret',
          deadlineInDays: 20,
          followUpInDays: 40,
        },
      ],
    },
  },
};

let server: Parameters<typeof request>[0];
let stop: () => Promise<void>;

const call = (method: 'get' | 'post', url: string, as: string) =>
  request(server)
    [method](`/api/mus${url}`)
    .set('Authorization', mockCredentials.user.header(`user:default/${as}`));

/** Asks until the answer is as it should be: the directory fills by itself. */
async function until(ask: () => Promise<boolean>): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    if (await ask()) return;
    await new Promise(done => {
      setTimeout(done, 100);
    });
  }
  throw new Error('It did not come');
}

beforeAll(async () => {
  const backend = await startTestBackend({
    features: [
      mus,
      apvModule,
      mockServices.rootConfig.factory({ data: config }),
      mockServices.database.factory(),
      catalogServiceMock.factory({ entities }),
    ],
  });
  server = backend.server;
  stop = () => backend.stop();
  await until(
    async () => (await call('get', '/v1/me', 'mette')).status === 200,
  );
});

afterAll(() => stop());

const inDays = (days: number) =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

const assessment = {
  reference: 'apv-2026-17',
  employeeRef: 'user:default/jonas',
  finding: 'Støj ved skranken giver hovedpine',
  action: 'Bestil støjskærme til skranken',
  responsible: 'leader',
  deadline: inDays(30),
  followUpOn: inDays(60),
};

describe('workplace assessments', () => {
  it('[T44] become an action plan of the employee and the leader', async () => {
    const made = await call('post', '/apv/assessments', 'mette')
      .send(assessment)
      .expect(201);
    const { planId } = made.body;
    for (const as of ['mette', 'jonas']) {
      const { body } = await call('get', `/v1/plans/${planId}`, as).expect(200);
      expect(body).toMatchObject({
        origin: 'apv',
        talkId: null,
        employee: { name: 'jonas' },
        leader: { name: 'mette' },
        followUp: { on: assessment.followUpOn },
        can: { write: true },
      });
      expect(JSON.stringify(body.blocks)).toContain('Bestil støjskærme');
    }
    await call('get', `/v1/plans/${planId}`, 'aase').expect(404);
    const { body: origin } = await call(
      'get',
      `/v1/plans/${planId}/origin`,
      'jonas',
    );
    expect(origin).toEqual({ id: 'apv', name: 'APV', link: null });
    const again = await call('post', '/apv/assessments', 'jonas')
      .send(assessment)
      .expect(200);
    expect(again.body).toMatchObject({ planId, made: false });
  });

  it('give nobody else a plan about others, and do not tell who leads whom', async () => {
    const foreign = await call('post', '/apv/assessments', 'aase')
      .send({ ...assessment, reference: 'apv-2026-18' })
      .expect(404);
    const missing = await call('post', '/apv/assessments', 'aase')
      .send({ ...assessment, employeeRef: 'user:default/ingen' })
      .expect(404);
    expect(foreign.text).toBe(missing.text);
    await request(server)
      .post('/api/mus/apv/assessments')
      .set('Authorization', mockCredentials.none.header())
      .send(assessment)
      .expect(401);
  });

  it('tell by field what is wrong', async () => {
    const bad = await call('post', '/apv/assessments', 'mette')
      .send({ ...assessment, reference: 'Jonas er syg', action: ' ' })
      .expect(400);
    const paths = bad.body.error.problems.map(
      (one: { path: string }) => one.path,
    );
    expect(paths).toEqual(['reference', 'action']);
    const past = await call('post', '/apv/assessments', 'mette')
      .send({ ...assessment, reference: 'apv-3', followUpOn: '2020-01-01' })
      .expect(400);
    expect(past.body.error.problems[0].code).toBe('followUpInPast');
  });

  it('of the configuration have their plan from the start', async () => {
    await until(async () => {
      const { body } = await call('get', '/v1/plans', 'aase');
      return body.plans?.length === 1;
    });
    const { body } = await call('get', '/v1/plans', 'aase');
    expect(body.plans[0]).toMatchObject({ origin: 'apv', openTasks: 1 });
  });
});
