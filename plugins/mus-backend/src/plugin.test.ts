import { randomBytes, randomUUID } from 'node:crypto';
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
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import request from 'supertest';
import { musPlugin } from './plugin';

jest.setTimeout(120_000);

const user = (name: string, unit: string, groups: string[] = []): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'User',
  metadata: {
    name,
    namespace: 'default',
    annotations: { 'samtale.dk/stable-id': `id-${name}` },
  },
  spec: { profile: { displayName: name, email: `${name}@skovlund.example` } },
  relations: [unit, ...groups].map(group => ({
    type: 'memberOf',
    targetRef: `group:default/${group}`,
  })),
});
const unit = (name: string, leader: string): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Group',
  metadata: {
    name,
    namespace: 'default',
    annotations: { 'samtale.dk/leader': `user:default/${leader}` },
  },
  spec: { type: 'afdeling', profile: { displayName: name }, children: [] },
});
const entities = [
  unit('borgerservice', 'mette'),
  unit('vej', 'pernille'),
  user('mette', 'borgerservice'),
  user('jonas', 'borgerservice'),
  user('pernille', 'vej', ['hr', 'it-drift']),
];

const newFolder = () => mkdtempSync(path.join(tmpdir(), 'samtale-plugin-'));
const secret = randomBytes(32).toString('base64');

function config(
  folder: string,
  change: { secret?: string; permission?: boolean } = {},
) {
  return {
    app: { baseUrl: 'http://localhost:7007' },
    backend: {
      database: { client: 'better-sqlite3', connection: { directory: folder } },
    },
    permission: { enabled: change.permission ?? true },
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
      // Tests run at night and on Sundays too.
      delivery: { quietHours: false },
      keys: {
        ring: [{ id: '2026-1', secret: change.secret ?? secret }],
        store: {
          client: 'better-sqlite3',
          connection: path.join(folder, 'keys.sqlite'),
        },
      },
    },
  };
}

async function startBackend(
  folder: string,
  change: Parameters<typeof config>[1] = {},
) {
  const backend = await startTestBackend({
    features: [
      musPlugin,
      mockServices.rootConfig.factory({ data: config(folder, change) }),
      mockServices.database.factory(),
      mockServices.permissions.factory({ result: AuthorizeResult.ALLOW }),
      catalogServiceMock.factory({ entities }),
    ],
  });
  const call = (method: 'get' | 'post' | 'put', url: string, as: string) =>
    request(backend.server)
      [method](`/api/mus${url}`)
      .set(
        'Authorization',
        as.includes(' ')
          ? as
          : mockCredentials.user.header(`user:default/${as}`),
      );
  return { call, stop: () => backend.stop() };
}

type Backend = Awaited<ReturnType<typeof startBackend>>;

/** Waits until the directory is projected. */
async function ready({ call }: Backend) {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const { status, body } = await call('get', '/v1/me', 'mette');
    if (status === 200) return body;
    await new Promise(done => {
      setTimeout(done, 100);
    });
  }
  throw new Error('The directory was not projected');
}

const round = {
  title: 'MUS 2026',
  preparationDueOn: '2026-12-01',
  talksFrom: '2026-12-02',
  talksUntil: '2026-12-18',
  wrapUpOn: null,
  context: { coreTask: 'Hjælpe borgerne', goals: [], guidelines: '' },
};

/** The leader starts a round from the base template and invites Jonas. */
async function invite(backend: Backend, unitId: string): Promise<string> {
  const { call } = backend;
  const started = await call('post', `/v1/units/${unitId}/rounds`, 'mette')
    .send(round)
    .expect(200);
  const { body: templates } = await call(
    'get',
    '/v1/templates',
    'mette',
  ).expect(200);
  const form = await call(
    'post',
    `/v1/rounds/${started.body.id}/questionnaires`,
    'mette',
  )
    .send({
      templateId: templates.templates[0].id,
      title: 'Forberedelsesskema',
    })
    .expect(200);
  const [jonas] = started.body.notInvited;
  const sent = await call(
    'post',
    `/v1/questionnaires/${form.body.id}/send`,
    'mette',
  )
    .send({
      draftVersion: form.body.version,
      employmentIds: [jonas.employmentId],
    })
    .expect(200);
  return sent.body.invited[0].talkId;
}

describe('the plugin in a backend', () => {
  it.each([true, false])(
    'with permissions %s: content for the two, nothing for anybody else',
    async permission => {
      const backend = await startBackend(newFolder(), { permission });
      const { call } = backend;
      const me = await ready(backend);
      const talkId = await invite(backend, me.roles.leads[0].id);
      const { body: talk } = await call(
        'get',
        `/v1/talks/${talkId}`,
        'jonas',
      ).expect(200);
      const question = talk.questionnaire.themes
        .flatMap((theme: { questions: object[] }) => theme.questions)
        .find(
          (one: { audience: string; type: string }) =>
            one.audience !== 'leader' && one.type === 'freeText',
        );
      await call('put', `/v1/talks/${talkId}/answers/${question.id}`, 'jonas')
        .set('If-None-Match', '*')
        .send({
          saveId: randomUUID(),
          value: { formatVersion: 1, text: 'Kun til os to', important: true },
        })
        .expect(200);
      await call('post', `/v1/talks/${talkId}/start`, 'mette').expect(200);
      expect(
        (await call('get', `/v1/talks/${talkId}`, 'mette').expect(200)).text,
      ).toContain('Kun til os to');
      const missing = await call(
        'get',
        `/v1/talks/${randomUUID()}`,
        'pernille',
      ).expect(404);
      for (const who of [
        'pernille',
        mockCredentials.service.header({
          onBehalfOf: mockCredentials.service('plugin:catalog'),
          targetPluginId: 'mus',
        }),
      ]) {
        expect((await call('get', `/v1/talks/${talkId}`, who)).text).toBe(
          missing.text,
        );
      }
      expect(
        (await call('get', '/v1/me', 'pernille').expect(200)).body.roles,
      ).toMatchObject({ hr: true, operator: true });
      await call('get', '/v1/me', 'guest').expect(404);
      const feed = await call('post', '/v1/me/calendar-feed', 'jonas').send({});
      const nobody = mockCredentials.none.header();
      const calendar = await call('get', feed.body.path, nobody).expect(200);
      expect(calendar.text).toContain('BEGIN:VCALENDAR');
      await call('get', '/v1/me/calendar-feed', nobody).expect(401);
      await backend.stop();
    },
  );

  it('keeps everything over a restart, and does not start with another key or beside another backend', async () => {
    const folder = newFolder();
    const first = await startBackend(folder);
    const me = await ready(first);
    const key = (
      await first.call('get', '/v1/me/draft-key', 'mette').expect(200)
    ).body.key;
    await invite(first, me.roles.leads[0].id);
    await expect(startBackend(folder)).rejects.toThrow(
      /Another backend is running/,
    );
    await first.stop();
    await expect(
      startBackend(folder, { secret: randomBytes(32).toString('base64') }),
    ).rejects.toThrow(/is not the one that sealed/);
    const again = await startBackend(folder);
    expect((await ready(again)).person.id).toBe(me.person.id);
    expect(
      (await again.call('get', '/v1/me/draft-key', 'mette').expect(200)).body
        .key,
    ).toBe(key);
    expect(
      (await again.call('get', '/v1/talks', 'jonas').expect(200)).body.talks,
    ).toHaveLength(1);
    await again.stop();
  });
});
