import { Party, TalkChoice } from '@samtale/backstage-plugin-mus-common';
import { Tx } from '../database/Database';
import { sheetUnit } from '../sheets/openAnswers';
import { Vault } from '../vault/Vault';
import { ChoiceRow } from './operations/choices';

type TalkKey = { organisation_id: string; id: string };

/** No question can have this id, so a choice never opens as an answer. */
const field = '#choice';

/** An opened choice. */
export interface OpenChoice {
  readonly choice: TalkChoice;
  readonly version: number;
  readonly saveId: string;
  readonly savedAt: string;
  readonly sentAt: string | null;
}

/** Seals a choice: part of the party's preparation, erased with it. */
export async function sealChoice(
  tx: Tx,
  vault: Vault,
  talk: TalkKey,
  party: Party,
  version: number,
  choice: TalkChoice,
): Promise<string> {
  const key = await vault.keyToWrite(tx, sheetUnit(talk, party));
  return key.seal({ field, version }, JSON.stringify(choice));
}

/** Opens what {@link sealChoice} sealed. */
export async function openChoice(
  vault: Vault,
  talk: TalkKey,
  row: ChoiceRow,
): Promise<OpenChoice> {
  const key = await vault.keyFor(sheetUnit(talk, row.party));
  return {
    choice: JSON.parse(key.open({ field, version: row.version }, row.choice)),
    version: row.version,
    saveId: row.save_id,
    savedAt: row.saved_at,
    sentAt: row.cards_sent_at,
  };
}
