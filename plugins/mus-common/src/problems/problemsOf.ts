import { z } from 'zod';
import { Problem } from './problem';

type Issue = z.core.$ZodIssue;

const tooBig: Record<string, string> = { string: 'tooLong', array: 'tooMany' };
const tooSmall: Record<string, string> = { array: 'tooFew' };
const formats: Record<string, string> = {
  uuid: 'badId',
  date: 'badDay',
  datetime: 'badInstant',
  url: 'notHttps',
};

function oneProblem(issue: Issue, path: string): Problem {
  switch (issue.code) {
    case 'too_big':
      return {
        path,
        code: tooBig[issue.origin] ?? 'tooLarge',
        params: { max: Number(issue.maximum) },
      };
    case 'too_small':
      if (issue.origin === 'string') return { path, code: 'required' };
      return {
        path,
        code: tooSmall[issue.origin] ?? 'tooSmall',
        params: { min: Number(issue.minimum) },
      };
    case 'invalid_type':
      return { path, code: issue.input === undefined ? 'required' : 'badType' };
    case 'invalid_format':
      return { path, code: formats[issue.format] ?? 'badFormat' };
    case 'unrecognized_keys':
      return {
        path,
        code: 'unknownField',
        params: { name: issue.keys.join(', ') },
      };
    default:
      return { path, code: 'notAllowed' };
  }
}

/**
 * Translates what zod found into problems with our own codes, so that server
 * and browser tell the same thing in the reader's language.
 */
export function problemsOf(error: z.ZodError): Problem[] {
  return error.issues.map(issue =>
    oneProblem(issue, issue.path.map(String).join('.')),
  );
}
