import { Knex } from 'knex';
import { Tx } from '../database/Database';

/** Whose team, and on which day. */
export interface TeamQuestion {
  readonly organisationId: string;
  readonly leaderPersonId: string;
  readonly today: string;
}

/** The newest talk of each employment. */
function newestTalks(tx: Tx, organisationId: string) {
  return tx('mus_talk')
    .where('organisation_id', organisationId)
    .select(
      '*',
      tx.raw(
        'row_number() over (partition by employment_id order by invited_at desc, id desc) as newest',
      ),
    );
}

/** The newest plan of each employment, whichever talk it came from. */
function newestPlans(tx: Tx, organisationId: string) {
  return tx('mus_action_plan')
    .where('organisation_id', organisationId)
    .select(
      '*',
      tx.raw(
        'row_number() over (partition by employment_id order by created_at desc, id desc) as newest',
      ),
    );
}

/** Open and overdue tasks of all open plans of an employment. */
function taskCounts(tx: Tx, { organisationId, today }: TeamQuestion) {
  return tx('mus_action_plan as tp')
    .join('mus_plan_block as b', join =>
      join
        .on('b.organisation_id', 'tp.organisation_id')
        .andOn('b.plan_id', 'tp.id'),
    )
    .where({ 'tp.organisation_id': organisationId, 'b.kind': 'task' })
    .whereNot('tp.state', 'closed')
    .whereNull('b.removed_at')
    .whereIn('b.task_state', ['planned', 'started'])
    .groupBy('tp.employment_id')
    .select('tp.employment_id')
    .count({ open_tasks: '*' })
    .select(
      tx.raw(
        'sum(case when b.task_deadline < ? then 1 else 0 end) as overdue_tasks',
        [today],
      ),
    );
}

/** Mails about a talk or plan that ended without being sent. */
function failedMails(tx: Tx, organisationId: string) {
  return tx('mus_message')
    .where({ organisation_id: organisationId, channel: 'mail' })
    .whereIn('state', ['dead', 'uncertain', 'blocked'])
    .distinct('subject_id');
}

const columns = {
  employment_id: 'e.id',
  away: 'e.away',
  unit_id: 'u.id',
  unit_name: 'u.name',
  employee_id: 'p.id',
  employee_name: 'p.display_name',
  employee_ref: 'p.entity_ref',
  mail_address: 'p.mail_address',
  talk_id: 't.id',
  talk_state: 't.state',
  held_at: 't.held_at',
  round_id: 't.round_id',
  leader_id: 'l.id',
  leader_name: 'l.display_name',
  leader_ref: 'l.entity_ref',
  employee_sheet: 'es.state',
  leader_sheet: 'ls.state',
  talk_plan_id: 'tp.id',
  plan_id: 'np.id',
  plan_talk_id: 'np.talk_id',
  plan_state: 'np.state',
  plan_content_version: 'np.content_version',
  follow_up_on: 'np.follow_up_on',
  follow_up_held_at: 'np.follow_up_held_at',
  confirmed_version: 'c.content_version',
  confirmed_verdict: 'c.verdict',
  open_tasks: 'k.open_tasks',
  overdue_tasks: 'k.overdue_tasks',
  failed_talk: 'ft.subject_id',
  failed_plan: 'fp.subject_id',
};

type Query = Knex.QueryBuilder;

function joinSheets(query: Query): Query {
  const sheet = (alias: string, party: string) => (join: Knex.JoinClause) =>
    join
      .on(`${alias}.organisation_id`, 't.organisation_id')
      .andOn(`${alias}.talk_id`, 't.id')
      .andOnVal(`${alias}.party`, party);
  return query
    .leftJoin('mus_sheet as es', sheet('es', 'employee'))
    .leftJoin('mus_sheet as ls', sheet('ls', 'leader'));
}

function joinPlans(query: Query, tx: Tx, question: TeamQuestion): Query {
  const { organisationId } = question;
  return query
    .leftJoin(newestPlans(tx, organisationId).as('np'), join =>
      join.on('np.employment_id', 'e.id').andOnVal('np.newest', 1),
    )
    .leftJoin('mus_action_plan as tp', join =>
      join
        .on('tp.organisation_id', 't.organisation_id')
        .andOn('tp.talk_id', 't.id'),
    )
    .leftJoin('mus_plan_confirmation as c', join =>
      join
        .on('c.organisation_id', 'np.organisation_id')
        .andOn('c.plan_id', 'np.id')
        .andOnVal('c.party', 'leader'),
    )
    .leftJoin(taskCounts(tx, question).as('k'), 'k.employment_id', 'e.id')
    .leftJoin(failedMails(tx, organisationId).as('ft'), 'ft.subject_id', 't.id')
    .leftJoin(
      failedMails(tx, organisationId).as('fp'),
      'fp.subject_id',
      'np.id',
    );
}

/** A row as {@link teamQuery} answers it: states, days and counts, no content. */
export type TeamRow = Record<
  keyof typeof columns,
  string | number | boolean | null
>;

/**
 * The one wide join: every open employment that this person leads (as the
 * unit's leader or named by HR), with its newest talk and plan (T25).
 */
export function teamQuery(tx: Tx, question: TeamQuestion): Promise<TeamRow[]> {
  const { organisationId, leaderPersonId } = question;
  const base = tx('mus_employment as e')
    .join('mus_person as p', join =>
      join
        .on('p.organisation_id', 'e.organisation_id')
        .andOn('p.id', 'e.person_id'),
    )
    .join('mus_unit as u', join =>
      join
        .on('u.organisation_id', 'e.organisation_id')
        .andOn('u.id', 'e.unit_id'),
    )
    .leftJoin(newestTalks(tx, organisationId).as('t'), join =>
      join.on('t.employment_id', 'e.id').andOnVal('t.newest', 1),
    )
    .leftJoin('mus_person as l', join =>
      join
        .on('l.organisation_id', 't.organisation_id')
        .andOn('l.id', 't.leader_person_id'),
    )
    .where({ 'e.organisation_id': organisationId, 'p.active': true })
    .whereNull('e.valid_to')
    .whereNot('e.person_id', leaderPersonId)
    .where(mine =>
      mine
        .where('e.leader_person_id', leaderPersonId)
        .orWhere('u.leader_person_id', leaderPersonId),
    );
  return joinPlans(joinSheets(base), tx, question).select(
    columns,
  ) as unknown as Promise<TeamRow[]>;
}
