import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  Capability,
  musPermissions,
} from '@samtale/backstage-plugin-mus-common';
import { Request } from 'express';
import {
  aPerson,
  eachDatabase,
  MakeDeps,
  testSettings,
} from '../__testUtils__';
import {
  NotFoundError,
  NotSignedInError,
  UnavailableError,
} from '../http/errors';
import { CatalogCallers } from './CatalogCallers';
import { may } from './may';

const user = (
  name: string,
  stableId: string | undefined,
  groups: string[] = [],
): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'User',
  metadata: {
    name,
    ...(stableId ? { annotations: { 'samtale.dk/stable-id': stableId } } : {}),
  },
  spec: {},
  relations: groups.map(group => ({
    type: 'memberOf',
    targetRef: `group:default/${group}`,
  })),
});

async function start(makeDeps: MakeDeps) {
  const deps = await makeDeps();
  const entities: Entity[] = [];
  const state = {
    millis: 0,
    asked: 0,
    down: false,
    policyDown: false,
    /** Names of permissions that the portal's policy denies. */
    denied: [] as string[],
  };
  const catalog = catalogServiceMock.mock({
    getEntityByRef: async ref => {
      state.asked += 1;
      if (state.down) throw new Error('down');
      return entities.find(
        ({ metadata }) => `user:default/${metadata.name}` === ref,
      );
    },
  });
  const callers = new CatalogCallers(
    {
      ...deps,
      catalog,
      permissions: mockServices.permissions.mock({
        authorize: async requests => {
          if (state.policyDown) throw new Error('down');
          return requests.map(({ permission }) => ({
            result: state.denied.includes(permission.name)
              ? AuthorizeResult.DENY
              : AuthorizeResult.ALLOW,
          }));
        },
      }),
      settings: testSettings.organisation,
      httpAuth: mockServices.httpAuth({
        defaultCredentials: mockCredentials.none(),
      }),
      auth: mockServices.auth(),
    },
    () => state.millis,
  );
  const ask = (authorization?: string) =>
    callers.of({ headers: { authorization } } as Request);
  const as = (ref: string) => ask(mockCredentials.user.header(ref));
  const tasks = async () =>
    deps.knex('mus_operator_task').select('kind', 'subject');
  return { deps, entities, state, ask, as, tasks };
}

eachDatabase((_name, makeDeps) => {
  it('knows a person by reference and stable id, with roles from the catalog', async () => {
    const { deps, entities, as, tasks } = await start(makeDeps);
    const jonas = await aPerson(deps, 'Jonas', { stable_id: 'id-1' });
    entities.push(user('jonas', 'id-1', ['hr']));
    expect(await as('user:default/jonas')).toEqual({
      organisationId: 'skovlund',
      personId: jonas.id,
      entityRef: 'user:default/jonas',
      name: 'Jonas',
      isHr: true,
      isOperator: false,
      denied: new Set(),
    });
    expect(await tasks()).toEqual([]);
  });

  it('turns away a login that changed hands, and tells the operator', async () => {
    const { deps, entities, as, tasks } = await start(makeDeps);
    await aPerson(deps, 'Jonas', { stable_id: 'id-1' });
    entities.push(user('jonas', 'id-2'));
    await expect(as('user:default/jonas')).rejects.toThrow(NotFoundError);
    await expect(as('user:default/jonas')).rejects.toThrow(NotFoundError);
    expect(await tasks()).toEqual([
      { kind: 'stableIdMismatch', subject: 'user:default/jonas' },
    ]);
  });

  it.each([
    ['is not in the catalog', undefined, {}],
    ['has no stable id', user('jonas', undefined), {}],
    ['is inactive', user('jonas', 'id-1'), { active: false }],
    [
      'belongs to another organisation',
      user('jonas', 'id-1'),
      { organisation_id: 'andeby' },
    ],
  ])('turns away who %s', async (_what, entity, row) => {
    const { deps, entities, as } = await start(makeDeps);
    await aPerson(deps, 'Jonas', { stable_id: 'id-1', ...row });
    if (entity) entities.push(entity);
    await expect(as('user:default/jonas')).rejects.toThrow(NotFoundError);
  });

  it('turns away services and who is not signed in', async () => {
    const { ask } = await start(makeDeps);
    await expect(ask(mockCredentials.service.header())).rejects.toThrow(
      NotFoundError,
    );
    await expect(ask(mockCredentials.user.invalidHeader())).rejects.toThrow(
      NotSignedInError,
    );
    await expect(ask()).rejects.toThrow(NotSignedInError);
  });

  it('asks again after ten seconds, so that a changed login or role holds', async () => {
    const { deps, entities, state, as } = await start(makeDeps);
    await aPerson(deps, 'Jonas', { stable_id: 'id-1' });
    entities.push(user('jonas', 'id-1', ['hr']));
    await as('user:default/jonas');
    state.millis = 9_999;
    expect((await as('user:default/jonas')).isHr).toBe(true);
    expect(state.asked).toBe(1);
    entities[0] = user('jonas', 'id-2');
    state.millis = 10_001;
    await expect(as('user:default/jonas')).rejects.toThrow(NotFoundError);
  });

  const all = Object.keys(musPermissions) as Capability[];

  it.each([
    ['hr', [], all.slice(0, 4)],
    ['hr', ['mus.templates.manage'], all.slice(1, 4)],
    ['it-drift', [], all.slice(3)],
    ['it-drift', ['mus.delivery.read', 'mus.operator-tasks.read'], [all[4]]],
    ['kantinen', [], []],
  ])(
    'a policy takes from %s what it denies (%j), and gives nothing',
    async (group, denied, left) => {
      const { deps, entities, state, as } = await start(makeDeps);
      await aPerson(deps, 'Jonas', { stable_id: 'id-1' });
      entities.push(user('jonas', 'id-1', [group]));
      state.denied = denied;
      const caller = await as('user:default/jonas');
      expect(all.filter(name => may(caller, name))).toEqual(left);
    },
  );

  it('gives HR nothing while the policy cannot be asked; everybody else is not held up', async () => {
    const { deps, entities, state, as } = await start(makeDeps);
    await aPerson(deps, 'Helle', { stable_id: 'id-1' });
    await aPerson(deps, 'Jonas', { stable_id: 'id-2' });
    entities.push(user('helle', 'id-1', ['hr']), user('jonas', 'id-2'));
    state.policyDown = true;
    await expect(as('user:default/helle')).rejects.toThrow(UnavailableError);
    await as('user:default/jonas');
  });

  it('says that it is the catalog that is away, and remembers no failure', async () => {
    const { deps, entities, state, as } = await start(makeDeps);
    await aPerson(deps, 'Jonas', { stable_id: 'id-1' });
    entities.push(user('jonas', 'id-1'));
    state.down = true;
    await expect(as('user:default/jonas')).rejects.toThrow(UnavailableError);
    state.down = false;
    expect((await as('user:default/jonas')).name).toBe('Jonas');
  });
});
