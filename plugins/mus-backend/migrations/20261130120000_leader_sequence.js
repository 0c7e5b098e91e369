// @ts-check

const tables = ['mus_talk_booking', 'mus_action_plan'];

/**
 * The entry in the leader's calendar goes when another one leads, and comes
 * back with who comes back: its sequence rises with that too.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  for (const table of tables) {
    await knex.schema.alterTable(table, t => {
      t.integer('leader_sequence')
        .notNullable()
        .defaultTo(0)
        .comment("Added to the sequence of the leader's calendar entry");
    });
  }
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  for (const table of tables) {
    await knex.schema.alterTable(table, t => {
      t.dropColumn('leader_sequence');
    });
  }
};
