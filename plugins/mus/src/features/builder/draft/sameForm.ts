import { questionnaireDocumentSchema } from '@samtale/backstage-plugin-mus-common';
import type {
  QuestionnaireDocument,
  Theme,
} from '@samtale/backstage-plugin-mus-common';
import { sameJson } from '../../../autosave';

/** As the server would write it, so that a space at the end is no difference. */
function tidy(document: QuestionnaireDocument): unknown {
  const parsed = questionnaireDocumentSchema.safeParse(document);
  return parsed.success ? parsed.data : document;
}

const sameIds = (a: Theme, b: Theme) =>
  a.id === b.id &&
  a.questions.length === b.questions.length &&
  a.questions.every(({ id }, at) => id === b.questions[at].id);

const sameOrder = (a: QuestionnaireDocument, b: QuestionnaireDocument) =>
  a.themes.length === b.themes.length &&
  a.themes.every((theme, at) => sameIds(theme, b.themes[at]));

/** The form without the questions that the other one holds as the very same. */
const without = (
  form: QuestionnaireDocument,
  other: QuestionnaireDocument,
): QuestionnaireDocument => ({
  ...form,
  themes: form.themes.map((theme, at) => ({
    ...theme,
    questions: theme.questions.filter(
      (question, place) => question !== other.themes[at].questions[place],
    ),
  })),
});

/** Whether the server would see no difference. An edit leaves most questions as they were: only the others are read. */
export const sameForm = (a: QuestionnaireDocument, b: QuestionnaireDocument) =>
  a === b ||
  (sameOrder(a, b) && sameJson(tidy(without(a, b)), tidy(without(b, a))));
