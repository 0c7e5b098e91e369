import { LocalText } from '@samtale/backstage-plugin-mus-common';
import { Tx } from '../../database/Database';

/** HR's own words for questions, by id (T42). */
export async function listWordings(
  tx: Tx,
  organisationId: string,
): Promise<Map<string, LocalText>> {
  const rows: Array<{ question_id: string; text: string }> = await tx(
    'mus_question_wording',
  )
    .where({ organisation_id: organisationId })
    .orderBy('question_id');
  return new Map(rows.map(row => [row.question_id, JSON.parse(row.text)]));
}

/** Writes HR's words for a question, or takes them away. */
export async function setWording(
  tx: Tx,
  key: { organisationId: string; questionId: string },
  text: LocalText | null,
  now: string,
): Promise<void> {
  const where = {
    organisation_id: key.organisationId,
    question_id: key.questionId,
  };
  if (!text) {
    await tx('mus_question_wording').where(where).delete();
    return;
  }
  const fields = { text: JSON.stringify(text), changed_at: now };
  await tx('mus_question_wording')
    .insert({ ...where, ...fields })
    .onConflict(['organisation_id', 'question_id'])
    .merge(fields);
}
