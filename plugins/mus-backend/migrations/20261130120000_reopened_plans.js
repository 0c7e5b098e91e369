// @ts-check

/**
 * A plan that was closed by mistake can go on: the date that closing took away,
 * and who opened it again when.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('mus_action_plan', t => {
    t.string('closed_from_on', 10)
      .nullable()
      .comment('Deliberately clear: the follow-up date that closing took away');
    t.string('reopened_at', 30).nullable();
    t.string('reopened_by', 10).nullable().comment('employee or leader');
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.alterTable('mus_action_plan', t => {
    t.dropColumn('closed_from_on');
    t.dropColumn('reopened_at');
    t.dropColumn('reopened_by');
  });
};
