import {
  MinutesConfirmation,
  MinutesFacts,
  NoteFacts,
  Party,
} from '@samtale/backstage-plugin-mus-common';
import { SliceDeps } from '../slice';
import { TalkRow } from '../talks/TalkRow';
import { TalkService } from '../talks/TalkService';
import { PersonShape } from '../people/personShape';
import { OpenKey } from '../vault/Vault';

/** What the slice works with. */
export type MinutesDeps = SliceDeps & { readonly talks: TalkService };

/** The minutes' own row: one for each talk in which somebody has written. */
export interface MinutesRow {
  readonly content_version: number;
  readonly confirmed_content_version: number | null;
  readonly confirmed_at: string | null;
  readonly confirm_asked_on: string | null;
  readonly changed_at: string;
}

/** A note as it lies in the database: the text is an envelope. */
export interface StoredNote extends Omit<NoteFacts, 'content'> {
  readonly envelope: string;
  /** Of the last save, so that a request that comes twice is known. */
  readonly saveId: string;
  readonly changedAt: string;
  readonly changedBy: PersonShape | null;
  readonly heldBy: PersonShape | null;
  readonly heldUntil: string | null;
}

/** A note to be written. */
export interface NoteWrite extends Omit<NoteFacts, 'content'> {
  readonly envelope: string;
  readonly saveId: string;
  readonly changedAt: string;
  readonly changedBy: string;
}

/** What one party said; the remark is an envelope. */
export interface StoredConfirmation extends Omit<
  MinutesConfirmation,
  'remark'
> {
  readonly envelope: string;
}

/** The minutes as they stood once; the notes are an envelope. */
export interface StoredVersion {
  readonly contentVersion: number;
  readonly reason: 'confirmed' | 'day';
  readonly at: string;
  readonly envelope: string;
}

/** Minutes with their texts, in the hands of somebody who may read them. */
export interface LoadedMinutes {
  readonly talk: TalkRow & { readonly form: string | null };
  readonly party: Party;
  readonly facts: MinutesFacts;
  /** Null until somebody has written. */
  readonly row: MinutesRow | null;
  /** By id; who saved and who holds them. */
  readonly stored: ReadonlyMap<string, StoredNote>;
  /** Null until somebody has written: reading makes no key. */
  readonly key: OpenKey | null;
}
