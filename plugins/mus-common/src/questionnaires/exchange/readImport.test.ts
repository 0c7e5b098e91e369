import fc from 'fast-check';
import { anyQuestionnaire } from '../../__testUtils__/arbitraries';
import { questionTypeNames, questionTypes } from '../../questions';
import { aQuestionnaire, aTheme } from '../../testUtils';
import { textGroups } from '../../texts';
import {
  QuestionnaireDocument,
  questionnaireDocumentSchema,
  Theme,
} from '../documentSchema';
import { ownQuestion } from '../edit';
import { publishProblems } from '../publishProblems';
import { formToYaml } from './formYaml';
import { readImport } from './readImport';
import { longestImport } from './SourceText';

let number = 0;
const nextId = () => `new.${(number += 1)}`;
const read = (text: string) => readImport(text, nextId);
const problemsIn = (text: string) => {
  const result = read(text);
  return result.ok ? [] : result.problems;
};
const formIn = (text: string): QuestionnaireDocument => {
  const result = read(text);
  if (!result.ok || result.value.kind !== 'form')
    throw new Error(JSON.stringify(result));
  return result.value.form;
};

function themesIn(result: ReturnType<typeof read>): readonly Theme[] {
  if (!result.ok) return [];
  const { value } = result;
  return value.kind === 'form' ? value.form.themes : value.themes;
}

const everyType = aQuestionnaire({
  intro: 'Første linje\n\n  anden: "linje" # ingen kommentar\n- ikke en liste',
  themes: [
    aTheme({
      id: 'alt',
      kind: 'optional',
      last: true,
      questions: questionTypeNames.map(type => ({
        ...ownQuestion(`q.${type}`, { da: 'Ja: nej?', en: 'on' }, type),
        settings: questionTypes[type].sample.settings,
        comment: true,
        relatedThemes: ['andet'],
      })),
    }),
  ],
});

describe('a form as YAML', () => {
  it('[T07] reads every type and setting as it was written', () => {
    expect(formIn(formToYaml(everyType))).toEqual(everyType);
  });

  it('[T07] is the same form after a round trip, whatever it holds', () => {
    fc.assert(
      fc.property(anyQuestionnaire, fc.string(), (any, title) => {
        const parsed = questionnaireDocumentSchema.safeParse({
          ...any,
          title: `${title.replace(/</g, '')} MUS`,
        });
        if (!parsed.success) return;
        const text = JSON.stringify(parsed.data);
        fc.pre(!text.includes('<'));
        expect(formIn(formToYaml(parsed.data))).toEqual(parsed.data);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a file that cannot be used', () => {
  it.each([
    ['10 MB', 'a: b\n'.repeat(2_000_000), 'tooLong'],
    ['deep nesting', '['.repeat(100_000), 'tooDeep'],
    ['deep dashes', `${'- '.repeat(5_000)}a`, 'tooDeep'],
    ['deep braces', `${'{"a":'.repeat(200)}1${'}'.repeat(200)}`, 'tooDeep'],
    [
      'a bomb of references',
      `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghi'
        .split('')
        .map(
          (name, at) =>
            `${name}: &${name} [${Array(9)
              .fill(`*${'abcdefgh'[at]}`)
              .join(',')}]`,
        )
        .join('\n')}`,
      'references',
    ],
    ['a web page', '<!doctype html><html><body>MUS</body></html>', 'isHtml'],
    ['no YAML', 'title: "aldrig lukket', 'notYaml'],
    ['a list of numbers', '[1, 2, 3]', 'notAForm'],
    ['nothing', '', 'notAForm'],
  ])('[T07] is refused with words when it is %s', (_, text, code) => {
    const [problem] = problemsIn(text);
    expect(problem).toMatchObject({ code });
    expect(Object.keys(textGroups.importProblems)).toContain(code);
  });

  it('[T07] has every problem listed with its line', () => {
    const text = formToYaml(
      aQuestionnaire({ themes: [aTheme({ id: 'a', questions: ['q'] })] }),
    )
      .replace('audience: both', 'audience: chefen')
      .replace('type: freeText', 'type: telepati')
      .replace('Hvordan går', '<script>alert(1)</script> Hvordan går');
    const lineOf = (part: string) =>
      text.split('\n').findIndex(line => line.includes(part)) + 1;
    expect(problemsIn(text)).toEqual([
      { line: lineOf('audience: chefen'), code: 'notAllowed' },
    ]);
    const mended = text.replace('audience: chefen', 'audience: both');
    expect(problemsIn(mended)).toEqual([
      expect.objectContaining({ code: 'unknownQuestionType' }),
      { line: lineOf('<script>'), code: 'markup' },
    ]);
  });

  it('[T07] tells with its line what a form cannot hold, and takes the rest in', () => {
    const text = formToYaml(
      aQuestionnaire({ themes: [aTheme({ id: 'a', questions: ['q'] })] }),
    ).replace('audience: both', 'audience: both\n        prioritet: true');
    const result = read(text);
    if (!result.ok) throw new Error('refused');
    const line =
      text.split('\n').findIndex(one => one.includes('prioritet')) + 1;
    expect(result.value.left).toEqual([
      { line, code: 'keyLeft', params: { key: 'prioritet' } },
    ]);
    const clean = read(formToYaml(everyType));
    expect(clean.ok && clean.value.left).toEqual([]);
  });

  it('[T07] never throws, never takes long, and only gives forms that fit, whatever it is fed', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ maxLength: 400 }),
          fc.json(),
          fc.json().map(json => `{"pages": [{"elements": ${json}}]}`),
          fc.json().map(json => `formatVersion: 1\nthemes: ${json}`),
        ),
        text => {
          const result = read(text);
          const themes = themesIn(result);
          const fits = questionnaireDocumentSchema.safeParse(
            aQuestionnaire({ themes: [...themes] }),
          ).success;
          expect(result.ok ? fits : result.problems.length > 0).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
    expect(longestImport).toBeLessThan(1_000_000);
  });
});

describe('a SurveyJS form', () => {
  const survey = {
    title: { default: 'MUS', en: 'Talk' },
    pages: [
      {
        name: 'trivsel',
        title: 'Trivsel',
        elements: [
          { type: 'comment', name: 'a', title: 'Hvad lykkes?', rows: 6 },
          { type: 'text', name: 'b', title: 'Hvornår?', inputType: 'date' },
          {
            type: 'radiogroup',
            name: 'c',
            title: 'Hvor?',
            choices: ['Her', { value: 2, text: 'Der' }],
            showCommentArea: true,
            isRequired: true,
          },
          {
            type: 'checkbox',
            name: 'd',
            choices: ['x', 'y', 'z'],
            maxSelectedChoices: 2,
          },
          {
            type: 'panel',
            elements: [
              {
                type: 'rating',
                name: 'e',
                rateMax: 6,
                minRateDescription: 'Lidt',
              },
              { type: 'boolean', name: 'f' },
              { type: 'ranking', name: 'g', choices: ['x', 'y'] },
              { type: 'html', html: '<p>Læs <b>dette</b></p>' },
            ],
          },
          { type: 'matrix', name: 'h' },
          { type: 'imagepicker', name: 'i' },
          { type: 'rating', name: 'j', rateMax: 100 },
        ],
      },
    ],
  };

  it('[T07] comes along as far as its types match, with a list of what did not', () => {
    const text = JSON.stringify(survey, null, 2);
    const result = read(text);
    if (!result.ok || result.value.kind !== 'survey')
      throw new Error('refused');
    const { themes, left, title } = result.value;
    expect(title).toBe('MUS');
    expect(themes.map(theme => theme.title.da)).toEqual(['Trivsel']);
    expect(
      themes[0].questions.map(({ type, text: { da } }) => [type, da]),
    ).toEqual([
      ['freeText', 'Hvad lykkes?'],
      ['date', 'Hvornår?'],
      ['singleChoice', 'Hvor?'],
      ['multipleChoice', 'd'],
      ['scale', 'e'],
      ['yesNo', 'f'],
      ['ranking', 'g'],
      ['guidance', 'Læs dette'],
    ]);
    expect(themes[0].questions[2]).toMatchObject({
      comment: true,
      settings: {
        options: [{ label: { da: 'Her' } }, { label: { da: 'Der' } }],
      },
    });
    expect(publishProblems(aQuestionnaire({ themes: [...themes] }))).toEqual(
      [],
    );
    expect(left.map(({ code, params }) => [code, params?.name])).toEqual([
      ['ruleLeft', 'c'],
      ['typeLeft', 'h'],
      ['typeLeft', 'i'],
      ['typeLeft', 'j'],
    ]);
    const lineOfMatrix =
      text.split('\n').findIndex(line => line.includes('"matrix"')) + 1;
    expect(Math.abs(left[1].line - lineOfMatrix)).toBeLessThanOrEqual(1);
  });

  it('[T07] lists what was cut off, and keeps a long text as guidance', () => {
    const many = (count: number, make: (at: number) => unknown) =>
      Array.from({ length: count }, (_, at) => make(at));
    const long = 'ord '.repeat(300).trim();
    const result = read(
      JSON.stringify({
        pages: [
          {
            elements: [
              { type: 'comment', name: 'a', title: long },
              { type: 'html', name: 'b', html: `<p>${long}</p>` },
              {
                type: 'dropdown',
                name: 'c',
                choices: many(34, at => `v${at}`),
              },
              {
                type: 'panel',
                title: 'Om dig',
                elements: [{ type: 'comment', name: 'd' }],
              },
              ...many(200, at => ({ type: 'comment', name: `q${at}` })),
            ],
          },
          ...many(31, at => ({
            name: `side ${at}`,
            elements: [{ type: 'comment', name: `p${at}` }],
          })),
        ],
      }),
    );
    if (!result.ok || result.value.kind !== 'survey')
      throw new Error('refused');
    const { themes, left } = result.value;
    expect(themes[0].questions[1]).toMatchObject({
      type: 'guidance',
      settings: { body: { da: long } },
    });
    expect(publishProblems(aQuestionnaire({ themes: [...themes] }))).toEqual(
      [],
    );
    expect(left.map(({ code, params }) => [code, params?.name])).toEqual([
      ['shortened', 'a'],
      ['choicesLeft', 'c'],
      ['panelLeft', 'Om dig'],
      ['pageLeft', 'side 29'],
      ['pageLeft', 'side 30'],
      ['questionLeft', 'q196'],
      ['questionLeft', 'q197'],
      ['questionLeft', 'q198'],
      ['questionLeft', 'q199'],
    ]);
    expect(left[1].params?.count).toBe(4);
  });

  it('[T07] tells of every word of a page or a choice that is cut, and of what has no place', () => {
    const long = 'ord '.repeat(200);
    const result = read(
      JSON.stringify({
        description: 'Om hele skemaet',
        pages: [
          {
            name: 'side',
            description: long,
            elements: [
              { type: 'radiogroup', name: 'valg', choices: [long, 'b'] },
              {
                type: 'panel',
                description: 'Om panelet',
                elements: [{ type: 'comment', name: 'q' }],
              },
              {
                type: 'html',
                name: 'tekst',
                html: { da: 'Kort', en: long },
              },
            ],
          },
        ],
      }),
    );
    if (!result.ok || result.value.kind !== 'survey')
      throw new Error('refused');
    const { left, themes } = result.value;
    expect(left.map(({ code, params }) => [code, params?.name]).sort()).toEqual(
      [
        ['descriptionLeft', 'Om hele skemaet'],
        ['descriptionLeft', 'Om panelet'],
        ['shortened', 'side'],
        ['shortened', 'valg'],
      ],
    );
    expect(themes[0].questions[2].settings).toMatchObject({
      body: { en: long.trim() },
    });
  });

  it('[T07] without anything that fits is refused', () => {
    expect(
      problemsIn('{"pages":[{"elements":[{"type":"file","name":"x"}]}]}').map(
        ({ code }) => code,
      ),
    ).toEqual(['nothingFits', 'typeLeft']);
  });
});
