import { stringify } from 'yaml';
import { problemsOf } from '../../problems/problemsOf';
import {
  QuestionnaireDocument,
  questionnaireDocumentSchema,
} from '../documentSchema';
import { publishProblems } from '../publishProblems';
import { ImportProblem, Read, unreadable } from './ImportProblem';
import { markupProblems } from './markup';
import { SourceText } from './SourceText';
import { unknownKeys } from './unknownKeys';

/** Problems that a form must not bring along; what is merely unfinished is welcome. */
const unwelcome = ['duplicateId', 'unknownQuestionType', 'badSettings'];

/**
 * The form as a YAML file that people can read, keep and share. Reading it
 * again gives the same form.
 */
export function formToYaml({
  corrections: _,
  ...form
}: QuestionnaireDocument): string {
  return stringify(
    { samtale: 'questionnaire', ...form },
    { lineWidth: 0, aliasDuplicateObjects: false, defaultStringType: 'PLAIN' },
  );
}

const pathOf = (path: string) =>
  path
    .split('.')
    .filter(part => part !== '')
    .map(part => (/^\d+$/.test(part) ? Number(part) : part));

/** Is it a form of ours? */
export function isForm(content: unknown): content is Record<string, unknown> {
  return (
    typeof content === 'object' &&
    content !== null &&
    ('samtale' in content || 'formatVersion' in content)
  );
}

/** A form out of a file, and what of the file it could not hold. */
export interface BroughtForm {
  readonly form: QuestionnaireDocument;
  readonly left: readonly ImportProblem[];
}

/** Reads a form from a file; every problem has its line. */
export function formFromSource(source: SourceText): Read<BroughtForm> {
  const at = ({
    path,
    code,
    params,
  }: {
    path: string;
    code: string;
    params?: Record<string, string | number>;
  }): ImportProblem => ({
    line: source.lineOf(pathOf(path)),
    code,
    ...(params ? { params } : {}),
  });
  const parsed = questionnaireDocumentSchema.safeParse(source.content);
  if (!parsed.success) return unreadable(...problemsOf(parsed.error).map(at));
  const { corrections: _, ...form } = parsed.data;
  const problems = [
    ...publishProblems(form)
      .filter(({ code }) => unwelcome.includes(code))
      .map(at),
    ...markupProblems(source),
  ];
  return problems.length > 0
    ? unreadable(...problems)
    : { ok: true, value: { form, left: unknownKeys(source, form) } };
}
