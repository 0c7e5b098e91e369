// @ts-check

/**
 * Spelling corrections of forms that were sent, and variants of a form.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('mus_questionnaire_correction', t => {
    t.string('organisation_id', 63).notNullable();
    t.string('id', 36).notNullable();
    t.string('questionnaire_id', 36).notNullable();
    t.integer('number').notNullable();
    t.string('place', 300).notNullable().comment('Where in the form');
    t.text('before').notNullable();
    t.text('after').notNullable();
    t.string('by_person_id', 36).notNullable();
    t.string('at', 30).notNullable();
    t.primary(['organisation_id', 'id']);
    t.index(['organisation_id', 'questionnaire_id', 'number']);
  });
  await knex.schema.alterTable('mus_questionnaire_version', t => {
    t.text('corrected')
      .nullable()
      .comment('The document with its spelling corrected; null: as sent');
  });
  await knex.schema.alterTable('mus_questionnaire', t => {
    t.string('variant_of', 36).nullable();
    t.string('for_whom', 500)
      .nullable()
      .comment('Profession, function or team; never a person');
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.alterTable('mus_questionnaire', t => {
    t.dropColumn('variant_of');
    t.dropColumn('for_whom');
  });
  await knex.schema.alterTable('mus_questionnaire_version', t => {
    t.dropColumn('corrected');
  });
  await knex.schema.dropTable('mus_questionnaire_correction');
};
