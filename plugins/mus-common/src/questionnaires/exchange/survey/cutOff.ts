import { longestLine } from '../../documentSchema';
import { withoutMarkup } from '../markup';
import { mostChoices } from './surveyQuestion';
import { SurveyChoice, SurveyElement, SurveyWords } from './surveyShapes';

/** What of a SurveyJS element is more than a question of ours can hold. */
export interface CutOff {
  /** A key of the texts `importProblems`. */
  readonly code: 'shortened' | 'choicesLeft';
  /** The field of the element. */
  readonly key: string;
  readonly params: Record<string, number>;
}

const longest = {
  title: longestLine,
  description: longestLine,
  html: 5_000,
  minRateDescription: 200,
  maxRateDescription: 200,
} as const;
const longestChoice = 200;

const lengthOf = (words: SurveyWords | undefined) => {
  const all = typeof words === 'object' ? Object.values(words) : [words ?? ''];
  return Math.max(0, ...all.map(text => withoutMarkup(text).length));
};

type Long = keyof typeof longest;

const shortened = (key: string, max: number): CutOff => ({
  code: 'shortened',
  key,
  params: { max },
});

const labelOf = (choice: SurveyChoice) =>
  typeof choice === 'object' ? choice.text : String(choice);

/** Words of a page or an element that are cut. */
export function cutWords(words: Partial<Record<Long, SurveyWords>>): CutOff[] {
  return (Object.keys(longest) as Long[])
    .filter(key => lengthOf(words[key]) > longest[key])
    .map(key => shortened(key, longest[key]));
}

/** Words that are cut and choices that are left out, to be told and never passed over. */
export function cutOff(element: SurveyElement): CutOff[] {
  const { choices = [] } = element;
  const cut = cutWords(element);
  if (choices.some(choice => lengthOf(labelOf(choice)) > longestChoice))
    cut.push(shortened('choices', longestChoice));
  const over = choices.length - mostChoices;
  return over > 0
    ? [...cut, { code: 'choicesLeft', key: 'choices', params: { count: over } }]
    : cut;
}
