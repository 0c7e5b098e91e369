import { QuestionTypeName } from '../../../questions';
import { LocalText } from '../../documentSchema';
import { withoutMarkup } from '../markup';
import { SurveyChoice, SurveyElement, SurveyWords } from './surveyShapes';

/** Words in our two languages, as far as the form has them. */
export function localOf(
  words: SurveyWords | undefined,
  otherwise: string,
  most = 500,
): LocalText {
  const tidy = (text: string | undefined) =>
    withoutMarkup(text ?? '')
      .slice(0, most)
      .trim();
  if (typeof words !== 'object')
    return { da: tidy(words) || tidy(otherwise) || '–' };
  const da = tidy(words.da ?? words.default ?? Object.values(words)[0]);
  const en = tidy(words.en);
  return { da: da || tidy(otherwise) || '–', ...(en ? { en } : {}) };
}

/** What a SurveyJS element becomes: a type of ours with its settings. */
export interface Matched {
  readonly type: QuestionTypeName;
  readonly settings?: Record<string, unknown>;
}

/** So many things to choose a question can have. */
export const mostChoices = 30;

function optionsOf(choices: readonly SurveyChoice[] | undefined) {
  return (choices ?? []).slice(0, mostChoices).map((choice, at) => {
    const text = typeof choice === 'object' ? choice.text : undefined;
    const value = typeof choice === 'object' ? choice.value : choice;
    return { id: `o${at + 1}`, label: localOf(text, String(value), 200) };
  });
}

function choiceOf(
  type: 'singleChoice' | 'multipleChoice' | 'ranking',
  element: SurveyElement,
): Matched | undefined {
  const options = optionsOf(element.choices);
  if (options.length < 2) return undefined;
  const most = element.maxSelectedChoices;
  const limited = type !== 'singleChoice' && most && most >= 1 && most <= 30;
  return { type, settings: limited ? { options, most } : { options } };
}

function ratingOf(element: SurveyElement): Matched | undefined {
  const { rateMin = 1, rateMax = 5, rateCount } = element;
  const steps = rateCount ?? rateMax - rateMin + 1;
  if (!Number.isInteger(steps) || steps < 3 || steps > 10) return undefined;
  return {
    type: 'scale',
    settings: {
      steps,
      low: localOf(element.minRateDescription, 'Lavest', 200),
      high: localOf(element.maxRateDescription, 'Højest', 200),
    },
  };
}

const matches: Record<string, (element: SurveyElement) => Matched | undefined> =
  {
    text: ({ inputType }) => ({
      type: inputType === 'date' ? 'date' : 'freeText',
    }),
    comment: ({ rows }) =>
      Number.isInteger(rows) && Number(rows) >= 1 && Number(rows) <= 20
        ? { type: 'freeText', settings: { lines: rows } }
        : { type: 'freeText' },
    radiogroup: element => choiceOf('singleChoice', element),
    dropdown: element => choiceOf('singleChoice', element),
    checkbox: element => choiceOf('multipleChoice', element),
    tagbox: element => choiceOf('multipleChoice', element),
    ranking: element => choiceOf('ranking', element),
    rating: ratingOf,
    boolean: () => ({ type: 'yesNo' }),
    html: ({ html }) => {
      const body = localOf(html, '', 5_000);
      const isLong = Math.max(body.da.length, body.en?.length ?? 0) > 500;
      return { type: 'guidance', ...(isLong ? { settings: { body } } : {}) };
    },
  };

/** Our type for an element; undefined where none fits. */
export function matchOf(element: SurveyElement): Matched | undefined {
  return Object.hasOwn(matches, element.type)
    ? matches[element.type](element)
    : undefined;
}
