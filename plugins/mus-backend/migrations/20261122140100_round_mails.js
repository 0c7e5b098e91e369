// @ts-check

/**
 * Mails that a leader has switched off in a round.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('mus_round_mail_off', t => {
    t.string('organisation_id', 63).notNullable();
    t.string('round_id', 36).notNullable();
    t.string('mail', 40)
      .notNullable()
      .comment('A key of the registry of mails');
    t.string('at', 30).notNullable();
    t.string('by_person_id', 36).notNullable();
    t.primary(['organisation_id', 'round_id', 'mail']);
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('mus_round_mail_off');
};
