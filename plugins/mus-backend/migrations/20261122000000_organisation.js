// @ts-check

/**
 * People, units, employments: a dated projection of the organisation directory.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('mus_person', t => {
    t.string('organisation_id', 63).notNullable();
    t.string('id', 36).notNullable();
    t.string('stable_id', 255)
      .notNullable()
      .comment('From the configured annotation; survives renames');
    t.string('entity_ref', 255)
      .notNullable()
      .comment('Catalog reference, lower case');
    t.string('display_name', 255).notNullable();
    t.string('sort_key', 512).notNullable();
    t.string('mail_address', 320).nullable();
    t.string('language', 2).notNullable().defaultTo('da');
    t.boolean('active').notNullable().defaultTo(true);
    t.string('changed_at', 30).notNullable();
    t.primary(['organisation_id', 'id']);
    t.unique(['organisation_id', 'stable_id']);
    t.index(['organisation_id', 'entity_ref']);
    t.index(['organisation_id', 'sort_key', 'id']);
  });
  await knex.schema.createTable('mus_unit', t => {
    t.string('organisation_id', 63).notNullable();
    t.string('id', 36).notNullable();
    t.string('entity_ref', 255).notNullable();
    t.string('name', 255).notNullable();
    t.string('sort_key', 512).notNullable();
    t.string('path', 1024)
      .notNullable()
      .comment('Ids from the top, each followed by a slash');
    t.string('parent_id', 36).nullable();
    t.string('leader_person_id', 36).nullable();
    t.boolean('active').notNullable().defaultTo(true);
    t.primary(['organisation_id', 'id']);
    t.unique(['organisation_id', 'entity_ref']);
    t.index(['organisation_id', 'leader_person_id']);
  });
  await knex.schema.createTable('mus_employment', t => {
    t.string('organisation_id', 63).notNullable();
    t.string('id', 36).notNullable();
    t.string('person_id', 36).notNullable();
    t.string('unit_id', 36).notNullable();
    t.string('leader_person_id', 36).nullable().comment('Null: "uden leder"');
    t.boolean('leader_assigned')
      .notNullable()
      .defaultTo(false)
      .comment('HR named the leader; the directory does not overwrite it');
    t.string('title', 255).notNullable().defaultTo('');
    t.boolean('away').notNullable().defaultTo(false);
    t.boolean('senior_offer').notNullable().defaultTo(false);
    t.string('valid_from', 10).notNullable();
    t.string('valid_to', 10).nullable();
    t.primary(['organisation_id', 'id']);
    t.index(['organisation_id', 'person_id']);
    t.index(['organisation_id', 'leader_person_id', 'valid_to']);
    t.index(['organisation_id', 'unit_id', 'valid_to']);
  });
  await knex.schema.createTable('mus_operator_task', t => {
    t.string('organisation_id', 63).notNullable();
    t.string('id', 36).notNullable();
    t.string('kind', 40).notNullable();
    t.string('subject', 255)
      .notNullable()
      .comment('A catalog reference or an id, never content');
    t.string('at', 30).notNullable();
    t.string('solved_at', 30).nullable();
    t.primary(['organisation_id', 'id']);
    t.unique(['organisation_id', 'kind', 'subject']);
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  for (const table of [
    'mus_operator_task',
    'mus_employment',
    'mus_unit',
    'mus_person',
  ]) {
    await knex.schema.dropTable(table);
  }
};
