import { textGroups, TextCode } from '../../texts';
import { LocalText, Question, QuestionnaireDocument } from '../documentSchema';
import { settingsLike } from '../edit/questions';
import { isSame } from '../merge/threeWay';
import { whatChanged } from '../whatChanged';
import { FormChange } from './FormChange';

interface Placed {
  readonly question: Question;
  readonly theme: LocalText;
}

const placed = ({ themes }: QuestionnaireDocument) =>
  new Map(
    themes.flatMap(theme =>
      theme.questions.map((question): [string, Placed] => [
        question.id,
        { question, theme: theme.title },
      ]),
    ),
  );

const nothing: LocalText = { da: 'ingen', en: 'none' };

/** Several lines as one text. */
function lines(texts: readonly LocalText[] | undefined): LocalText {
  if (!texts || texts.length === 0) return nothing;
  return {
    da: texts.map(({ da }) => da).join(' '),
    en: texts.map(({ da, en }) => en ?? da).join(' '),
  };
}

const typeName = ({ type }: Question): LocalText =>
  Object.hasOwn(textGroups.questionTypeNames, type)
    ? textGroups.questionTypeNames[type as TextCode<'questionTypeNames'>]
    : textGroups.questionTypeNames.unknown;

type Code = TextCode<'formChanges'>;
type Detail = readonly [Code, (question: Question) => LocalText];

/** What can be told with what it was and what it is. */
const told: readonly Detail[] = [
  ['questionType', typeName],
  ['questionAudience', ({ audience }) => textGroups.audiences[audience]],
  ['promptsEmployee', ({ prompts }) => lines(prompts?.employee)],
  ['promptsLeader', ({ prompts }) => lines(prompts?.leader)],
  ['questionIdeas', ({ ideas }) => lines(ideas)],
];

/** What is on or off. */
const switches = [
  ['priorityOn', 'priorityOff', 'priority'],
  ['opensInTalkOn', 'opensInTalkOff', 'opensInTalk'],
  ['commentOn', 'commentOff', 'comment'],
] as const;

/** Everything that neither list above tells. */
const restOf = ({ settings, relatedThemes, source, origin }: Question) => ({
  settings: settings ?? {},
  relatedThemes: relatedThemes ?? [],
  source,
  origin,
});

/** What else than its words and its place is different. */
function details(was: Question, now: Question): FormChange[] {
  const about = now.text;
  const worded = told
    .map(([code, words]) => ({
      code,
      about,
      before: words(was),
      after: words(now),
    }))
    .filter(({ before, after }) => !isSame(before, after));
  const switched = switches
    .filter(([, , key]) => (was[key] === true) !== (now[key] === true))
    .map(([on, off, key]) => ({ code: now[key] ? on : off, about }));
  const found: FormChange[] = [...worded, ...switched];
  // A new type brings settings of its own; that is no second change.
  const rest = restOf(
    was.type === now.type
      ? was
      : { ...was, settings: settingsLike(now.type, was.settings) },
  );
  return !isSame(rest, restOf(now))
    ? [...found, { code: 'questionSettings', about }]
    : found;
}

/** What happened to the questions, in the order of the newer form; what was taken out comes first. */
export function questionChanges(
  before: QuestionnaireDocument,
  after: QuestionnaireDocument,
): FormChange[] {
  const [old, now] = [placed(before), placed(after)];
  return whatChanged(before, after).flatMap(({ kind, questionId }) => {
    const [was, is] = [old.get(questionId), now.get(questionId)];
    const about = (is ?? was)?.question.text;
    if (!about) return [];
    if (kind === 'settings')
      return was && is ? details(was.question, is.question) : [];
    if (kind === 'reworded')
      return [
        {
          code: 'questionReworded',
          about,
          before: was?.question.text,
          after: is?.question.text,
        },
      ];
    const code = {
      added: 'questionAdded',
      dropped: 'questionDropped',
      moved: 'questionMoved',
    } as const;
    return [{ code: code[kind], about, before: was?.theme, after: is?.theme }];
  });
}
