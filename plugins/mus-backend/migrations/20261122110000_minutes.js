// @ts-check

/**
 * Minutes of talks with their history, and each one's own notes.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('mus_minutes', t => {
    t.string('organisation_id', 63).notNullable();
    t.string('talk_id', 36).notNullable();
    t.integer('content_version').notNullable();
    t.integer('confirmed_content_version')
      .nullable()
      .comment('The last one that both had confirmed');
    t.string('confirmed_at', 30).nullable();
    t.string('created_at', 30).notNullable();
    t.string('changed_at', 30).notNullable();
    t.primary(['organisation_id', 'talk_id']);
    t.index(['organisation_id', 'changed_at']);
  });
  await knex.schema.createTable('mus_minutes_note', t => {
    t.string('organisation_id', 63).notNullable();
    t.string('talk_id', 36).notNullable();
    t.string('id', 36).notNullable();
    t.string('kind', 20).notNullable();
    t.string('topic_id', 120).notNullable();
    t.double('position').notNullable();
    t.text('content').notNullable().comment('Envelope');
    t.integer('version').notNullable();
    t.string('save_id', 36).notNullable();
    t.string('changed_at', 30).notNullable();
    t.string('changed_by_person_id', 36).notNullable();
    t.string('held_by_person_id', 36).nullable();
    t.string('held_until', 30).nullable();
    t.string('removed_at', 30).nullable();
    t.primary(['organisation_id', 'talk_id', 'id']);
  });
  await knex.schema.createTable('mus_minutes_confirmation', t => {
    t.string('organisation_id', 63).notNullable();
    t.string('talk_id', 36).notNullable();
    t.string('party', 10).notNullable();
    t.string('verdict', 30).notNullable();
    t.text('remark').notNullable().comment('Envelope');
    t.integer('content_version').notNullable();
    t.string('at', 30).notNullable();
    t.primary(['organisation_id', 'talk_id', 'party']);
  });
  await knex.schema.createTable('mus_minutes_version', t => {
    t.string('organisation_id', 63).notNullable();
    t.string('talk_id', 36).notNullable();
    t.integer('content_version').notNullable();
    t.string('reason', 20).notNullable().comment('confirmed or day');
    t.text('notes').notNullable().comment('Envelope');
    t.string('at', 30).notNullable();
    t.primary(['organisation_id', 'talk_id', 'content_version']);
  });
  await knex.schema.createTable('mus_own_note', t => {
    t.string('organisation_id', 63).notNullable();
    t.string('id', 36).notNullable();
    t.string('talk_id', 36).notNullable();
    t.string('person_id', 36).notNullable();
    t.text('content').notNullable().comment('Envelope');
    t.integer('version').notNullable();
    t.string('save_id', 36).notNullable();
    t.string('saved_at', 30).notNullable();
    t.primary(['organisation_id', 'id']);
    t.unique(['organisation_id', 'talk_id', 'person_id']);
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  for (const table of [
    'mus_own_note',
    'mus_minutes_version',
    'mus_minutes_confirmation',
    'mus_minutes_note',
    'mus_minutes',
  ]) {
    await knex.schema.dropTable(table);
  }
};
