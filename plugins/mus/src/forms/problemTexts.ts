import { say } from '@samtale/backstage-plugin-mus-common';
import type { Problem } from '@samtale/backstage-plugin-mus-common';
import type { Language } from '../ui';

/** A problem at a field of a form. */
export interface FieldProblem {
  path: string;
  message: string;
}

/** What is wrong, in the reader's language; the path names the field. */
export function problemTexts(
  problems: readonly Problem[],
  language: Language,
): FieldProblem[] {
  return problems.map(({ path, code, params }) => ({
    path,
    message: say(language, 'problems', code, params),
  }));
}

/** The message at one field, if any. */
export function messageAt(
  problems: readonly FieldProblem[],
  path: string,
): string | undefined {
  return problems.find(problem => problem.path === path)?.message;
}

/** Id of the field at a path, so that the summary can link to it. */
export const fieldId = (path: string): string =>
  `field-${path.replace(/\W+/g, '-')}`;
