import { randomUUID } from 'node:crypto';
import {
  Endpoint,
  musContract,
} from '@samtale/backstage-plugin-mus-common/contract';
import { noValues, openTerms } from '@samtale/backstage-plugin-mus-common';
import { smallForm } from '../__testUtils__';
import {
  freeTextRows,
  Installation,
  inviteTeam,
  newInstallation,
  postgresUrl,
  ready,
  Replica,
  saveAnswer,
  startReplica,
} from './__testUtils__';

jest.setTimeout(180_000);

const operations = Object.values(musContract).flatMap(slice =>
  Object.entries(slice).map(([name, one]) => [name, one as Endpoint] as const),
);

/** Nothing in the path names something of an organisation. */
const isList = ({ path }: Endpoint) =>
  !/:(?!templateId|mail|variant|language)/.test(
    path.replace('/wordings/:questionId', ''),
  );

const inThreeMonths = new Date(Date.now() + 90 * 86_400_000)
  .toISOString()
  .slice(0, 10);

const task = {
  formatVersion: 1,
  text: 'Kursus i GIS',
  goalId: null,
  provisional: false,
  task: {
    responsible: { kind: 'employee' },
    deadline: '2037-02-01',
    state: 'planned',
    outcome: '',
    activity: null,
    term: null,
  },
};

const note = { formatVersion: 1, text: 'Aftalt', reached: null };

type Ids = Record<string, string>;

const aTime = { on: '2036-12-08', at: '10:00', minutes: 60, place: 'Lokale 2' };

const aTemplate = {
  formatVersion: 1,
  title: { da: 'Vores MUS' },
  document: smallForm,
  optionalThemes: [],
};

const materials = (id: string) => ({
  formatVersion: 1,
  materials: [
    {
      id,
      kind: 'video',
      title: { da: 'Om MUS' },
      url: 'https://intra.andeby.example/mus',
      audience: 'all',
      mandatory: false,
    },
  ],
});

/** Bodies that the contract takes, with ids of the other organisation in them. */
const bodies: Record<string, (ids: Ids) => object> = {
  setLanguage: () => ({ language: 'da' }),
  save: () => ({ language: 'da', daily: false }),
  saveText: () => ({ subject: 'x', heading: 'x', body: '{link}', button: 'x' }),
  preview: () => ({ subject: 'x', heading: 'x', body: '{link}', button: 'x' }),
  switchOfRound: () => ({ mail: 'bothReady', on: false }),
  assignLeader: ids => ({ leaderPersonId: ids.personId }),
  start: () => ({
    title: 'MUS',
    preparationDueOn: '2036-12-01',
    talksFrom: '2036-12-02',
    talksUntil: '2036-12-18',
    wrapUpOn: null,
    context: { coreTask: 'x', goals: [], guidelines: '' },
  }),
  update: () => ({ title: 'Ny titel' }),
  createQuestionnaire: ({ templateId }) => ({ templateId, title: 'Skema' }),
  saveQuestionnaire: () => ({
    saveId: randomUUID(),
    document: smallForm,
  }),
  send: ids => ({ draftVersion: 1, employmentIds: [ids.employmentId] }),
  saveAnswer: () => ({
    saveId: randomUUID(),
    value: { formatVersion: 1, text: 'x', important: false },
  }),
  saveChoice: () => ({
    saveId: randomUUID(),
    choice: { formatVersion: 1, cards: [], optionalThemes: [] },
  }),
  adoptTemplate: ({ templateId }) => ({ basedOn: templateId, title: 'Ny' }),
  saveTemplate: () => ({ saveId: randomUUID(), content: aTemplate }),
  publishTemplate: () => ({ draftVersion: 1, note: 'Nyt', terms: openTerms }),
  setWording: () => ({ text: { da: 'Med vores ord?' } }),
  saveValues: () => ({ saveId: randomUUID(), content: noValues }),
  // Ids of materials are made by who writes them.
  saveMaterials: ({ newMaterialId = randomUUID() }) => ({
    saveId: randomUUID(),
    content: materials(newMaterialId),
  }),
  markSeen: () => ({ seen: true }),
  answerSenior: () => ({ answer: 'yes' }),
  markReady: () => ({ versions: {} }),
  addNote: () => ({
    saveId: randomUUID(),
    kind: 'note',
    topicId: '',
    position: 1,
    content: note,
  }),
  saveNote: () => ({ saveId: randomUUID(), content: note }),
  holdNote: () => ({ held: true }),
  confirmMinutes: () => ({
    contentVersion: 1,
    verdict: 'confirmed',
    remark: '',
  }),
  saveOwnNotes: () => ({ saveId: randomUUID(), text: 'x' }),
  bringLastTime: () => ({
    agreements: [
      { text: 'x', responsible: 'both', deadline: null, done: false },
    ],
  }),
  addBlock: () => ({
    saveId: randomUUID(),
    kind: 'task',
    position: 1,
    content: task,
  }),
  saveBlock: () => ({ saveId: randomUUID(), content: task }),
  holdBlock: () => ({ held: true }),
  setFollowUp: () => ({ on: inThreeMonths, none: false }),
  copy: ids => ({ copies: [{ id: randomUUID(), planId: ids.planId }] }),
  answerProposal: () => ({ answer: 'accept' }),
  answerLeaderChange: ids => ({
    newLeaderId: ids.personId,
    share: 'none',
    blockIds: [],
  }),
  settle: () => ({ saveId: randomUUID(), outcome: 'asAgreed' }),
  planCheckIns: () => ({ cadence: 'own', first: inThreeMonths, until: null }),
  changeCheckIn: () => ({ saveId: randomUUID(), held: true }),
  confirm: () => ({ contentVersion: 1, verdict: 'confirmed', remark: '' }),
  recordFollowUp: () => ({ nextOn: null, close: true }),
  moveClock: () => ({ minutes: 1 }),
  propose: () => ({ saveId: randomUUID(), times: [aTime] }),
  accept: ({ timeId }) => ({ saveId: randomUUID(), timeId }),
  book: () => ({ saveId: randomUUID(), time: aTime }),
  cancel: () => ({ saveId: randomUUID() }),
  name: ids => ({ personId: ids.personId }),
  nameSubstitute: ids => ({
    personId: ids.otherPersonId,
    from: inThreeMonths,
    until: inThreeMonths,
  }),
  acceptRequest: ({ templateId }) => ({ templateId }),
  answerRequest: () => ({ on: '2036-12-08' }),
  startOutside: ({ templateId }) => ({ templateId }),
  postpone: () => ({ reason: 'other' }),
  correct: () => ({ place: 'title', before: 'a', after: 'b' }),
  publish: () => ({ draftVersion: 1 }),
  makeVariant: () => ({ title: 'Variant', forWhom: 'Pædagoger' }),
};

const queries: Record<string, string> = {
  searchPeople: '?search=jonas',
  search: '?search=jonas',
  candidates: '?search=jonas',
  substituteCandidates: '?search=jonas',
  check: '?on=2036-12-08&at=10:00&minutes=60',
  checkFollowUp: `?on=${inThreeMonths}`,
  pdf: '?paper=A4&side=employee',
};

function ask(
  { call }: Replica,
  [name, { method, path }]: readonly [string, Endpoint],
  ids: Ids,
  as: string,
) {
  const url = path.replace(/:(\w+)/g, (_, id: string) => ids[id]);
  const request = call(method, url + (queries[name] ?? ''), as);
  if (method === 'get') return request;
  return request.set('If-Match', '"1"').send(bodies[name]?.(ids) ?? {});
}

/** A booked time, another that is proposed, and a calendar address. */
async function agreeOnTime({ call }: Replica, url: string): Promise<string> {
  await call('put', `${url}/booking`, 'mette')
    .set('If-Match', '"1"')
    .send(bodies.book({}))
    .expect(200);
  const { body } = await call('post', `${url}/booking/proposals`, 'jonas')
    .set('If-Match', '"2"')
    .send(bodies.propose({}))
    .expect(200);
  await call('post', '/v1/me/calendar-feed', 'jonas').expect(200);
  return body.proposals[0].id;
}

/** Everything there can be: round, form, answers, plan, block, dates, mails, log. */
async function lifeOf(replica: Replica): Promise<Ids> {
  const me = await ready(replica);
  const unitId = me.roles.leads[0].id;
  const { roundId, questionnaireId, talkOf, employmentIds } = await inviteTeam(
    replica,
    unitId,
  );
  const talkId = talkOf('Jonas Kjær');
  const url = `/v1/talks/${talkId}`;
  const { call } = replica;
  const { body: talk } = await call('get', url, 'jonas').expect(200);
  const [questionId] = freeTextRows(talk);
  const text = 'Hemmeligt i Andeby';
  const row = { talkId, questionId };
  await saveAnswer(replica, 'jonas', row, { text, version: null }).expect(200);
  await call('post', `${url}/start`, 'mette').expect(200);
  const noteId = randomUUID();
  await call('put', `${url}/minutes/notes/${noteId}`, 'mette')
    .send(bodies.addNote({}))
    .expect(200);
  await call('put', `${url}/own-notes`, 'mette')
    .set('If-None-Match', '*')
    .send(bodies.saveOwnNotes({}))
    .expect(200);
  const { body: plan } = await call('post', `${url}/plan`, 'mette');
  const timeId = await agreeOnTime(replica, url);
  const { templates } = (await call('get', '/v1/templates', 'mette')).body;
  const blockId = randomUUID();
  await call('put', `/v1/plans/${plan.id}/blocks/${blockId}`, 'mette')
    .send(bodies.addBlock({}))
    .expect(200);
  await call('put', `/v1/plans/${plan.id}/follow-up`, 'mette')
    .set('If-Match', `"${plan.version}"`)
    .send({ on: inThreeMonths, none: false })
    .expect(200);
  const { body: dated } = await call(
    'post',
    `/v1/plans/${plan.id}/check-ins`,
    'mette',
  )
    .send(bodies.planCheckIns({}))
    .expect(200);
  const { body: adopted } = await call('post', '/v1/hr/templates', 'pernille')
    .send({ basedOn: 'tonder', title: 'Vores MUS' })
    .expect(200);
  await call('post', `/v1/hr/templates/${adopted.id}/publish`, 'pernille')
    .send(bodies.publishTemplate({}))
    .expect(200);
  const materialId = randomUUID();
  await call('put', '/v1/materials', 'pernille')
    .set('If-None-Match', '*')
    .send(bodies.saveMaterials({ newMaterialId: materialId }))
    .expect(200);
  const substituteId = randomUUID();
  const found = await call(
    'get',
    '/v1/me/substitute-candidates?search=jonas',
    'mette',
  ).expect(200);
  const otherPersonId = found.body.people[0].id;
  await call('put', `/v1/me/substitutes/${substituteId}`, 'mette')
    .send(bodies.nameSubstitute({ otherPersonId }))
    .expect(200);
  return {
    substituteId,
    otherPersonId,
    hrTemplateId: adopted.id,
    number: '1',
    materialId,
    checkInId: dated.checkIns[0].id,
    timeId,
    unitId,
    roundId,
    questionnaireId,
    talkId,
    questionId,
    noteId,
    planId: plan.id,
    blockId,
    proposalId: randomUUID(),
    employmentId: employmentIds[0],
    personId: me.person.id,
    templateId: templates[0].id,
    mail: 'followUpDue',
    variant: 'standard',
    language: 'da',
  };
}

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
    ids.requestId = randomUUID();
    const talk = await installation
      .content()('mus_talk')
      .where({ id: ids.talkId })
      .first();
    await installation.content()('mus_talk_request').insert({
      organisation_id: organisation,
      id: ids.requestId,
      employment_id: talk.employment_id,
      employee_person_id: talk.employee_person_id,
      state: 'open',
      asked_at: talk.invited_at,
    });
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
