import { readDocument } from '@samtale/backstage-plugin-mus-common';
import { Tx } from '../../database/Database';
import { FrozenVersion } from '../Questionnaire';

/** The version that was frozen last, with its spelling corrected. */
export async function lastFrozen(
  tx: Tx,
  organisationId: string,
  questionnaireId: string,
): Promise<FrozenVersion | undefined> {
  const row: { id: string; number: number; document: string } | undefined =
    await tx('mus_questionnaire_version')
      .where({
        organisation_id: organisationId,
        questionnaire_id: questionnaireId,
      })
      .orderBy('number', 'desc')
      .first(
        'id',
        'number',
        tx.raw('coalesce(corrected, document) as document'),
      );
  return (
    row && {
      id: row.id,
      number: row.number,
      document: readDocument(row.document),
    }
  );
}

/** Freezes a document; the number is taken once, so two senders cannot both have it. */
export async function freezeVersion(
  tx: Tx,
  organisationId: string,
  questionnaireId: string,
  frozen: FrozenVersion,
  sentAt: string,
): Promise<void> {
  await tx('mus_questionnaire_version').insert({
    organisation_id: organisationId,
    id: frozen.id,
    questionnaire_id: questionnaireId,
    number: frozen.number,
    document: JSON.stringify(frozen.document),
    sent_at: sentAt,
  });
}
