import { isSame } from '../merge/threeWay';
import { QuestionnaireDocument, Theme } from '../documentSchema';
import { rising } from '../rising';
import { FormChange } from './FormChange';

/** What a theme is, apart from its words and questions; off and absent are the same. */
const settingsOf = (theme: Theme) => ({
  optional: theme.kind === 'optional',
  last: theme.last === true,
  onlyLeaders: theme.onlyLeaders === true,
  cards: theme.cards === true,
  values: theme.values === true,
  ownTopics: theme.ownTopics === true,
});

/** Themes that were moved: as few as explain the new order of those that both forms have. */
function movedThemes(before: readonly Theme[], after: readonly Theme[]) {
  const ids = before.map(({ id }) => id);
  const places = after
    .map(({ id }) => ids.indexOf(id))
    .filter(place => place >= 0);
  const left = rising(places);
  return new Set(
    places.filter(place => !left.has(place)).map(place => ids[place]),
  );
}

function changesOf(was: Theme, now: Theme, moved: boolean): FormChange[] {
  const about = now.title;
  const found: Array<[boolean, FormChange]> = [
    [
      !isSame(was.title, now.title),
      { code: 'themeRenamed', about, before: was.title, after: now.title },
    ],
    [moved, { code: 'themeMoved', about }],
    [
      !isSame(was.description, now.description),
      { code: 'themeDescribed', about },
    ],
    [
      !isSame(settingsOf(was), settingsOf(now)),
      { code: 'themeSettings', about },
    ],
  ];
  return found.filter(([happened]) => happened).map(([, change]) => change);
}

/** What happened to the themes, apart from their questions. */
export function themeChanges(
  before: QuestionnaireDocument,
  after: QuestionnaireDocument,
): FormChange[] {
  const old = new Map(before.themes.map(theme => [theme.id, theme]));
  const now = new Set(after.themes.map(({ id }) => id));
  const moved = movedThemes(before.themes, after.themes);
  const dropped = before.themes
    .filter(({ id }) => !now.has(id))
    .map(({ title }): FormChange => ({ code: 'themeDropped', about: title }));
  const rest = after.themes.flatMap((theme): FormChange[] => {
    const was = old.get(theme.id);
    return was
      ? changesOf(was, theme, moved.has(theme.id))
      : [{ code: 'themeAdded', about: theme.title }];
  });
  return [...dropped, ...rest];
}
