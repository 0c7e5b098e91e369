// @ts-check

/**
 * The day of the last mail that asks to confirm minutes: at most one a day.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('mus_minutes', t => {
    t.string('confirm_asked_on', 10)
      .nullable()
      .comment('Day of the last mail that asks to confirm; may be tomorrow');
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.alterTable('mus_minutes', t => {
    t.dropColumn('confirm_asked_on');
  });
};
