import { questionType } from '../../questions';
import { TextCode } from '../../texts';
import { Question, QuestionnaireDocument, Theme } from '../documentSchema';
import { asksOnlyForProblems } from './authoringHints';

/** Advice about the form as a whole (T38). */
export interface FormHint {
  /** A key of the texts `formHints`. */
  readonly code: TextCode<'formHints'>;
  /** The theme it is about; absent for the whole form. */
  readonly themeId?: string;
  readonly params: Record<string, string | number>;
}

/** More questions than this, and answers get short. */
export const mostQuestions = 12;

const asked = ({ type }: Question) => questionType(type).answerable;

const wordsOf = (text: string) =>
  new Set(
    text
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter(word => word.length > 2),
  );

/** Four of five words are the same: people will wonder what the difference is. */
function isAlike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (a.size < 2 || b.size < 2) return false;
  const common = [...a].filter(word => b.has(word)).length;
  return common / (a.size + b.size - common) >= 0.8;
}

const overlap = (a: Question, b: Question) =>
  a.audience === 'both' || b.audience === 'both' || a.audience === b.audience;

function askedTwice(questions: readonly Question[]): FormHint[] {
  const words = questions.map(({ text }) => wordsOf(text.da));
  return questions.flatMap((first, at) => {
    const twin = questions
      .slice(at + 1)
      .find(
        (second, next) =>
          overlap(first, second) && isAlike(words[at], words[at + 1 + next]),
      );
    return twin
      ? [
          {
            code: 'askedTwice' as const,
            params: { first: first.text.da, second: twin.text.da },
          },
        ]
      : [];
  });
}

function onlyProblems({ id, title, questions }: Theme): FormHint[] {
  const rows = questions.filter(asked);
  const textsOf = ({ text, prompts }: Question) =>
    [text, ...(prompts?.employee ?? []), ...(prompts?.leader ?? [])]
      .map(({ da }) => da)
      .join(' ');
  return rows.length > 0 && rows.every(row => asksOnlyForProblems(textsOf(row)))
    ? [{ code: 'onlyProblemsTheme', themeId: id, params: { title: title.da } }]
    : [];
}

/** Advice about the form as a whole; never stops anybody. */
export function formHints(document: QuestionnaireDocument): FormHint[] {
  const questions = document.themes
    .filter(theme => theme.kind !== 'optional' && !theme.cards)
    .flatMap(theme => theme.questions)
    .filter(asked);
  const tooMany: FormHint[] =
    questions.length > mostQuestions
      ? [
          {
            code: 'tooManyQuestions',
            params: { count: questions.length, most: mostQuestions },
          },
        ]
      : [];
  return [
    ...tooMany,
    ...askedTwice(questions),
    ...document.themes.flatMap(onlyProblems),
  ];
}
