import fc from 'fast-check';
import { aQuestionnaire } from '../../../testUtils';
import { questionnaireDocumentSchema, Theme } from '../../documentSchema';
import { readPasted } from './readPasted';
import { themesOf } from './themesOf';

const shape = (text: string) =>
  readPasted(text).map(({ title, questions }) => [
    title,
    ...questions.map(question => question.text),
  ]);

describe('a form pasted as text', () => {
  it('[T07] finds themes and questions in headings and lines', () => {
    expect(
      shape(`Trivsel
Hvordan har du det på arbejdet?
Hvad giver dig energi?

Samarbejde:
Hvem arbejder du bedst sammen med?
_______________________
`),
    ).toEqual([
      ['Trivsel', 'Hvordan har du det på arbejdet?', 'Hvad giver dig energi?'],
      ['Samarbejde', 'Hvem arbejder du bedst sammen med?'],
    ]);
  });

  it('[T07] reads bullets and numbers, and takes their marks off', () => {
    expect(
      shape(`1. Opgaver
1.1 Hvad lykkes?
1.2 Hvad er svært?
2. Udvikling
• Hvad vil du lære?
- Ønsker til det næste år
a) Hvem kan hjælpe?`),
    ).toEqual([
      ['Opgaver', 'Hvad lykkes?', 'Hvad er svært?'],
      [
        'Udvikling',
        'Hvad vil du lære?',
        'Ønsker til det næste år',
        'Hvem kan hjælpe?',
      ],
    ]);
  });

  it('[T07] [T14] reads a table out of Word, with a column for each side', () => {
    expect(
      readPasted(
        'Tema\tTil medarbejderen\tTil lederen\n' +
          'Faglighed\tHvad er du god til?\tHvad ser du?\n' +
          'Trivsel\t"Hvordan har du det?\nOg hvorfor?"\t\n',
      ),
    ).toEqual([
      {
        title: '',
        questions: [
          {
            text: 'Faglighed',
            employee: 'Hvad er du god til?',
            leader: 'Hvad ser du?',
          },
          { text: 'Trivsel', employee: 'Hvordan har du det? Og hvorfor?' },
        ],
      },
    ]);
  });

  it('[T07] reads a table of themes and questions', () => {
    expect(
      shape(
        'Tema\tSpørgsmål\nTrivsel\tHvordan har du det?\n\tHvad giver ro?\nKompetencer\t"• Hvad kan du?\n• Hvad vil du kunne?"',
      ),
    ).toEqual([
      ['Trivsel', 'Hvordan har du det?', 'Hvad giver ro?'],
      ['Kompetencer', 'Hvad kan du?', 'Hvad vil du kunne?'],
    ]);
  });

  it('[T07] reads lists as Word copies them, with a tab after each mark', () => {
    expect(
      shape(
        'Faglighed\r\n1.\tHvad går godt?\r\n2)\tHvad vil du lære?\r\n\ta.\tMed hvem?\r\nTrivsel:\r\n•\tHvad giver energi?\r\no\tRo til opgaverne\r\n-\tHvad tapper?\r\n',
      ),
    ).toEqual([
      ['Faglighed', 'Hvad går godt?', 'Hvad vil du lære?', 'Med hvem?'],
      ['Trivsel', 'Hvad giver energi?', 'Ro til opgaverne', 'Hvad tapper?'],
    ]);
  });

  it('[T07] reads a table of Word whose cells have several lines, and leaves its head out', () => {
    expect(
      shape(
        'Temaer\tUnderpunkter/spørgsmål\n1. Faglighed\t1.\tHvad går godt?\n2.\tHvad vil du lære?\n• Hvem kan hjælpe\nTrivsel\tHvordan har du det?\n2\tHvad giver ro?',
      ),
    ).toEqual([
      ['Faglighed', 'Hvad går godt?', 'Hvad vil du lære?', 'Hvem kan hjælpe'],
      ['Trivsel', 'Hvordan har du det?', 'Hvad giver ro?'],
    ]);
  });

  it('[T07] keeps an introduction to a theme apart from its questions', () => {
    expect(
      readPasted(
        'Kultur\nVi vil gerne tale om, hvordan vi er over for hinanden, både i hverdagen og når der er travlt.\nHvordan oplever du tonen?',
      ),
    ).toEqual([
      {
        title: 'Kultur',
        description:
          'Vi vil gerne tale om, hvordan vi er over for hinanden, både i hverdagen og når der er travlt.',
        questions: [{ text: 'Hvordan oplever du tonen?' }],
      },
    ]);
  });

  it('[T07] makes themes that fit of whatever is pasted, and loses no question and no word', () => {
    let number = 0;
    const nextId = () => `p.${(number += 1)}`;
    const wordsIn = (themes: readonly Theme[]) =>
      JSON.stringify(themes).replace(/\s+/g, ' ');
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.string({ maxLength: 700 }),
            fc.lorem({ maxCount: 120 }),
            fc.constantFrom('1. ', '\t', '- ', '"', 'Tema 1:', 'Hvad nu?'),
          ),
          { maxLength: 60 },
        ),
        parts => {
          const found = readPasted(parts.join('\n'));
          const themes = themesOf(found, nextId, 'Uden navn');
          for (const theme of themes)
            expect(
              questionnaireDocumentSchema.safeParse(
                aQuestionnaire({ themes: [theme] }),
              ).success,
            ).toBe(true);
          const said = wordsIn(themes);
          const pasted = found.flatMap(({ title, description, questions }) => [
            title,
            description ?? '',
            ...questions.flatMap(one => [one.text, one.employee, one.leader]),
          ]);
          for (const word of pasted.join(' ').match(/[a-z]{4,40}/g) ?? [])
            expect(said).toContain(word);
        },
      ),
      { numRuns: 300 },
    );
    expect(themesOf(readPasted('Hvad nu?'), nextId, 'Uden navn')).toEqual([
      expect.objectContaining({ title: { da: 'Uden navn' } }),
    ]);
  });

  it('[T07] keeps the words of both sides beside a question that is too long or empty', () => {
    const long = 'Hvordan går det med opgaverne? '.repeat(20).trim();
    const nextId = () => 'p';
    const [{ questions }] = themesOf(
      [
        {
          title: 'Trivsel',
          questions: [
            { text: long, employee: 'Tænk tilbage', leader: 'Se frem' },
            { text: '', employee: 'Alene', leader: 'Sammen' },
          ],
        },
      ],
      nextId,
      'Uden navn',
    );
    expect(questions).toMatchObject(
      [long, 'Tænk tilbage', 'Se frem', 'Alene', 'Sammen'].map(da => ({
        settings: { body: { da } },
      })),
    );
  });

  it('[T07] keeps long texts in full as guidance, and every row of a very long form', () => {
    let number = 0;
    const nextId = () => `p.${(number += 1)}`;
    const long = 'Vi taler om, hvordan det går. '.repeat(30).trim();
    const many = Array.from({ length: 450 }, (_, at) => ({
      text: `Nr. ${at}?`,
    }));
    const [first, second, third] = themesOf(
      [{ title: 'Trivsel', description: long, questions: many }],
      nextId,
      'Uden navn',
    );
    expect(first.questions[0]).toMatchObject({
      type: 'guidance',
      settings: { body: { da: long } },
    });
    expect(
      [first, second, third].map(({ title, questions }) => [
        title.da,
        questions.length,
      ]),
    ).toEqual([
      ['Trivsel', 200],
      ['Trivsel', 200],
      ['Trivsel', 51],
    ]);
  });
});
