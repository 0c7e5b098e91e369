// @ts-check

/**
 * When what a plan said was erased; the bare row stays, without a word.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('mus_action_plan', t => {
    t.string('erased_at', 30);
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.alterTable('mus_action_plan', t => {
    t.dropColumn('erased_at');
  });
};
