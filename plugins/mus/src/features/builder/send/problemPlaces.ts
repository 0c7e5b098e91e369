import type {
  Problem,
  QuestionnaireDocument,
  Theme,
} from '@samtale/backstage-plugin-mus-common';

/** The theme a problem stands in, from a path such as `themes.2.questions.0`. */
export function themeOfProblem(
  problem: Problem,
  form: QuestionnaireDocument,
): Theme | undefined {
  const at = /^themes\.(\d+)/.exec(problem.path)?.[1];
  return at === undefined ? undefined : form.themes[Number(at)];
}
