import {
  answerProblems,
  AnswerValue,
  questionById,
  QuestionnaireDocument,
} from '@samtale/backstage-plugin-mus-common';
import { BadInputError } from '../http/errors';

/** An answer must fit its question; own topics are plain text. Throws `BadInputError`. */
export function refuseBadAnswer(
  form: QuestionnaireDocument,
  { questionId, value }: { questionId: string; value: AnswerValue },
): void {
  const question = questionById(form, questionId);
  const problems = question ? answerProblems(question, value) : [];
  if (problems.length > 0)
    throw new BadInputError(
      problems.map(problem => ({ ...problem, path: `value.${problem.path}` })),
    );
}
