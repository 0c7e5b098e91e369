import { Party } from '@samtale/backstage-plugin-mus-common';
import { compiled } from '../../database/compiled';
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

const answersOfTalk = compiled<
  'organisation' | 'talk' | 'one' | 'other',
  AnswerRow
>(
  'answersOfTalk',
  ['organisation', 'talk', 'one', 'other'],
  (tx, { organisation, talk, one, other }) =>
    tx('mus_answer')
      .where({ organisation_id: organisation, talk_id: talk })
      .whereIn('party', [one, other])
      .orderBy('question_id')
      .select(
        'party',
        'question_id',
        'value',
        'version',
        'save_id',
        'saved_at',
      ),
);

/** Answers of these parties. */
export async function listAnswers(
  tx: Tx,
  talk: { organisation_id: string; id: string },
  parties: readonly [Party, Party?],
): Promise<AnswerRow[]> {
  const [one, other = one] = parties;
  const { rows } = await answersOfTalk(tx, {
    organisation: talk.organisation_id,
    talk: talk.id,
    one,
    other,
  });
  return rows;
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

const keyNames = [
  'organisation_id',
  'talk_id',
  'party',
  'question_id',
] as const;
const fieldNames = ['value', 'version', 'save_id', 'saved_at'] as const;

const replacing = compiled(
  'replaceAnswer',
  [...keyNames, ...fieldNames, 'before'],
  (tx, { before, value, version, save_id, saved_at, ...key }) =>
    tx('mus_answer')
      .where({ ...key, version: before })
      .update({ value, version, save_id, saved_at }),
);

/** Compare and set: writes only over the version before; false when another was there. */
export async function replaceAnswer(
  tx: Tx,
  key: AnswerKey,
  fields: AnswerFields,
): Promise<boolean> {
  const before = fields.version - 1;
  const { changed } = await replacing(tx, { ...key, ...fields, before });
  return changed === 1;
}
