// @ts-check

/**
 * Plans of other origins, tasks proposed to other plans, and what the employee
 * decided when the leader changed.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('mus_action_plan', t => {
    t.string('origin_reference', 80)
      .nullable()
      .comment('The origin’s own opaque key; one plan for each');
    t.unique(['organisation_id', 'origin', 'origin_reference'], {
      indexName: 'mus_action_plan_reference',
    });
  });
  await knex.schema.createTable('mus_task_proposal', t => {
    t.string('organisation_id', 63).notNullable();
    t.string('id', 36).notNullable().comment('The block has it when accepted');
    t.string('plan_id', 36)
      .notNullable()
      .comment('The plan it is proposed to; erased with it');
    t.string('from_person_id', 36).notNullable();
    t.text('content').notNullable().comment('Envelope');
    t.string('state', 20)
      .notNullable()
      .comment('proposed, accepted, declined or withdrawn');
    t.string('created_at', 30).notNullable();
    t.string('decided_at', 30).nullable();
    t.primary(['organisation_id', 'id']);
    t.index(['organisation_id', 'plan_id', 'state']);
  });
  await knex.schema.createTable('mus_share_decision', t => {
    t.string('organisation_id', 63).notNullable();
    t.string('plan_id', 36).notNullable();
    t.string('leader_person_id', 36)
      .notNullable()
      .comment('The new leader it was asked about');
    t.string('decision', 10).notNullable().comment('whole, part or none');
    t.string('decided_at', 30).notNullable();
    t.primary(['organisation_id', 'plan_id', 'leader_person_id']);
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('mus_share_decision');
  await knex.schema.dropTable('mus_task_proposal');
  await knex.schema.alterTable('mus_action_plan', t => {
    t.dropUnique(
      ['organisation_id', 'origin', 'origin_reference'],
      'mus_action_plan_reference',
    );
    t.dropColumn('origin_reference');
  });
};
