// @ts-check

/**
 * Who is reminded beside a leader, and for which days. Nobody reads anything
 * by a row of this table.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('mus_substitute', t => {
    t.string('organisation_id', 63).notNullable();
    t.string('id', 36)
      .notNullable()
      .comment('Stands in the due facts of the substitute');
    t.string('leader_person_id', 36).notNullable();
    t.string('substitute_person_id', 36).notNullable();
    t.string('from_on', 10).notNullable().comment('First day');
    t.string('until_on', 10).notNullable().comment('Last day');
    t.string('created_at', 30).notNullable();
    t.string('ended_at', 30).nullable().comment('Taken back by the leader');
    t.primary(['organisation_id', 'id']);
    t.index(['organisation_id', 'leader_person_id']);
    t.index(['organisation_id', 'substitute_person_id']);
  });
  await knex.raw(
    `create index mus_due_substitute on mus_due (organisation_id, occurrence) where recipient_role = 'substitute'`,
  );
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.raw('drop index mus_due_substitute');
  await knex.schema.dropTable('mus_substitute');
};
