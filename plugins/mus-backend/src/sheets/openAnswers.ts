import { AnswerValue, Party } from '@samtale/backstage-plugin-mus-common';
import { Tx } from '../database/Database';
import { Vault } from '../vault/Vault';
import { AnswerRow } from './operations/answers';

/** An answer in the shape of the contract. */
export interface OpenAnswer {
  questionId: string;
  value: AnswerValue;
  version: number;
  savedAt: string;
}

/** The erasure unit of one party's preparation. */
export function sheetUnit(
  talk: { organisation_id: string; id: string },
  party: Party,
) {
  return {
    organisationId: talk.organisation_id,
    kind: 'sheet',
    documentId: talk.id,
    party,
  } as const;
}

/** Address of the first version in the envelope; there is only ever one. */
const snapshotAddress = { field: 'snapshot', version: 1 } as const;

/** Opens the answers of one party. */
export async function openAnswers(
  vault: Vault,
  talk: { organisation_id: string; id: string },
  party: Party,
  rows: readonly AnswerRow[],
): Promise<OpenAnswer[]> {
  if (rows.length === 0) return [];
  const key = await vault.keyFor(sheetUnit(talk, party));
  return rows.map(row => ({
    questionId: row.question_id,
    value: JSON.parse(
      key.open({ field: row.question_id, version: row.version }, row.value),
    ),
    version: row.version,
    savedAt: row.saved_at,
  }));
}

/** Seals answers as the first version that the other could read. */
export async function sealSnapshot(
  tx: Tx,
  vault: Vault,
  talk: { organisation_id: string; id: string },
  party: Party,
  answers: readonly OpenAnswer[],
): Promise<string> {
  const key = await vault.keyToWrite(tx, sheetUnit(talk, party));
  return key.seal(snapshotAddress, JSON.stringify(answers));
}

/** Opens what {@link sealSnapshot} sealed. */
export async function openSnapshot(
  vault: Vault,
  talk: { organisation_id: string; id: string },
  party: Party,
  envelope: string,
): Promise<OpenAnswer[]> {
  const key = await vault.keyFor(sheetUnit(talk, party));
  return JSON.parse(key.open(snapshotAddress, envelope));
}
