import {
  addQuestion,
  addTheme,
  moveTheme,
  ownQuestion,
  renameTheme,
  reword,
  setForm,
  setPrompts,
} from '../questionnaires';
import { aQuestionnaire, aTheme } from '../testUtils';
import { mergeTemplates } from './mergeTemplates';
import { TemplateContent } from './templateContent';

const base: TemplateContent = {
  formatVersion: 1,
  title: { da: 'Plejens MUS' },
  document: aQuestionnaire({
    themes: [aTheme({ id: 'a', questions: ['a1', 'a2'] })],
  }),
  optionalThemes: [aTheme({ id: 'o', kind: 'optional', questions: ['o1'] })],
};

/** The template after an edit of its form. */
const edited = (
  edit: (form: TemplateContent['document']) => TemplateContent['document'],
): TemplateContent => ({ ...base, document: edit(base.document) });

describe('two of HR who write the same template', () => {
  it('[K09] lose nothing: questions, words, rules, name and themes to put in', () => {
    const mine = {
      ...edited(form => reword(form, 'a1', { da: 'Mine ord' })),
      description: { da: 'Til plejen' },
    };
    const theirs = {
      ...edited(form =>
        setForm(addQuestion(form, 'a', ownQuestion('new', { da: 'Deres?' })), {
          openingRule: 'inTalk',
        }),
      ),
      title: { da: 'MUS i plejen' },
      optionalThemes: renameTheme(
        { ...base.document, themes: base.optionalThemes },
        'o',
        { da: 'Nyt navn' },
      ).themes,
    };
    const { content, conflicts } = mergeTemplates(base, mine, theirs);
    expect(conflicts).toEqual([]);
    expect(content.title.da).toBe('MUS i plejen');
    expect(content.description?.da).toBe('Til plejen');
    expect(content.document.openingRule).toBe('inTalk');
    expect(
      content.document.themes[0].questions.map(({ text }) => text.da),
    ).toEqual([
      'Mine ord',
      base.document.themes[0].questions[1].text.da,
      'Deres?',
    ]);
    expect(content.optionalThemes[0].title.da).toBe('Nyt navn');
  });

  it('[K09] are asked about the same field only, and either can stand', () => {
    const mine = {
      ...edited(form => reword(form, 'a1', { da: 'Mine' })),
      title: { da: 'Mit navn' },
    };
    const theirs = {
      ...edited(form => reword(form, 'a1', { da: 'Deres' })),
      title: { da: 'Deres navn' },
    };
    const asked = mergeTemplates(base, mine, theirs);
    expect(asked.conflicts).toEqual([
      { path: ['title', 'da'], mine: 'Mit navn', theirs: 'Deres navn' },
      { path: ['a', 'a1', 'text', 'da'], mine: 'Mine', theirs: 'Deres' },
    ]);
    expect(mergeTemplates(base, mine, theirs).content).toEqual(mine);
    expect(mergeTemplates(base, mine, theirs, 'theirs').content).toEqual(
      theirs,
    );
  });

  it('[K09] [T14] keep prompts of either side and the order of the themes', () => {
    const start = edited(form => addTheme(form, aTheme({ id: 'b' })));
    const prompted = (side: 'employee' | 'leader', da: string) => ({
      ...start,
      document: setPrompts(start.document, 'a1', side, [{ da }]),
    });
    const theirs = prompted('leader', 'Deres');
    const moved = { ...theirs, document: moveTheme(theirs.document, 'b', 0) };
    const mine = prompted('employee', 'Mine');
    const { content, conflicts } = mergeTemplates(start, mine, moved);
    expect(conflicts).toEqual([]);
    expect(content.document.themes.map(({ id }) => id)).toEqual(['b', 'a']);
    expect(content.document.themes[1].questions[0].prompts).toEqual({
      employee: [{ da: 'Mine' }],
      leader: [{ da: 'Deres' }],
    });
    expect(
      mergeTemplates(start, mine, prompted('employee', 'Deres')).conflicts,
    ).toEqual([
      {
        path: ['a', 'a1', 'prompts', 'employee'],
        mine: [{ da: 'Mine' }],
        theirs: [{ da: 'Deres' }],
      },
    ]);
  });
});
