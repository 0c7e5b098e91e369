import { z } from 'zod';
import { bookingStates, proposalsAtMost } from '../booking/bookingFacts';
import { talkTimeSchema } from '../booking/talkTime';
import { endpoint } from './endpoint';
import {
  idSchema,
  instantSchema,
  isoDaySchema,
  partySchema,
  personSchema,
  versionSchema,
} from './scalars';

const byTalk = z.object({ talkId: idSchema });

/** The time of a talk: what is agreed, what is proposed, and what I can do. */
export const bookingSchema = z.object({
  talkId: idSchema,
  version: versionSchema,
  state: z.enum(bookingStates),
  booked: talkTimeSchema.extend({ startsAt: instantSchema }).nullable(),
  /** Who proposed the times below. */
  proposedBy: partySchema.nullable(),
  proposals: z.array(talkTimeSchema.extend({ id: idSchema })),
  can: z.object({
    propose: z.boolean(),
    accept: z.boolean(),
    book: z.boolean(),
    cancel: z.boolean(),
  }),
});

/** Something to know about a time before choosing it; words in `texts/bookingWarnings`. */
export const bookingWarningSchema = z.object({
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});

/** Which talk, and with whom. */
const talkHead = z.object({
  talkId: idSchema,
  employee: personSchema,
  leader: personSchema,
});

const saved = z.object({ saveId: idSchema });

export const booking = {
  get: endpoint({
    method: 'get',
    path: '/v1/talks/:talkId/booking',
    summary: 'The time of a talk: booked, proposed, and what I can do',
    params: byTalk,
    response: bookingSchema,
  }),
  check: endpoint({
    method: 'get',
    path: '/v1/talks/:talkId/booking/check',
    summary: 'What to know about a time before choosing it',
    params: byTalk,
    query: z.object({
      on: isoDaySchema,
      at: talkTimeSchema.shape.at,
      minutes: z.coerce.number().int().min(15).max(480),
    }),
    response: z.object({ warnings: z.array(bookingWarningSchema) }),
  }),
  propose: endpoint({
    method: 'post',
    path: '/v1/talks/:talkId/booking/proposals',
    summary: 'Proposes up to three times to the other',
    params: byTalk,
    body: saved.extend({
      times: z.array(talkTimeSchema).min(1).max(proposalsAtMost),
    }),
    response: bookingSchema,
    precondition: 'ifMatch',
  }),
  accept: endpoint({
    method: 'post',
    path: '/v1/talks/:talkId/booking/accept',
    summary: 'Accepts one of the times that the other proposed',
    params: byTalk,
    body: saved.extend({ timeId: idSchema }),
    response: bookingSchema,
    precondition: 'ifMatch',
  }),
  book: endpoint({
    method: 'put',
    path: '/v1/talks/:talkId/booking',
    summary: 'The leader books or moves the talk right away',
    params: byTalk,
    body: saved.extend({ time: talkTimeSchema }),
    response: bookingSchema,
    precondition: 'ifMatch',
  }),
  cancel: endpoint({
    method: 'post',
    path: '/v1/talks/:talkId/booking/cancel',
    summary: 'Takes proposals back, or calls the booked time off',
    params: byTalk,
    body: saved,
    response: bookingSchema,
    precondition: 'ifMatch',
  }),
  /** My booked talks to come, for the entry page; the place is read in the talk. */
  mine: endpoint({
    method: 'get',
    path: '/v1/bookings',
    summary: 'My booked talks to come, and proposals that wait for my answer',
    response: z.object({
      bookings: z.array(
        talkHead.extend({
          startsAt: instantSchema,
          minutes: z.number().int(),
        }),
      ),
      /** The other of the two proposed times; the longest waiting first. */
      toAnswer: z.array(talkHead),
    }),
  }),
};

const feedState = z.object({
  /** When the address in use was made; null: there is none. */
  madeAt: instantSchema.nullable(),
});

/** A private address that a calendar programme subscribes to: dates only. */
export const calendarFeed = {
  feed: endpoint({
    method: 'get',
    path: '/v1/me/calendar-feed',
    summary: 'Whether I have a calendar address',
    response: feedState,
  }),
  makeFeed: endpoint({
    method: 'post',
    path: '/v1/me/calendar-feed',
    summary:
      'Makes my calendar address, or a new one in its place; it is shown this once',
    response: feedState.extend({
      /** Below the plugin's base; holds the secret. */
      path: z.string(),
    }),
  }),
  revokeFeed: endpoint({
    method: 'delete',
    path: '/v1/me/calendar-feed',
    summary: 'Closes my calendar address',
    response: feedState,
  }),
};
