import { act, renderHook, waitFor } from '@testing-library/react';
import { TestApiProvider } from '@backstage/frontend-test-utils';
import type { ReactNode } from 'react';
import {
  endpoints,
  forgetReplies,
  musApiRef,
  MusQueryProvider,
  useFile,
} from '.';
import type { MusApi } from '.';

/** A server that answers when the test says so. */
function slowFile() {
  let answer: (file: Blob) => void = () => {};
  let refuse: (error: Error) => void = () => {};
  const reply = new Promise<Blob>((resolve, reject) => {
    answer = resolve;
    refuse = reject;
  });
  const api = { file: () => reply } as unknown as MusApi;
  const wrapper = ({ children }: { children: ReactNode }) => (
    <TestApiProvider apis={[[musApiRef, api]]}>
      <MusQueryProvider>{children}</MusQueryProvider>
    </TestApiProvider>
  );
  const page = renderHook(() => useFile(endpoints.ownData.plans), { wrapper });
  const taken: Blob[] = [];
  act(() =>
    page.result.current.mutate({ input: {}, handOver: one => taken.push(one) }),
  );
  return {
    page,
    taken,
    answer: (one: Blob) => act(async () => answer(one)),
    refuse: () => act(async () => refuse(new Error('away'))),
  };
}

describe('a file that is asked for', () => {
  beforeEach(() => forgetReplies());

  it('is handed over once', async () => {
    const { taken, answer } = slowFile();
    await answer(new Blob(['x']));
    await waitFor(() => expect(taken).toHaveLength(1));
  });

  it('is handed over although its page was left before the answer', async () => {
    const { page, taken, answer } = slowFile();
    page.unmount();
    await answer(new Blob(['x']));
    await waitFor(() => expect(taken).toHaveLength(1));
  });

  it('that does not come is said on the page', async () => {
    const { page, taken, refuse } = slowFile();
    await refuse();
    await waitFor(() => expect(page.result.current.isError).toBe(true));
    expect(taken).toEqual([]);
  });
});
