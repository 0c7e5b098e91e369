import { act, renderHook, waitFor } from '@testing-library/react';
import { TestApiProvider } from '@backstage/frontend-test-utils';
import type { ReactNode } from 'react';
import { fakeIntervals } from '../__testUtils__/fakeIntervals';
import {
  forgetReplies,
  musApiRef,
  MusQueryProvider,
  useBooking,
  useCards,
  useComingTalks,
  useDeliveries,
  useHome,
  useMe,
  useMinutes,
  useOverview,
  useParticipation,
  usePlan,
  useProposals,
  useQuestionnaire,
  useRound,
  useShares,
  useTalk,
  useTasks,
  useTeamRequests,
} from '.';
import type { MusApi } from '.';

/** Counts what is asked; every answer is empty. */
function anApi() {
  let asked = 0;
  const call = async () => {
    asked += 1;
    return {};
  };
  const api = { call } as unknown as MusApi;
  const wrapper = ({ children }: { children: ReactNode }) => (
    <TestApiProvider apis={[[musApiRef, api]]}>
      <MusQueryProvider>{children}</MusQueryProvider>
    </TestApiProvider>
  );
  return { wrapper, asked: () => asked };
}

async function askedAfter(seconds: number, use: () => unknown) {
  const { wrapper, asked } = anApi();
  renderHook(use, { wrapper });
  await waitFor(() => expect(asked()).toBe(1));
  await act(async () => jest.advanceTimersByTime(seconds * 1000));
  return asked();
}

const pages: ReadonlyArray<[string, () => unknown]> = [
  ['the entry', () => useHome()],
  ['a round', () => useRound('r')],
  ['a questionnaire', () => useQuestionnaire('q')],
  ['a talk', () => useTalk('t')],
  ['the cards of a talk', () => useCards('t')],
  ['the time of a talk', () => useBooking('t')],
  ['where an invitation stands', () => useParticipation('t')],
  ['the talks to come', () => useComingTalks()],
  ['the requests for a talk', () => useTeamRequests()],
  ['the minutes', () => useMinutes('t')],
  ['a plan', () => usePlan('p')],
  ['what is shared of a plan', () => useShares('p')],
  ['the tasks of all plans', () => useTasks({})],
  ['the proposals to a plan', () => useProposals('p')],
  ['the overview', () => useOverview({})],
  ['the delivery log', () => useDeliveries({})],
];

describe('a page without live changes', () => {
  fakeIntervals();
  beforeEach(() => forgetReplies());

  it.each(pages)('of %s looks again after 30 seconds', async (_, use) => {
    expect(await askedAfter(30, use)).toBe(2);
  });

  it.each(pages)('of %s leaves the server alone before', async (_, use) => {
    expect(await askedAfter(29, use)).toBe(1);
  });

  it('asks once for what others do not change', async () => {
    expect(await askedAfter(300, () => useMe())).toBe(1);
  });
});
