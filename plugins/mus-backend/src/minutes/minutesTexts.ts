import {
  minutesContentSchema,
  MinutesConfirmation,
  NoteFacts,
} from '@samtale/backstage-plugin-mus-common';
import { ErasureUnit, OpenKey } from '../vault/Vault';
import {
  NoteWrite,
  StoredConfirmation,
  StoredNote,
  StoredVersion,
} from './Minutes';

/** The minutes of one talk are erased as a whole, their history included. */
export function minutesUnit(
  organisationId: string,
  talkId: string,
): ErasureUnit {
  return { organisationId, kind: 'minutes', documentId: talkId, party: '' };
}

const noteAddress = ({ id, version }: { id: string; version: number }) => ({
  field: `note:${id}`,
  version,
});

const remarkAddress = (said: { party: string; contentVersion: number }) => ({
  field: `remark:${said.party}`,
  version: said.contentVersion,
});

const versionAddress = (version: { contentVersion: number }) => ({
  field: 'version',
  version: version.contentVersion,
});

/** A note with its text. */
export function openNote(key: OpenKey, stored: StoredNote): NoteFacts {
  const { id, kind, topicId, position, version, removed } = stored;
  const content = minutesContentSchema.parse(
    JSON.parse(key.open(noteAddress(stored), stored.envelope)),
  );
  return { id, kind, topicId, position, content, version, removed };
}

/** A note to be written, its text sealed into its place and version. */
export function sealNote(
  key: OpenKey,
  { content, ...clear }: NoteFacts,
  save: Pick<NoteWrite, 'saveId' | 'changedAt' | 'changedBy'>,
): NoteWrite {
  const envelope = key.seal(noteAddress(clear), JSON.stringify(content));
  return { ...clear, ...save, envelope };
}

/** What one party said, with the remark. */
export function openConfirmation(
  key: OpenKey,
  { envelope, ...said }: StoredConfirmation,
): MinutesConfirmation {
  return { ...said, remark: key.open(remarkAddress(said), envelope) };
}

/** What one party said, the remark sealed. */
export function sealConfirmation(
  key: OpenKey,
  { remark, ...clear }: MinutesConfirmation,
): StoredConfirmation {
  return { ...clear, envelope: key.seal(remarkAddress(clear), remark) };
}

/** A note in an earlier version: what it said and where. */
export type VersionNote = Omit<NoteFacts, 'version' | 'removed'>;

/** The notes of an earlier version. */
export function openVersion(
  key: OpenKey,
  stored: StoredVersion,
): VersionNote[] {
  return JSON.parse(key.open(versionAddress(stored), stored.envelope));
}

/** What stands in the minutes, without what was removed. */
export function versionNotes(notes: readonly NoteFacts[]): VersionNote[] {
  return notes
    .filter(note => !note.removed)
    .map(({ id, kind, topicId, position, content }) => ({
      id,
      kind,
      topicId,
      position,
      content,
    }));
}

/** Seals the minutes as they stand, to be looked at later. */
export function sealVersion(
  key: OpenKey,
  version: Omit<StoredVersion, 'envelope'>,
  notes: readonly NoteFacts[],
): StoredVersion {
  const text = JSON.stringify(versionNotes(notes));
  return { ...version, envelope: key.seal(versionAddress(version), text) };
}
