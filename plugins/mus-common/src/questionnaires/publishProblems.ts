import { Problem } from '../problems/problem';
import { isQuestionType, questionType } from '../questions';
import { Question, QuestionnaireDocument, Theme } from './documentSchema';
import { forParty } from './forParty';

function questionProblems(question: Question, path: string): Problem[] {
  const found: Problem[] = [];
  if (!isQuestionType(question.type)) {
    found.push({
      path,
      code: 'unknownQuestionType',
      params: { type: question.type },
    });
  } else if (
    !questionType(question.type).settings.safeParse(question.settings ?? {})
      .success
  ) {
    found.push({ path, code: 'badSettings' });
  }
  if (question.opensInTalk && question.audience === 'employee')
    found.push({ path, code: 'opensInTalkNeedsLeader' });
  return found;
}

function themeProblems(theme: Theme, at: number): Problem[] {
  const path = `themes.${at}`;
  const empty = theme.questions.length === 0 && theme.ownTopics !== true;
  return [
    ...(empty
      ? [{ path, code: 'emptyTheme', params: { title: theme.title.da } }]
      : []),
    ...theme.questions.flatMap((question, index) =>
      questionProblems(question, `${path}.questions.${index}`),
    ),
  ];
}

function duplicates(ids: readonly string[], path: string): Problem[] {
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].map(
    id => ({ path, code: 'duplicateId', params: { id } }),
  );
}

const partyCode = {
  employee: 'noQuestionsForEmployee',
  leader: 'noQuestionsForLeader',
} as const;

function partyProblems(document: QuestionnaireDocument): Problem[] {
  const parties = ['employee', 'leader'] as const;
  const answers = (party: 'employee' | 'leader') =>
    forParty(document, party).some(({ rows }) =>
      rows.some(row => row.answerable),
    );
  const without = parties.filter(party => !answers(party));
  if (without.length === 2) return [{ path: 'themes', code: 'noQuestions' }];
  return without.map(party => ({ path: 'themes', code: partyCode[party] }));
}

/**
 * What must be mended before the form can be sent; empty when it can. Assumes
 * a document that fits the schema.
 */
export function publishProblems(document: QuestionnaireDocument): Problem[] {
  const questions = document.themes.flatMap(theme => theme.questions);
  return [
    ...partyProblems(document),
    ...duplicates(
      document.themes.map(theme => theme.id),
      'themes',
    ),
    ...duplicates(
      questions.map(question => question.id),
      'themes',
    ),
    ...document.themes.flatMap(themeProblems),
  ];
}
