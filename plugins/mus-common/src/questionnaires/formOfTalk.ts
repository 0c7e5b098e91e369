import { QuestionnaireDocument, Theme } from './documentSchema';
import { lastThemesLast } from './compose';

/** What of a form belongs to one talk. */
export interface TalkFormFacts {
  /** The employee of this talk leads people. */
  readonly leadsPeople: boolean;
  /** Ids of the optional themes that the two have chosen. */
  readonly optionalThemes: readonly string[];
  /** Ids of the chosen topic cards; empty until they are exchanged. */
  readonly agenda: readonly string[];
}

/** Does the theme belong to talks with this employee at all? */
export function isThemeFor(
  theme: Theme,
  { leadsPeople }: Pick<TalkFormFacts, 'leadsPeople'>,
): boolean {
  return theme.onlyLeaders !== true || leadsPeople;
}

function isChosen(theme: Theme, { optionalThemes }: TalkFormFacts): boolean {
  return theme.kind !== 'optional' || optionalThemes.includes(theme.id);
}

/** Of the cards only the chosen ones, the first of the agenda first. */
function chosenCards(theme: Theme, { agenda }: TalkFormFacts): Theme {
  if (theme.cards !== true) return theme;
  const questions = theme.questions
    .filter(({ id }) => agenda.includes(id))
    .sort((one, other) => agenda.indexOf(one.id) - agenda.indexOf(other.id));
  return { ...theme, questions };
}

const isSame = (themes: readonly Theme[], all: readonly Theme[]) =>
  themes.length === all.length &&
  themes.every((theme, at) => theme === all[at]);

/**
 * The form as one talk has it: leaders' themes only for leaders (M16),
 * optional themes only where the two chose them (K05) and before what comes
 * last (K06), and of topic cards only those of the agenda (M08).
 */
export function formOfTalk(
  form: QuestionnaireDocument,
  facts: TalkFormFacts,
): QuestionnaireDocument {
  const chosen = form.themes
    .filter(theme => isThemeFor(theme, facts) && isChosen(theme, facts))
    .map(theme => chosenCards(theme, facts))
    .filter(theme => theme.cards !== true || theme.questions.length > 0);
  const themes = lastThemesLast(chosen);
  return isSame(themes, form.themes) ? form : { ...form, themes };
}
