import { eachDatabase } from '../../__testUtils__';
import {
  aPlan,
  clientId,
  taskContent,
} from '../../actionPlans/__testUtils__/planHarness';
import { testApp } from '../../__testUtils__';
import { planRoutes } from '../../actionPlans/planRoutes';
import { readPdf } from '../__testUtils__/readPdf';
import { printRoutes } from '../printRoutes';

jest.setTimeout(60_000);

async function aPlanToPrint(makeDeps: Parameters<typeof aPlan>[0]) {
  const plan = await aPlan(makeDeps);
  const app = testApp(plan.deps, planRoutes(plan.deps), printRoutes(plan.deps));
  const pdf = (as?: string, planId = plan.planId) =>
    app.get(`/v1/plans/${planId}/pdf`, as).responseType('blob');
  return { ...plan, pdf };
}

eachDatabase((_name, makeDeps) => {
  it('[T18] both print the plan: texts, tasks, date and where both stand, whatever was written', async () => {
    const { pdf, add, say, setDate, read, mette, jonas } =
      await aPlanToPrint(makeDeps);
    const long = 'Æblegrød på Ærø er sødt. '.repeat(400);
    await add(
      mette,
      taskContent(`Kursus i GIS 🎉 ${long}`, {
        responsible: { kind: 'other', name: 'Åse fra løn' },
        outcome: 'Gik godt',
        activity: 'sideBySide',
      }),
    );
    await add(mette, {
      formatVersion: 1,
      text: 'Jeg vil skrive enklere breve',
      goalId: null,
      provisional: false,
    });
    await setDate(mette, (await read(mette)).version, '2027-05-20');
    const { contentVersion } = await read(jonas);
    await say(jonas, contentVersion, 'confirmedWithRemark', 'Godt, men travlt');
    const reply = await pdf(jonas);
    expect(reply.status).toBe(200);
    expect(reply.headers).toMatchObject({
      'content-type': 'application/pdf',
      'cache-control': 'no-store',
      'content-disposition': expect.stringMatching(
        /^attachment; filename="Handleplan-Jonas-[\w-]+\.pdf"/,
      ),
    });
    const { text, info, pages, tagged, unheard, headings } = readPdf(
      reply.body,
    );
    expect([tagged, info.Language, unheard]).toEqual([true, 'da-DK', []]);
    expect(headings.map(heading => heading.replace(/ Jonas.*/, ''))).toEqual([
      'H1 Handleplan for',
      'H2 Opgaver',
      'H2 Bemærkninger',
      'H2 Godkendelser',
    ]);
    expect(info.Title).toMatch(/^Handleplan for Jonas/);
    expect(pages.length).toBeGreaterThan(2);
    expect(text.split('Æblegrød').length - 1).toBe(400);
    for (const part of [
      '🎉',
      'Åse fra løn',
      'Udbytte: Gik godt',
      'Sidemandsoplæring',
      'Jeg vil skrive enklere breve',
      'torsdag den 20. maj 2027',
      'Godkendt med bemærkning',
      'Godt, men travlt',
      'Har ikke taget stilling endnu',
    ]) {
      expect(text).toContain(part);
    }
    expect(text).toMatch(
      /I portalen kan kun Jonas \w+ og Mette \w+ læse dette/,
    );
  });

  it('strangers get no PDF, with the answer for a missing plan; nor does the new leader', async () => {
    const { deps, pdf, planId, mette, talk } = await aPlanToPrint(makeDeps);
    const missing = await pdf(mette, clientId());
    expect(missing.status).toBe(404);
    await deps
      .knex('mus_reader')
      .where({ document_id: planId, person_id: mette })
      .update({ level: 'status', reason: 'newLeader' });
    const stub = await pdf(mette);
    expect([stub.status, String(stub.body)]).toEqual([
      404,
      String(missing.body),
    ]);
    expect((await pdf(`${talk.unitId}`)).status).toBe(404);
    expect((await pdf()).status).toBe(401);
    expect((await pdf(mette, 'x')).status).toBe(400);
  });

  it('each print is told in the log, in English too', async () => {
    const { app, deps, pdf, path, planId, jonas } =
      await aPlanToPrint(makeDeps);
    const english = await pdf(jonas).set('Accept-Language', 'en');
    expect(readPdf(english.body).text).toContain('Action plan for Jonas');
    const { body } = await app.get(`${path}/access-log`, jonas);
    expect(body.entries).toContainEqual(
      expect.objectContaining({ action: 'print' }),
    );
    expect(
      await deps
        .knex('mus_access_log')
        .where({ document_id: planId, action: 'print', person_id: jonas }),
    ).toHaveLength(1);
  });
});
