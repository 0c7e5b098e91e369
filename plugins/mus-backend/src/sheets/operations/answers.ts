import { Party } from '@samtale/backstage-plugin-mus-common';
import { Tx } from '../../database/Database';

/** One row of `mus_answer`; `value` is an envelope. */
export interface AnswerRow {
  readonly party: Party;
  readonly question_id: string;
  readonly value: string;
  readonly version: number;
  readonly save_id: string;
  readonly saved_at: string;
}

/** Which row. */
export interface AnswerKey {
  readonly organisation_id: string;
  readonly talk_id: string;
  readonly party: Party;
  readonly question_id: string;
}

/** The new content of a row. */
export type AnswerFields = Pick<
  AnswerRow,
  'value' | 'version' | 'save_id' | 'saved_at'
>;

/** Answers of these parties. */
export function listAnswers(
  tx: Tx,
  talk: { organisation_id: string; id: string },
  parties: readonly Party[],
): Promise<AnswerRow[]> {
  return tx('mus_answer')
    .where({ organisation_id: talk.organisation_id, talk_id: talk.id })
    .whereIn('party', [...parties])
    .orderBy('question_id')
    .select('party', 'question_id', 'value', 'version', 'save_id', 'saved_at');
}

/** One answer as it stands. */
export function findAnswer(
  tx: Tx,
  key: AnswerKey,
): Promise<AnswerRow | undefined> {
  return tx('mus_answer')
    .where(key)
    .first('party', 'question_id', 'value', 'version', 'save_id', 'saved_at');
}

/** First save; false when there is an answer already. */
export async function insertAnswer(
  tx: Tx,
  key: AnswerKey,
  fields: AnswerFields,
): Promise<boolean> {
  const rows = await tx('mus_answer')
    .insert({ ...key, ...fields })
    .onConflict(['organisation_id', 'talk_id', 'party', 'question_id'])
    .ignore()
    .returning('version');
  return rows.length === 1;
}

/** Compare and set: writes only over the version before; false when another was there. */
export async function replaceAnswer(
  tx: Tx,
  key: AnswerKey,
  fields: AnswerFields,
): Promise<boolean> {
  const changed = await tx('mus_answer')
    .where({ ...key, version: fields.version - 1 })
    .update(fields);
  return changed === 1;
}
