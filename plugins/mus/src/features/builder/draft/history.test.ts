import {
  addQuestion,
  addThemeInOrder,
  allowOwnTopics,
  describeTheme,
  dropQuestion,
  dropTheme,
  likeQuestion,
  likeTheme,
  moveQuestion,
  moveTheme,
  ownQuestion,
  questionById,
  renameTheme,
  reword,
  setForm,
  setQuestion,
  setTheme,
  setType,
} from '@samtale/backstage-plugin-mus-common';
import {
  aQuestionnaire,
  aTheme,
} from '@samtale/backstage-plugin-mus-common/testUtils';
import fc from 'fast-check';
import type { Edit } from './DraftCommands';
import { noHistory, record, redo, undo } from './history';
import type { History, Turned } from './history';

const start = aQuestionnaire({
  themes: [
    aTheme({ id: 'a', questions: ['a1', 'a2', 'a3'] }),
    aTheme({ id: 'b', questions: ['b1', 'b2'] }),
    aTheme({ id: 'c', last: true, questions: ['c1'] }),
  ],
});
const aQuestionId = fc.constantFrom('a1', 'a2', 'a3', 'b1', 'b2', 'c1');
const aThemeId = fc.constantFrom('a', 'b', 'c');
const words = fc.nat(9).map(at => ({ da: `Ord ${at}` }));
let number = 0;
const nextId = () => `own.${(number += 1)}`;

/** Every edit of the builder. */
const anEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(aThemeId, words, fc.nat(4)).map(([theme, da, at]): Edit => {
    const question = ownQuestion(nextId(), da);
    return form => addQuestion(form, theme, question, at);
  }),
  aQuestionId.map(
    (id): Edit =>
      form =>
        dropQuestion(form, id),
  ),
  fc.tuple(aQuestionId, aThemeId, fc.nat(4)).map(
    ([id, themeId, index]): Edit =>
      form =>
        moveQuestion(form, id, { themeId, index }),
  ),
  fc.tuple(aQuestionId, words).map(
    ([id, text]): Edit =>
      form =>
        reword(form, id, text),
  ),
  fc.tuple(aQuestionId, words).map(
    ([id, text]): Edit =>
      form =>
        setQuestion(form, id, {
          priority: true,
          ideas: [text],
          prompts: { leader: [text] },
        }),
  ),
  fc.tuple(aQuestionId, fc.constantFrom('scale', 'ranking', 'guidance')).map(
    ([id, type]): Edit =>
      form =>
        setType(form, id, type),
  ),
  fc.tuple(aQuestionId, aThemeId).map(([id, theme]): Edit => {
    const copyId = nextId();
    return form => {
      const found = questionById(form, id);
      return found
        ? addQuestion(form, theme, likeQuestion(found, copyId), 1)
        : form;
    };
  }),
  aThemeId.map(
    (id): Edit =>
      form =>
        dropTheme(form, id),
  ),
  fc.tuple(aThemeId, fc.nat(3)).map(
    ([id, to]): Edit =>
      form =>
        moveTheme(form, id, to),
  ),
  aThemeId.map((id): Edit => {
    const [theme, ...ids] = [nextId(), nextId(), nextId(), nextId(), nextId()];
    return form => {
      const found = form.themes.find(one => one.id === id);
      const free = [theme, ...ids];
      return found
        ? addThemeInOrder(
            form,
            likeTheme(found, () => free.shift() ?? nextId()),
          )
        : form;
    };
  }),
  fc.tuple(aThemeId, words).map(
    ([id, title]): Edit =>
      form =>
        describeTheme(renameTheme(form, id, title), id, title),
  ),
  fc.tuple(aThemeId, fc.boolean()).map(
    ([id, on]): Edit =>
      form =>
        allowOwnTopics(
          setTheme(form, id, {
            kind: on ? 'optional' : undefined,
            last: on || undefined,
          }),
          id,
          on,
        ),
  ),
  words.map(
    ({ da }): Edit =>
      form =>
        setForm(form, { title: da, intro: da, openingRule: 'inTalk' }),
  ),
);

/** As it would be stored: what is absent and what is undefined are the same. */
const stored = (form: unknown) => JSON.parse(JSON.stringify(form));

function all(
  history: History,
  document: typeof start,
  turn: (history: History, document: typeof start) => Turned | null,
): Turned {
  const turned = turn(history, document);
  return turned
    ? all(turned.history, turned.document, turn)
    : { history, document };
}

describe('taking back and doing again', () => {
  it('[T05] brings back the form as it was, and as it became, whatever was done', () => {
    fc.assert(
      fc.property(fc.array(anEdit, { maxLength: 12 }), edits => {
        let document = start;
        let history = noHistory;
        for (const edit of edits) {
          const after = edit(document);
          if (after === document) continue;
          history = record(history, { before: document, after });
          document = after;
        }
        const back = all(history, document, undo);
        expect(stored(back.document)).toEqual(stored(start));
        const again = all(back.history, back.document, redo);
        expect(stored(again.document)).toEqual(stored(document));
      }),
      { numRuns: 400 },
    );
  });
});
