import { z } from 'zod';
import { verdictSchema } from '../actionPlans/planSchema';
import {
  minutesContentSchema,
  minutesKindSchema,
  topicIdSchema,
} from '../minutes/minutesSchema';
import { minutesRuleSchema } from '../questionnaires/documentSchema';
import { endpoint } from './endpoint';
import { confirmationSchema } from './confirmation';
import {
  idSchema,
  instantSchema,
  partySchema,
  personSchema,
  textSchema,
  versionSchema,
} from './scalars';

/** One note of the minutes. */
export const noteSchema = z.object({
  id: idSchema,
  kind: minutesKindSchema,
  topicId: topicIdSchema,
  position: z.number(),
  content: minutesContentSchema,
  version: versionSchema,
  /** "Mette skriver": the other holds it until then. */
  heldBy: personSchema.nullable(),
  heldUntil: instantSchema.nullable(),
  changedAt: instantSchema,
  changedBy: personSchema.nullable(),
});

/** The minutes of a talk, as one of its readers finds them. */
export const minutesSchema = z.object({
  talkId: idSchema,
  me: partySchema,
  state: z.enum([
    'empty',
    'draft',
    'awaitingConfirmation',
    'confirmed',
    'changedSinceConfirmed',
  ]),
  /** Who writes (M11). */
  rule: minutesRuleSchema,
  /** A note on the competence placement is offered (M09). */
  placement: z.boolean(),
  /** Rises with every change of what the minutes say. */
  contentVersion: versionSchema,
  notes: z.array(noteSchema),
  confirmations: z.array(confirmationSchema),
  can: z.object({
    write: z.boolean(),
    comment: z.boolean(),
    confirm: z.boolean(),
  }),
});

/** The minutes as they stood once. */
export const minutesVersionSchema = z.object({
  contentVersion: versionSchema,
  /** `confirmed`: somebody answered about it. `day`: as it stood at the end of a day. `now`. */
  reason: z.enum(['confirmed', 'day', 'now']),
  at: instantSchema,
  notes: z.array(
    noteSchema.pick({
      id: true,
      kind: true,
      topicId: true,
      position: true,
      content: true,
    }),
  ),
});

const byTalk = z.object({ talkId: idSchema });
const byNote = byTalk.extend({ noteId: idSchema });

export const minutes = {
  minutes: endpoint({
    method: 'get',
    path: '/v1/talks/:talkId/minutes',
    summary: 'The minutes of a talk (M11, M12)',
    params: byTalk,
    response: minutesSchema,
  }),
  addNote: endpoint({
    method: 'put',
    path: '/v1/talks/:talkId/minutes/notes/:noteId',
    summary:
      'Adds a note under an id made by the client; the same call twice adds one',
    params: byNote,
    body: z.object({
      saveId: idSchema,
      kind: minutesKindSchema,
      topicId: topicIdSchema,
      position: z.number(),
      content: minutesContentSchema,
    }),
    response: noteSchema,
    idFromClient: true,
  }),
  saveNote: endpoint({
    method: 'patch',
    path: '/v1/talks/:talkId/minutes/notes/:noteId',
    summary: 'Changes a note; If-Match carries the version of the note',
    params: byNote,
    body: z.object({ saveId: idSchema, content: minutesContentSchema }),
    response: noteSchema,
    precondition: 'ifMatch',
  }),
  removeNote: endpoint({
    method: 'delete',
    path: '/v1/talks/:talkId/minutes/notes/:noteId',
    summary: 'Takes a note away; it can be brought back',
    params: byNote,
    response: noteSchema,
    precondition: 'ifMatch',
  }),
  restoreNote: endpoint({
    method: 'post',
    path: '/v1/talks/:talkId/minutes/notes/:noteId/restore',
    summary: 'Brings a removed note back',
    params: byNote,
    response: noteSchema,
  }),
  holdNote: endpoint({
    method: 'put',
    path: '/v1/talks/:talkId/minutes/notes/:noteId/hold',
    summary: 'I am writing here: 20 seconds, renewable',
    params: byNote,
    /** `held: false` lets go. */
    body: z.object({ held: z.boolean() }),
    response: noteSchema,
  }),
  confirmMinutes: endpoint({
    method: 'post',
    path: '/v1/talks/:talkId/minutes/confirmations',
    summary:
      'I confirm the minutes, confirm with a remark, or disagree, about the version I saw (M12)',
    params: byTalk,
    body: z.object({
      contentVersion: versionSchema,
      verdict: verdictSchema,
      remark: textSchema,
    }),
    response: minutesSchema,
  }),
  minutesVersions: endpoint({
    method: 'get',
    path: '/v1/talks/:talkId/minutes/versions',
    summary:
      'Earlier versions of the minutes: one per answer and per day of change, the present one last',
    params: byTalk,
    response: z.object({ versions: z.array(minutesVersionSchema) }),
  }),
};
