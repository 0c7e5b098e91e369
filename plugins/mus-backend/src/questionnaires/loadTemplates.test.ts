import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  authoringHints,
  compose,
  forParty,
  LocalText,
  publishProblems,
  Question,
  Theme,
} from '@samtale/backstage-plugin-mus-common';
import { loadTemplates } from './loadTemplates';

const { templates, banks } = loadTemplates(join(__dirname, '../../templates'));
const questionsOf = (themes: readonly Theme[]) =>
  themes.flatMap(theme => theme.questions);
const prompts = ({ prompts: both }: Question) => [
  ...(both?.employee ?? []),
  ...(both?.leader ?? []),
];
const inEnglish = (texts: Array<LocalText | undefined>) =>
  texts.every(text => text === undefined || (text.en ?? '').trim() !== '');
const byId = (id: string) => templates.find(template => template.id === id)!;

describe('built-in templates', () => {
  it.each(templates.map(template => [template.id, template] as const))(
    '%s can be composed and sent, in both languages',
    (_, template) => {
      const document = compose(template.document, {
        title: 'Borgerservice 2026',
        optionalThemes: template.optionalThemes,
      });
      expect(publishProblems(document)).toEqual([]);
      expect(forParty(document, 'employee').length).toBeGreaterThan(0);
      const words = document.themes.flatMap(theme => [
        theme.title,
        theme.description,
        ...theme.questions.flatMap(question => [
          question.text,
          ...prompts(question),
        ]),
      ]);
      expect(inEnglish(words)).toBe(true);
    },
  );

  it.each(templates.map(template => [template.id, template] as const))(
    '%s says where every question comes from',
    (_, { document, optionalThemes }) => {
      const questions = questionsOf([...document.themes, ...optionalThemes]);
      expect(
        questions.filter(
          ({ source, origin }) => !source || origin !== 'template',
        ),
      ).toEqual([]);
    },
  );

  it('gives every question an id of its own, over all files', () => {
    const ids = [
      ...templates.flatMap(({ document, optionalThemes }) =>
        questionsOf([...document.themes, ...optionalThemes]),
      ),
      ...banks.flatMap(bank => bank.questions),
    ].map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('[T04] [T06] has the five themes with all questions of Skema 2 and 3 in place', () => {
    const { themes } = byId('tonder').document;
    expect(themes.map(({ title }) => title.da)).toEqual([
      'Faglighed i opgaveløsningen',
      'Trivsel og samarbejde i opgaveløsningen',
      'Vores kultur – det er sådan, vi arbejder og udvikler os',
      'Andet fælles',
      'Andet individuelt',
    ]);
    const sources = questionsOf(themes)
      .map(({ source }) => source)
      .filter(source => /Skema [23]/.test(source ?? ''));
    expect(sources).toEqual(
      [
        '2.1',
        '2.2',
        '2.3',
        '2.4',
        '2.5',
        '2.6',
        '3.1',
        '3.2',
        '3.3',
        '3.4',
        '3.5',
      ].map(number => `Skema ${number}`),
    );
    expect(
      themes
        .find(({ id }) => id === 'kultur')!
        .questions.find(({ id }) => id === 'tonder.skema2.3')!.source,
    ).toBe('Skema 2.3');
  });

  it('[T14] asks each side differently in the rows of Skema 1, and keeps feedback closed until the talk', () => {
    const questions = questionsOf(byId('tonder').document.themes);
    const rows = questions.filter(({ id }) => /^tonder\.skema1\.\d$/.test(id));
    expect(
      rows.map(row => [
        row.prompts?.employee?.length,
        row.prompts?.leader?.length,
      ]),
    ).toEqual(Array(5).fill([2, 1]));
    const feedback = questions.filter(({ id }) => id.endsWith('.feedback'));
    expect(
      feedback.map(({ audience, opensInTalk }) => [audience, opensInTalk]),
    ).toEqual(Array(3).fill(['leader', true]));
  });

  it('[T37] offers six inspiration questions that follow our own advice', () => {
    const bank = banks.find(({ id }) => id === 'inspiration')!;
    expect(bank.questions).toHaveLength(6);
    expect(
      bank.questions.filter(
        ({ origin, source }) => origin !== 'bank' || !source,
      ),
    ).toEqual([]);
    expect(
      bank.questions.map(({ text }) =>
        authoringHints(text.da).filter(hint => hint !== 'twoInOne'),
      ),
    ).toEqual(Array(6).fill([]));
    expect(inEnglish(bank.questions.map(({ text }) => text))).toBe(true);
  });
});

describe('a template that does not hold', () => {
  const folder = mkdtempSync(join(tmpdir(), 'templates-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is refused by name and place', () => {
    writeFileSync(
      join(folder, 'broken.yaml'),
      'formatVersion: 1\nid: broken\ntitle: { da: Skema }\n',
    );
    expect(() => loadTemplates(folder)).toThrow(/broken\.yaml.*title\.en/);
  });
});
