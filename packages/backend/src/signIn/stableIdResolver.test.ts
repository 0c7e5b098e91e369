import { stableIdResolver } from './stableIdResolver';

type Resolve = ReturnType<ReturnType<typeof stableIdResolver>>;
type Info = Parameters<Resolve>[0];
type Context = Parameters<Resolve>[1];

const resolve = stableIdResolver('samtale.dk/stable-id')();
const person = (userinfo: Record<string, string>) =>
  ({ result: { fullProfile: { userinfo } } }) as unknown as Info;

function catalog() {
  const asked: unknown[] = [];
  const context = {
    signInWithCatalogUser: async (query: unknown) => {
      asked.push(query);
      return { token: 't' };
    },
  } as unknown as Context;
  return { asked, context };
}

describe('stableIdResolver', () => {
  it("finds the person by Entra's lasting id, not by the login name", async () => {
    const { asked, context } = catalog();
    await resolve(
      person({ sub: 'jonas', oid: 'id-1', preferred_username: 'ny-jonas' }),
      context,
    );
    expect(asked).toEqual([
      { annotations: { 'samtale.dk/stable-id': 'id-1' } },
    ]);
  });

  it('takes the subject where the provider tells no oid', async () => {
    const { asked, context } = catalog();
    await resolve(person({ sub: 'id-2' }), context);
    expect(asked).toEqual([
      { annotations: { 'samtale.dk/stable-id': 'id-2' } },
    ]);
  });

  it('signs nobody in without either', async () => {
    const { context } = catalog();
    await expect(
      resolve(person({ preferred_username: 'jonas' }), context),
    ).rejects.toThrow(/oid or sub/);
  });
});
