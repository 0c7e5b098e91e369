import {
  QuestionnaireDocument,
  Theme,
} from '../../questionnaires/documentSchema';
import { PlanTopic } from '../planSchema';

function topicsOf(
  { id, title, questions }: Theme,
  picked: readonly string[],
): PlanTopic[] {
  const chosen = questions.filter(question => picked.includes(question.id));
  const row = { themeId: id, theme: title };
  return chosen.length === 0
    ? [{ ...row, questionId: null, title: null }]
    : chosen.map(question => ({
        ...row,
        questionId: question.id,
        title: question.text,
      }));
}

/**
 * The rows that a development plan begins with (M14): each theme of the talk
 * with the topics chosen in it, or the theme alone.
 *
 * @param picked - ids of the topic cards on the agenda; empty where none are picked
 */
export function agendaTopics(
  document: Pick<QuestionnaireDocument, 'themes'>,
  picked: readonly string[] = [],
): PlanTopic[] {
  return document.themes
    .filter(theme => theme.questions.length > 0)
    .flatMap(theme => topicsOf(theme, picked));
}
