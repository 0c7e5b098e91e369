import fc from 'fast-check';
import { anyQuestionnaire } from '../__testUtils__/arbitraries';
import { aQuestionnaire, aTheme } from '../testUtils';
import { compose, formOfTalk, QuestionnaireDocument, Theme } from './index';

const questionIds = (themes: readonly Theme[]) =>
  themes.flatMap(theme => theme.questions.map(({ id }) => id));
const isSubsequence = (part: readonly string[], whole: readonly string[]) =>
  part.reduce((at, id) => {
    const found = whole.indexOf(id, at);
    return found === -1 ? whole.length + 1 : found + 1;
  }, 0) <= whole.length;

/** The base with some themes marked as last. */
const anyBase = fc
  .tuple(anyQuestionnaire, fc.array(fc.boolean(), { maxLength: 5 }))
  .map(([form, marks]): QuestionnaireDocument => ({
    ...form,
    themes: form.themes.map((theme, at) =>
      marks[at] ? { ...theme, last: true } : theme,
    ),
  }));

/** Themes of a module: ids of themes may be taken, ids of questions are the module's own. */
const anyModule = anyQuestionnaire.map(({ themes }) =>
  themes
    .filter(({ questions }) => questions.length > 0)
    .map(theme => ({
      ...theme,
      questions: theme.questions.map(question => ({
        ...question,
        id: `module.${question.id}`,
      })),
    })),
);

describe('compose', () => {
  it('[K06] lands every module before what comes last, keeps the order and every id', () => {
    fc.assert(
      fc.property(anyBase, anyModule, (base, optionalThemes) => {
        const { themes } = compose(base, { title: 'MUS', optionalThemes });
        const ids = themes.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect([...questionIds(themes)].sort()).toEqual(
          [...questionIds(base.themes), ...questionIds(optionalThemes)].sort(),
        );
        const marked = base.themes.filter(({ last }) => last);
        const last = marked.length > 0 ? marked : base.themes.slice(-1);
        const lastIds = last.map(({ id }) => id);
        expect(ids.slice(-lastIds.length)).toEqual(lastIds);
        const rest = base.themes.filter(({ id }) => !lastIds.includes(id));
        expect(ids.slice(0, rest.length)).toEqual(rest.map(({ id }) => id));
        expect(
          isSubsequence(questionIds(optionalThemes), questionIds(themes)),
        ).toBe(true);
      }),
    );
  });

  it('adds the same module once, however often it is asked for', () => {
    fc.assert(
      fc.property(anyBase, anyModule, (base, optionalThemes) => {
        const once = compose(base, { title: 'MUS', optionalThemes });
        const twice = compose(once, { title: 'MUS', optionalThemes });
        expect([...questionIds(twice.themes)].sort()).toEqual(
          [...questionIds(once.themes)].sort(),
        );
      }),
    );
  });

  it('[K02] gives a theme another id when the base has one like it', () => {
    const made = compose(aQuestionnaire(), {
      title: 'MUS',
      optionalThemes: [aTheme({ id: 'work', questions: ['goal.1'] })],
    });
    expect(made.themes.map(({ id }) => id)).toEqual([
      'work',
      'culture',
      'work-2',
      'own',
    ]);
  });
});

describe('the form of one talk', () => {
  const form = aQuestionnaire({
    themes: [
      aTheme({ id: 'goals', last: true, questions: ['g.1'] }),
      aTheme({
        id: 'relations',
        cards: true,
        questions: ['r.1', 'r.2', 'r.3'],
      }),
      aTheme({
        id: 'leading',
        cards: true,
        onlyLeaders: true,
        questions: ['l.1'],
      }),
      aTheme({ id: 'balance', kind: 'optional', questions: ['b.1'] }),
    ],
  });
  const shape = (facts: Partial<Parameters<typeof formOfTalk>[1]>) =>
    formOfTalk(form, {
      leadsPeople: false,
      optionalThemes: [],
      agenda: [],
      ...facts,
    }).themes.map(({ id, questions }) => [id, ...questions.map(q => q.id)]);

  it('[K05] [K06] has optional themes where they were chosen, before what comes last', () => {
    expect(shape({})).toEqual([['goals', 'g.1']]);
    expect(shape({ optionalThemes: ['balance'] })).toEqual([
      ['balance', 'b.1'],
      ['goals', 'g.1'],
    ]);
  });

  it('[M08] [M16] has the cards of the agenda only, and leaders’ cards only for leaders', () => {
    const agenda = ['r.3', 'l.1', 'r.1'];
    expect(shape({ agenda })).toEqual([
      ['relations', 'r.3', 'r.1'],
      ['goals', 'g.1'],
    ]);
    expect(shape({ agenda, leadsPeople: true })).toEqual([
      ['relations', 'r.3', 'r.1'],
      ['leading', 'l.1'],
      ['goals', 'g.1'],
    ]);
  });
});
