import { randomUUID } from 'node:crypto';
import {
  addQuestion,
  ownQuestion,
  questionTypeNames,
  questionTypes,
  setForm,
} from '@samtale/backstage-plugin-mus-common';
import { eachDatabase } from '../../__testUtils__';
import { readPdf } from '../../print/__testUtils__/readPdf';
import { aRoundApp } from '../../rounds/__testUtils__/aRoundApp';

jest.setTimeout(120_000);

eachDatabase((_, makeDeps) => {
  it('[T03] [T10] [K07] prints the blank form on A4 and as an A3 placemat, whatever it holds', async () => {
    const { deps, app, who, startRound, makeForm, saveForm } =
      await aRoundApp(makeDeps);
    await deps.knex('mus_house_text').insert({
      organisation_id: deps.settings.organisation.organisationId,
      kind: 'values',
      content: JSON.stringify({
        formatVersion: 1,
        values: [
          {
            id: 'v1',
            title: { da: 'Vi siger det højt' },
            text: { da: 'også når det er svært' },
          },
        ],
      }),
      version: 1,
      save_id: randomUUID(),
      changed_at: deps.clock.now(),
      changed_by_person_id: who.mette.id,
    });
    const form = await makeForm((await startRound()).id);
    const pdf = (query: string, as = who.mette.id) =>
      app
        .get(`/v1/questionnaires/${form.id}/pdf?${query}`, as)
        .responseType('blob');
    const mat = readPdf((await pdf('paper=A3&side=employee').expect(200)).body);
    expect(mat.pages).toHaveLength(1);
    for (const part of [
      'Kerneopgave',
      'Hjælpe borgerne godt videre',
      'Kortere ventetid på boligstøtte',
    ])
      expect(mat.text).toContain(part);
    const long = 'Rødgrød på Ærø og blåbær. '.repeat(15).trim();
    const document = questionTypeNames.reduce(
      (now, type) =>
        addQuestion(now, now.themes[0].id, {
          ...ownQuestion(`own.${type}`, { da: `${type}: ${long}` }, type),
          settings: questionTypes[type].sample.settings,
        }),
      setForm(form.document, { intro: 'Velkommen til årets MUS 🎉' }),
    );
    await saveForm(form.id, form.version, document).expect(200);
    const a4 = await pdf('paper=A4&side=employee').expect(200);
    expect(a4.headers['content-type']).toBe('application/pdf');
    const read = readPdf(a4.body);
    expect(read.info.Title).toBe('Borgerservice 2026');
    expect([read.tagged, read.info.Language, read.unheard]).toEqual([
      true,
      'da-DK',
      [],
    ]);
    expect(read.headings.slice(0, 2)).toEqual([
      'H1 Borgerservice 2026',
      `H2 ${document.themes[0].title.da}`,
    ]);
    expect(read.headings[2]).toMatch(/^H3 /);
    expect(read.pages.length).toBeGreaterThan(3);
    expect(read.pages[0].width).toBeLessThan(read.pages[0].height);
    for (const part of [
      'Velkommen til årets MUS',
      'Hjælpe borgerne godt videre',
      'Kortere ventetid på boligstøtte',
      'Vores værdier',
      'Vi siger det højt – også når det er svært',
      'Vores kultur',
      'I telefonen',
      '1 = Sjældent, 5 = Næsten altid',
      'Ikke relevant',
      'Kommentar',
      'Dine egne emner',
    ])
      expect(read.text).toContain(part);
    expect(read.text.split('Rødgrød').length - 1).toBe(
      15 * questionTypeNames.length,
    );
    for (const { width, rightmost } of read.pages)
      expect(rightmost).toBeLessThan(width);
    const leader = readPdf(
      (await pdf('paper=A4&side=leader').expect(200)).body,
    );
    expect(leader.text).toContain('Til lederen');
    const a3 = readPdf((await pdf('paper=A3&side=employee').expect(200)).body);
    expect(a3.pages[0].width).toBeGreaterThan(1_100);
    expect(a3.pages[0].width).toBeGreaterThan(a3.pages[0].height);
    expect(a3.text).toContain('Trivsel og samarbejde');
    expect([a3.tagged, a3.unheard]).toEqual([true, []]);
    expect(a3.headings.map(heading => heading.slice(3)).sort()).toEqual(
      [
        'Borgerservice 2026',
        ...document.themes.map(({ title }) => title.da),
      ].sort(),
    );
    await pdf('paper=A5&side=employee').expect(400);
    await pdf('paper=A4&side=employee', who.jonas.id).expect(404);
  });
});
