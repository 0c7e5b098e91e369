import { Knex } from 'knex';
import { compiled } from '../../database/compiled';
import { Tx } from '../../database/Database';

const KNOWN_AT_MOST = 200;

/** Which text the form of a talk has: a version, and how often its spelling was corrected. */
export interface FormMark {
  readonly organisation_id: string;
  readonly form_version: string | null;
  readonly form_corrections: number | string;
}

/** Adds the columns of {@link FormMark} to a query with a talk `t` and its version `qv`. */
export function selectFormMark(
  tx: Tx,
  query: Knex.QueryBuilder,
): Knex.QueryBuilder {
  const corrections = tx('mus_questionnaire_correction as qc')
    .where({
      'qc.organisation_id': tx.ref('qv.organisation_id'),
      'qc.questionnaire_id': tx.ref('qv.questionnaire_id'),
    })
    .count('*')
    .as('form_corrections');
  return query.select({ form_version: 'qv.id' }).select(corrections);
}

const readText = compiled<'organisationId' | 'id', { text: string }>(
  'sentForm',
  ['organisationId', 'id'],
  (tx, { organisationId, id }) =>
    tx('mus_questionnaire_version')
      .where({ organisation_id: organisationId, id })
      .select(tx.raw('coalesce(corrected, document) as text')),
);

/** Texts that were read, for as long as their database is in use. */
const read = new WeakMap<object, Map<string, string>>();

/** A transaction shares its settings with the database it is of. */
function textsOf(tx: Tx): Map<string, string> {
  const texts = read.get(tx.client.config) ?? new Map<string, string>();
  read.set(tx.client.config, texts);
  return texts;
}

/** The text of a sent form, fetched once: under one mark it never changes. Null: there is no form. */
export async function sentForm(
  tx: Tx,
  { organisation_id: organisationId, ...mark }: FormMark,
): Promise<string | null> {
  const id = mark.form_version;
  if (id === null) return null;
  const texts = textsOf(tx);
  const name = `${organisationId} ${id} ${mark.form_corrections}`;
  const before = texts.get(name);
  if (before !== undefined) return before;
  const { rows } = await readText(tx, { organisationId, id });
  if (texts.size >= KNOWN_AT_MOST) texts.clear();
  texts.set(name, rows[0].text);
  return rows[0].text;
}
