import { TalkWithForm } from '../../cards/loadTalkForm';
import { Tx } from '../../database/Database';
import { PlanQuestion } from '../ActionPlanStore';
import { readablePlan } from './readable';

/** The talk that a plan came out of, with the form that was sent; undefined without one. */
export async function readForm(
  tx: Tx,
  question: PlanQuestion,
): Promise<TalkWithForm | undefined> {
  return readablePlan(tx, question)
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
    .first(
      'talk.organisation_id',
      'talk.id',
      'talk.employee_person_id',
      'talk.opening_rule',
      'talk.cards_exchanged_at',
      'form.document as form',
    );
}
