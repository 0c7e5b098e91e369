import { Tx } from '../../database/Database';
import { NewQuestionnaire } from '../QuestionnaireStore';

/** Begins a form, at version 1. */
export async function insertQuestionnaire(
  tx: Tx,
  questionnaire: NewQuestionnaire,
): Promise<void> {
  await tx('mus_questionnaire').insert({
    organisation_id: questionnaire.organisationId,
    id: questionnaire.id,
    round_id: questionnaire.roundId,
    template_id: questionnaire.templateId,
    document: JSON.stringify(questionnaire.document),
    version: 1,
    created_at: questionnaire.createdAt,
  });
}
