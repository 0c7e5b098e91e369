import { act, renderHook, waitFor } from '@testing-library/react';
import { TestApiProvider } from '@backstage/frontend-test-utils';
import type { ReactNode } from 'react';
import {
  endpoints,
  forgetReplies,
  musApiRef,
  MusQueryProvider,
  usePlan,
  useSetFollowUp,
} from '..';
import type { MusApi } from '..';

/** A plan on a server whose looks can be held up on their way back. */
function aPlan() {
  let version = 1;
  let held: Promise<void> = Promise.resolve();
  const call = async (endpoint: unknown) => {
    if (endpoint === endpoints.plans.setFollowUp) version += 1;
    const reply = { id: 'p', version };
    if (endpoint === endpoints.plans.get) await held;
    return reply;
  };
  const holdUp = () => {
    let letGo = () => {};
    held = new Promise(resolve => {
      letGo = resolve;
    });
    return () => {
      held = Promise.resolve();
      letGo();
    };
  };
  return { api: { call } as unknown as MusApi, holdUp };
}

beforeEach(() => forgetReplies());

it('a look that began before a change and comes back after it does not bring back what was', async () => {
  const { api, holdUp } = aPlan();
  const wrapper = ({ children }: { children: ReactNode }) => (
    <TestApiProvider apis={[[musApiRef, api]]}>
      <MusQueryProvider>{children}</MusQueryProvider>
    </TestApiProvider>
  );
  const { result } = renderHook(
    () => {
      const { data, isFetching, refetch } = usePlan('p');
      const setFollowUp = useSetFollowUp();
      const version = data && 'version' in data ? data.version : undefined;
      return { version, isFetching, refetch, setFollowUp };
    },
    { wrapper },
  );
  await waitFor(() => expect(result.current.version).toBe(1));
  const letGo = holdUp();
  act(() => void result.current.refetch());
  await waitFor(() => expect(result.current.isFetching).toBe(true));
  await act(() =>
    result.current.setFollowUp.mutateAsync({
      params: { planId: 'p' },
      version: 1,
      body: { on: '2027-05-20', none: false },
    }),
  );
  await waitFor(() => expect(result.current.version).toBe(2));
  letGo();
  await waitFor(() => expect(result.current.isFetching).toBe(false));
  expect(result.current.version).toBe(2);
});
