import { problemsOf } from '../../../problems/problemsOf';
import {
  mostQuestionsPerTheme,
  mostThemes,
  Question,
  Theme,
} from '../../documentSchema';
import { ImportProblem, Read, unreadable } from '../ImportProblem';
import { SourceText } from '../SourceText';
import {
  elementSchema,
  SurveyElement,
  surveySchema,
  SurveyWords,
} from './surveyShapes';
import { localOf, matchOf } from './surveyQuestion';
import { cutOff, CutOff, cutWords } from './cutOff';

/** Themes made of a form from elsewhere, and what could not be taken along. */
export interface Brought {
  readonly title: string;
  readonly themes: readonly Theme[];
  /** What did not come along, with its lines. */
  readonly left: readonly ImportProblem[];
}

type Path = ReadonlyArray<string | number>;

/** Rules of the other form that ours has none of; they are told, not kept. */
const rules = [
  'visibleIf',
  'enableIf',
  'requiredIf',
  'isRequired',
  'validators',
  'defaultValue',
  'calculatedValues',
  'triggers',
];

interface Reading {
  readonly source: SourceText;
  readonly nextId: () => string;
  readonly left: ImportProblem[];
}

function noteRules(
  { source, left }: Reading,
  element: SurveyElement,
  path: Path,
  name: string,
): void {
  for (const rule of rules)
    if (element[rule] !== undefined && element[rule] !== false)
      left.push({
        line: source.lineOf([...path, rule]),
        code: 'ruleLeft',
        params: { name, rule },
      });
}

/** What did not fit into a question or a page that came along. */
function noteCuts(
  { source, left }: Reading,
  cuts: readonly CutOff[],
  path: Path,
  name: string,
): void {
  for (const { code, key, params } of cuts)
    left.push({
      line: source.lineOf([...path, key]),
      code,
      params: { name, ...params },
    });
}

/** A description that no theme has a place for. */
function noteDescription(
  { source, left }: Reading,
  description: SurveyWords | undefined,
  path: Path,
): void {
  if (!description) return;
  left.push({
    line: source.lineOf([...path, 'description']),
    code: 'descriptionLeft',
    params: { name: localOf(description, '', 80).da },
  });
}

function questionOf(
  reading: Reading,
  element: SurveyElement,
  path: Path,
): Question[] {
  const name = element.name ?? element.type;
  const matched = matchOf(element);
  if (!matched) {
    reading.left.push({
      line: reading.source.lineOf(path),
      code: 'typeLeft',
      params: { name, type: element.type },
    });
    return [];
  }
  noteRules(reading, element, path, name);
  noteCuts(reading, cutOff(element), path, name);
  const comment = element.showCommentArea || element.hasComment;
  const prompt = element.description && localOf(element.description, '');
  return [
    {
      id: reading.nextId(),
      ...matched,
      text: localOf(element.html ?? element.title, name),
      audience: 'both',
      origin: 'own',
      ...(comment ? { comment: true } : {}),
      ...(prompt && prompt.da !== '–'
        ? { prompts: { employee: [prompt], leader: [prompt] } }
        : {}),
    },
  ];
}

/** Questions of a list of elements; panels are opened up. */
function questionsOf(
  reading: Reading,
  elements: readonly unknown[] | undefined,
  path: Path,
  level = 0,
): Question[] {
  return (elements ?? []).flatMap((one, at) => {
    const here = [...path, at];
    const element = elementSchema.safeParse(one);
    if (!element.success) {
      reading.left.push({
        line: reading.source.lineOf(here),
        code: 'elementLeft',
      });
      return [];
    }
    const { data } = element;
    const inner = data.elements;
    if (data.type === 'panel' && Array.isArray(inner) && level < 5) {
      if (data.title)
        reading.left.push({
          line: reading.source.lineOf([...here, 'title']),
          code: 'panelLeft',
          params: { name: localOf(data.title, '').da },
        });
      noteDescription(reading, data.description, here);
      return questionsOf(reading, inner, [...here, 'elements'], level + 1);
    }
    return questionOf(reading, data, here);
  });
}

/** Is it a SurveyJS form? */
export function isSurvey(content: unknown): boolean {
  return (
    typeof content === 'object' &&
    content !== null &&
    ('pages' in content || 'elements' in content || 'questions' in content)
  );
}

/**
 * Reads a SurveyJS form as far as its types match ours: pages become themes.
 * What does not match is listed, never guessed.
 */
export function fromSurvey(
  source: SourceText,
  nextId: () => string,
): Read<Brought> {
  const survey = surveySchema.safeParse(source.content);
  if (!survey.success)
    return unreadable(
      ...problemsOf(survey.error).map(({ path, code }) => ({
        line: source.lineOf(path.split('.')),
        code,
      })),
    );
  const reading: Reading = { source, nextId, left: [] };
  const { title, pages, elements, questions } = survey.data;
  const name = localOf(title, 'Skema');
  noteDescription(reading, survey.data.description, []);
  const loose = elements ? 'elements' : 'questions';
  const all = [
    ...(pages ?? []).map((page, at) => ({
      path: ['pages', at] as Path,
      title: localOf(page.title, page.name ?? `${at + 1}`),
      description: page.description,
      rows: questionsOf(reading, page.elements, ['pages', at, 'elements']),
    })),
    {
      path: [loose] as Path,
      title: name,
      description: undefined,
      rows: questionsOf(reading, elements ?? questions, [loose]),
    },
  ];
  (pages ?? []).forEach((page, at) =>
    noteCuts(reading, cutWords(page), ['pages', at], page.name ?? `${at + 1}`),
  );
  const filled = all.filter(({ rows }) => rows.length > 0);
  for (const { path, title: page, rows } of filled.slice(mostThemes))
    reading.left.push({
      line: source.lineOf(path),
      code: 'pageLeft',
      params: { name: page.da, count: rows.length },
    });
  const themes = filled.slice(0, mostThemes).map((page): Theme => {
    for (const { text } of page.rows.slice(mostQuestionsPerTheme))
      reading.left.push({
        line: source.lineOf(page.path),
        code: 'questionLeft',
        params: { name: text.da },
      });
    return {
      id: nextId(),
      title: page.title,
      ...(page.description
        ? { description: localOf(page.description, '') }
        : {}),
      questions: page.rows.slice(0, mostQuestionsPerTheme),
    };
  });
  return themes.length > 0
    ? { ok: true, value: { title: name.da, themes, left: reading.left } }
    : unreadable({ line: 1, code: 'nothingFits' }, ...reading.left);
}
