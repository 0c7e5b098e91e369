// @ts-check

/**
 * Plans that are there already get the readers of status that new plans begin
 * with: whoever sees the status of the talk because another one holds it, and
 * whoever leads the unit of an employment that another one leads.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  /** @param {string} person */
  const notYet = person => `not exists (
    select 1 from mus_reader known
    where known.organisation_id = plan.organisation_id and known.document_kind = 'plan'
      and known.document_id = plan.id and known.person_id = ${person} and known.item_id = '')`;
  const columns = `(organisation_id, document_kind, document_id, person_id, item_id, level, reason, valid_from, valid_to)`;
  await knex.raw(`
    insert into mus_reader ${columns}
    select plan.organisation_id, 'plan', plan.id, beside.person_id, '', 'status', 'unitLeader', plan.created_at, beside.valid_to
    from mus_action_plan plan
    join mus_reader beside on beside.organisation_id = plan.organisation_id and beside.document_kind = 'talk'
      and beside.document_id = plan.talk_id and beside.item_id = '' and beside.reason = 'unitLeader'
    where ${notYet('beside.person_id')}`);
  await knex.raw(`
    insert into mus_reader ${columns}
    select plan.organisation_id, 'plan', plan.id, unit.leader_person_id, '', 'status', 'unitLeader', plan.created_at, null
    from mus_action_plan plan
    join mus_unit unit on unit.organisation_id = plan.organisation_id and unit.id = plan.unit_id
    where plan.talk_id is null and plan.closed_at is null and unit.leader_person_id is not null
      and unit.leader_person_id <> plan.employee_person_id and unit.leader_person_id <> plan.leader_person_id
      and ${notYet('unit.leader_person_id')}`);
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex('mus_reader')
    .where({ document_kind: 'plan', reason: 'unitLeader' })
    .delete();
};
