import { PrintDocument, renderPdf } from './index';
import { readPdf } from './__testUtils__/readPdf';

jest.setTimeout(60_000);

const base: PrintDocument = {
  language: 'da',
  title: 'Skema for Åse Ærø',
  unit: 'Borgerservice',
  readerLine: 'I portalen kan kun Åse Ærø og Mette Holm læse dette.',
  printedOn: '2026-11-24',
  blocks: [],
};

const count = (text: string, part: string) => text.split(part).length - 1;

describe('renderPdf', () => {
  it('tells title and language, and heads and numbers every page', async () => {
    const long = 'Rødgrød med fløde på en å. '.repeat(400);
    const pdf = readPdf(
      await renderPdf({ ...base, blocks: [{ type: 'text', text: long }] }),
    );
    expect(pdf.info).toMatchObject({
      Title: 'Skema for Åse Ærø',
      Language: 'da-DK',
    });
    expect(pdf.pages.length).toBeGreaterThan(2);
    for (const [index, { text }] of pdf.pages.entries()) {
      expect(text).toContain('Borgerservice');
      expect(text).toContain('kun Åse Ærø og Mette Holm læse dette');
      expect(text).toContain(`Side ${index + 1} af ${pdf.pages.length}`);
    }
    expect(count(pdf.text, 'fløde')).toBe(400);
    expect(pdf.text).toContain('Udskrevet tirsdag den 24. november 2026');
  });

  it('is read aloud in order: headings, lists and tables, each piece once, and no page decoration', async () => {
    const rows = Array.from({ length: 60 }, (_, row) => [`Række ${row}`, 'å']);
    const long = 'Brød og smør på bordet. '.repeat(250).trim();
    const pdf = readPdf(
      await renderPdf({
        ...base,
        lead: 'Til dig',
        blocks: [
          { type: 'heading', level: 2, text: 'Først', under: 'Under først' },
          { type: 'facts', items: [{ label: 'Frist', value: 'i morgen' }] },
          { type: 'text', text: long },
          {
            type: 'columns',
            columns: [
              [
                {
                  type: 'box',
                  level: 2,
                  title: 'Venstre',
                  blocks: [{ type: 'list', items: ['Æbler', 'Ører'] }],
                },
              ],
              [{ type: 'heading', level: 2, text: 'Højre' }],
            ],
          },
          { type: 'table', head: ['Hvad', 'Hvem'], rows },
          {
            type: 'together',
            blocks: [{ type: 'text', kind: 'strong', text: 'Til sidst 🎉' }],
          },
        ],
      }),
    );
    expect(pdf.tagged).toBe(true);
    expect(pdf.headings).toEqual([
      'H1 Skema for Åse Ærø',
      'H2 Først',
      'H2 Venstre',
      'H2 Højre',
    ]);
    expect(pdf.unheard).toEqual([]);
    const parts = pdf.heard.map(({ role, text }) => `${role} ${text}`);
    expect(parts.slice(0, 6)).toEqual([
      'H1 Skema for Åse Ærø',
      'P Til dig',
      'P I portalen kan kun Åse Ærø og Mette Holm læse dette.',
      'H2 Først',
      'P Under først',
      'TH Frist',
    ]);
    expect(parts.at(-1)).toBe('P Til sidst 🎉');
    expect(pdf.pages.length).toBeGreaterThan(3);
    const heads = pdf.heard.filter(({ role }) => role === 'TH');
    expect(heads.map(({ text }) => text)).toEqual(['Frist', 'Hvad', 'Hvem']);
    const cells = pdf.heard.filter(({ text }) => /^Række/.test(text));
    expect(cells.map(({ text }) => text)).toEqual(rows.map(([text]) => text));
    expect(cells.at(-1)?.within).toEqual(['Root', 'Document', 'Table', 'TR']);
    const [apples] = pdf.heard.filter(({ text }) => text === 'Æbler');
    expect(apples.within).toEqual(['Root', 'Document', 'Sect', 'L', 'LI']);
    const all = pdf.heard
      .map(({ text }) => text)
      .join(' ')
      .replace(/\s+/g, ' ');
    expect(count(all, 'Brød og smør')).toBe(250);
    expect(all).not.toMatch(/Side \d|Udskrevet/);
  });

  it.each([
    ['A4', 'portrait', 595, 842],
    ['A4', 'landscape', 842, 595],
    ['A3', 'portrait', 842, 1191],
    ['A3', 'landscape', 1191, 842],
  ] as const)('sets %s %s', async (size, orientation, width, height) => {
    const pdf = readPdf(
      await renderPdf({
        ...base,
        language: 'en',
        paper: { size, orientation },
      }),
    );
    expect(Math.round(pdf.pages[0].width)).toBe(width);
    expect(Math.round(pdf.pages[0].height)).toBe(height);
    expect(pdf.info.Language).toBe('en-GB');
    expect(pdf.text).toContain('Page 1 of 1');
  });

  it('keeps 10,000 characters, pictures and words without end in every kind of part', async () => {
    const word = 'ø'.repeat(10_000);
    const words = 'Æblegrød 🎉 på Ærø. '.repeat(500).slice(0, 10_000);
    const cell = 'y'.repeat(400);
    const pdf = readPdf(
      await renderPdf({
        ...base,
        blocks: [
          { type: 'heading', level: 2, text: 'Overskrift 🌱', under: 'Under' },
          { type: 'text', text: word },
          { type: 'list', items: ['Punkt ét', words] },
          { type: 'facts', items: [{ label: 'Frist', value: 'i morgen' }] },
          { type: 'table', head: ['A', 'B'], rows: [[cell, words]] },
          {
            type: 'columns',
            columns: [
              [
                {
                  type: 'box',
                  title: 'Kort',
                  blocks: [{ type: 'lines', count: 3 }],
                },
              ],
              [{ type: 'text', kind: 'quiet', text: 'Ved siden af' }],
            ],
          },
          {
            type: 'together',
            blocks: [{ type: 'text', kind: 'strong', text: words }],
          },
          { type: 'newPage' },
          { type: 'text', text: 'Ny side \u0000\ud83d{{ikke en skabelon}}' },
        ],
      }),
    );
    expect(count(pdf.text, 'ø')).toBeGreaterThanOrEqual(10_000);
    expect(count(pdf.text, 'y')).toBeGreaterThanOrEqual(400);
    expect(count(pdf.text, 'Æblegrød')).toBe(3 * 500);
    expect(count(pdf.text, '🎉')).toBe(3 * 500);
    expect(pdf.pages.at(-1)?.text).toContain('Ny side {{ikke en skabelon}}');
    for (const part of [
      'Overskrift',
      'Under',
      'Punkt ét',
      'Kort',
      'i morgen',
    ]) {
      expect(pdf.text).toContain(part);
    }
  });

  it('writes nothing beyond the margins', async () => {
    const rows = [['z'.repeat(500), 'å'.repeat(200), 'kort']];
    const pdf = readPdf(
      await renderPdf({
        ...base,
        blocks: [
          { type: 'table', shares: [2, 1, 1], head: ['1', '2', '3'], rows },
        ],
      }),
    );
    const [page] = pdf.pages;
    expect(page.rightmost).toBeLessThanOrEqual(page.width - 40);
    expect(count(pdf.text, 'z')).toBe(500);
  });

  it('never leaves a heading alone at the foot of a page', async () => {
    for (const lines of [38, 39, 40, 41, 42, 43]) {
      const pdf = readPdf(
        await renderPdf({
          ...base,
          blocks: [
            { type: 'text', text: 'linje\n'.repeat(lines) },
            { type: 'heading', level: 2, text: 'Sidste overskrift' },
            { type: 'text', text: 'hører til overskriften' },
          ],
        }),
      );
      const page = pdf.pages.find(({ text }) => text.includes('Sidste over'));
      expect(page?.text).toContain('hører til overskriften');
    }
  });
});
