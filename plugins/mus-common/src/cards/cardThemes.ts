import { QuestionnaireDocument, Theme } from '../questionnaires/documentSchema';
import { isThemeFor, TalkFormFacts } from '../questionnaires/formOfTalk';

type Who = Pick<TalkFormFacts, 'leadsPeople'>;

/** The themes from which each of the two picks one card, in this talk (M05, M16). */
export function cardThemes(form: QuestionnaireDocument, who: Who): Theme[] {
  return form.themes.filter(
    theme => theme.cards === true && isThemeFor(theme, who),
  );
}

/** The optional themes this talk may take in (K05). */
export function optionalThemes(form: QuestionnaireDocument, who: Who): Theme[] {
  return form.themes.filter(
    theme => theme.kind === 'optional' && isThemeFor(theme, who),
  );
}
