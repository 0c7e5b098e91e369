// @ts-check

/**
 * The organisation's own wording of mails, and who changed it when.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('mus_mail_wording', t => {
    t.string('organisation_id', 63).notNullable();
    t.string('mail', 40)
      .notNullable()
      .comment('A key of the registry of mails');
    t.string('variant', 20).notNullable();
    t.string('language', 2).notNullable();
    t.integer('version').notNullable();
    t.text('wording').nullable().comment('JSON; null: reset to ours');
    t.string('changed_at', 30).notNullable();
    t.string('changed_by_person_id', 36).notNullable();
    t.primary(['organisation_id', 'mail', 'variant', 'language']);
  });
  await knex.schema.createTable('mus_mail_wording_log', t => {
    t.string('organisation_id', 63).notNullable();
    t.string('mail', 40).notNullable();
    t.string('variant', 20).notNullable();
    t.string('language', 2).notNullable();
    t.integer('version').notNullable();
    t.text('wording').nullable();
    t.string('at', 30).notNullable();
    t.string('by_person_id', 36).notNullable();
    t.primary(['organisation_id', 'mail', 'variant', 'language', 'version']);
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('mus_mail_wording_log');
  await knex.schema.dropTable('mus_mail_wording');
};
