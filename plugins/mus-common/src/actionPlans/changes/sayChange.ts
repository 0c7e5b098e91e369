import { Language, say } from '../../texts';
import { PlanChange } from './planChange';

/** Names of the two, for who is responsible. */
export type PartyNames = Readonly<Record<'employee' | 'leader', string>>;

function person(value: string | number, names: PartyNames, language: Language) {
  if (value === 'employee' || value === 'leader') return names[value];
  return value === 'both'
    ? say(language, 'responsibles', 'both').toLowerCase()
    : value;
}

const quoted = (language: Language, words: string) =>
  language === 'da' ? `»${words}«` : `“${words}”`;

const ofComments: Readonly<Record<string, string>> = {
  added: 'commented',
  removed: 'commentRemoved',
  restored: 'commentRestored',
  textChanged: 'commentChanged',
};

/** The text that says a change; a comment and an emptied cell have words of their own. */
function wordsFor({ code, params }: PlanChange): string {
  if (params.comment !== undefined) return ofComments[code] ?? code;
  return code === 'cellChanged' && params.to === '' ? 'cellCleared' : code;
}

/** A change in words that stand after the name of who did it: "flyttede fristen fra … til …". */
export function sayChange(
  language: Language,
  { code, params }: PlanChange,
  names: PartyNames,
): string {
  const word = (value: string | number = '') => {
    switch (code) {
      case 'responsibleChanged':
        return person(value, names, language);
      case 'stateChanged':
        return quoted(language, say(language, 'taskStates', String(value)));
      case 'effectNoted':
        return say(language, 'effects', String(value));
      default:
        return value;
    }
  };
  const { from, to, column, columnEn } = params;
  return say(language, 'planChanges', wordsFor({ code, params }), {
    ...params,
    ...(column === undefined
      ? {}
      : { column: language === 'en' ? (columnEn ?? column) : column }),
    ...(from === undefined ? {} : { from: word(from) }),
    ...(to === undefined ? {} : { to: word(to) }),
  });
}
