import { Tx } from '../database/Database';

/** A talk of mine that is not over, with the states that its next step follows from. */
export interface MyTalkRow {
  readonly talk_id: string;
  readonly state: string;
  readonly leader_id: string;
  readonly leader_name: string;
  readonly leader_ref: string;
  readonly unit_id: string;
  readonly unit_name: string;
  readonly preparation_due_on: string | null;
  readonly my_sheet: string | null;
  readonly other_sheet: string | null;
  readonly plan_id: string | null;
  readonly plan_state: string | null;
  readonly content_version: number | null;
  readonly follow_up_on: string | null;
  readonly follow_up_held_at: string | null;
  readonly confirmed_version: number | null;
}

/** My talks as employee that are not closed, newest first. */
export function myOpenTalks(
  tx: Tx,
  organisationId: string,
  personId: string,
): Promise<MyTalkRow[]> {
  const same = 't.organisation_id';
  return tx('mus_talk as t')
    .join('mus_person as l', j =>
      j.on('l.organisation_id', same).andOn('l.id', 't.leader_person_id'),
    )
    .join('mus_unit as u', j =>
      j.on('u.organisation_id', same).andOn('u.id', 't.unit_id'),
    )
    .leftJoin('mus_round as r', j =>
      j.on('r.organisation_id', same).andOn('r.id', 't.round_id'),
    )
    .leftJoin('mus_sheet as me', j =>
      j
        .on('me.organisation_id', same)
        .andOn('me.talk_id', 't.id')
        .andOnVal('me.party', 'employee'),
    )
    .leftJoin('mus_sheet as ot', j =>
      j
        .on('ot.organisation_id', same)
        .andOn('ot.talk_id', 't.id')
        .andOnVal('ot.party', 'leader'),
    )
    .leftJoin('mus_action_plan as a', j =>
      j.on('a.organisation_id', same).andOn('a.talk_id', 't.id'),
    )
    .leftJoin('mus_plan_confirmation as c', j =>
      j
        .on('c.organisation_id', same)
        .andOn('c.plan_id', 'a.id')
        .andOnVal('c.party', 'employee'),
    )
    .where({
      't.organisation_id': organisationId,
      't.employee_person_id': personId,
    })
    .whereNotIn('t.state', ['closed', 'declined'])
    .orderBy('t.invited_at', 'desc')
    .limit(10)
    .select({
      talk_id: 't.id',
      state: 't.state',
      leader_id: 'l.id',
      leader_name: 'l.display_name',
      leader_ref: 'l.entity_ref',
      unit_id: 'u.id',
      unit_name: 'u.name',
      preparation_due_on: 'r.preparation_due_on',
      my_sheet: 'me.state',
      other_sheet: 'ot.state',
      plan_id: 'a.id',
      plan_state: 'a.state',
      content_version: 'a.content_version',
      follow_up_on: 'a.follow_up_on',
      follow_up_held_at: 'a.follow_up_held_at',
      confirmed_version: 'c.content_version',
    }) as unknown as Promise<MyTalkRow[]>;
}

/** The newest round of a unit that this person leads. */
export async function currentRound(
  tx: Tx,
  organisationId: string,
  leaderPersonId: string,
): Promise<string | null> {
  const row = await tx('mus_round')
    .where({
      organisation_id: organisationId,
      leader_person_id: leaderPersonId,
    })
    .whereNot('state', 'closed')
    .orderBy('created_at', 'desc')
    .first('id');
  return row?.id ?? null;
}
