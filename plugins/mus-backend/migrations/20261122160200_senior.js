// @ts-check

/**
 * Answers to the offer of a senior talk.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('mus_senior_answer', t => {
    t.string('organisation_id', 63).notNullable();
    t.string('talk_id', 36).notNullable();
    t.string('answer', 10)
      .notNullable()
      .comment('Deliberately clear: counted; yes or no');
    t.string('answered_at', 30).notNullable();
    t.primary(['organisation_id', 'talk_id']);
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('mus_senior_answer');
};
