// @ts-check

/**
 * Rounds, questionnaires, talks, sheets, answers, plans, readers, access log.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('mus_round', t => {
    t.string('organisation_id', 63).notNullable();
    t.string('id', 36).notNullable();
    t.string('unit_id', 36).notNullable();
    t.string('leader_person_id', 36).notNullable();
    t.string('title', 500).notNullable();
    t.string('preparation_due_on', 10).notNullable();
    t.string('talks_from', 10).notNullable();
    t.string('talks_until', 10).notNullable();
    t.string('wrap_up_on', 10).nullable();
    t.text('context')
      .notNullable()
      .comment('Signposts of the unit (JSON), read by everybody in it');
    t.integer('version').notNullable();
    t.string('state', 20).notNullable();
    t.string('created_at', 30).notNullable();
    t.primary(['organisation_id', 'id']);
    t.index(['organisation_id', 'unit_id']);
    t.index(['organisation_id', 'leader_person_id']);
  });
  await knex.schema.createTable('mus_questionnaire', t => {
    t.string('organisation_id', 63).notNullable();
    t.string('id', 36).notNullable();
    t.string('round_id', 36).notNullable();
    t.string('template_id', 80).notNullable();
    t.text('document')
      .notNullable()
      .comment('The draft (JSON); a form, not an answer');
    t.integer('version').notNullable();
    t.string('save_id', 36).nullable();
    t.string('created_at', 30).notNullable();
    t.primary(['organisation_id', 'id']);
    t.index(['organisation_id', 'round_id']);
  });
  await knex.schema.createTable('mus_questionnaire_version', t => {
    t.string('organisation_id', 63).notNullable();
    t.string('id', 36).notNullable();
    t.string('questionnaire_id', 36).notNullable();
    t.integer('number').notNullable();
    t.text('document')
      .notNullable()
      .comment('Frozen at sending; never changes');
    t.string('sent_at', 30).notNullable();
    t.primary(['organisation_id', 'id']);
    t.unique(['organisation_id', 'questionnaire_id', 'number']);
  });
  await knex.schema.createTable('mus_talk', t => {
    t.string('organisation_id', 63).notNullable();
    t.string('id', 36).notNullable();
    t.string('round_id', 36).nullable();
    t.string('employment_id', 36).notNullable();
    t.string('unit_id', 36).notNullable();
    t.string('employee_person_id', 36).notNullable();
    t.string('leader_person_id', 36)
      .notNullable()
      .comment('The other of the two: leader or talk holder');
    t.string('questionnaire_version_id', 36).nullable();
    t.string('opening_rule', 20).notNullable();
    t.string('state', 20)
      .notNullable()
      .comment('Projection, written with the facts it follows from');
    t.string('invited_at', 30).notNullable();
    t.string('started_at', 30)
      .nullable()
      .comment('"Start samtalen": both preparations open');
    t.string('held_at', 30).nullable();
    t.integer('version').notNullable();
    t.primary(['organisation_id', 'id']);
    t.unique(['organisation_id', 'round_id', 'employment_id']);
    t.index(['organisation_id', 'employee_person_id']);
    t.index(['organisation_id', 'leader_person_id']);
    t.index(['organisation_id', 'unit_id']);
    t.index(['organisation_id', 'employment_id']);
  });
  await knex.schema.createTable('mus_sheet', t => {
    t.string('organisation_id', 63).notNullable();
    t.string('talk_id', 36).notNullable();
    t.string('party', 10).notNullable();
    t.string('state', 20).notNullable();
    t.string('last_question_id', 80).nullable();
    t.string('ready_at', 30).nullable();
    t.string('opened_at', 30)
      .nullable()
      .comment('When the other could first read it');
    t.string('erased_at', 30).nullable().comment('Answers and key are gone');
    t.text('snapshot')
      .nullable()
      .comment(
        'Envelope: the first version, kept for the other when taken back',
      );
    t.primary(['organisation_id', 'talk_id', 'party']);
  });
  await knex.schema.createTable('mus_answer', t => {
    t.string('organisation_id', 63).notNullable();
    t.string('talk_id', 36).notNullable();
    t.string('party', 10).notNullable();
    t.string('question_id', 80).notNullable();
    t.text('value').notNullable().comment('Envelope');
    t.integer('version').notNullable();
    t.string('save_id', 36).notNullable();
    t.string('saved_at', 30).notNullable();
    t.primary(['organisation_id', 'talk_id', 'party', 'question_id']);
  });
  await knex.schema.createTable('mus_action_plan', t => {
    t.string('organisation_id', 63).notNullable();
    t.string('id', 36).notNullable();
    t.string('talk_id', 36).nullable();
    t.string('origin', 40).notNullable();
    t.string('employment_id', 36).notNullable();
    t.string('unit_id', 36).notNullable();
    t.string('employee_person_id', 36).notNullable();
    t.string('leader_person_id', 36).notNullable();
    t.string('state', 30).notNullable().comment('Projection');
    t.integer('version').notNullable();
    t.integer('content_version').notNullable();
    t.integer('confirmed_content_version')
      .nullable()
      .comment('The last one that both had confirmed');
    t.string('confirmed_at', 30).nullable();
    t.string('follow_up_on', 10).nullable();
    t.boolean('follow_up_none').notNullable().defaultTo(false);
    t.integer('follow_up_generation').notNullable().defaultTo(0);
    t.integer('calendar_sequence').notNullable().defaultTo(0);
    t.string('follow_up_held_at', 30).nullable();
    t.string('created_at', 30).notNullable();
    t.string('changed_at', 30).notNullable();
    t.string('closed_at', 30).nullable();
    t.string('confirm_mailed_on', 10)
      .nullable()
      .comment('At most one confirm mail per plan per day');
    t.primary(['organisation_id', 'id']);
    t.unique(['organisation_id', 'talk_id']);
    t.index(['organisation_id', 'employee_person_id']);
    t.index(['organisation_id', 'leader_person_id', 'follow_up_on']);
    t.index(['organisation_id', 'employment_id']);
  });
  await knex.schema.createTable('mus_plan_block', t => {
    t.string('organisation_id', 63).notNullable();
    t.string('plan_id', 36).notNullable();
    t.string('id', 36).notNullable();
    t.string('kind', 20).notNullable();
    t.double('position').notNullable();
    t.text('content').notNullable().comment('Envelope');
    t.string('task_state', 20)
      .nullable()
      .comment('Deliberately clear: counted in overviews');
    t.string('task_deadline', 10)
      .nullable()
      .comment('Deliberately clear: overdue is computed from it');
    t.integer('version').notNullable();
    t.string('save_id', 36).notNullable();
    t.string('changed_at', 30).notNullable();
    t.string('changed_by_person_id', 36).notNullable();
    t.string('held_by_person_id', 36).nullable();
    t.string('held_until', 30).nullable();
    t.string('removed_at', 30).nullable();
    t.primary(['organisation_id', 'plan_id', 'id']);
    t.index(['organisation_id', 'task_deadline']);
  });
  await knex.schema.createTable('mus_plan_confirmation', t => {
    t.string('organisation_id', 63).notNullable();
    t.string('plan_id', 36).notNullable();
    t.string('party', 10).notNullable();
    t.string('verdict', 30).notNullable();
    t.text('remark').notNullable().comment('Envelope');
    t.integer('content_version').notNullable();
    t.string('at', 30).notNullable();
    t.primary(['organisation_id', 'plan_id', 'party']);
  });
  await knex.schema.createTable('mus_reader', t => {
    t.string('organisation_id', 63).notNullable();
    t.string('document_kind', 20).notNullable().comment('talk or plan');
    t.string('document_id', 36).notNullable();
    t.string('person_id', 36).notNullable();
    t.string('item_id', 36)
      .notNullable()
      .defaultTo('')
      .comment('Empty: the whole document');
    t.string('level', 10).notNullable().comment('write, read or status');
    t.string('reason', 40).notNullable();
    t.string('valid_from', 30).notNullable();
    t.string('valid_to', 30).nullable();
    t.primary([
      'organisation_id',
      'document_kind',
      'document_id',
      'person_id',
      'item_id',
    ]);
    t.index(['organisation_id', 'person_id', 'document_kind']);
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  for (const table of [
    'mus_reader',
    'mus_plan_confirmation',
    'mus_plan_block',
    'mus_action_plan',
    'mus_answer',
    'mus_sheet',
    'mus_talk',
    'mus_questionnaire_version',
    'mus_questionnaire',
    'mus_round',
  ]) {
    await knex.schema.dropTable(table);
  }
};
