// @ts-check

const noChange = {
  sqlite: `create trigger mus_attempt_no_update before update on mus_attempt
    begin select raise(abort, 'mus_attempt is append-only'); end`,
  postgres: [
    `create function mus_attempt_guard() returns trigger as $$
     begin raise exception 'mus_attempt is append-only'; end $$ language plpgsql`,
    `create trigger mus_attempt_no_update before update on mus_attempt
     for each row execute function mus_attempt_guard()`,
  ],
};

/** @param {import('knex').Knex} knex */
const isPostgres = knex => knex.client.config.client === 'pg';

/**
 * A relay may have a limit per day; the log of attempts never changes.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('mus_relay', t => {
    t.string('day', 10).nullable().comment('UTC day that is being counted');
    t.integer('sent_on_day').notNullable().defaultTo(0);
  });
  const statements = isPostgres(knex) ? noChange.postgres : [noChange.sqlite];
  for (const statement of statements) await knex.raw(statement);
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  if (isPostgres(knex)) {
    await knex.raw('drop trigger mus_attempt_no_update on mus_attempt');
    await knex.raw('drop function mus_attempt_guard()');
  } else {
    await knex.raw('drop trigger mus_attempt_no_update');
  }
  await knex.schema.alterTable('mus_relay', t => {
    t.dropColumn('day');
    t.dropColumn('sent_on_day');
  });
};
