import type { QueryClient } from '@tanstack/react-query';
import { musContract } from '@samtale/backstage-plugin-mus-common/contract';
import type {
  CallInput,
  Reply,
} from '@samtale/backstage-plugin-mus-common/contract';
import { pollSeconds } from './pollSeconds';
import { storeReply } from './client/storeReply';
import { useMusCommand } from './client/useMusCommand';
import { keyOf, useMusQuery } from './client/useMusQuery';

const {
  booking,
  calendarFeed,
  participation,
  rounds,
  talkHolders,
  talkRequests,
  talks,
} = musContract;

export type Booking = Reply<typeof booking.get>;
export type ComingTalk = Reply<typeof booking.mine>['bookings'][number];
export type TalkToAnswer = Reply<typeof booking.mine>['toAnswer'][number];
export type TalkTimeInput = NonNullable<
  CallInput<typeof booking.book>['body']
>['time'];
export type Participation = Reply<typeof participation.participation>;
export type HeldEmployment = Reply<
  typeof talkHolders.ofUnit
>['employments'][number];
export type TalkRequest = Reply<typeof talkRequests.ofTeam>['requests'][number];
export type WhereToAsk = Reply<typeof talkRequests.mine>['employments'][number];

/** My talks as one of the two, newest first. */
export const useTalksAs = (as: 'employee' | 'leader') =>
  useMusQuery(talks.mine, { query: { as } });
/** The time of a talk. */
export const useBooking = (talkId: string) =>
  useMusQuery(booking.get, { params: { talkId } }, { pollSeconds });
/** Where a talk is booked; looked up once, not again and again. */
export const useBookedPlace = (talkId: string) =>
  useMusQuery(booking.get, { params: { talkId } });
/** What to know about a time before choosing it. */
export const useBookingCheck = (
  talkId: string,
  time: { on: string; at: string; minutes: number } | null,
) =>
  useMusQuery(
    booking.check,
    {
      params: { talkId },
      query: time ?? { on: '', at: '', minutes: 0 },
    },
    { enabled: time !== null },
  );
/** My booked talks to come, and proposals that wait for my answer. */
export const useComingTalks = () =>
  useMusQuery(booking.mine, {}, { pollSeconds });

/** The reply is the time as it stands now. */
const bookingAnew = {
  changes: [
    booking.mine,
    talks.accessLog,
    musContract.overview.home,
    musContract.overview.team,
  ],
  store: (queries: QueryClient, now: Booking) => {
    storeReply(
      queries,
      keyOf(booking.get, { params: { talkId: now.talkId } }),
      now,
    );
  },
};

/** Proposes times. */
export const useProposeTimes = () =>
  useMusCommand(booking.propose, bookingAnew);
/** Accepts one of the other's. */
export const useAcceptTime = () => useMusCommand(booking.accept, bookingAnew);
/** Books or moves right away. */
export const useBookTalk = () => useMusCommand(booking.book, bookingAnew);
/** Takes proposals back, or calls the time off. */
export const useCancelBooking = () =>
  useMusCommand(booking.cancel, bookingAnew);

/** Where an invitation stands. */
export const useParticipation = (talkId: string) =>
  useMusQuery(
    participation.participation,
    { params: { talkId } },
    { pollSeconds },
  );

const participationAnew = {
  changes: [talks.get, talks.mine, booking.get, booking.mine, rounds.get],
  store: (queries: QueryClient, now: Participation) => {
    const input = { params: { talkId: now.talkId } };
    storeReply(queries, keyOf(participation.participation, input), now);
  },
};

/** Withdraws an invitation. */
export const useWithdraw = () =>
  useMusCommand(participation.withdraw, participationAnew);
/** Sends the invitation once more. */
export const useInviteAgain = () =>
  useMusCommand(participation.inviteAgain, participationAnew);
/** Postpones a talk. */
export const usePostpone = () =>
  useMusCommand(participation.postpone, participationAnew);
/** Declines a talk. */
export const useDecline = () =>
  useMusCommand(participation.decline, participationAnew);
/** Takes a talk up again. */
export const useResume = () =>
  useMusCommand(participation.resume, participationAnew);

/** Who holds the talks of the employees of a unit I lead. */
export const useTalkHolders = (unitId: string) =>
  useMusQuery(talkHolders.ofUnit, { params: { unitId } });
/** Employments by name (HR). */
export const useHolderSearch = (search: string) =>
  useMusQuery(
    talkHolders.search,
    { query: { search } },
    { enabled: search.trim().length >= 2 },
  );
/** People who could hold the talks of an employment. */
export const useHolderCandidates = (employmentId: string, search: string) =>
  useMusQuery(
    talkHolders.candidates,
    { params: { employmentId }, query: { search } },
    { enabled: search.trim().length >= 2 },
  );
/** Names who holds the talks of an employment. */
export const useNameHolder = () =>
  useMusCommand(talkHolders.name, {
    changes: [talkHolders.ofUnit, talkHolders.search, rounds.get, talks.mine],
  });

/** Where I can ask for a talk. */
export const useWhereToAsk = () => useMusQuery(talkRequests.mine, {});
/** Requests that wait for my answer. */
export const useTeamRequests = (enabled = true) =>
  useMusQuery(talkRequests.ofTeam, {}, { pollSeconds, enabled });

const requestsAnew = {
  changes: [talkRequests.mine, talkRequests.ofTeam, talks.mine],
};

/** Asks for a talk. */
export const useAskForTalk = () =>
  useMusCommand(talkRequests.ask, requestsAnew);
/** Takes my request back. */
export const useWithdrawRequest = () =>
  useMusCommand(talkRequests.withdrawRequest, requestsAnew);
/** Accepts a request: a talk begins. */
export const useAcceptRequest = () =>
  useMusCommand(talkRequests.acceptRequest, requestsAnew);
/** Answers a request with a day. */
export const useAnswerRequest = () =>
  useMusCommand(talkRequests.answerRequest, requestsAnew);
/** Invites one employee to a talk outside a round. */
export const useStartOutside = () =>
  useMusCommand(talkRequests.startOutside, requestsAnew);

/** Whether I have a calendar address. */
export const useCalendarFeed = () => useMusQuery(calendarFeed.feed, {});
/** Makes my calendar address. */
export const useMakeFeed = () =>
  useMusCommand(calendarFeed.makeFeed, { changes: [calendarFeed.feed] });
/** Closes my calendar address. */
export const useRevokeFeed = () =>
  useMusCommand(calendarFeed.revokeFeed, { changes: [calendarFeed.feed] });
