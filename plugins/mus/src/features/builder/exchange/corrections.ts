import type {
  FoundQuestion,
  FoundTheme,
} from '@samtale/backstage-plugin-mus-common';

/** Where a question was found. */
export interface FoundAt {
  readonly theme: number;
  readonly question: number;
}

type Found = readonly FoundTheme[];

const themeAt = (
  found: Found,
  at: number,
  change: (theme: FoundTheme) => FoundTheme,
) => found.map((theme, index) => (index === at ? change(theme) : theme));

/** Names a theme. */
export const renamed = (found: Found, at: number, title: string): Found =>
  themeAt(found, at, theme => ({ ...theme, title }));

/** Changes the words of a question. */
export const reworded = (
  found: Found,
  { theme: at, question }: FoundAt,
  text: string,
): Found =>
  themeAt(found, at, theme => ({
    ...theme,
    questions: theme.questions.map((one, index) =>
      index === question ? { ...one, text } : one,
    ),
  }));

/** Leaves a question out. */
export const left = (found: Found, { theme: at, question }: FoundAt): Found =>
  themeAt(found, at, theme => ({
    ...theme,
    questions: theme.questions.filter((_, index) => index !== question),
  }));

/** A line that is a theme after all: the questions below it go along. */
export function becomesTheme(
  found: Found,
  { theme: at, question }: FoundAt,
): Found {
  return found.flatMap((theme, index) =>
    index === at
      ? [
          { ...theme, questions: theme.questions.slice(0, question) },
          {
            title: theme.questions[question].text,
            questions: theme.questions.slice(question + 1),
          },
        ]
      : [theme],
  );
}

/** A theme that is a question after all: it joins the theme above, with its questions. */
export function becomesQuestion(found: Found, at: number): Found {
  const theme = found[at];
  const line: FoundQuestion[] =
    theme.title.trim() === '' ? [] : [{ text: theme.title }];
  const rows = [...line, ...theme.questions];
  return found
    .map((one, index) =>
      index === at - 1
        ? { ...one, questions: [...one.questions, ...rows] }
        : one,
    )
    .filter((_, index) => index !== at);
}
