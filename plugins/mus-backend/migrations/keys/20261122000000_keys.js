// @ts-check

/**
 * The key store: wrapped data keys, tombstones of erased units, canaries.
 * A database of its own, never in the content's backup.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('mus_data_key', t => {
    t.string('organisation_id', 63).notNullable();
    t.string('kind', 20).notNullable();
    t.string('document_id', 36).notNullable();
    t.string('party', 10).notNullable();
    t.string('ring_key_id', 63).notNullable();
    t.text('wrapped').notNullable();
    t.string('created_at', 30).notNullable();
    t.primary(['organisation_id', 'kind', 'document_id', 'party']);
    t.index(['ring_key_id']);
  });
  await knex.schema.createTable('mus_tombstone', t => {
    t.string('organisation_id', 63).notNullable();
    t.string('kind', 20).notNullable();
    t.string('document_id', 36).notNullable();
    t.string('party', 10).notNullable();
    t.string('erased_at', 30).notNullable();
    t.primary(['organisation_id', 'kind', 'document_id', 'party']);
  });
  await knex.schema.createTable('mus_canary', t => {
    t.string('ring_key_id', 63).notNullable();
    t.text('envelope').notNullable();
    t.string('created_at', 30).notNullable();
    t.primary(['ring_key_id']);
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  for (const table of ['mus_canary', 'mus_tombstone', 'mus_data_key']) {
    await knex.schema.dropTable(table);
  }
};
