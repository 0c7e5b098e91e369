import {
  LocalText,
  Question,
  QuestionnaireDocument,
  Theme,
} from '../documentSchema';

/** A text of a form and where it stands. */
export interface TextPlace {
  /** `title`, `theme/<id>/title`, `question/<id>/text`, `question/<id>/leader/0`, `question/<id>/settings/body` … */
  readonly place: string;
  readonly text: string;
}

type Change = (text: string) => string;
type AtPlace = (place: string, text: string) => string;

const local = (at: AtPlace, place: string, text: LocalText): LocalText => ({
  ...text,
  da: at(place, text.da),
});

const isText = (value: object): value is LocalText =>
  'da' in value && typeof value.da === 'string';

/** Words within settings, wherever they stand; an empty text has nothing to correct. */
function wordsWithin<T>(at: AtPlace, place: string, value: T): T {
  const inner = (key: string | number, part: unknown) =>
    wordsWithin(at, `${place}/${key}`, part);
  if (Array.isArray(value))
    return value.map((part, index) => inner(index, part)) as T;
  if (typeof value !== 'object' || value === null) return value;
  if (isText(value))
    return value.da.trim() === ''
      ? value
      : { ...value, da: at(place, value.da) };
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, inner(key, part)]),
  ) as T;
}

const promptsOf = (
  at: AtPlace,
  { id, prompts }: Question,
  side: 'employee' | 'leader',
) =>
  prompts?.[side]?.map((prompt, index) =>
    local(at, `question/${id}/${side}/${index}`, prompt),
  );

function questionWith(at: AtPlace, question: Question): Question {
  const [employee, leader] = (['employee', 'leader'] as const).map(side =>
    promptsOf(at, question, side),
  );
  return {
    ...question,
    text: local(at, `question/${question.id}/text`, question.text),
    ...(question.prompts
      ? {
          prompts: {
            ...(employee ? { employee } : {}),
            ...(leader ? { leader } : {}),
          },
        }
      : {}),
    ...(question.ideas
      ? {
          ideas: wordsWithin(
            at,
            `question/${question.id}/ideas`,
            question.ideas,
          ),
        }
      : {}),
    ...(question.settings
      ? {
          settings: wordsWithin(
            at,
            `question/${question.id}/settings`,
            question.settings,
          ),
        }
      : {}),
  };
}

function themeWith(at: AtPlace, theme: Theme): Theme {
  return {
    ...theme,
    title: local(at, `theme/${theme.id}/title`, theme.title),
    ...(theme.description
      ? {
          description: local(
            at,
            `theme/${theme.id}/description`,
            theme.description,
          ),
        }
      : {}),
    questions: theme.questions.map(question => questionWith(at, question)),
  };
}

function formWith(
  at: AtPlace,
  form: QuestionnaireDocument,
): QuestionnaireDocument {
  return {
    ...form,
    title: at('title', form.title),
    ...(form.intro ? { intro: at('intro', form.intro) } : {}),
    themes: form.themes.map(theme => themeWith(at, theme)),
    ...(form.planTable
      ? { planTable: wordsWithin(at, 'planTable', form.planTable) }
      : {}),
  };
}

/** Every text of the form that can be corrected, in its order. */
export function textPlaces(form: QuestionnaireDocument): TextPlace[] {
  const found: TextPlace[] = [];
  formWith((place, text) => {
    found.push({ place, text });
    return text;
  }, form);
  return found;
}

/** The form with one text changed. */
export function withText(
  form: QuestionnaireDocument,
  place: string,
  change: Change,
): QuestionnaireDocument {
  return formWith((at, text) => (at === place ? change(text) : text), form);
}
