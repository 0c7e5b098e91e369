// @ts-check

/**
 * Talk holders, booked times, the calendar feed, talks outside a round,
 * requests for a talk, and talks that are set aside.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('mus_employment', t => {
    t.string('talk_holder_person_id', 36)
      .nullable()
      .comment('Holds the talks of this employment instead of its leader');
  });
  await knex.schema.alterTable('mus_talk', t => {
    t.string('set_aside_reason', 20)
      .nullable()
      .comment('Why it was postponed: a code, never health');
    t.string('set_aside_on', 10).nullable();
    t.integer('invitations')
      .notNullable()
      .defaultTo(1)
      .comment('How often the invitation was sent');
    t.string('invited_again_on', 10)
      .nullable()
      .comment('At most one more invitation a day');
  });
  await knex.schema.createTable('mus_talk_booking', t => {
    t.string('organisation_id', 63).notNullable();
    t.string('talk_id', 36).notNullable();
    t.integer('version').notNullable();
    t.string('save_id', 36).notNullable();
    t.string('state', 20).notNullable().comment('Projection');
    t.integer('generation')
      .notNullable()
      .comment('Rises with every change that somebody is told of');
    t.integer('sequence')
      .notNullable()
      .comment('Generation of the last change of the calendar entry');
    t.string('proposed_by', 10).nullable();
    t.string('booked_on', 10).nullable();
    t.string('booked_time', 5).nullable();
    t.integer('booked_minutes').nullable();
    t.string('booked_starts_at', 30)
      .nullable()
      .comment('Instant of day and local time');
    t.text('booked_place').nullable().comment('Envelope');
    t.string('changed_at', 30).notNullable();
    t.primary(['organisation_id', 'talk_id']);
    t.index(['organisation_id', 'booked_starts_at']);
  });
  await knex.schema.createTable('mus_talk_time', t => {
    t.string('organisation_id', 63).notNullable();
    t.string('talk_id', 36).notNullable();
    t.string('id', 36).notNullable();
    t.integer('position').notNullable();
    t.string('on_day', 10).notNullable();
    t.string('at_time', 5).notNullable();
    t.integer('minutes').notNullable();
    t.text('place').notNullable().comment('Envelope');
    t.primary(['organisation_id', 'talk_id', 'id']);
  });
  await knex.schema.createTable('mus_calendar_feed', t => {
    t.string('organisation_id', 63).notNullable();
    t.string('person_id', 36).notNullable();
    t.string('secret_hash', 64)
      .notNullable()
      .comment('SHA-256 of the secret in the address');
    t.string('made_at', 30).notNullable();
    t.primary(['organisation_id', 'person_id']);
    t.unique(['organisation_id', 'secret_hash']);
  });
  await knex.schema.createTable('mus_talk_request', t => {
    t.string('organisation_id', 63).notNullable();
    t.string('id', 36).notNullable();
    t.string('employment_id', 36).notNullable();
    t.string('employee_person_id', 36).notNullable();
    t.string('state', 20).notNullable();
    t.string('asked_at', 30).notNullable();
    t.string('answered_at', 30).nullable();
    t.string('answer_on', 10)
      .nullable()
      .comment('The day by which the leader will take it up');
    t.string('talk_id', 36).nullable();
    t.primary(['organisation_id', 'id']);
    t.index(['organisation_id', 'employment_id', 'state']);
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  for (const table of [
    'mus_talk_request',
    'mus_calendar_feed',
    'mus_talk_time',
    'mus_talk_booking',
  ]) {
    await knex.schema.dropTable(table);
  }
  await knex.schema.alterTable('mus_talk', t => {
    t.dropColumns(
      'set_aside_reason',
      'set_aside_on',
      'invitations',
      'invited_again_on',
    );
  });
  await knex.schema.alterTable('mus_employment', t => {
    t.dropColumn('talk_holder_person_id');
  });
};
