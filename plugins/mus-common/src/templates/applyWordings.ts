import { LocalText, Question, Theme } from '../questionnaires/documentSchema';

/** HR's own words for questions of templates and bank, by the id that stays (T42). */
export type Wordings = ReadonlyMap<string, LocalText>;

/** The questions in HR's words; everything else as it was. */
export function reworded(
  questions: readonly Question[],
  wordings: Wordings,
): Question[] {
  return questions.map(question => ({
    ...question,
    text: wordings.get(question.id) ?? question.text,
  }));
}

/** The themes with their questions in HR's words (T42). */
export function rewordedThemes(
  themes: readonly Theme[],
  wordings: Wordings,
): Theme[] {
  return wordings.size === 0
    ? [...themes]
    : themes.map(theme => ({
        ...theme,
        questions: reworded(theme.questions, wordings),
      }));
}
