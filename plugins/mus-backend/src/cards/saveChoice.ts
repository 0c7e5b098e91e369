import { Party, TalkChoice } from '@samtale/backstage-plugin-mus-common';
import { Tx } from '../database/Database';
import { ConflictError, VersionConflict } from '../http/errors';
import { Precondition } from '../http/precondition';
import { SliceDeps } from '../slice';
import { ErasedError } from '../vault/Vault';
import { insertChoice, listChoices, replaceChoice } from './operations/choices';
import { openChoice, sealChoice } from './sealChoice';

/** One save of one choice. */
export interface ChoiceToSave {
  readonly row: { organisation_id: string; id: string };
  readonly party: Party;
  readonly saveId: string;
  readonly choice: TalkChoice;
  readonly precondition: Precondition;
}

/** The stored choice; `written` is false when this very save was stored before. */
export interface SavedChoice {
  readonly choice: TalkChoice;
  readonly version: number;
  readonly savedAt: string;
  readonly written: boolean;
}

function erasedIsClosed(error: unknown): never {
  throw error instanceof ErasedError ? new ConflictError('talkClosed') : error;
}

/** Compare and set, as for answers: a lost reply is given again, another version answers 412. */
export async function saveChoice(
  tx: Tx,
  { vault, clock }: Pick<SliceDeps, 'vault' | 'clock'>,
  { row, party, saveId, choice, precondition }: ChoiceToSave,
): Promise<SavedChoice> {
  const match = precondition.kind === 'match';
  const version = match ? precondition.version + 1 : 1;
  const savedAt = clock.now();
  const sealed = await sealChoice(tx, vault, row, party, version, choice).catch(
    erasedIsClosed,
  );
  const key = { organisation_id: row.organisation_id, talk_id: row.id, party };
  const fields = {
    choice: sealed,
    version,
    save_id: saveId,
    saved_at: savedAt,
  };
  const write = match ? replaceChoice : insertChoice;
  if (await write(tx, key, fields))
    return { choice, version, savedAt, written: true };
  const stored = (await listChoices(tx, row)).find(one => one.party === party);
  if (!stored) throw new VersionConflict(null);
  const current = await openChoice(vault, row, stored);
  const reply = {
    choice: current.choice,
    version: current.version,
    savedAt: current.savedAt,
  };
  if (current.saveId === saveId) return { ...reply, written: false };
  throw new VersionConflict(reply);
}
