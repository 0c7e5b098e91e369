import { randomUUID } from 'node:crypto';
import {
  noChoice,
  QuestionnaireDocument,
  questionnaireDocumentSchema,
} from '@samtale/backstage-plugin-mus-common';
import { aTalk, eachDatabase, MakeDeps, testApp } from '../__testUtils__';
import { cardRoutes } from '../cards/cardRoutes';
import { exportRoutes } from '../exports/exportRoutes';
import { readPdf } from '../print/__testUtils__/readPdf';
import { printRoutes } from '../print/printRoutes';
import { planRoutes } from './planRoutes';

jest.setTimeout(60_000);

const card = (id: string) => ({
  id,
  type: 'freeText',
  text: { da: id },
  audience: 'both',
  origin: 'template',
});

const document = questionnaireDocumentSchema.parse({
  formatVersion: 1,
  title: 'MUS',
  openingRule: 'bothReady',
  themes: [
    {
      id: 'relationer',
      title: { da: 'Relationer' },
      cards: true,
      questions: [card('kommunikation'), card('samarbejde'), card('pli')],
    },
    { id: 'trivsel', title: { da: 'Trivsel' }, questions: [card('hverdag')] },
  ],
});

interface Topic {
  theme: { da: string };
  title: { da: string } | null;
}
const words = (topics: Topic[]) =>
  topics.map(({ theme, title }) => `${theme.da}: ${title?.da ?? '–'}`);

/** A form with its own columns and kinds of activity (R08, R10). */
const withTable = questionnaireDocumentSchema.parse({
  ...document,
  planTable: {
    columns: [
      { id: 'emne', holds: 'theme', da: 'Emne' },
      { id: 'oeve', holds: 'words', da: 'Det vil jeg øve mig på' },
      { id: 'vej', holds: 'activity', da: 'Sådan lærer jeg det' },
      { id: 'lang', holds: 'words', da: 'På lang sigt' },
    ],
    activities: [{ kind: 'jobSwap', words: { da: 'Prøv en andens plads' } }],
  },
});

async function aPlanOfForm(makeDeps: MakeDeps, form: QuestionnaireDocument) {
  const deps = await makeDeps();
  const talk = await aTalk(deps, { document: form });
  const app = testApp(
    deps,
    planRoutes(deps),
    printRoutes(deps),
    exportRoutes(deps),
  );
  await deps
    .knex('mus_talk')
    .where({ id: talk.talkId })
    .update({ held_at: deps.clock.now(), state: 'held' });
  const { body } = await app.post(
    `/v1/talks/${talk.talkId}/plan`,
    talk.leader.id,
  );
  return { app, talk, page: body };
}

eachDatabase((_name, makeDeps) => {
  it('[M14] [R08] [R10] a form with its own table sets columns and kinds of activity on page, paper and export', async () => {
    const { app, talk, page } = await aPlanOfForm(makeDeps, withTable);
    const columns: Array<{ id: string; holds: string }> =
      page.planTable.columns;
    expect(columns.map(({ id, holds }) => `${id} ${holds}`)).toEqual([
      'emne theme',
      'oeve words',
      'vej activity',
      'lang words',
    ]);
    const content = {
      formatVersion: 1,
      text: 'At skrive enkle afgørelser på dansk',
      goalId: null,
      provisional: true,
      topic: page.topics[0],
      activity: 'jobSwap',
      cells: [
        {
          column: 'lang',
          title: { da: 'På lang sigt' },
          text: 'Lære nye kolleger op på Ærø',
        },
      ],
    };
    const saved = await app
      .put(`/v1/plans/${page.id}/blocks/${randomUUID()}`, talk.employee.id)
      .send({ saveId: randomUUID(), kind: 'topic', position: 1, content })
      .expect(200);
    expect(saved.body.content).toEqual(content);
    const pdf = await app
      .get(`/v1/plans/${page.id}/pdf`, talk.leader.id)
      .responseType('blob');
    const { text } = readPdf(pdf.body);
    for (const part of [
      'Sådan lærer jeg det',
      'Prøv en andens plads',
      'På lang sigt',
      'Lære nye kolleger op på Ærø',
      'Foreløbig til den fælles opsamling',
    ])
      expect(text.replace(/\s+/g, ' ')).toContain(part);
    const own = await app.get('/v1/me/plans/export', talk.employee.id);
    expect(own.body.plans[0].blocks[0]).toMatchObject({
      activity: 'jobSwap',
      cells: content.cells,
    });
  });

  it('a form without a table leaves the development plan as usual', async () => {
    const { page } = await aPlanOfForm(makeDeps, document);
    expect(page.planTable).toBeNull();
  });

  it('the development plan can begin with the themes of the talk and the cards both picked [M14]', async () => {
    const deps = await makeDeps();
    const talk = await aTalk(deps, { document });
    const app = testApp(deps, router => {
      planRoutes(deps)(router);
      cardRoutes(deps)(router);
    });
    const path = `/v1/talks/${talk.talkId}`;
    for (const [as, questionId] of [
      [talk.employee.id, 'samarbejde'],
      [talk.leader.id, 'kommunikation'],
    ]) {
      const cards = [{ themeId: 'relationer', questionId }];
      await app
        .put(`${path}/cards`, as)
        .set('If-None-Match', '*')
        .send({ saveId: randomUUID(), choice: { ...noChoice, cards } })
        .expect(200);
      await app.post(`${path}/cards/send`, as).send({}).expect(200);
    }
    await deps
      .knex('mus_talk')
      .where({ id: talk.talkId })
      .update({ held_at: deps.clock.now(), state: 'held' });
    const { body } = await app.post(`${path}/plan`, talk.leader.id);
    expect(words(body.topics).sort()).toEqual([
      'Relationer: kommunikation',
      'Relationer: samarbejde',
      'Trivsel: –',
    ]);
    const row = (topic: Topic) => ({
      saveId: randomUUID(),
      kind: 'topic',
      position: 1,
      content: {
        formatVersion: 1,
        text: 'Faste møder',
        goalId: null,
        provisional: false,
        topic,
      },
    });
    const url = `/v1/plans/${body.id}/blocks/${randomUUID()}`;
    const added = await app
      .put(url, talk.employee.id)
      .send(row(body.topics[0]));
    expect(added.body.content.topic).toEqual(body.topics[0]);
    const { topic: _topic, ...bare } = row(body.topics[0]).content;
    const refused = await app
      .put(`/v1/plans/${body.id}/blocks/${randomUUID()}`, talk.employee.id)
      .send({ ...row(body.topics[0]), content: bare });
    expect([refused.status, refused.body.error.problems[0].code]).toEqual([
      400,
      'topicMissing',
    ]);
  });
});
