import { Question, readDocument } from '@samtale/backstage-plugin-mus-common';
import { Tx } from '../../database/Database';

/** Questions of a form the unit has used, newest form first. */
export interface EarlierForm {
  readonly questionnaireId: string;
  readonly title: string;
  readonly roundTitle: string;
  readonly questions: readonly Question[];
}

interface Row {
  questionnaire_id: string;
  document: string;
  round_title: string;
}

/**
 * Every question that the unit of this form has sent before (T07): of each
 * other form the version that was sent last. Forms are no answers: the unit's
 * present leader reads them whoever made them.
 */
export async function earlierQuestions(
  tx: Tx,
  key: { organisationId: string; questionnaireId: string; roundId: string },
): Promise<EarlierForm[]> {
  const unit = tx('mus_round as own')
    .where({ 'own.organisation_id': key.organisationId, 'own.id': key.roundId })
    .select('own.unit_id');
  const newer = tx('mus_questionnaire_version as w')
    .whereRaw('w.organisation_id = v.organisation_id')
    .whereRaw('w.questionnaire_id = v.questionnaire_id')
    .whereRaw('w.number > v.number')
    .select(tx.raw('1'));
  const rows: Row[] = await tx('mus_questionnaire_version as v')
    .join('mus_questionnaire as q', join =>
      join
        .on('q.organisation_id', 'v.organisation_id')
        .andOn('q.id', 'v.questionnaire_id'),
    )
    .join('mus_round as r', join =>
      join
        .on('r.organisation_id', 'q.organisation_id')
        .andOn('r.id', 'q.round_id'),
    )
    .where({ 'v.organisation_id': key.organisationId })
    .whereNot('v.questionnaire_id', key.questionnaireId)
    .where('r.unit_id', 'in', unit)
    .whereNotExists(newer)
    .select(
      'v.questionnaire_id',
      'r.title as round_title',
      tx.raw('coalesce(v.corrected, v.document) as document'),
    )
    .orderBy([
      { column: 'v.sent_at', order: 'desc' },
      { column: 'v.questionnaire_id' },
    ])
    .limit(30);
  return rows.map(row => {
    const document = readDocument(row.document);
    return {
      questionnaireId: row.questionnaire_id,
      title: document.title,
      roundTitle: row.round_title,
      questions: document.themes.flatMap(theme => theme.questions),
    };
  });
}
