import fc from 'fast-check';
import { aQuestion, aQuestionnaire, aTheme } from '../../testUtils';
import { anyQuestionnaire } from '../../__testUtils__/arbitraries';
import { QuestionnaireDocument } from '../documentSchema';
import { questionById } from '../forParty';
import { publishProblems } from '../publishProblems';
import {
  addQuestion,
  addTheme,
  addThemeInOrder,
  dropQuestion,
  dropTheme,
  likeQuestion,
  likeTheme,
  moveQuestion,
  moveTheme,
  ownQuestion,
  placeOf,
  renameTheme,
  reword,
  setQuestion,
  setTheme,
  setType,
} from './index';

const form = aQuestionnaire({
  themes: [
    aTheme({ id: 'a', questions: ['1', '2', '3'] }),
    aTheme({ id: 'b', questions: ['4'] }),
  ],
});
const shape = (document: QuestionnaireDocument) =>
  document.themes
    .map(
      theme => `${theme.id}:${theme.questions.map(({ id }) => id).join(',')}`,
    )
    .join(' ');

describe('edits of the builder', () => {
  it.each<[string, QuestionnaireDocument, string]>([
    ['[T06] drops a question', dropQuestion(form, '2'), 'a:1,3 b:4'],
    [
      '[T05] adds an own question last',
      addQuestion(form, 'a', ownQuestion('own-1', { da: 'Hvad nu?' })),
      'a:1,2,3,own-1 b:4',
    ],
    [
      'brings a dropped one back in its place',
      addQuestion(dropQuestion(form, '2'), 'a', aQuestion({ id: '2' }), 1),
      'a:1,2,3 b:4',
    ],
    [
      'does not add the same twice',
      addQuestion(form, 'b', aQuestion({ id: '1' })),
      'a:1,2,3 b:4',
    ],
    [
      'moves within a theme',
      moveQuestion(form, '1', { themeId: 'a', index: 1 }),
      'a:2,1,3 b:4',
    ],
    [
      'moves to another theme',
      moveQuestion(form, '1', { themeId: 'b', index: 0 }),
      'a:2,3 b:1,4',
    ],
    [
      'does not lose a question to a theme that is not there',
      moveQuestion(form, '1', { themeId: 'zz', index: 0 }),
      'a:1,2,3 b:4',
    ],
    [
      'adds a theme first',
      addTheme(form, aTheme({ id: 'c' }), 0),
      'c: a:1,2,3 b:4',
    ],
    ['moves a theme', moveTheme(form, 'b', 0), 'b:4 a:1,2,3'],
    ['drops a theme', dropTheme(form, 'a'), 'b:4'],
  ])('%s', (_, edited, expected) => {
    expect(shape(edited)).toBe(expected);
    expect(shape(form)).toBe('a:1,2,3 b:4');
  });

  it('[T42] rewords without touching the id', () => {
    const edited = reword(form, '2', { da: 'Med egne ord?' });
    expect(edited.themes[0].questions[1]).toEqual({
      ...form.themes[0].questions[1],
      text: { da: 'Med egne ord?' },
    });
  });

  it('closes nothing until the talk that only the employee answers', () => {
    const opened = setQuestion(form, '1', {
      audience: 'leader',
      opensInTalk: true,
    });
    expect(opened.themes[0].questions[0].opensInTalk).toBe(true);
    expect(
      setQuestion(opened, '1', { audience: 'employee' }).themes[0].questions[0]
        .opensInTalk,
    ).toBeUndefined();
  });

  it('renames a theme', () =>
    expect(
      renameTheme(form, 'b', { da: 'Vores kultur' }).themes[1].title.da,
    ).toBe('Vores kultur'));
});

type Edit = (document: QuestionnaireDocument) => QuestionnaireDocument;
const pick = <T>(items: readonly T[], at: number): T | undefined =>
  items[at % Math.max(1, items.length)];
const questionsOf = (document: QuestionnaireDocument) =>
  document.themes.flatMap(theme => theme.questions);

const anyEdit: fc.Arbitrary<Edit> = fc
  .tuple(fc.nat(5), fc.nat(20), fc.nat(20))
  .map(([kind, one, other]) => document => {
    const id = pick(questionsOf(document), one)?.id ?? 'none';
    const themeId = pick(document.themes, other)?.id ?? 'none';
    switch (kind) {
      case 0:
        return reword(document, id, { da: `Anderledes ${other}` });
      case 1:
        return moveQuestion(document, id, { themeId, index: other });
      case 2:
        return addQuestion(
          document,
          themeId,
          ownQuestion(`own-${one}-${other}`, { da: 'Eget?' }),
        );
      case 3:
        return dropQuestion(document, id);
      case 4:
        return moveTheme(document, themeId, one);
      default:
        return setQuestion(document, id, {
          audience: 'leader',
          priority: true,
        });
    }
  });

describe('a form that is sent, edited and sent again', () => {
  it('never gives an id to another question, so no answer loses its question', () => {
    fc.assert(
      fc.property(
        anyQuestionnaire,
        fc.array(anyEdit, { maxLength: 12 }),
        (sent, edits) => {
          const next = edits.reduce((document, edit) => edit(document), sent);
          const ids = questionsOf(next).map(({ id }) => id);
          expect(new Set(ids).size).toBe(ids.length);
          const kept = questionsOf(next).filter(({ id }) =>
            questionsOf(sent).some(question => question.id === id),
          );
          const was = kept.map(({ id }) =>
            questionsOf(sent).find(question => question.id === id),
          );
          expect(kept.map(({ origin, type }) => [origin, type])).toEqual(
            was.map(question => [question?.origin, question?.type]),
          );
        },
      ),
    );
  });

  it('keeps every question that nobody dropped', () => {
    fc.assert(
      fc.property(
        anyQuestionnaire,
        fc.nat(20),
        fc.nat(20),
        (document, one, other) => {
          const question = pick(questionsOf(document), one);
          fc.pre(question !== undefined);
          const moved = moveQuestion(document, question!.id, {
            themeId: pick(document.themes, other)!.id,
            index: other,
          });
          expect(
            questionsOf(moved)
              .map(({ id }) => id)
              .sort(),
          ).toEqual(
            questionsOf(document)
              .map(({ id }) => id)
              .sort(),
          );
          expect(placeOf(moved, question!.id)?.themeId).toBe(
            pick(document.themes, other)!.id,
          );
        },
      ),
    );
  });
});

describe('types, copies and the order of themes', () => {
  const themed = aQuestionnaire({
    themes: [
      aTheme({ id: 'first', questions: ['q1', 'q2'] }),
      aTheme({ id: 'goals', last: true, questions: ['q3'] }),
    ],
  });

  it('gives a question another type with settings that can be sent', () => {
    const changed = setType(themed, 'q1', 'scale');
    expect(questionById(changed, 'q1')).toMatchObject({
      type: 'scale',
      text: questionById(themed, 'q1')!.text,
    });
    expect(publishProblems(changed)).toEqual([]);
    expect(setType(changed, 'q1', 'scale')).toEqual(changed);
    const own = ownQuestion('own', { da: 'Vælg' }, 'multipleChoice');
    expect(publishProblems(addQuestion(themed, 'first', own))).toEqual([]);
  });

  it('[T05] keeps the choices that were written when another type of choice is taken', () => {
    const options = [
      { id: 'x', label: { da: 'Skranken' } },
      { id: 'y', label: { da: 'Telefonen' } },
      { id: 'z', label: { da: 'Posten' } },
    ];
    const one = setQuestion(setType(form, '1', 'singleChoice'), '1', {
      settings: { options },
    });
    for (const type of ['multipleChoice', 'ranking'] as const)
      expect(questionById(setType(one, '1', type), '1')).toMatchObject({
        type,
        settings: { options },
      });
    const scaled = setType(one, '1', 'scale');
    expect(questionById(scaled, '1')?.settings).not.toHaveProperty('options');
    expect(publishProblems(scaled)).toEqual([]);
  });

  it('copies a question and a theme under new ids, as own ones without a source', () => {
    const source = aQuestion({ id: 'q', source: 'Skema 2.3', priority: true });
    expect(likeQuestion(source, 'copy')).toEqual({
      ...aQuestion({ id: 'copy', text: source.text, priority: true }),
      origin: 'own',
    });
    let number = 0;
    const copy = likeTheme(themed.themes[0], () => `n${(number += 1)}`);
    expect([copy.id, ...copy.questions.map(({ id }) => id)]).toEqual([
      'n1',
      'n2',
      'n3',
    ]);
  });

  it('[K06] puts new themes before those that always stand last', () => {
    const more = addThemeInOrder(themed, aTheme({ id: 'new' }));
    expect(more.themes.map(({ id }) => id)).toEqual(['first', 'new', 'goals']);
    const last = setTheme(more, 'first', { last: true });
    expect(last.themes.map(({ id }) => id)).toEqual(['new', 'first', 'goals']);
  });
});
