import { Knex } from 'knex';
import { Tx } from '../../database/Database';
import { dialectOf, lockRows } from '../../database/dialect';

/** Talks of a form on an older version, and the version they may get. */
export interface MoveTalks {
  readonly organisationId: string;
  readonly questionnaireId: string;
  readonly versionId: string;
  readonly openingRule: string;
}

/** What came of it. */
export interface Moved {
  /** Ids of the talks that have the new version now. */
  readonly moved: readonly string[];
  readonly kept: number;
}

function older(tx: Tx, to: MoveTalks): Knex.QueryBuilder {
  const versions = tx('mus_questionnaire_version')
    .where({
      organisation_id: to.organisationId,
      questionnaire_id: to.questionnaireId,
    })
    .whereNot('id', to.versionId)
    .select('id');
  return tx('mus_talk as t')
    .where('t.organisation_id', to.organisationId)
    .where('t.questionnaire_version_id', 'in', versions);
}

const ofTalk = (tx: Tx, table: string) =>
  tx(`${table} as x`)
    .whereRaw('x.organisation_id = t.organisation_id and x.talk_id = t.id')
    .select(tx.raw('1'));

/** Nobody has written, picked or started anything. */
function notBegun(query: Knex.QueryBuilder, tx: Tx): Knex.QueryBuilder {
  return query
    .whereNull('t.started_at')
    .whereNull('t.held_at')
    .whereNull('t.cards_exchanged_at')
    .whereNotExists(ofTalk(tx, 'mus_answer'))
    .whereNotExists(ofTalk(tx, 'mus_talk_choice'))
    .whereNotExists(ofTalk(tx, 'mus_sheet').whereNot('x.state', 'notStarted'));
}

/**
 * Gives talks that have not begun the new version. Their rows are locked
 * first and looked at again, so that an answer saved meanwhile keeps its
 * talk on the version it was written on.
 */
export async function moveTalks(tx: Tx, to: MoveTalks): Promise<Moved> {
  const locked: Array<{ id: string }> = await lockRows(
    older(tx, to).select('t.id').orderBy('t.id'),
    dialectOf(tx),
    't',
  );
  if (locked.length === 0) return { moved: [], kept: 0 };
  const free: Array<{ id: string }> = await notBegun(
    older(tx, to).whereIn(
      't.id',
      locked.map(({ id }) => id),
    ),
    tx,
  ).select('t.id');
  const moved = free.map(({ id }) => id);
  if (moved.length > 0)
    await tx('mus_talk')
      .where('organisation_id', to.organisationId)
      .whereIn('id', moved)
      .update({
        questionnaire_version_id: to.versionId,
        opening_rule: to.openingRule,
        version: tx.raw('version + 1'),
      });
  return { moved, kept: locked.length - moved.length };
}
