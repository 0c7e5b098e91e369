import { questionType } from '../questions';
import {
  LocalText,
  Question,
  QuestionnaireDocument,
  Theme,
} from './documentSchema';
import { themeOfOwnTopic } from './ownTopics';

/** Which of the two. */
type Side = 'employee' | 'leader';

/** A row as one of the two meets it. */
export interface Row {
  readonly question: Question;
  /** Name of its theme: said with the question where a screen is heard. */
  readonly theme: LocalText;
  /** The prompts of this side only (T14). */
  readonly prompts: readonly LocalText[];
  /** False for rows that only say something. */
  readonly answerable: boolean;
}

/** A theme as one of the two meets it. */
export interface ThemeRows {
  readonly theme: Theme;
  readonly rows: readonly Row[];
}

/** Does this side answer the row? */
export function isFor(
  question: Pick<Question, 'audience'>,
  party: Side,
): boolean {
  return question.audience === 'both' || question.audience === party;
}

function rowFor(question: Question, { title }: Theme, party: Side): Row {
  return {
    question,
    theme: title,
    prompts: question.prompts?.[party] ?? [],
    answerable: questionType(question.type).answerable,
  };
}

/**
 * The form as one of the two sees it: their rows with their prompts. Themes
 * without anything for them are left out; themes for own topics stay.
 */
export function forParty(
  document: QuestionnaireDocument,
  party: Side,
): ThemeRows[] {
  return document.themes
    .map(theme => ({
      theme,
      rows: theme.questions
        .filter(question => isFor(question, party))
        .map(question => rowFor(question, theme, party)),
    }))
    .filter(({ theme, rows }) => rows.length > 0 || theme.ownTopics === true);
}

/** The question by its id, wherever it stands. */
export function questionById(
  document: QuestionnaireDocument,
  id: string,
): Question | undefined {
  return document.themes
    .flatMap(theme => theme.questions)
    .find(question => question.id === id);
}

/**
 * May this side answer under this id? Rows for them that take an answer, and
 * own topics of themes that have them.
 */
export function mayAnswer(
  document: QuestionnaireDocument,
  party: Side,
  id: string,
): boolean {
  const question = questionById(document, id);
  if (question)
    return isFor(question, party) && questionType(question.type).answerable;
  return themeOfOwnTopic(document, id) !== undefined;
}
