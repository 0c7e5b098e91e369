import { randomUUID } from 'node:crypto';
import {
  addRequest,
  ask,
  Ids,
  Installation,
  isList,
  lifeOf,
  newInstallation,
  operations,
  postgresUrl,
  Replica,
  startReplica,
} from './__testUtils__';

jest.setTimeout(180_000);

const tables = [
  'mus_person',
  'mus_unit',
  'mus_employment',
  'mus_operator_task',
  'mus_round',
  'mus_questionnaire',
  'mus_questionnaire_version',
  'mus_talk',
  'mus_template',
  'mus_template_version',
  'mus_house_text',
  'mus_sheet',
  'mus_answer',
  'mus_minutes',
  'mus_minutes_note',
  'mus_own_note',
  'mus_action_plan',
  'mus_plan_block',
  'mus_plan_confirmation',
  'mus_plan_check_in',
  'mus_plan_change',
  'mus_talk_booking',
  'mus_talk_time',
  'mus_talk_request',
  'mus_calendar_feed',
  'mus_substitute',
  'mus_task_proposal',
  'mus_share_decision',
  'mus_reader',
  'mus_due',
  'mus_message',
  'mus_attempt',
  'mus_round_mail_off',
  'mus_mail_wording',
  'mus_mail_wording_log',
  'mus_access_log',
];

/** Every row of an organisation. */
async function rowsOf(installation: Installation, organisation: string) {
  const rows: Record<string, Array<{ id?: string }>> = {};
  for (const table of tables) {
    rows[table] = await installation
      .content()(table)
      .where({ organisation_id: organisation })
      .orderByRaw('1, 2, 3');
  }
  return rows;
}

let postgres: Awaited<ReturnType<typeof postgresUrl>>;
let installation: Installation;
let ours: Replica;
let theirs: Replica;
let own: Ids;
let foreign: Ids;

beforeAll(async () => {
  postgres = await postgresUrl();
  installation = await newInstallation(postgres.url);
  ours = await startReplica(installation);
  theirs = await startReplica(installation, { organisationId: 'andeby' });
  own = await lifeOf(ours);
  foreign = await lifeOf(theirs);
  await installation
    .content()('mus_message')
    .update({ state: 'dead', next_attempt_at: '2099-01-01T00:00:00.000Z' });
  for (const [ids, organisation] of [
    [own, 'skovlund'],
    [foreign, 'andeby'],
  ] as const) {
    const message = await installation
      .content()('mus_message')
      .where({ organisation_id: organisation })
      .first('id');
    ids.messageId = message.id;
    await addRequest(installation, organisation, ids);
  }
});

afterAll(async () => {
  await ours.stop();
  await theirs.stop();
  await installation.drop();
  await postgres.stop();
});

const people = ['mette', 'jonas', 'pernille'];

const statusesAtHome = (operation: (typeof operations)[number]) =>
  Promise.all(
    people.map(async as => (await ask(theirs, operation, foreign, as)).status),
  );

it('has the same in both organisations, and it is to be found there', async () => {
  const reading = operations.filter(([, { method }]) => method === 'get');
  for (const operation of reading) {
    const statuses = await statusesAtHome(operation);
    const expected = operation[0] === 'clock' ? 404 : 200;
    expect([operation[0], statuses]).toEqual([
      operation[0],
      expect.arrayContaining([expected]),
    ]);
  }
  const rows = await rowsOf(installation, 'andeby');
  const mayBeEmpty = [
    'mus_round_mail_off',
    'mus_mail_wording',
    'mus_mail_wording_log',
    'mus_operator_task',
    'mus_attempt',
    'mus_plan_confirmation',
    'mus_task_proposal',
    'mus_share_decision',
  ];
  const empty = tables.filter(table => rows[table].length === 0);
  expect(empty.filter(table => !mayBeEmpty.includes(table))).toEqual([]);
});

it('shows and changes nothing of another organisation, by any operation, to anybody', async () => {
  const before = await rowsOf(installation, 'andeby');
  const theirIds = Object.values(before).flatMap(rows =>
    rows.flatMap(({ id }) => (id ? [id] : [])),
  );
  const nowhere: Record<string, string> = Object.fromEntries(
    Object.keys(foreign).map(name => [name, randomUUID()]),
  );
  nowhere.templateId = foreign.templateId;
  nowhere.number = foreign.number;
  for (const as of people) {
    for (const operation of operations) {
      const [name, endpoint] = operation;
      const reply = await ask(ours, operation, foreign, as);
      const found = theirIds.filter(id => reply.text.includes(id));
      expect([name, as, found]).toEqual([name, as, []]);
      if (isList(endpoint)) continue;
      const missing = await ask(ours, operation, nowhere, as);
      expect([name, as, reply.status, reply.text]).toEqual([
        name,
        as,
        404,
        missing.text,
      ]);
    }
  }
  expect(await rowsOf(installation, 'andeby')).toEqual(before);
});

it('takes no person or employment of another organisation into its own', async () => {
  const leader = (leaderPersonId: string) =>
    ours
      .call('put', `/v1/hr/employments/${own.employmentId}/leader`, 'pernille')
      .send({ leaderPersonId });
  const invitation = (employmentId: string) =>
    ours
      .call('post', `/v1/questionnaires/${own.questionnaireId}/send`, 'mette')
      .send({ draftVersion: 1, employmentIds: [employmentId] });
  const before = await rowsOf(installation, 'skovlund');
  for (const [request, id] of [
    [leader, foreign.personId],
    [invitation, foreign.employmentId],
  ] as const) {
    const refused = await request(id);
    const missing = await request(randomUUID());
    expect(refused.status).toBe(400);
    expect(refused.text).toBe(missing.text);
  }
  expect(await rowsOf(installation, 'skovlund')).toEqual(before);
});
