/** An employee as somebody chooses whom to invite. */
export interface Recipient {
  readonly employmentId: string;
  /** Job title, as the directory has it. */
  readonly title: string;
  /** On leave: never chosen beforehand. */
  readonly away: boolean;
}

/** Whom a form is made for. */
export interface FormAudience {
  /** Job titles that HR published the template for (K04); empty: everybody. */
  readonly titles: readonly string[];
  /** The profession, function or team of a variant (T09); empty: the form is none. */
  readonly forWhom: string;
  /** Whom the other forms of the round are for. */
  readonly othersFor: readonly string[];
}

/** Whom sending begins with; the leader may choose otherwise. */
export interface Proposal {
  readonly employmentIds: readonly string[];
  /** Have a title that the form is not for. */
  readonly outsideIds: readonly string[];
  /** Words for whom it is; empty: everybody. */
  readonly forWhom: string;
  /** Left to another form of the round. */
  readonly leftTo: readonly string[];
}

const plain = (text: string) => text.trim().toLocaleLowerCase('da');

/** "Pædagoger og lærere" are two groups. */
const groupsIn = (words: string) =>
  words
    .split(/[,;/&]|\s(?:og|and)\s/i)
    .map(plain)
    .filter(Boolean);

/** What many of a title are called: Pædagoger, Lærere, Sygeplejersker; nurses. */
const endings = ['', 'e', 'r', 'er', 's', 'ne', 'rne', 'erne'];

const isCalled = (title: string, group: string) =>
  title !== '' && endings.some(ending => group === `${title}${ending}`);

/** Is a title among those that these words name? */
function named(title: string, words: string): boolean {
  return groupsIn(words).some(group => isCalled(plain(title), group));
}

/**
 * Whom a form is sent to unless the leader says otherwise: those of the titles
 * its template was published for, those its variant is for, and never those
 * whom another form of the round is for (K04, T09). Words that name no title
 * of the unit choose nobody: a team is known to the leader only.
 */
export function proposeRecipients(
  { titles, forWhom, othersFor }: FormAudience,
  employees: readonly Recipient[],
): Proposal {
  const wanted = titles.map(plain);
  const inGroup = ({ title }: Recipient) =>
    wanted.length === 0 || wanted.includes(plain(title));
  const inVariant = ({ title }: Recipient) =>
    forWhom === '' || named(title, forWhom);
  const leftTo =
    forWhom === ''
      ? othersFor.filter(other => employees.some(e => named(e.title, other)))
      : [];
  const isLeft = ({ title }: Recipient) =>
    leftTo.some(other => named(title, other));
  const isFor = (one: Recipient) => inGroup(one) && inVariant(one);
  return {
    employmentIds: employees
      .filter(one => !one.away && isFor(one) && !isLeft(one))
      .map(({ employmentId }) => employmentId),
    outsideIds: employees
      .filter(one => !isFor(one))
      .map(({ employmentId }) => employmentId),
    forWhom: forWhom || titles.join(', '),
    leftTo,
  };
}
