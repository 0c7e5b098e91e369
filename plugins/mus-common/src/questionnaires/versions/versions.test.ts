import fc from 'fast-check';
import { aQuestion, aQuestionnaire, aTheme } from '../../testUtils';
import { anyQuestionnaire } from '../../__testUtils__/arbitraries';
import {
  addQuestion,
  addTheme,
  describeTheme,
  dropQuestion,
  moveQuestion,
  moveTheme,
  ownQuestion,
  renameTheme,
  reword,
  setForm,
  setPrompts,
  setQuestion,
  setTheme,
  setType,
} from '../edit';
import { correctSpelling } from './correct';
import { formChanges, sayFormChange } from './formChanges';
import { isSpelling } from './isSpelling';
import { textPlaces } from './textPlaces';

describe('spelling', () => {
  it.each([
    [
      'Hvad vil du gerne blive berdre til?',
      'Hvad vil du gerne blive bedre til?',
    ],
    ['Hvordan er samarbejds klimaet', 'Hvordan er samarbejdsklimaet?'],
    ['hvad lykkes', 'Hvad lykkes?'],
    ['Hvordan gor det?', 'Hvordan går det?'],
  ])('[T05] “%s” may become “%s” after sending', (before, after) => {
    expect(isSpelling(before, after)).toBe(true);
  });

  it.each([
    ['Hvad lykkes?', 'Hvad lykkes ikke?'],
    ['Er det ikke godt?', 'Er det ikke kedeligt?'],
    ['Hvad lykkes i 2026?', 'Hvad lykkes i 2027?'],
    ['Hvad har du nået uden hjælp?', 'Hvad har du nået under hjælp?'],
    ['Hvad lykkes?', ' '],
    ['Hvad lykkes?', 'Hvad lykkes?'],
  ])('“%s” may not become “%s”: that is a new version', (before, after) => {
    expect(isSpelling(before, after)).toBe(false);
  });

  it('changes the one text and nothing else', () => {
    const form = aQuestionnaire({
      themes: [
        aTheme({
          id: 'a',
          questions: [aQuestion({ id: 'q', text: { da: 'Hvad lykes?' } })],
        }),
      ],
    });
    const correction = {
      place: 'question/q/text',
      before: 'Hvad lykes?',
      after: 'Hvad lykkes?',
    };
    expect(correctSpelling(form, correction)).toEqual({
      ok: true,
      document: reword(form, 'q', { da: 'Hvad lykkes?' }),
    });
    const refused = (changes: Partial<typeof correction>) =>
      correctSpelling(form, { ...correction, ...changes });
    expect(refused({ before: 'Andet' })).toMatchObject({
      problems: [{ code: 'textChanged' }],
    });
    expect(refused({ place: 'question/x/text' })).toMatchObject({
      problems: [{ code: 'unknownPlace' }],
    });
    for (const after of ['Hvad er svært?', 'Lykes hvad?'])
      expect(refused({ after })).toMatchObject({
        problems: [{ code: 'notSpelling' }],
      });
  });

  it('reaches every word that people read: choices, columns, guidance, ideas and the table of the plan', () => {
    const guidance = ownQuestion('g', { da: 'Råd' }, 'guidance');
    const form = aQuestionnaire({
      planTable: { columns: [{ da: 'Fremovr' }] },
      themes: [
        aTheme({
          id: 'a',
          questions: [
            {
              ...ownQuestion('c', { da: 'Hvor?' }, 'singleChoice'),
              settings: {
                options: [
                  { id: 'a', label: { da: 'Skrnken' } },
                  { id: 'b', label: { da: 'Telefonen' } },
                ],
              },
              ideas: [{ da: 'Kolega' }],
            },
            {
              ...guidance,
              settings: { body: { da: 'Tag dig godtid', en: '' } },
            },
          ],
        }),
      ],
    });
    const corrected = [
      ['question/c/settings/options/0/label', 'Skrnken', 'Skranken'],
      ['question/c/ideas/0', 'Kolega', 'Kollega'],
      ['question/g/settings/body', 'Tag dig godtid', 'Tag dig god tid'],
      ['planTable/columns/0', 'Fremovr', 'Fremover'],
    ].reduce((now, [place, before, after]) => {
      const done = correctSpelling(now, { place, before, after });
      if (!done.ok) throw new Error(`${place} cannot be corrected`);
      return done.document;
    }, form);
    expect(textPlaces(corrected).map(({ text }) => text)).toEqual(
      expect.arrayContaining([
        'Skranken',
        'Kollega',
        'Tag dig god tid',
        'Fremover',
      ]),
    );
    expect(corrected.themes[0].questions[1].settings).toEqual({
      body: { da: 'Tag dig god tid', en: '' },
    });
  });

  it('never changes which questions a form has, whatever is corrected', () => {
    fc.assert(
      fc.property(anyQuestionnaire, fc.nat(), (form, pick) => {
        const places = textPlaces(form);
        const { place, text } = places[pick % places.length];
        const corrected = correctSpelling(form, {
          place,
          before: text,
          after: `${text}!`,
        });
        if (!corrected.ok) return;
        const ids = (one: typeof form) =>
          one.themes.map(theme => theme.questions.map(({ id }) => id));
        expect(ids(corrected.document)).toEqual(ids(form));
        expect(textPlaces(corrected.document)).toHaveLength(places.length);
      }),
      { numRuns: 100 },
    );
  });
});

describe('differences in words', () => {
  const form = aQuestionnaire({
    themes: [
      aTheme({ id: 'a', title: { da: 'Opgaver' }, questions: ['q1', 'q2'] }),
      aTheme({ id: 'b', title: { da: 'Trivsel' }, questions: ['q3'] }),
    ],
  });
  const words = (after: typeof form) =>
    formChanges(form, after).map(change => sayFormChange('da', change));

  it('[K03] says nothing about the same form', () => {
    expect(words(form)).toEqual([]);
  });

  it('[K03] is silent only when nothing is different, whatever was done', () => {
    const text = { da: 'Andre ord' };
    const edits: Array<(now: typeof form) => typeof form> = [
      now => reword(now, 'q1', text),
      now => setQuestion(now, 'q1', { ideas: [text] }),
      now => setQuestion(now, 'q3', { relatedThemes: ['a'] }),
      now => setQuestion(now, 'q3', { comment: true, opensInTalk: true }),
      now => setQuestion(now, 'q2', { prompts: { employee: [text] } }),
      now => setType(now, 'q2', 'ranking'),
      now => moveTheme(now, 'a', 1),
      now => describeTheme(now, 'a', text),
      now => setTheme(now, 'b', { last: true, values: true, cards: true }),
      now => setTheme(now, 'b', { onlyLeaders: true }),
      now => setForm(now, { intro: 'Ny' }),
      now => ({ ...now, placement: true }),
      now => ({ ...now, english: { title: 'Talk' } }),
    ];
    fc.assert(
      fc.property(fc.subarray(edits), fc.subarray(edits), (first, second) => {
        const [before, after] = [first, second].map(list =>
          list.reduce((now, edit) => edit(now), form),
        );
        const same = JSON.stringify(before) === JSON.stringify(after);
        expect(formChanges(before, after).length === 0).toBe(same);
        expect(formChanges(before, before)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    [
      setForm(form, { title: 'MUS 2027', openingRule: 'inTalk' }),
      [
        'Skemaets titel: »MUS 2026« er nu »MUS 2027«',
        'Det er ændret, hvornår I kan læse hinandens forberedelse',
      ],
    ],
    [
      setForm(form, { mayDecline: true }),
      ['Medarbejderen kan nu takke nej til samtalen'],
    ],
    [
      renameTheme(form, 'b', { da: 'Samarbejde' }),
      ['Temaet »Trivsel« hedder nu »Samarbejde«'],
    ],
    [
      addTheme(form, aTheme({ id: 'c', title: { da: 'Mål' } })),
      ['Nyt tema: »Mål«'],
    ],
    [
      addQuestion(form, 'b', ownQuestion('x', { da: 'Nyt?' })),
      ['Nyt spørgsmål under »Trivsel«: »Nyt?«'],
    ],
    [
      dropQuestion(form, 'q3'),
      ['Taget ud under »Trivsel«: »Hvordan går det med q3?«'],
    ],
    [
      reword(form, 'q1', { da: 'Andet?' }),
      ['Andre ord: »Hvordan går det med q1?« er nu »Andet?«'],
    ],
    [
      moveQuestion(form, 'q1', { themeId: 'b', index: 0 }),
      ['Flyttet til en anden plads under »Trivsel«: »Hvordan går det med q1?«'],
    ],
    [
      setQuestion(form, 'q2', {
        priority: true,
        audience: 'leader',
        prompts: { leader: [{ da: 'Hvad ser du?' }] },
      }),
      [
        'Hvem der svarer på »Hvordan går det med q2?«: Kun lederen, før Begge',
        'Hjælpeord til lederen ved »Hvordan går det med q2?«: »Hvad ser du?«, før »ingen«',
        'Lederen vil gerne tale om »Hvordan går det med q2?«',
      ],
    ],
    [
      setType(form, 'q2', 'scale'),
      ['»Hvordan går det med q2?« er nu af typen Skala, før Fritekst'],
    ],
    [
      setQuestion(setType(form, 'q2', 'scale'), 'q2', { relatedThemes: ['b'] }),
      [
        '»Hvordan går det med q2?« er nu af typen Skala, før Fritekst',
        'Andre indstillinger: »Hvordan går det med q2?«',
      ],
    ],
    [
      moveTheme(form, 'b', 0),
      ['Temaet »Opgaver« er flyttet til en anden plads'],
    ],
    [
      describeTheme(form, 'b', { da: 'Om at have det godt' }),
      ['Indledningen til temaet »Trivsel« er ændret'],
    ],
    [
      setTheme(form, 'b', { kind: 'optional' }),
      ['Andre indstillinger for temaet »Trivsel«'],
    ],
    [
      { ...form, planTable: { columns: [{ da: 'Hvad' }] } },
      ['Udviklingsplanens tabel er ændret'],
    ],
    [
      { ...form, minutesRule: 'employeeWrites' as const },
      ['Andre indstillinger for hele skemaet'],
    ],
  ])('[K03] says what changed %#', (after, expected) => {
    expect(words(after)).toEqual(expected);
  });

  it('[K03] says that a choice was taken out beside a new type', () => {
    const choices = (type: 'singleChoice' | 'multipleChoice', labels: string) =>
      setQuestion(setType(form, 'q2', type), 'q2', {
        settings: {
          options: [...labels].map(da => ({ id: da, label: { da } })),
        },
      });
    const said = (after: typeof form) =>
      formChanges(choices('singleChoice', 'abc'), after).map(
        ({ code }) => code,
      );
    expect(said(choices('multipleChoice', 'abc'))).toEqual(['questionType']);
    expect(said(choices('multipleChoice', 'ab'))).toEqual([
      'questionType',
      'questionSettings',
    ]);
  });

  it('[K03] shows the English words where only they changed', () => {
    const prompted = (en: string) =>
      setPrompts(form, 'q1', 'leader', [{ da: 'Spørg ind', en }]);
    const [change] = formChanges(prompted('Ask'), prompted('Ask more'));
    expect(sayFormChange('da', change)).toContain('»Ask more«, før »Ask«');
  });
});
