// @ts-check

/**
 * Templates that HR keeps, their revisions, HR's own words for questions, and
 * what the organisation shows to everybody.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('mus_template', t => {
    t.string('organisation_id', 63).notNullable();
    t.string('id', 36).notNullable();
    t.string('based_on', 80).notNullable();
    t.text('content').notNullable().comment('The draft (JSON); a form');
    t.integer('version').notNullable();
    t.string('save_id', 36).nullable();
    t.string('state', 20).notNullable();
    t.integer('published_number').nullable();
    t.integer('published_version')
      .nullable()
      .comment('Version of the draft that was published last');
    t.string('changed_at', 30).notNullable();
    t.primary(['organisation_id', 'id']);
  });
  await knex.schema.createTable('mus_template_version', t => {
    t.string('organisation_id', 63).notNullable();
    t.string('template_id', 36).notNullable();
    t.integer('number').notNullable();
    t.text('content').notNullable().comment('Frozen at publishing');
    t.text('terms').notNullable().comment('Valid from, pilots, scope (JSON)');
    t.text('note').notNullable().comment('Why it was revised');
    t.string('published_at', 30).notNullable();
    t.string('published_by_person_id', 36).notNullable();
    t.primary(['organisation_id', 'template_id', 'number']);
  });
  await knex.schema.createTable('mus_question_wording', t => {
    t.string('organisation_id', 63).notNullable();
    t.string('question_id', 80).notNullable();
    t.text('text').notNullable();
    t.string('changed_at', 30).notNullable();
    t.primary(['organisation_id', 'question_id']);
  });
  await knex.schema.createTable('mus_house_text', t => {
    t.string('organisation_id', 63).notNullable();
    t.string('kind', 20).notNullable().comment('values or materials');
    t.text('content').notNullable();
    t.integer('version').notNullable();
    t.string('save_id', 36).notNullable();
    t.string('changed_at', 30).notNullable();
    t.string('changed_by_person_id', 36).notNullable();
    t.primary(['organisation_id', 'kind']);
  });
  await knex.schema.createTable('mus_material_seen', t => {
    t.string('organisation_id', 63).notNullable();
    t.string('person_id', 36).notNullable();
    t.string('material_id', 60).notNullable();
    t.string('seen_at', 30).notNullable();
    t.primary(['organisation_id', 'person_id', 'material_id']);
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  for (const table of [
    'mus_material_seen',
    'mus_house_text',
    'mus_question_wording',
    'mus_template_version',
    'mus_template',
  ]) {
    await knex.schema.dropTable(table);
  }
};
