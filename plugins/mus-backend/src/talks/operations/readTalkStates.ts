import { Knex } from 'knex';
import { Tx } from '../../database/Database';
import { TalkStateRow } from '../talkFacts';

/** A talk with what its state follows from; nobody's content. */
export type TalkStateOfId = TalkStateRow & { readonly id: string };

function ofParty(alias: string, party: 'employee' | 'leader') {
  return (join: Knex.JoinClause) =>
    join
      .on(`${alias}.organisation_id`, '=', 'talk.organisation_id')
      .andOn(`${alias}.talk_id`, '=', 'talk.id')
      .andOnVal(`${alias}.party`, '=', party);
}

/** Talks (alias `talk`) with the facts of their states; the caller says which. */
export function readTalkStates(
  tx: Tx,
  organisationId: string,
): Knex.QueryBuilder<object, TalkStateOfId[]> {
  return tx('mus_talk as talk')
    .leftJoin('mus_sheet as employee', ofParty('employee', 'employee'))
    .leftJoin('mus_sheet as leader', ofParty('leader', 'leader'))
    .leftJoin('mus_action_plan as plan', join =>
      join
        .on('plan.organisation_id', '=', 'talk.organisation_id')
        .andOn('plan.talk_id', '=', 'talk.id'),
    )
    .where('talk.organisation_id', organisationId)
    .select('talk.id', 'talk.state', 'talk.started_at', 'talk.held_at')
    .select(
      'plan.state as plan_state',
      'plan.follow_up_on as plan_follow_up_on',
    )
    .select(
      tx.raw(`coalesce(employee.state, 'notStarted') as employee_sheet`),
      tx.raw(`coalesce(leader.state, 'notStarted') as leader_sheet`),
    );
}
