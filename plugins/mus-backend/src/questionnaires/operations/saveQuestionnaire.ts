import { Tx } from '../../database/Database';
import { QuestionnaireKey, Save } from '../QuestionnaireStore';

/** Writes the draft if nobody has since this version. */
export async function saveQuestionnaire(
  tx: Tx,
  key: QuestionnaireKey,
  save: Save,
): Promise<boolean> {
  const changed = await tx('mus_questionnaire')
    .where({
      organisation_id: key.organisationId,
      id: key.questionnaireId,
      version: save.version,
    })
    .update({
      document: JSON.stringify(save.document),
      version: save.version + 1,
      save_id: save.saveId,
    });
  return changed === 1;
}
