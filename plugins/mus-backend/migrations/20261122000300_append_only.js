// @ts-check

const sqlite = [
  `create trigger mus_access_log_no_update before update on mus_access_log
   begin select raise(abort, 'mus_access_log is append-only'); end`,
  `create trigger mus_access_log_no_delete before delete on mus_access_log
   when old.expires_at > strftime('%Y-%m-%dT%H:%M:%fZ', 'now')
   begin select raise(abort, 'mus_access_log keeps entries until they expire'); end`,
];

const postgres = [
  `create function mus_access_log_guard() returns trigger as $$
   begin
     if tg_op = 'UPDATE' then
       raise exception 'mus_access_log is append-only';
     elsif tg_op = 'TRUNCATE' then
       raise exception 'mus_access_log keeps entries until they expire';
     elsif old.expires_at > to_char(now() at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') then
       raise exception 'mus_access_log keeps entries until they expire';
     end if;
     return old;
   end $$ language plpgsql`,
  `create trigger mus_access_log_no_change before update or delete on mus_access_log
   for each row execute function mus_access_log_guard()`,
  `create trigger mus_access_log_no_truncate before truncate on mus_access_log
   for each statement execute function mus_access_log_guard()`,
];

/**
 * The access log is append-only: rows never change and go only when expired.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  const statements = knex.client.config.client === 'pg' ? postgres : sqlite;
  for (const statement of statements) {
    await knex.raw(statement);
  }
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  if (knex.client.config.client === 'pg') {
    await knex.raw('drop trigger mus_access_log_no_change on mus_access_log');
    await knex.raw('drop trigger mus_access_log_no_truncate on mus_access_log');
    await knex.raw('drop function mus_access_log_guard()');
    return;
  }
  await knex.raw('drop trigger mus_access_log_no_update');
  await knex.raw('drop trigger mus_access_log_no_delete');
};
