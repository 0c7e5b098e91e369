import { BroughtForm, formFromSource, isForm } from './formYaml';
import { Read, unreadable } from './ImportProblem';
import { readSource } from './SourceText';
import { Brought, fromSurvey, isSurvey } from './survey/fromSurvey';

/** What a file turned out to be: a whole form of ours, or themes of another one. */
export type Imported =
  | ({ readonly kind: 'form' } & BroughtForm)
  | ({ readonly kind: 'survey' } & Brought);

/**
 * Reads a file that is to become a form: our own YAML, or SurveyJS's JSON. A
 * file that cannot be used gives a list of problems with their lines, and
 * nothing else.
 *
 * @param nextId - ids for questions and themes that have none of ours
 */
export function readImport(text: string, nextId: () => string): Read<Imported> {
  const source = readSource(text);
  if (!source.ok) return source;
  const { value } = source;
  if (isForm(value.content)) {
    const form = formFromSource(value);
    return form.ok
      ? { ok: true, value: { kind: 'form', ...form.value } }
      : form;
  }
  if (isSurvey(value.content)) {
    const survey = fromSurvey(value, nextId);
    return survey.ok
      ? { ok: true, value: { kind: 'survey', ...survey.value } }
      : survey;
  }
  return unreadable({ line: 1, code: 'notAForm' });
}
