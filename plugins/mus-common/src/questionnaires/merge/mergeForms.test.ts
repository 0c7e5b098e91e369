import fc from 'fast-check';
import { aQuestion, aQuestionnaire, aTheme } from '../../testUtils';
import { QuestionnaireDocument } from '../documentSchema';
import {
  addQuestion,
  addTheme,
  dropQuestion,
  dropTheme,
  moveQuestion,
  moveTheme,
  ownQuestion,
  renameTheme,
  reword,
  setForm,
  setQuestion,
} from '../edit';
import { mergeForms } from './mergeForms';

const base = aQuestionnaire({
  themes: [
    aTheme({ id: 'a', questions: ['a1', 'a2', 'a3'] }),
    aTheme({ id: 'b', questions: ['b1', 'b2'] }),
    aTheme({ id: 'c', questions: ['c1'] }),
  ],
});
const outline = (form: QuestionnaireDocument) =>
  form.themes.map(
    ({ id, questions }) => `${id}: ${questions.map(one => one.id).join(' ')}`,
  );
const textOf = (form: QuestionnaireDocument, id: string) =>
  form.themes.flatMap(theme => theme.questions).find(one => one.id === id)?.text
    .da;

describe('two who edit the same form', () => {
  it('[T05] keeps what each of them did, in different places', () => {
    const mine = reword(
      addQuestion(base, 'a', ownQuestion('mine', { da: 'Min?' }), 1),
      'b1',
      { da: 'Nye ord' },
    );
    const theirs = moveQuestion(
      addQuestion(
        setForm(base, { title: 'MUS 2027' }),
        'a',
        ownQuestion('theirs', { da: 'Din?' }),
      ),
      'b2',
      { themeId: 'c', index: 0 },
    );
    const merged = mergeForms(base, mine, theirs);
    expect(merged.conflicts).toEqual([]);
    expect(merged.document.title).toBe('MUS 2027');
    expect(textOf(merged.document, 'b1')).toBe('Nye ord');
    expect(outline(merged.document)).toEqual([
      'a: a1 mine a2 a3 theirs',
      'b: b1',
      'c: b2 c1',
    ]);
  });

  it('keeps both changes of one question in different fields', () => {
    const mine = reword(base, 'a1', { da: 'Nye ord' });
    const theirs = setQuestion(base, 'a1', { audience: 'leader' });
    const { document, conflicts } = mergeForms(base, mine, theirs);
    expect(conflicts).toEqual([]);
    expect(document.themes[0].questions[0]).toMatchObject({
      text: { da: 'Nye ord' },
      audience: 'leader',
    });
  });

  it('tells of the same field only, and lets either stand', () => {
    const mine = reword(base, 'a1', { da: 'Mit' });
    const theirs = renameTheme(reword(base, 'a1', { da: 'Dit' }), 'b', {
      da: 'Ny',
    });
    const merged = mergeForms(base, mine, theirs);
    expect(merged.conflicts).toEqual([
      { path: ['a', 'a1', 'text', 'da'], mine: 'Mit', theirs: 'Dit' },
    ]);
    expect(textOf(merged.document, 'a1')).toBe('Mit');
    const other = mergeForms(base, mine, theirs, 'theirs').document;
    expect(textOf(other, 'a1')).toBe('Dit');
    expect(other.themes[1].title.da).toBe('Ny');
  });

  it('lets what is taken out go, unless the other changed it', () => {
    const mine = dropQuestion(dropQuestion(base, 'a1'), 'a2');
    const theirs = reword(base, 'a2', { da: 'Bedre' });
    const { document } = mergeForms(base, mine, theirs);
    expect(outline(document)[0]).toBe('a: a2 a3');
    expect(textOf(document, 'a2')).toBe('Bedre');
  });

  it('keeps a theme that the other put a question in', () => {
    const mine = dropTheme(base, 'c');
    const theirs = addQuestion(base, 'c', ownQuestion('new', { da: 'Ny?' }));
    expect(outline(mergeForms(base, mine, theirs).document)).toEqual([
      'a: a1 a2 a3',
      'b: b1 b2',
      'c: new',
    ]);
  });
});

type Edit = (form: QuestionnaireDocument) => QuestionnaireDocument;
const ids = ['a1', 'a2', 'a3', 'b1', 'b2', 'c1'];
const themes = ['a', 'b', 'c'];
const anEdit = (who: string): fc.Arbitrary<Edit> =>
  fc.oneof(
    fc.tuple(fc.constantFrom(...ids), fc.nat(99)).map(
      ([id, word]): Edit =>
        form =>
          reword(form, id, { da: `${who} ${word}` }),
    ),
    fc.tuple(fc.constantFrom(...themes), fc.nat(4), fc.nat(9999)).map(
      ([theme, at, word]): Edit =>
        form =>
          addQuestion(form, theme, aQuestion({ id: `${who}.${word}` }), at),
    ),
    fc
      .tuple(fc.constantFrom(...ids), fc.constantFrom(...themes), fc.nat(4))
      .map(
        ([id, themeId, index]): Edit =>
          form =>
            moveQuestion(form, id, { themeId, index }),
      ),
    fc.constantFrom(...ids).map(
      (id): Edit =>
        form =>
          dropQuestion(form, id),
    ),
    fc.tuple(fc.constantFrom(...themes), fc.nat(2)).map(
      ([id, at]): Edit =>
        form =>
          moveTheme(form, id, at),
    ),
    fc.nat(99).map(
      (word): Edit =>
        form =>
          addTheme(form, aTheme({ id: `${who}-t${word}` })),
    ),
  );
const edits = (who: string) =>
  fc.array(anEdit(who), { maxLength: 8 }).map(
    (list): Edit =>
      form =>
        list.reduce((now, edit) => edit(now), form),
  );

describe('merging, whatever happened', () => {
  const questionIds = (form: QuestionnaireDocument) =>
    form.themes.flatMap(theme => theme.questions.map(one => one.id));

  it('[T05] loses no added question and no new words of either, and doubles none', () => {
    fc.assert(
      fc.property(edits('min'), edits('din'), (first, second) => {
        const [mine, theirs] = [first(base), second(base)];
        const { document, conflicts } = mergeForms(base, mine, theirs);
        const there = questionIds(document);
        expect(new Set(there).size).toBe(there.length);
        for (const side of [mine, theirs]) {
          for (const question of side.themes.flatMap(one => one.questions)) {
            const was = textOf(base, question.id);
            const isNews = was === undefined || was !== question.text.da;
            if (!isNews) continue;
            const asked = conflicts.some(({ path }) =>
              path.includes(question.id),
            );
            expect(
              asked || textOf(document, question.id) === question.text.da,
            ).toBe(true);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('is the other side’s form when I changed nothing, and mine when they changed nothing', () => {
    fc.assert(
      fc.property(edits('min'), edit => {
        const changed = edit(base);
        expect(mergeForms(base, base, changed).document).toEqual(changed);
        expect(mergeForms(base, changed, base).document).toEqual(changed);
        expect(mergeForms(base, changed, changed).conflicts).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('takes back one change and leaves the later ones', () => {
    const changed = reword(base, 'a1', { da: 'Først' });
    const later = addQuestion(changed, 'b', ownQuestion('x', { da: 'Så?' }));
    const undone = mergeForms(changed, base, later).document;
    expect(undone).toEqual(
      addQuestion(base, 'b', ownQuestion('x', { da: 'Så?' })),
    );
  });
});
