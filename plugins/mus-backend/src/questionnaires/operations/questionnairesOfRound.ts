import { readDocument } from '@samtale/backstage-plugin-mus-common';
import { Tx } from '../../database/Database';
import { asCount } from '../../database/dialect';
import { QuestionnaireLine } from '../Questionnaire';
import { sentVersions } from './sentVersions';

/** Forms of a round, oldest first. */
export async function questionnairesOfRound(
  tx: Tx,
  organisationId: string,
  roundId: string,
): Promise<QuestionnaireLine[]> {
  const rows: Array<{
    id: string;
    template_id: string;
    document: string;
    sent_versions: unknown;
  }> = await tx('mus_questionnaire as q')
    .where({ 'q.organisation_id': organisationId, 'q.round_id': roundId })
    .select('q.id', 'q.template_id', 'q.document', sentVersions(tx))
    .orderBy(['q.created_at', 'q.id']);
  return rows.map(row => ({
    id: row.id,
    templateId: row.template_id,
    title: readDocument(row.document).title,
    sentVersions: asCount(row.sent_versions),
  }));
}
