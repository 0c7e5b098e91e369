import { say, TextCode } from '../../texts';
import { Language } from '../../texts/pair';
import {
  LocalText,
  Question,
  QuestionnaireDocument,
  Theme,
} from '../documentSchema';
import { whatChanged } from '../whatChanged';

/** One difference between two forms, to be said in words. */
export interface FormChange {
  /** A key of the texts `formChanges`. */
  readonly code: TextCode<'formChanges'>;
  /** What it is about; texts in both languages. */
  readonly about: LocalText;
  readonly before?: LocalText;
  readonly after?: LocalText;
}

interface Placed {
  readonly question: Question;
  readonly theme: Theme;
}

const placed = ({ themes }: QuestionnaireDocument) =>
  new Map(
    themes.flatMap(theme =>
      theme.questions.map((question): [string, Placed] => [
        question.id,
        { question, theme },
      ]),
    ),
  );

const questionCodes = {
  added: 'questionAdded',
  dropped: 'questionDropped',
  reworded: 'questionReworded',
  moved: 'questionMoved',
  settings: 'questionSettings',
} as const;

function questionChanges(
  before: QuestionnaireDocument,
  after: QuestionnaireDocument,
): FormChange[] {
  const [old, now] = [placed(before), placed(after)];
  return whatChanged(before, after).flatMap(({ kind, questionId }) => {
    const [was, is] = [old.get(questionId), now.get(questionId)];
    const about = (is ?? was)?.question.text;
    if (!about) return [];
    const themes = { before: was?.theme.title, after: is?.theme.title };
    const words = { before: was?.question.text, after: is?.question.text };
    return [
      {
        code: questionCodes[kind],
        about,
        ...(kind === 'reworded' ? words : themes),
      },
    ];
  });
}

function themeChanges(
  before: QuestionnaireDocument,
  after: QuestionnaireDocument,
): FormChange[] {
  const find = ({ themes }: QuestionnaireDocument, theme: Theme) =>
    themes.find(({ id }) => id === theme.id);
  const dropped = before.themes
    .filter(theme => !find(after, theme))
    .map(({ title }): FormChange => ({ code: 'themeDropped', about: title }));
  const rest = after.themes.flatMap((theme): FormChange[] => {
    const was = find(before, theme);
    if (!was) return [{ code: 'themeAdded', about: theme.title }];
    return was.title.da === theme.title.da
      ? []
      : [
          {
            code: 'themeRenamed',
            about: theme.title,
            before: was.title,
            after: theme.title,
          },
        ];
  });
  return [...dropped, ...rest];
}

function headChanges(
  before: QuestionnaireDocument,
  after: QuestionnaireDocument,
): FormChange[] {
  const about = { da: after.title };
  const changes: FormChange[] = [];
  if (before.title !== after.title)
    changes.push({
      code: 'titleChanged',
      about,
      before: { da: before.title },
      after: { da: after.title },
    });
  if ((before.intro ?? '') !== (after.intro ?? ''))
    changes.push({ code: 'introChanged', about });
  if (before.openingRule !== after.openingRule)
    changes.push({ code: 'ruleChanged', about });
  const [could, can] = [before, after].map(({ mayDecline }) => !!mayDecline);
  if (could !== can)
    changes.push({ code: can ? 'declineAllowed' : 'declineStopped', about });
  return changes;
}

/** What changed between two forms, from the top down; empty when nothing did. */
export function formChanges(
  before: QuestionnaireDocument,
  after: QuestionnaireDocument,
): FormChange[] {
  return [
    ...headChanges(before, after),
    ...themeChanges(before, after),
    ...questionChanges(before, after),
  ];
}

const inLanguage = (language: Language, text: LocalText | undefined) =>
  (language === 'en' && text?.en) || (text?.da ?? '');

/** A difference as a sentence. */
export function sayFormChange(language: Language, change: FormChange): string {
  return say(language, 'formChanges', change.code, {
    about: inLanguage(language, change.about),
    before: inLanguage(language, change.before),
    after: inLanguage(language, change.after),
  });
}
