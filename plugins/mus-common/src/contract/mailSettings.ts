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
  messages: endpoint({
    method: 'get',
    path: '/v1/me/messages',
    summary: 'What was sent to me, newest first, and what comes next',
    query: z.object({ cursor: z.string().max(500).optional() }),
    response: z.object({
      /** On the first page only. */
      coming: z.array(ownMessageSchema),
      messages: z.array(ownMessageSchema),
      nextCursor: z.string().nullable(),
    }),
  }),
};
