import { z } from 'zod';
import { endpoint } from './endpoint';
import { deliveryStateSchema } from './overview';
import { languageSchema } from './people';
import { idSchema, instantSchema } from './scalars';

/** How I want my mails; the mail on the follow-up date always comes by itself. */
export const ownMailSettingsSchema = z.object({
  language: languageSchema,
  /** One mail each working morning instead of single ones. */
  daily: z.boolean(),
});

/** A message to me: what kind and when, never what it is about. */
export const ownMessageSchema = z.object({
  id: idSchema,
  /** A key of the registry of mails, or `digest`. */
  mail: z.string(),
  /** Kinds that a daily mail carries. */
  carries: z.array(z.string()),
  channel: z.string(),
  state: deliveryStateSchema,
  dueAt: instantSchema,
  sentAt: instantSchema.nullable(),
});

/** A mail of a round, and whether it is sent. */
export const roundMailSchema = z.object({
  /** A key of the registry of mails. */
  mail: z.string().min(1).max(40),
  on: z.boolean(),
});

const byRound = z.object({ roundId: idSchema });

export const mailSettings = {
  mine: endpoint({
    method: 'get',
    path: '/v1/me/mail-settings',
    summary: 'How I want my mails: language, single or daily',
    response: ownMailSettingsSchema.extend({
      /** Local time of the daily mail, `07:00`. */
      dailyAt: z.string(),
    }),
  }),
  save: endpoint({
    method: 'put',
    path: '/v1/me/mail-settings',
    summary: 'Chooses language and pace of my mails',
    body: ownMailSettingsSchema,
    response: ownMailSettingsSchema,
  }),
  ofRound: endpoint({
    method: 'get',
    path: '/v1/rounds/:roundId/mails',
    summary:
      'Which mails a round sends (leader); the mail on the follow-up date always',
    params: byRound,
    response: z.object({
      mails: z.array(
        roundMailSchema.extend({ can: z.object({ switch: z.boolean() }) }),
      ),
    }),
  }),
  switchOfRound: endpoint({
    method: 'put',
    path: '/v1/rounds/:roundId/mails',
    summary: 'Switches one mail of a round on or off',
    params: byRound,
    body: roundMailSchema,
    response: roundMailSchema,
  }),
  messages: endpoint({
    method: 'get',
    path: '/v1/me/messages',
    summary: 'What was sent to me, newest first, and what comes next',
    query: z.object({
      cursor: z.string().max(500).optional(),
      /** Of this kind, by itself or in a daily mail. */
      mail: z.string().max(40).optional(),
      /** What did not arrive, as far as anybody knows. */
      only: z.enum(['failed']).optional(),
    }),
    response: z.object({
      /** On the first page only. */
      coming: z.array(ownMessageSchema),
      messages: z.array(ownMessageSchema),
      nextCursor: z.string().nullable(),
    }),
  }),
};
