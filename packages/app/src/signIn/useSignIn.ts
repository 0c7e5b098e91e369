import { UserIdentity } from '@backstage/core-components';
import {
  type BackstageIdentityApi,
  type IdentityApi,
  type ProfileInfoApi,
  type SessionApi,
} from '@backstage/frontend-plugin-api';
import { useEffect, useRef, useState } from 'react';

/** What the page needs of a sign-in provider. */
export type AuthApi = ProfileInfoApi & BackstageIdentityApi & SessionApi;

/** `checking`: is there still a session? `idle`: wait for the click. `working`: the window is open. */
export type SignInState =
  | { phase: 'checking' | 'idle' | 'working' }
  | {
      phase: 'failed';
      problem: 'closed' | 'blocked' | 'other';
      reason: string;
    };

function toProblem(error: unknown): SignInState {
  const reason = error instanceof Error ? error.message : String(error);
  const name = error instanceof Error ? error.name : '';
  if (name === 'PopupRejectedError') {
    return { phase: 'failed', problem: 'blocked', reason };
  }
  if (name === 'PopupClosedError' || name === 'RejectedError') {
    return { phase: 'failed', problem: 'closed', reason };
  }
  return { phase: 'failed', problem: 'other', reason };
}

/**
 * A session can be renewed in the pop-up while the page stays. Should somebody else sign in there, the page is loaded
 * anew as them: nothing may be written in one person's name from another's page.
 */
export function keepPerson(
  api: AuthApi,
  userEntityRef: string,
  reload: () => void = () => window.location.reload(),
): AuthApi {
  return {
    getProfile: options => api.getProfile(options),
    signIn: () => api.signIn(),
    signOut: () => api.signOut(),
    sessionState$: () => api.sessionState$(),
    async getBackstageIdentity(options) {
      const session = await api.getBackstageIdentity(options);
      if (session && session.identity.userEntityRef !== userEntityRef) {
        reload();
        throw new Error('Somebody else has signed in');
      }
      return session;
    },
  };
}

async function identityFrom(
  api: AuthApi,
  options: { optional?: boolean; instantPopup?: boolean },
): Promise<IdentityApi | undefined> {
  const session = await api.getBackstageIdentity(options);
  if (!session) return undefined;
  const profile = await api.getProfile();
  const { userEntityRef } = session.identity;
  return UserIdentity.create({
    identity: session.identity,
    authApi: keepPerson(api, userEntityRef),
    profile,
  });
}

/** Takes up a session that still runs; else signs in when asked. */
export function useSignIn(
  api: AuthApi,
  onSignInSuccess: (identity: IdentityApi) => void,
) {
  const [state, setState] = useState<SignInState>({ phase: 'checking' });
  const done = useRef(onSignInSuccess);
  done.current = onSignInSuccess;

  useEffect(() => {
    identityFrom(api, { optional: true }).then(
      identity =>
        identity ? done.current(identity) : setState({ phase: 'idle' }),
      () => setState({ phase: 'idle' }),
    );
  }, [api]);

  const signIn = async () => {
    setState({ phase: 'working' });
    try {
      const identity = await identityFrom(api, { instantPopup: true });
      if (identity) done.current(identity);
      else setState({ phase: 'idle' });
    } catch (error) {
      setState(toProblem(error));
    }
  };
  return { state, signIn };
}
