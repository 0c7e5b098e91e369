import { z } from 'zod';
import { endpoint } from './endpoint';
import { idSchema, instantSchema, textSchema, versionSchema } from './scalars';

/** What I have noted for myself about a talk; nobody else can read it. */
export const ownNoteSchema = z.object({
  text: textSchema,
  version: versionSchema,
  savedAt: instantSchema,
});

const byTalk = z.object({ talkId: idSchema });

export const ownNotes = {
  ownNotes: endpoint({
    method: 'get',
    path: '/v1/talks/:talkId/own-notes',
    summary: 'My own notes about a talk; only I can read them',
    params: byTalk,
    response: z.object({
      /** Null until I have written. */
      note: ownNoteSchema.nullable(),
      /** False once they are erased with the preparation. */
      canWrite: z.boolean(),
    }),
  }),
  saveOwnNotes: endpoint({
    method: 'put',
    path: '/v1/talks/:talkId/own-notes',
    summary: 'Saves my own notes',
    params: byTalk,
    body: z.object({ saveId: idSchema, text: textSchema }),
    /** 412 carries `current` in this same shape (null if there is none). */
    response: ownNoteSchema,
    precondition: 'createOrMatch',
  }),
};
