import { MinutesRule } from '@samtale/backstage-plugin-mus-common';
import { Tx } from '../../database/Database';
import { readForm } from '../../talks/readForm';

interface PlanForm {
  plan_id: string;
  form_id: string;
}

/** Who writes each of these plans (M11), by the form of its talk; plans without one are left out. */
export async function rulesOf(
  tx: Tx,
  organisationId: string,
  planIds: readonly string[],
): Promise<ReadonlyMap<string, MinutesRule>> {
  const plans: PlanForm[] = await tx('mus_action_plan as plan')
    .join('mus_talk as talk', join =>
      join
        .on('talk.organisation_id', '=', 'plan.organisation_id')
        .andOn('talk.id', '=', 'plan.talk_id'),
    )
    .where('plan.organisation_id', organisationId)
    .whereIn('plan.id', [...planIds])
    .whereNotNull('talk.questionnaire_version_id')
    .select('plan.id as plan_id', 'talk.questionnaire_version_id as form_id');
  const formIds = [...new Set(plans.map(({ form_id }) => form_id))];
  const forms: Array<{ id: string; document: string }> = await tx(
    'mus_questionnaire_version',
  )
    .where('organisation_id', organisationId)
    .whereIn('id', formIds)
    .select('id', 'document');
  const rules = new Map(
    forms.map(({ id, document: form }) => [
      id,
      readForm({ form, opening_rule: 'bothReady' }).minutesRule ?? 'both',
    ]),
  );
  return new Map(
    plans.map(({ plan_id, form_id }) => [
      plan_id,
      rules.get(form_id) ?? 'both',
    ]),
  );
}
