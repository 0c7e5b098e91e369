// @ts-check

/**
 * Plans in depth: agreements that wait for the joint wrap-up, check-ins, the
 * log of changes.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('mus_round', t => {
    t.string('wrap_up_done_at', 30)
      .nullable()
      .comment('The leader said that the joint wrap-up is done');
  });
  await knex.schema.alterTable('mus_action_plan', t => {
    t.string('wrap_up_done_at', 30)
      .nullable()
      .comment('The same, for this plan alone');
    t.integer('due_generation').notNullable().defaultTo(0);
  });
  await knex.schema.alterTable('mus_plan_block', t => {
    t.boolean('awaits_wrap_up')
      .notNullable()
      .defaultTo(false)
      .comment('Deliberately clear: counted in overviews');
  });
  await knex.schema.createTable('mus_plan_check_in', t => {
    t.string('organisation_id', 63).notNullable();
    t.string('plan_id', 36).notNullable();
    t.string('id', 36).notNullable();
    t.string('day', 10).notNullable();
    t.string('cadence', 20).notNullable();
    t.text('note').notNullable().comment('Envelope');
    t.string('held_at', 30).nullable();
    t.string('removed_at', 30).nullable();
    t.integer('version').notNullable();
    t.string('save_id', 36).notNullable();
    t.string('changed_at', 30).notNullable();
    t.string('changed_by_person_id', 36).notNullable();
    t.primary(['organisation_id', 'plan_id', 'id']);
    t.index(['organisation_id', 'day']);
  });
  await knex.schema.createTable('mus_plan_change', t => {
    t.string('organisation_id', 63).notNullable();
    t.string('plan_id', 36).notNullable();
    t.integer('number').notNullable();
    t.string('subject_id', 36)
      .notNullable()
      .comment('Block or check-in; empty: the plan');
    t.string('at', 30).notNullable();
    t.string('person_id', 36).notNullable();
    t.integer('revision')
      .notNullable()
      .comment('Rises while the same person goes on with the same thing');
    t.text('changes').notNullable().comment('Envelope');
    t.primary(['organisation_id', 'plan_id', 'number']);
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('mus_plan_change');
  await knex.schema.dropTable('mus_plan_check_in');
  await knex.schema.alterTable('mus_plan_block', t => {
    t.dropColumn('awaits_wrap_up');
  });
  await knex.schema.alterTable('mus_action_plan', t => {
    t.dropColumn('wrap_up_done_at');
    t.dropColumn('due_generation');
  });
  await knex.schema.alterTable('mus_round', t => {
    t.dropColumn('wrap_up_done_at');
  });
};
