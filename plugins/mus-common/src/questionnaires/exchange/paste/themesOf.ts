import { ownQuestion } from '../../edit';
import { mostQuestionsPerTheme, Question, Theme } from '../../documentSchema';
import { FoundQuestion, FoundTheme } from './readPasted';

const line = (text: string) => ({ da: text.trim().slice(0, 500) });

function questionOf(
  { text, employee, leader }: FoundQuestion,
  id: string,
): Question {
  const question = ownQuestion(id, line(text));
  return employee || leader
    ? {
        ...question,
        prompts: {
          ...(employee ? { employee: [line(employee)] } : {}),
          ...(leader ? { leader: [line(leader)] } : {}),
        },
      }
    : question;
}

/**
 * Themes of a form out of what was found and corrected; empty lines are left
 * out. Ids come from outside.
 *
 * @param untitled - name of a theme that has none
 */
export function themesOf(
  found: readonly FoundTheme[],
  nextId: () => string,
  untitled: string,
): Theme[] {
  return found
    .map(({ title, description, questions }): Theme => ({
      id: nextId(),
      title: line(title.trim() === '' ? untitled : title),
      ...(description?.trim() ? { description: line(description) } : {}),
      questions: questions
        .filter(({ text }) => text.trim() !== '')
        .slice(0, mostQuestionsPerTheme)
        .map(question => questionOf(question, nextId())),
    }))
    .slice(0, 30);
}
