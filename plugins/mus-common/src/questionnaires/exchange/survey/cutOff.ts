import { withoutMarkup } from '../markup';
import { mostChoices } from './surveyQuestion';
import { SurveyElement, SurveyWords } from './surveyShapes';

/** What of a SurveyJS element is more than a question of ours can hold. */
export interface CutOff {
  /** A key of the texts `importProblems`. */
  readonly code: 'shortened' | 'choicesLeft';
  /** The field of the element. */
  readonly key: string;
  readonly params: Record<string, number>;
}

const longest = { title: 500, description: 500, html: 5_000 } as const;

const lengthOf = (words: SurveyWords | undefined) => {
  const all = typeof words === 'object' ? Object.values(words) : [words ?? ''];
  return Math.max(0, ...all.map(text => withoutMarkup(text).length));
};

/** Words that are cut and choices that are left out, to be told and never passed over. */
export function cutOff(element: SurveyElement): CutOff[] {
  const cut = (['title', 'description', 'html'] as const)
    .filter(key => lengthOf(element[key]) > longest[key])
    .map((key): CutOff => ({
      code: 'shortened',
      key,
      params: { max: longest[key] },
    }));
  const over = (element.choices?.length ?? 0) - mostChoices;
  return over > 0
    ? [...cut, { code: 'choicesLeft', key: 'choices', params: { count: over } }]
    : cut;
}
