import { Tx } from '../../database/Database';
import { PlanQuestion } from '../ActionPlanStore';
import { readablePlan } from './readable';

/** The frozen form of the talk that a plan came out of; null without one. */
export async function readForm(
  tx: Tx,
  question: PlanQuestion,
): Promise<string | null> {
  const row: { document: string } | undefined = await readablePlan(tx, question)
    .join('mus_talk as talk', join =>
      join
        .on('talk.organisation_id', '=', 'plan.organisation_id')
        .andOn('talk.id', '=', 'plan.talk_id'),
    )
    .join('mus_questionnaire_version as form', join =>
      join
        .on('form.organisation_id', '=', 'talk.organisation_id')
        .andOn('form.id', '=', 'talk.questionnaire_version_id'),
    )
    .first(tx.raw('coalesce(form.corrected, form.document) as document'));
  return row?.document ?? null;
}
