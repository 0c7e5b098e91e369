// @ts-check

/**
 * How each person wants their mails, and the one digest of a day.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('mus_person', t => {
    t.boolean('daily_mail')
      .notNullable()
      .defaultTo(false)
      .comment('One mail a day instead of single ones; never for the due mail');
  });
  await knex.schema.alterTable('mus_message', t => {
    t.index(
      ['organisation_id', 'recipient_person_id', 'due_at'],
      'mus_message_recipient',
    );
  });
  await knex.schema.alterTable('mus_due', t => {
    t.index(['organisation_id', 'message_id'], 'mus_due_message');
  });
  await knex.schema.createTable('mus_digest', t => {
    t.string('organisation_id', 63).notNullable();
    t.string('person_id', 36).notNullable();
    t.string('day', 10).notNullable().comment('Local day it goes out on');
    t.string('message_id', 36).notNullable();
    t.primary(['organisation_id', 'person_id', 'day']);
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('mus_digest');
  await knex.schema.alterTable('mus_due', t => {
    t.dropIndex(['organisation_id', 'message_id'], 'mus_due_message');
  });
  await knex.schema.alterTable('mus_message', t => {
    t.dropIndex(
      ['organisation_id', 'recipient_person_id', 'due_at'],
      'mus_message_recipient',
    );
  });
  await knex.schema.alterTable('mus_person', t => {
    t.dropColumn('daily_mail');
  });
};
