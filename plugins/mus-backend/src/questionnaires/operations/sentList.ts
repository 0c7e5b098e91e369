import {
  QuestionnaireDocument,
  readDocument,
} from '@samtale/backstage-plugin-mus-common';
import { Tx } from '../../database/Database';
import { asCount } from '../../database/dialect';

/** A correction as it was logged. */
export interface LoggedCorrection {
  readonly place: string;
  readonly before: string;
  readonly after: string;
  readonly by: string;
  readonly at: string;
}

/** A version that was sent, as it stands now. */
export interface SentVersion {
  readonly id: string;
  readonly number: number;
  readonly sentAt: string;
  readonly talks: number;
  readonly corrections: readonly LoggedCorrection[];
  readonly document: QuestionnaireDocument;
}

/** Which form. */
export interface FormKey {
  readonly organisationId: string;
  readonly questionnaireId: string;
}

interface Row {
  id: string;
  number: number;
  sent_at: string;
  document: string;
  talks: unknown;
}

interface CorrectionRow {
  number: number;
  place: string;
  before: string;
  after: string;
  display_name: string;
  at: string;
}

function correctionsOf(tx: Tx, key: FormKey): Promise<CorrectionRow[]> {
  return tx('mus_questionnaire_correction as c')
    .join('mus_person as p', join =>
      join
        .on('p.organisation_id', 'c.organisation_id')
        .andOn('p.id', 'c.by_person_id'),
    )
    .where({
      'c.organisation_id': key.organisationId,
      'c.questionnaire_id': key.questionnaireId,
    })
    .select('c.number', 'c.place', 'c.before', 'c.after', 'c.at')
    .select('p.display_name')
    .orderBy(['c.at', 'c.id']);
}

/** Versions of a form that were sent, newest first, with their corrections. */
export async function sentList(tx: Tx, key: FormKey): Promise<SentVersion[]> {
  const talks = tx('mus_talk as t')
    .whereRaw('t.organisation_id = v.organisation_id')
    .whereRaw('t.questionnaire_version_id = v.id')
    .count('*')
    .as('talks');
  const rows: Row[] = await tx('mus_questionnaire_version as v')
    .where({
      'v.organisation_id': key.organisationId,
      'v.questionnaire_id': key.questionnaireId,
    })
    .select(
      'v.id',
      'v.number',
      'v.sent_at',
      tx.raw('coalesce(v.corrected, v.document) as document'),
      talks,
    )
    .orderBy('v.number', 'desc');
  const corrections = await correctionsOf(tx, key);
  return rows.map(row => ({
    id: row.id,
    number: row.number,
    sentAt: row.sent_at,
    talks: asCount(row.talks),
    document: readDocument(row.document),
    corrections: corrections
      .filter(({ number }) => number === row.number)
      .map(({ place, before, after, display_name: by, at }) => ({
        place,
        before,
        after,
        by,
        at,
      })),
  }));
}
