import type { z } from 'zod';
import { musContract } from '@samtale/backstage-plugin-mus-common/contract';
import type {
  noteSchema,
  Reply,
} from '@samtale/backstage-plugin-mus-common/contract';
import { pollSeconds } from './pollSeconds';
import { storeReply } from './client/storeReply';
import { useMusCommand } from './client/useMusCommand';
import { keyOf, useMusQuery } from './client/useMusQuery';

const { lastTime, minutes, ownNotes, talks } = musContract;

export type Minutes = Reply<typeof minutes.minutes>;
export type Note = z.output<typeof noteSchema>;
export type MinutesVersion = Reply<
  typeof minutes.minutesVersions
>['versions'][number];

/** The minutes of a talk. */
export const useMinutes = (talkId: string) =>
  useMusQuery(minutes.minutes, { params: { talkId } }, { pollSeconds });
/** Earlier versions of the minutes, the present one last. */
export const useMinutesVersions = (talkId: string, enabled: boolean) =>
  useMusQuery(minutes.minutesVersions, { params: { talkId } }, { enabled });
/** I confirm the minutes, with or without a remark, or disagree. */
export const useConfirmMinutes = () =>
  useMusCommand(minutes.confirmMinutes, {
    changes: [minutes.minutesVersions, talks.accessLog],
    store: (queries, reply) => {
      const { talkId } = reply;
      storeReply(
        queries,
        keyOf(minutes.minutes, { params: { talkId } }),
        reply,
      );
    },
  });
/** Takes a note away. */
export const useRemoveNote = () =>
  useMusCommand(minutes.removeNote, { changes: [minutes.minutes] });
/** Brings a note back. */
export const useRestoreNote = () =>
  useMusCommand(minutes.restoreNote, { changes: [minutes.minutes] });
/** What I have noted for myself about a talk. */
export const useOwnNotes = (talkId: string) =>
  useMusQuery(ownNotes.ownNotes, { params: { talkId } }, { fresh: true });
/** Last year's agreements become a first plan. */
export const useBringLastTime = () =>
  useMusCommand(lastTime.bringLastTime, { changes: [talks.get] });
