import { aQuestionnaire, aTheme } from '../../testUtils';
import {
  longestLine,
  mostPrompts,
  questionnaireDocumentSchema,
} from '../documentSchema';
import { questionById } from '../forParty';
import { addPrompt, setPrompts } from './prompts';

const form = aQuestionnaire({
  themes: [aTheme({ id: 'a', questions: ['1', '2'] })],
});
const promptsOf = (document: typeof form) =>
  questionById(document, '1')?.prompts;

describe('prompts of a question', () => {
  it('[T14] are set side by side, and are gone when the last one is taken out', () => {
    const one = setPrompts(form, '1', 'leader', [{ da: ' Spørg ', en: ' ' }]);
    const both = setPrompts(one, '1', 'employee', [
      { da: 'Tænk', en: 'Think' },
    ]);
    expect(promptsOf(both)).toEqual({
      leader: [{ da: 'Spørg' }],
      employee: [{ da: 'Tænk', en: 'Think' }],
    });
    const left = setPrompts(both, '1', 'leader', []);
    expect(promptsOf(left)).toEqual({
      employee: [{ da: 'Tænk', en: 'Think' }],
    });
    expect(promptsOf(setPrompts(left, '1', 'employee', []))).toBeUndefined();
  });

  it('[T14] can always be saved, whatever is typed', () => {
    const typed = [
      { da: '', en: 'Only English' },
      ...Array.from({ length: mostPrompts + 2 }, () => ({
        da: 'a'.repeat(longestLine + 1),
        en: 'b'.repeat(longestLine + 1),
      })),
    ];
    const saved = setPrompts(form, '1', 'employee', typed);
    expect(questionnaireDocumentSchema.safeParse(saved).success).toBe(true);
    expect(promptsOf(saved)?.employee).toHaveLength(mostPrompts);
  });

  it('[T14] come back in their place, unless the side is full meanwhile', () => {
    const lines = ['a', 'b', 'c'].map(da => ({ da }));
    const two = setPrompts(form, '1', 'leader', [lines[0], lines[2]]);
    expect(promptsOf(addPrompt(two, '1', 'leader', lines[1], 1))).toEqual({
      leader: lines,
    });
    const full = setPrompts(
      form,
      '1',
      'leader',
      Array.from({ length: mostPrompts }, (_, at) => ({ da: `${at}` })),
    );
    expect(addPrompt(full, '1', 'leader', lines[1], 1)).toEqual(full);
  });
});
