import { QuestionnaireDocument } from '@samtale/backstage-plugin-mus-common';
import { Tx } from '../../database/Database';

/** A correction to be written with its log. */
export interface NewCorrection {
  readonly organisationId: string;
  readonly id: string;
  readonly questionnaireId: string;
  readonly versionId: string;
  readonly number: number;
  readonly place: string;
  readonly before: string;
  readonly after: string;
  readonly byPersonId: string;
  readonly at: string;
  /** The version with the correction in it. */
  readonly document: QuestionnaireDocument;
}

/** Writes the corrected words beside the version as it was sent, and the log of it. */
export async function saveCorrection(
  tx: Tx,
  correction: NewCorrection,
): Promise<void> {
  const { organisationId, versionId, document } = correction;
  await tx('mus_questionnaire_version')
    .where({ organisation_id: organisationId, id: versionId })
    .update({ corrected: JSON.stringify(document) });
  await tx('mus_questionnaire_correction').insert({
    organisation_id: organisationId,
    id: correction.id,
    questionnaire_id: correction.questionnaireId,
    number: correction.number,
    place: correction.place,
    before: correction.before,
    after: correction.after,
    by_person_id: correction.byPersonId,
    at: correction.at,
  });
}
