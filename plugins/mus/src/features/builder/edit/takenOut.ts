import { addQuestion } from '@samtale/backstage-plugin-mus-common';
import type {
  Question,
  QuestionnaireDocument,
  Theme,
} from '@samtale/backstage-plugin-mus-common';

/** A question of the template that the form does not have. */
export interface TakenOut {
  question: Question;
  themeId: string;
  /** Its place in the template. */
  index: number;
}

/**
 * Questions of the template that were taken out of the form, in the template's
 * order; of its optional themes only those that the form has (K05).
 */
export function takenOut(
  template: { themes: readonly Theme[]; optionalThemes?: readonly Theme[] },
  form: QuestionnaireDocument,
): TakenOut[] {
  const inForm = new Set(form.themes.map(({ id }) => id));
  const asked = new Set(
    form.themes.flatMap(({ questions }) => questions.map(({ id }) => id)),
  );
  const optional = (template.optionalThemes ?? []).filter(({ id }) =>
    inForm.has(id),
  );
  return [...template.themes, ...optional].flatMap(theme =>
    theme.questions
      .map((question, index) => ({ question, themeId: theme.id, index }))
      .filter(({ question }) => !asked.has(question.id)),
  );
}

/** Puts a question of the template back near its place; under the last theme when its own is gone. */
export function putBack(
  form: QuestionnaireDocument,
  { question, themeId, index }: TakenOut,
): QuestionnaireDocument {
  const theme =
    form.themes.find(({ id }) => id === themeId) ??
    form.themes[form.themes.length - 1];
  return theme ? addQuestion(form, theme.id, question, index) : form;
}
