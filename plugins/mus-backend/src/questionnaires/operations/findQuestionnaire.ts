import { readDocument } from '@samtale/backstage-plugin-mus-common';
import { Tx } from '../../database/Database';
import { asCount } from '../../database/dialect';
import { Questionnaire } from '../Questionnaire';
import { QuestionnaireKey } from '../QuestionnaireStore';
import { sentVersions } from './sentVersions';

interface Row {
  id: string;
  round_id: string;
  template_id: string;
  version: number;
  save_id: string | null;
  document: string;
  sent_versions: unknown;
}

/** A form, if this person leads the unit of its round. */
export async function findQuestionnaire(
  tx: Tx,
  key: QuestionnaireKey,
): Promise<Questionnaire | undefined> {
  const row: Row | undefined = await tx('mus_questionnaire as q')
    .join('mus_round as r', join =>
      join
        .on('r.organisation_id', 'q.organisation_id')
        .andOn('r.id', 'q.round_id'),
    )
    .join('mus_unit as u', join =>
      join
        .on('u.organisation_id', 'r.organisation_id')
        .andOn('u.id', 'r.unit_id'),
    )
    .where({
      'q.organisation_id': key.organisationId,
      'q.id': key.questionnaireId,
      'u.leader_person_id': key.leaderPersonId,
      'u.active': true,
    })
    .select(
      'q.id',
      'q.round_id',
      'q.template_id',
      'q.version',
      'q.save_id',
      'q.document',
      sentVersions(tx),
    )
    .first();
  return (
    row && {
      id: row.id,
      roundId: row.round_id,
      templateId: row.template_id,
      version: row.version,
      saveId: row.save_id,
      document: readDocument(row.document),
      sentVersions: asCount(row.sent_versions),
    }
  );
}
