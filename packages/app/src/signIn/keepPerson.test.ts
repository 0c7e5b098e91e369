import { type AuthApi, keepPerson } from './useSignIn';

function authApi(userEntityRef: string): AuthApi {
  return {
    getBackstageIdentity: async () => ({
      token: 't',
      identity: { type: 'user', userEntityRef, ownershipEntityRefs: [] },
    }),
    getProfile: async () => undefined,
    signIn: async () => undefined,
    signOut: async () => undefined,
    sessionState$: () => {
      throw new Error('not asked for');
    },
  };
}

describe('keepPerson', () => {
  it('hands on the session of the same person', async () => {
    const reload = jest.fn();
    const api = keepPerson(authApi('user:default/a'), 'user:default/a', reload);
    expect((await api.getBackstageIdentity())?.token).toBe('t');
    expect(reload).not.toHaveBeenCalled();
  });

  it('gives no token of somebody else to the page, and loads it anew', async () => {
    const reload = jest.fn();
    const api = keepPerson(authApi('user:default/b'), 'user:default/a', reload);
    await expect(api.getBackstageIdentity()).rejects.toThrow(/somebody else/i);
    expect(reload).toHaveBeenCalledTimes(1);
  });
});
