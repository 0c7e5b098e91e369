import { randomUUID } from 'node:crypto';
import { aTalk, eachDatabase, testApp } from '../../__testUtils__';
import { talkRoutes } from '../../talks/talkRoutes';
import { readPdf } from '../__testUtils__/readPdf';
import { printRoutes } from '../printRoutes';

jest.setTimeout(60_000);

eachDatabase((_name, makeDeps) => {
  it('[K07] [T03] prints what I have written for myself, in full, and never what the other wrote', async () => {
    const deps = await makeDeps();
    const talk = await aTalk(deps);
    const app = testApp(deps, talkRoutes(deps), printRoutes(deps));
    const path = `/v1/talks/${talk.talkId}`;
    const save = (as: string, text: string, more: object = {}) =>
      app
        .put(`${path}/answers/q1`, as)
        .set('If-None-Match', '*')
        .send({
          saveId: randomUUID(),
          value: { formatVersion: 1, text, important: false, ...more },
        })
        .expect(200);
    const long = 'Rødgrød med fløde på Ærø. '.repeat(300);
    await save(talk.employee.id, long, { important: true, mayGoFurther: true });
    await save(talk.leader.id, 'KANARIE-fra-lederen');
    const pdf = (as: string) =>
      app.get(`${path}/my-preparation/pdf`, as).responseType('blob');
    const reply = await pdf(talk.employee.id);
    expect(reply.status).toBe(200);
    expect(reply.headers['cache-control']).toBe('no-store');
    const { text, tagged, unheard, headings } = readPdf(reply.body);
    expect([tagged, unheard]).toEqual([true, []]);
    expect(headings.map(heading => heading.slice(0, 2))).toEqual(
      expect.arrayContaining(['H1', 'H2', 'H3']),
    );
    expect(text.split('Rødgrød').length - 1).toBe(300);
    expect(text).toContain('Hjælpe borgerne');
    expect(text).toContain('Det vigtigste for mig');
    expect(text).toContain('Må tages med videre');
    expect(text).not.toContain('KANARIE');
    expect((await pdf(randomUUID())).status).toBe(404);
    const { body } = await app
      .get(`${path}/access-log`, talk.employee.id)
      .expect(200);
    expect(
      body.entries.map(({ action }: { action: string }) => action),
    ).toContain('printPreparation');
  });
});
