// @ts-check

/**
 * Due facts, messages, attempts, relay bucket, clock.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('mus_due', t => {
    t.string('organisation_id', 63).notNullable();
    t.string('id', 36).notNullable();
    t.string('subject_kind', 20).notNullable().comment('plan, talk or round');
    t.string('subject_id', 36).notNullable();
    t.string('occurrence', 60)
      .notNullable()
      .comment('ISO day or another key that makes it one');
    t.string('recipient_role', 10).notNullable();
    t.integer('generation').notNullable();
    t.string('kind', 40)
      .notNullable()
      .comment('A key of the registry of mails');
    t.string('due_at', 30).notNullable();
    t.string('message_id', 36).nullable().comment('The mail that carries it');
    t.string('portal_message_id', 36)
      .nullable()
      .comment('The portal message that carries it');
    t.string('cancelled_at', 30).nullable();
    t.string('created_at', 30).notNullable();
    t.primary(['organisation_id', 'id']);
    t.unique(
      [
        'organisation_id',
        'subject_id',
        'occurrence',
        'recipient_role',
        'generation',
        'kind',
      ],
      { indexName: 'mus_due_once' },
    );
    t.index(['organisation_id', 'subject_kind', 'subject_id']);
  });
  await knex.schema.createTable('mus_message', t => {
    t.string('organisation_id', 63).notNullable();
    t.string('id', 36).notNullable();
    t.string('channel', 20).notNullable().comment('mail or portal');
    t.string('mail', 40).notNullable();
    t.string('subject_kind', 20).notNullable();
    t.string('subject_id', 36).notNullable();
    t.string('recipient_role', 10).notNullable();
    t.integer('generation')
      .notNullable()
      .defaultTo(0)
      .comment('Of the fact it carries');
    t.string('recipient_person_id', 36)
      .nullable()
      .comment('Resolved from the role at first claim');
    t.string('state', 20).notNullable();
    t.integer('attempt')
      .notNullable()
      .defaultTo(0)
      .comment('Rises with every claim: the fence');
    t.integer('failures')
      .notNullable()
      .defaultTo(0)
      .comment('Refusals of this message, for the backoff');
    t.string('due_at', 30).notNullable();
    t.string('next_attempt_at', 30).notNullable();
    t.string('lease_until', 30).nullable();
    t.string('token', 36).nullable();
    t.string('message_header_id', 120)
      .notNullable()
      .comment('Message-ID, random');
    t.string('message_date', 30).nullable();
    t.text('frozen')
      .nullable()
      .comment(
        'Address and mail as first handed over; names and dates only; gone when it ends',
      );
    t.string('handover_at', 30).nullable();
    t.string('sent_at', 30).nullable();
    t.integer('smtp_code').nullable();
    t.string('error_class', 40).nullable();
    t.boolean('resent')
      .notNullable()
      .defaultTo(false)
      .comment('The one resend after an uncertain hand-over was used');
    t.string('first_failed_at', 30).nullable();
    t.string('created_at', 30).notNullable();
    t.primary(['organisation_id', 'id']);
    t.index(['organisation_id', 'state', 'due_at']);
    t.index(['organisation_id', 'subject_kind', 'subject_id']);
  });
  await knex.raw(
    `create index mus_message_claim on mus_message (organisation_id, channel, next_attempt_at, id) where state = 'scheduled'`,
  );
  await knex.raw(
    `create index mus_message_leases on mus_message (organisation_id, lease_until) where state in ('claimed', 'handover')`,
  );
  await knex.schema.createTable('mus_attempt', t => {
    t.string('organisation_id', 63).notNullable();
    t.string('message_id', 36).notNullable();
    t.integer('attempt').notNullable();
    t.string('at', 30).notNullable();
    t.string('outcome', 20).notNullable();
    t.integer('smtp_code').nullable();
    t.string('error_class', 40).nullable();
    t.primary(['organisation_id', 'message_id', 'attempt', 'outcome']);
  });
  await knex.schema.createTable('mus_relay', t => {
    t.string('organisation_id', 63).notNullable();
    t.string('id', 60).notNullable();
    t.double('tokens').notNullable();
    t.string('refilled_at', 30).notNullable();
    t.string('paused_until', 30).nullable();
    t.string('pause_class', 40).nullable();
    t.integer('faults')
      .notNullable()
      .defaultTo(0)
      .comment('In a row; each makes the pause longer');
    t.primary(['organisation_id', 'id']);
  });
  await knex.schema.createTable('mus_access_log', t => {
    t.string('organisation_id', 63).notNullable();
    t.string('id', 36).notNullable();
    t.string('at', 30).notNullable();
    t.string('person_id', 36).nullable().comment('Null: the system');
    t.string('document_kind', 20).notNullable();
    t.string('document_id', 36).notNullable();
    t.string('action', 40).notNullable();
    t.string('outcome', 20).notNullable();
    t.string('expires_at', 30).notNullable();
    t.primary(['organisation_id', 'id']);
    t.index(['organisation_id', 'document_kind', 'document_id', 'at']);
    t.index(['organisation_id', 'person_id', 'at']);
  });
  await knex.schema.createTable('mus_clock', t => {
    t.string('organisation_id', 63).notNullable();
    t.integer('offset_minutes').notNullable().comment('Demo only');
    t.primary(['organisation_id']);
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  for (const table of [
    'mus_clock',
    'mus_access_log',
    'mus_relay',
    'mus_attempt',
    'mus_message',
    'mus_due',
  ]) {
    await knex.schema.dropTable(table);
  }
};
