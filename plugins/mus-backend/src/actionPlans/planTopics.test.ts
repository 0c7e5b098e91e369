import { randomUUID } from 'node:crypto';
import {
  noChoice,
  questionnaireDocumentSchema,
} from '@samtale/backstage-plugin-mus-common';
import { aTalk, eachDatabase, testApp } from '../__testUtils__';
import { cardRoutes } from '../cards/cardRoutes';
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

eachDatabase((_name, makeDeps) => {
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
