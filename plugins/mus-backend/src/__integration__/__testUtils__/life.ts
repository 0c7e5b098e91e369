import { randomUUID } from 'node:crypto';
import { Installation } from './databases';
import { Replica, ready } from './replica';
import { bodies, Ids, inThreeMonths } from './requests';
import { freeTextRows, inviteTeam, saveAnswer } from './walk';

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
export async function lifeOf(replica: Replica): Promise<Ids> {
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
    newTalkId: talkOf('Åse Sørensen'),
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

/** An open request for a talk, which a life with a talk cannot have by itself. */
export async function addRequest(
  installation: Pick<Installation, 'content'>,
  organisation: string,
  ids: Ids,
): Promise<void> {
  ids.requestId = randomUUID();
  const content = installation.content();
  const talk = await content('mus_talk').where({ id: ids.talkId }).first();
  await content('mus_talk_request').insert({
    organisation_id: organisation,
    id: ids.requestId,
    employment_id: talk.employment_id,
    employee_person_id: talk.employee_person_id,
    state: 'open',
    asked_at: talk.invited_at,
  });
}
