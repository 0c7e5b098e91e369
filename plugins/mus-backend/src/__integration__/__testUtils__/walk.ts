import { randomUUID } from 'node:crypto';
import { Replica } from './replica';

const round = {
  title: 'MUS 2026',
  preparationDueOn: '2036-12-01',
  talksFrom: '2036-12-02',
  talksUntil: '2036-12-18',
  wrapUpOn: null,
  context: { coreTask: 'Hjælpe borgerne', goals: [], guidelines: '' },
};

/** Mette starts a round in her unit, makes a form from the base template and invites her two. */
export async function inviteTeam({ call }: Replica, unitId: string) {
  const { body: started } = await call(
    'post',
    `/v1/units/${unitId}/rounds`,
    'mette',
  )
    .send(round)
    .expect(200);
  const { body: list } = await call('get', '/v1/templates', 'mette');
  const { body: form } = await call(
    'post',
    `/v1/rounds/${started.id}/questionnaires`,
    'mette',
  )
    .send({ templateId: list.templates[0].id, title: 'Forberedelsesskema' })
    .expect(200);
  const employmentIds = started.notInvited.map(
    ({ employmentId }: { employmentId: string }) => employmentId,
  );
  const { body: sent } = await call(
    'post',
    `/v1/questionnaires/${form.id}/send`,
    'mette',
  )
    .send({ draftVersion: form.version, employmentIds })
    .expect(200);
  const talkOf = (name: string): string =>
    sent.invited.find(
      (one: { employee: { name: string } }) => one.employee.name === name,
    ).talkId;
  return {
    roundId: started.id as string,
    questionnaireId: form.id as string,
    employmentIds: employmentIds as string[],
    talkOf,
  };
}

/** Rows of a talk's form that everybody answers in free text. */
export function freeTextRows(talk: {
  questionnaire: { themes: Array<{ questions: object[] }> };
}): string[] {
  const questions = talk.questionnaire.themes.flatMap(
    theme => theme.questions,
  ) as Array<{ id: string; audience: string; type: string }>;
  return questions
    .filter(one => one.type === 'freeText' && one.audience === 'both')
    .map(one => one.id);
}

/** One save of an answer; the same `saveId` is the same save. */
export function saveAnswer(
  { call }: Replica,
  as: string,
  row: { talkId: string; questionId: string },
  save: { text: string; version: number | null; saveId?: string },
) {
  const { talkId, questionId } = row;
  const { text, version, saveId = randomUUID() } = save;
  const request = call('put', `/v1/talks/${talkId}/answers/${questionId}`, as);
  return (
    version === null
      ? request.set('If-None-Match', '*')
      : request.set('If-Match', `"${version}"`)
  ).send({ saveId, value: { formatVersion: 1, text, important: false } });
}
