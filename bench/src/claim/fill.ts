import { Knex } from 'knex';

/** Messages of one kind in the queue. */
export interface Fill {
  readonly count: number;
  /** SQL: minutes from now to their next attempt, by `n`; negative is overdue. */
  readonly minutes: string;
}

/** Puts mails into the queue, all about one plan. */
export async function fill(
  knex: Knex,
  { count, minutes }: Fill,
  prefix: string,
): Promise<void> {
  const at = `to_char((now() + (${minutes}) * interval '1 minute') at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
  await knex.raw(
    `insert into mus_message (organisation_id, id, channel, mail, subject_kind,
       subject_id, recipient_role, generation, state, attempt, failures, due_at,
       next_attempt_at, message_header_id, resent, created_at)
     select 'skovlund', '${prefix}-' || n, 'mail', 'followUpDue', 'plan',
       'plan', 'employee', 1, 'scheduled', 0, 0, ${at}, ${at},
       '<' || n || '@skovlund.example>', false, '2026-01-01T00:00:00.000Z'
     from generate_series(1, ${count}) as n`,
  );
  await knex.raw('vacuum analyze mus_message');
}
