import { joinReader } from '../../access/joinReader';
import { Tx } from '../../database/Database';
import { Dialect, lockRows } from '../../database/dialect';
import { PlanQuestion, TalkOfPlan } from '../ActionPlanStore';

interface Row {
  id: string;
  employment_id: string;
  unit_id: string;
  employee_person_id: string;
  leader_person_id: string;
  state: string;
  started_at: string | null;
  held_at: string | null;
  level: TalkOfPlan['level'];
  plan_id: string | null;
}

/** The talk as this reader finds it, locked: two first calls make one plan. */
export async function findTalkForPlan(
  tx: Tx,
  question: Omit<PlanQuestion, 'planId'> & { talkId: string },
  dialect: Dialect,
): Promise<TalkOfPlan | undefined> {
  const talk = joinReader(tx('mus_talk as talk'), 'talk', {
    ...question,
    kind: 'talk',
  })
    .where('talk.id', question.talkId)
    .select('talk.*', 'reader.level');
  const [row]: Row[] = await lockRows(talk, dialect, 'talk');
  if (!row) {
    return undefined;
  }
  const plan = await tx('mus_action_plan')
    .where({ organisation_id: question.organisationId, talk_id: row.id })
    .first('id');
  return {
    id: row.id,
    employmentId: row.employment_id,
    unitId: row.unit_id,
    employeePersonId: row.employee_person_id,
    leaderPersonId: row.leader_person_id,
    state: row.state,
    startedAt: row.started_at,
    heldAt: row.held_at,
    planId: plan?.id ?? null,
    level: row.level,
  };
}
