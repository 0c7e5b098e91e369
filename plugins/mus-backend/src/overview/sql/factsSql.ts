import { openTalkStates } from '@samtale/backstage-plugin-mus-common';

/**
 * The one wide join: an employment with its person, its latest talk
 * (one that a former leader left behind comes last), both
 * sheets and its plan (the talk's own, else the latest that is still open).
 * States and numbers only; nothing here is in an envelope. Yes and no are 1
 * and 0, alike on SQLite and PostgreSQL.
 *
 * Bindings: `org`, `me`, `today`, `active` (true).
 */
const openEmployments = `
  select m.organisation_id, m.id, m.person_id, m.unit_id, m.leader_person_id, m.talk_holder_person_id, m.away, m.title
  from mus_employment m
  where m.organisation_id = :org and m.valid_to is null`;

/** Employments of the units I lead, and those whose leader I am; never my own. */
const ofMyTeam = `
  and m.person_id <> :me and m.id in (
    select m2.id from mus_employment m2
    where m2.organisation_id = :org and m2.leader_person_id = :me and m2.valid_to is null
    union
    select m3.id from mus_employment m3
    join mus_unit u3 on u3.organisation_id = m3.organisation_id and u3.id = m3.unit_id
    where u3.organisation_id = :org and u3.leader_person_id = :me and u3.active = :active and m3.valid_to is null
  )`;

const ofMyself = `and m.person_id = :me`;

/** A talk that waits to be held. */
const openTalk = `t.state in (${openTalkStates.map(state => `'${state}'`).join(', ')})`;

/** It waits, but its leader only reads it: another one goes on, where there is one. */
const leftBehind = `
  ${openTalk} and exists (
    select 1 from mus_reader w
    where w.organisation_id = :org and w.document_kind = 'talk' and w.document_id = t.id
      and w.person_id = t.leader_person_id and w.item_id = '' and w.level = 'read')`;

const latestTalk = `
  select t.id from mus_talk t
  where t.organisation_id = :org and t.employment_id = m.id and t.state <> 'withdrawn'
  order by case when ${leftBehind} then 1 else 0 end, t.invited_at desc, t.id desc limit 1`;

const latestPlan = `
  select a.id from mus_action_plan a
  where a.organisation_id = :org and a.employment_id = m.id and (a.talk_id = m.talk_id or a.closed_at is null)
  order by case when a.talk_id = m.talk_id then 0 else 1 end, a.created_at desc, a.id desc limit 1`;

/** The day of the year's talk, whichever talk it was (T01). */
const lastHeld = `
  (select max(h.held_at) from mus_talk h
   where h.organisation_id = :org and h.employment_id = m.id) as last_held_at`;

const confirmedBy = (party: 'employee' | 'leader') => `
  case when exists (
    select 1 from mus_plan_confirmation c
    where c.organisation_id = :org and c.plan_id = a.id and c.party = '${party}' and c.content_version = a.content_version
  ) then 1 else 0 end as ${party}_confirmed`;

const tasks = (name: string, condition: string) => `
  (select count(*) from mus_plan_block b
   where b.organisation_id = :org and b.plan_id = a.id and a.closed_at is null and b.kind = 'task'
     and b.removed_at is null and b.task_state in ('planned', 'started') ${condition}) as ${name}`;

const provisional = `
  (select count(*) from mus_plan_block b
   where b.organisation_id = :org and b.plan_id = a.id and a.closed_at is null
     and b.removed_at is null and b.awaits_wrap_up = :active) as provisional`;

/** As `isWrapUpOver` in common; the round is the one of the plan's own talk. */
const wrapUpOver = `
  case when a.wrap_up_done_at is not null or exists (
    select 1 from mus_talk pt
    join mus_round pr on pr.organisation_id = :org and pr.id = pt.round_id
    where pt.organisation_id = :org and pt.id = a.talk_id
      and (pr.wrap_up_done_at is not null or pr.wrap_up_on < :today)
  ) then 1 else 0 end as wrap_up_over`;

const mail = (kind: 'talk' | 'plan', alias: string, condition: string) => `
  exists (
    select 1 from mus_message g
    where g.organisation_id = :org and g.subject_kind = '${kind}' and g.subject_id = ${alias}.id
      and g.channel = 'mail' and ${condition}
  )`;

/** What takes a date out of a former leader's calendar is nobody's concern here. */
const failed = `g.state in ('dead', 'uncertain', 'blocked') and g.recipient_role <> 'former'`;

/** The daily mail that carries one of its mails. */
const dailyMail = (kind: 'talk' | 'plan', alias: string) => `
  exists (
    select 1 from mus_due d
    join mus_message g on g.organisation_id = :org and g.id = d.message_id and g.mail = 'digest'
    where d.organisation_id = :org and d.subject_kind = '${kind}' and d.subject_id = ${alias}.id
      and d.cancelled_at is null and ${failed}
  )`;

const notReached = `g.mail = 'invitation' and g.state = 'blocked'`;

const columns = `
  m.id as employment_id, m.away, m.title, p.sort_key,
  p.id as employee_id, p.display_name as employee_name, p.entity_ref as employee_ref,
  l.id as leader_id, l.display_name as leader_name, l.entity_ref as leader_ref,
  u.id as unit_id, u.name as unit_name,
  t.id as talk_id, t.state as talk_state, t.held_at, r.preparation_due_on,
  tb.booked_on, tb.booked_time, tb.proposed_by,
  ${lastHeld},
  es.state as employee_sheet, ls.state as leader_sheet,
  a.id as plan_id, a.state as plan_state, a.follow_up_on, a.follow_up_held_at,
  case when a.talk_id = t.id then 1 else 0 end as plan_of_talk,
  case when t.leader_person_id = :me then 1 else 0 end as leads_talk,
  case when coalesce(m.talk_holder_person_id, m.leader_person_id) = :me then 1 else 0 end as invites,
  case when a.leader_person_id = :me then 1 else 0 end as leads_plan,
  ${confirmedBy('leader')}, ${confirmedBy('employee')},
  ${provisional}, ${wrapUpOver},
  ${tasks('open_tasks', '')}, ${tasks('overdue_tasks', 'and b.task_deadline < :today')},
  case when ${mail('talk', 't', notReached)} then 1 else 0 end as unreached,
  case when ${mail('talk', 't', failed)} or ${mail('plan', 'a', failed)}
    or ${dailyMail('talk', 't')} or ${dailyMail('plan', 'a')} then 1 else 0 end as mail_problem`;

/** What was agreed on the time of a talk that is over says nothing any more. */
const joins = `
  from withplan m
  join mus_person p on p.organisation_id = :org and p.id = m.person_id and p.active = :active
  join mus_unit u on u.organisation_id = :org and u.id = m.unit_id
  left join mus_talk t on t.organisation_id = :org and t.id = m.talk_id
  left join mus_talk_booking tb on tb.organisation_id = :org and tb.talk_id = m.talk_id and ${openTalk}
  left join mus_round r on r.organisation_id = :org and r.id = t.round_id
  left join mus_sheet es on es.organisation_id = :org and es.talk_id = m.talk_id and es.party = 'employee'
  left join mus_sheet ls on ls.organisation_id = :org and ls.talk_id = m.talk_id and ls.party = 'leader'
  left join mus_action_plan a on a.organisation_id = :org and a.id = m.plan_id
  left join mus_person l on l.organisation_id = :org
    and l.id = coalesce(t.leader_person_id, a.leader_person_id, m.leader_person_id)`;

/** The ids are found first and kept; everything else is joined by primary key. */
const facts = (scope: string) => `
  with team as materialized (${openEmployments} ${scope}),
  withtalk as materialized (select m.*, (${latestTalk}) as talk_id from team m),
  withplan as materialized (select m.*, (${latestPlan}) as plan_id from withtalk m)
  select ${columns} ${joins}`;

/** Facts about the employees I lead. */
export const teamFacts = facts(ofMyTeam);

/** Facts about my own employments. */
export const myFacts = facts(ofMyself);
