import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  authoringHints,
  compose,
  formHints,
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
          ...(question.ideas ?? []),
        ]),
      ]);
      expect(Boolean(document.english?.title)).toBe(true);
      expect(Boolean(document.english?.intro)).toBe(Boolean(document.intro));
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

  it.each(['tonder', 'midt', 'fleksible', 'randers', 'lus', 'senior'])(
    '[T13] [T14] %s asks the leader what the leader sees, where it asks the employee about themself',
    id => {
      const { document, optionalThemes } = byId(id);
      const rows = questionsOf([...document.themes, ...optionalThemes]);
      const asksBoth = rows.filter(
        ({ audience, type, source }) =>
          audience === 'both' &&
          type !== 'guidance' &&
          // These ask each how they see what is shared.
          !/^Skema [23]/.test(source ?? ''),
      );
      expect(asksBoth.length).toBeGreaterThan(4);
      expect(
        asksBoth
          .filter(({ prompts: both }) => !both?.leader?.length)
          .map(question => question.id),
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
    ).toEqual(Array(5).fill(['leader', true]));
  });

  it('[T15] gives the leader room in every theme to recognise a contribution and to set a focus, and asks the employee nothing of it', () => {
    const { document } = byId('tonder');
    const rowsWith = (party: 'employee' | 'leader') =>
      forParty(document, party).map(({ rows }) =>
        rows.filter(
          ({ prompts: asked, question, answerable }) =>
            answerable &&
            question.type === 'freeText' &&
            asked.some(
              ({ da }) =>
                /særligt bidrag, du vil anerkende/.test(da) &&
                /fokuspunkt/.test(da),
            ),
        ),
      );
    expect(rowsWith('leader').map(rows => rows.length)).toEqual([
      1, 1, 1, 1, 1,
    ]);
    expect(rowsWith('employee').flat()).toEqual([]);
  });

  it('[K11] asks appreciatively: nothing is leading or about health, and no theme asks only for what is hard', () => {
    const wrong = templates.flatMap(({ id, document, optionalThemes }) => {
      const whole = compose(document, { title: id, optionalThemes });
      const hard = formHints(whole)
        .filter(({ code }) => code === 'onlyProblemsTheme')
        .map(({ themeId }) => `${id} ${themeId}`);
      const asked = questionsOf(whole.themes)
        .filter(({ type }) => type !== 'guidance')
        .filter(({ text }) =>
          authoringHints(text.da).some(hint =>
            ['leading', 'yesNo', 'health'].includes(hint),
          ),
        );
      return [...hard, ...asked.map(question => question.id)];
    });
    expect(wrong).toEqual([]);
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

describe('the concepts', () => {
  const shape = (id: string) =>
    byId(id).document.themes.map(({ title, questions }) => [
      title.da,
      questions.length,
    ]);

  it('are the five, and forms for the other talks', () =>
    expect(templates.map(({ id }) => id)).toEqual([
      'fleksible',
      'grus',
      'lus',
      'midt',
      'randers',
      'senior',
      'strategisk',
      'tonder',
    ]));

  it('[M04] [M16] Midt: four themes with 17 dialogue modules, and one with four for leaders', () => {
    expect(shape('midt')).toEqual([
      ['Relationer', 5],
      ['Faglighed', 4],
      ['Udvikling', 5],
      ['Bæredygtigt arbejdsliv', 3],
      ['Ekstra tema – ledere', 4],
    ]);
    const { themes, planTable, minutesRule, placement } = byId('midt').document;
    expect(
      themes.map(({ cards, onlyLeaders }) => [cards, onlyLeaders]),
    ).toEqual([...Array(4).fill([true, undefined]), [true, true]]);
    const modules = questionsOf(themes.slice(0, 4)).map(({ text }) => text.da);
    expect(modules).toEqual([
      'Professionel adfærd',
      'Kommunikation',
      'Teamplayer',
      'Samarbejde',
      'Rummelighed',
      'Din egen faglighed',
      'Tværfaglighed',
      'Sammenhængskraft',
      'Teknologi/digitalisering',
      'Samskabelse',
      'Nytænkning',
      'Videndeling',
      'Innovation/transformation',
      'Understøttelse fra leder',
      'Balance i arbejdslivet',
      'Trivsel',
      'Arbejdsmiljø',
    ]);
    expect(planTable?.columns).toHaveLength(3);
    expect([minutesRule, placement]).toEqual(['employeeWrites', true]);
  });

  it('[M17] Midt: every module has its ideas, as many as the material', () =>
    expect(
      byId('midt').document.themes.map(theme =>
        theme.questions.map(({ ideas }) => ideas?.length),
      ),
    ).toEqual([
      [4, 5, 4, 5, 2],
      [5, 2, 4, 2],
      [3, 3, 4, 5, 2],
      [8, 4, 4],
      [2, 3, 1, 1],
    ]));

  it('[K01] [K06] the flexible one: five topics, and four that land before the fifth', () => {
    const { document, optionalThemes } = byId('fleksible');
    const composed = compose(document, { title: 'MUS', optionalThemes });
    expect(composed.themes.map(({ title }) => title.da)).toEqual([
      'Siden sidst – et godt afsæt for at tale om fremtiden',
      'Fokus på det kommende års opgaveløsning',
      'Trivsel',
      'Samarbejde',
      'Mobilitet',
      'Talent- og karriereudvikling',
      'Balance mellem arbejds- og familieliv',
      'Innovation',
      'Udviklingsmål og udviklingsaktiviteter',
    ]);
    expect(optionalThemes.map(({ kind }) => kind)).toEqual(
      Array(4).fill('optional'),
    );
    expect(
      questionsOf(composed.themes).filter(
        ({ source }) => source !== 'Eget spørgsmål',
      ),
    ).toEqual([]);
  });

  it('[R04] [R05] [R06] Randers: three linked topics, good day and bad day, six ways to learn', () => {
    expect(shape('randers').map(([title]) => title)).toEqual([
      'Mig som medarbejder',
      'Faglighed',
      'Relationer',
    ]);
    const { themes, planTable } = byId('randers').document;
    const questions = questionsOf(themes);
    expect(
      questions.filter(({ source }) => /g(od|) dag$/.test(source ?? '')),
    ).toHaveLength(2);
    const related = new Set(questions.flatMap(q => q.relatedThemes ?? []));
    expect([...related].sort()).toEqual(themes.map(({ id }) => id).sort());
    expect(
      questions.find(({ source }) => source === 'Aktiviteter')?.ideas,
    ).toHaveLength(6);
    expect(
      questions.filter(({ type }) => type === 'guidance').map(q => q.text.da),
    ).toEqual([
      'Forbered dig grundigt',
      'Vær løsningsorienteret og anerkend hinanden',
      'Lav klare aftaler',
      'Opfølgning',
    ]);
    expect(planTable).toBeDefined();
  });

  it('[S02] strategic MUS is a module of nine questions that goes with every other template', () => {
    const strategic = byId('strategisk');
    expect(shape('strategisk').map(([, count]) => count)).toEqual([5, 3, 1]);
    expect([strategic.role, strategic.checklist.length]).toEqual(['module', 8]);
    for (const { document } of templates.filter(({ role }) => !role)) {
      const composed = compose(document, {
        title: 'MUS',
        optionalThemes: strategic.document.themes,
      });
      expect(publishProblems(composed)).toEqual([]);
      expect(questionsOf(composed.themes)).toHaveLength(
        questionsOf(document.themes).length + 9,
      );
    }
  });

  it('[R17] talks of other kinds say who takes part, who reads and which plan comes of it', () =>
    expect(
      templates
        .filter(({ talk }) => talk)
        .map(({ id, document, talk }) => [
          id,
          document.talkKind,
          inEnglish([talk?.participants, talk?.readers, talk?.plan]),
        ]),
    ).toEqual([
      ['grus', 'group', true],
      ['lus', 'leader', true],
      ['senior', 'senior', true],
    ]));

  it('shows the organisation’s values in theme 3 of Tønder’s form', () =>
    expect(
      byId('tonder')
        .document.themes.filter(({ values }) => values)
        .map(({ id }) => id),
    ).toEqual(['kultur']));
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

  it('of another source is read like ours, and named with its source', () => {
    const empty = mkdtempSync(join(tmpdir(), 'none-'));
    const text = readFileSync(
      join(__dirname, '../../templates/randers.yaml'),
      'utf8',
    );
    const found = loadTemplates(empty, [{ name: 'forlag/eget.yaml', text }]);
    expect(found.templates.map(({ id }) => id)).toEqual(['randers']);
    expect(() =>
      loadTemplates(empty, [{ name: 'forlag/eget.yaml', text: 'id: x' }]),
    ).toThrow(/forlag\/eget\.yaml/);
    expect(() =>
      loadTemplates(join(__dirname, '../../templates'), [
        { name: 'forlag/eget.yaml', text },
      ]),
    ).toThrow(/randers/);
    rmSync(empty, { recursive: true });
  });

  it('is refused when it has a key the format does not know', () => {
    const text = readFileSync(
      join(__dirname, '../../templates/tonder.yaml'),
      'utf8',
    );
    writeFileSync(
      join(folder, 'broken.yaml'),
      text.replace('opensInTalk:', 'opensInTak:'),
    );
    expect(() => loadTemplates(folder)).toThrow(/opensInTak: not known/);
  });
});
