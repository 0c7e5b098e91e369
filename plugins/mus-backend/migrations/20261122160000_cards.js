// @ts-check

/**
 * Topic cards and optional themes that the two choose for their talk.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('mus_talk_choice', t => {
    t.string('organisation_id', 63).notNullable();
    t.string('talk_id', 36).notNullable();
    t.string('party', 10).notNullable();
    t.text('choice').notNullable().comment('Envelope');
    t.integer('version').notNullable();
    t.string('save_id', 36).notNullable();
    t.string('saved_at', 30).notNullable();
    t.string('cards_sent_at', 30).nullable();
    t.primary(['organisation_id', 'talk_id', 'party']);
  });
  await knex.schema.alterTable('mus_talk', t => {
    t.string('cards_exchanged_at', 30)
      .nullable()
      .comment('Both may read the topic cards of the other');
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.alterTable('mus_talk', t => {
    t.dropColumn('cards_exchanged_at');
  });
  await knex.schema.dropTable('mus_talk_choice');
};
