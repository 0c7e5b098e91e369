import { openTalkStates } from '@samtale/backstage-plugin-mus-common';
import { Knex } from 'knex';
import { joinReader } from '../../access/joinReader';
import { compiled } from '../../database/compiled';
import { Tx } from '../../database/Database';
import { dialectOf, lockRows } from '../../database/dialect';
import { TalkPageRow, TalkRow } from '../TalkRow';
import { FormMark, selectFormMark, sentForm } from './sentForm';

/** Who asks for which talk, and when. */
export interface TalkQuestion {
  readonly organisationId: string;
  readonly personId: string;
  readonly talkId: string;
  readonly now: string;
}

const head = {
  id: 't.id',
  organisation_id: 't.organisation_id',
  state: 't.state',
  opening_rule: 't.opening_rule',
  invited_at: 't.invited_at',
  started_at: 't.started_at',
  held_at: 't.held_at',
  cards_exchanged_at: 't.cards_exchanged_at',
  employee_person_id: 't.employee_person_id',
  employee_name: 'pe.display_name',
  employee_ref: 'pe.entity_ref',
  leader_person_id: 't.leader_person_id',
  leader_name: 'pl.display_name',
  leader_ref: 'pl.entity_ref',
  unit_id: 't.unit_id',
  unit_name: 'u.name',
  round_id: 'r.id',
  round_title: 'r.title',
  round_due_on: 'r.preparation_due_on',
  plan_id: 'ap.id',
  plan_state: 'ap.state',
  plan_follow_up_on: 'ap.follow_up_on',
  employee_sheet: 'se.state',
  employee_ready_at: 'se.ready_at',
  employee_opened_at: 'se.opened_at',
  leader_sheet: 'sl.state',
  leader_ready_at: 'sl.ready_at',
  leader_opened_at: 'sl.opened_at',
  reader_level: 'reader.level',
  reader_reason: 'reader.reason',
} as const;

function byId(alias: string, column: string) {
  return (join: Knex.JoinClause) =>
    join
      .on(`${alias}.organisation_id`, '=', 't.organisation_id')
      .andOn(`${alias}.id`, '=', `t.${column}`);
}

function ofTalk(alias: string, party: 'employee' | 'leader') {
  return (join: Knex.JoinClause) =>
    join
      .on(`${alias}.organisation_id`, '=', 't.organisation_id')
      .andOn(`${alias}.talk_id`, '=', 't.id')
      .andOnVal(`${alias}.party`, '=', party);
}

/** Talks that a person may see, with the columns of {@link TalkRow}. */
export function talksOf(
  tx: Tx,
  who: Omit<TalkQuestion, 'talkId'>,
): Knex.QueryBuilder {
  const { organisationId, personId, now } = who;
  const query = tx('mus_talk as t')
    .join('mus_person as pe', byId('pe', 'employee_person_id'))
    .join('mus_person as pl', byId('pl', 'leader_person_id'))
    .join('mus_unit as u', byId('u', 'unit_id'))
    .join('mus_sheet as se', ofTalk('se', 'employee'))
    .join('mus_sheet as sl', ofTalk('sl', 'leader'))
    .leftJoin('mus_round as r', byId('r', 'round_id'))
    .leftJoin('mus_action_plan as ap', join =>
      join
        .on('ap.organisation_id', '=', 't.organisation_id')
        .andOn('ap.talk_id', '=', 't.id'),
    );
  return joinReader(query, 't', {
    organisationId,
    personId,
    kind: 'talk',
    now,
  }).select(head);
}

/**
 * The last plan of the same two before this talk's own: "Siden sidst". In the
 * first year it is the one that was pasted for this talk; once there are
 * others, what was pasted comes last.
 */
function previousPlan(tx: Tx): Knex.QueryBuilder {
  return tx('mus_action_plan as before')
    .where({
      'before.organisation_id': tx.ref('t.organisation_id'),
      'before.employee_person_id': tx.ref('t.employee_person_id'),
      'before.leader_person_id': tx.ref('t.leader_person_id'),
    })
    .where('before.origin', 'mus')
    .where(either =>
      either
        .where('before.created_at', '<', tx.ref('t.invited_at'))
        .orWhere('before.origin_reference', tx.ref('t.id')),
    )
    .where(either =>
      either
        .whereNull('before.talk_id')
        .orWhere('before.talk_id', '<>', tx.ref('t.id')),
    )
    .orderByRaw(
      'case when before.origin_reference is null then 0 else 1 end, before.created_at desc',
    )
    .limit(1)
    .select('before.id')
    .as('previous_plan_id');
}

/** How many talks there are that could go on instead of this one. */
function rivals(tx: Tx): Knex.QueryBuilder {
  return tx('mus_talk as rival')
    .where({
      'rival.organisation_id': tx.ref('t.organisation_id'),
      'rival.employment_id': tx.ref('t.employment_id'),
    })
    .whereNot('rival.id', tx.ref('t.id'))
    .where(either =>
      either
        .whereIn('rival.state', [...openTalkStates])
        .orWhere(held =>
          held
            .whereNotNull('rival.held_at')
            .where('rival.invited_at', '>', tx.ref('t.invited_at'))
            .whereNot('rival.leader_person_id', tx.ref('t.leader_person_id')),
        ),
    )
    .count('*')
    .as('rivals');
}

const asked = ['organisationId', 'personId', 'talkId', 'now'] as const;

function withFormMark(tx: Tx, question: TalkQuestion): Knex.QueryBuilder {
  const query = talksOf(tx, question)
    .where('t.id', question.talkId)
    .leftJoin(
      'mus_questionnaire_version as qv',
      byId('qv', 'questionnaire_version_id'),
    );
  return selectFormMark(tx, query);
}

type Marked<R> = Omit<R, 'form'> & FormMark;

const talkPage = compiled<(typeof asked)[number], Marked<TalkPageRow>>(
  'talkPage',
  asked,
  (tx, question) =>
    withFormMark(tx, question)
      .select({
        round_context: 'r.context',
        employee_snapshot: 'se.snapshot',
        leader_snapshot: 'sl.snapshot',
      })
      .select(previousPlan(tx), rivals(tx)),
);

type FormRow = TalkRow & { form: string | null };

const talkForWriting = compiled<(typeof asked)[number], Marked<FormRow>>(
  'talkForWriting',
  asked,
  (tx, question) =>
    lockRows(withFormMark(tx, question), dialectOf(tx), 't', 'se', 'sl'),
);

/** Just the question: a caller may have more on it. */
const valuesOf = ({ organisationId, personId, talkId, now }: TalkQuestion) => ({
  organisationId,
  personId,
  talkId,
  now,
});

async function withForm<R extends FormMark>(tx: Tx, row: R | undefined) {
  return row && { ...row, form: await sentForm(tx, row) };
}

/** A talk with all its page shows but the answers; undefined when it is not there or not this person's. */
export async function findTalkPage(
  tx: Tx,
  question: TalkQuestion,
): Promise<TalkPageRow | undefined> {
  const { rows } = await talkPage(tx, valuesOf(question));
  return withForm(tx, rows[0]);
}

/** The talk's head and form, with talk and sheets locked until the transaction ends. */
export async function lockTalk(
  tx: Tx,
  question: TalkQuestion,
): Promise<FormRow | undefined> {
  const { rows } = await talkForWriting(tx, valuesOf(question));
  return withForm(tx, rows[0]);
}
