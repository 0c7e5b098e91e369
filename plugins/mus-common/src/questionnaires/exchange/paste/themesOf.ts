import { ownQuestion } from '../../edit';
import {
  longestLine,
  mostPrompts,
  mostQuestionsPerTheme,
  Question,
  Theme,
} from '../../documentSchema';
import { FoundQuestion, FoundTheme } from './readPasted';

/** Longest text of a guidance block, and what is shown of it as its name. */
const longestBody = 5_000;
const longestName = 80;

/** A text in pieces that are not too long, cut between words where there are any. */
function pieces(text: string, most: number): string[] {
  const rest = text.trim();
  if (rest.length <= most) return rest === '' ? [] : [rest];
  const space = rest.lastIndexOf(' ', most);
  const at = space > 0 ? space : most;
  return [rest.slice(0, at).trim(), ...pieces(rest.slice(at), most)];
}

const texts = (text: string | undefined) =>
  pieces(text ?? '', longestLine).map(da => ({ da }));

/** A text that is too long for a question stands as guidance, in full. */
function guidanceOf(text: string, nextId: () => string): Question[] {
  return pieces(text, longestBody).map(body => {
    const [name] = pieces(body, longestName);
    return {
      ...ownQuestion(nextId(), { da: `${name} …` }, 'guidance'),
      settings: { body: { da: body } },
    };
  });
}

function questionsOf(
  { text, employee, leader }: FoundQuestion,
  nextId: () => string,
): Question[] {
  const [line] = texts(text);
  if (!line || text.trim().length > longestLine)
    return [text, employee, leader].flatMap(words =>
      guidanceOf(words ?? '', nextId),
    );
  const question = ownQuestion(nextId(), line);
  const sides = Object.entries({ employee, leader }).filter(
    ([, words]) => texts(words).length > 0,
  );
  const fits = ([, words]: [string, string?]) =>
    texts(words).length <= mostPrompts;
  const prompts = Object.fromEntries(
    sides.filter(fits).map(([side, words]) => [side, texts(words)]),
  );
  const tooLong = sides.filter(side => !fits(side));
  return [
    Object.keys(prompts).length > 0 ? { ...question, prompts } : question,
    ...tooLong.flatMap(([, words]) => guidanceOf(words ?? '', nextId)),
  ];
}

/** At most so many rows each; a form with more of them has the theme again. */
function shared(questions: readonly Question[]): Question[][] {
  return questions.length <= mostQuestionsPerTheme
    ? [[...questions]]
    : [
        questions.slice(0, mostQuestionsPerTheme),
        ...shared(questions.slice(mostQuestionsPerTheme)),
      ];
}

function themeOf(
  { title, description, questions }: FoundTheme,
  nextId: () => string,
  untitled: string,
): Theme[] {
  const [name = { da: untitled }, ...more] = texts(title);
  const about = texts(description);
  const isShort = about.length === 1;
  const rows = [
    ...(more.length > 0 ? guidanceOf(title, nextId) : []),
    ...(isShort ? [] : guidanceOf(description ?? '', nextId)),
    ...questions.flatMap(question => questionsOf(question, nextId)),
  ];
  return shared(rows).map((part): Theme => ({
    id: nextId(),
    title: name,
    ...(isShort ? { description: about[0] } : {}),
    questions: part,
  }));
}

/**
 * Themes of a form out of what was found and corrected; empty lines are left
 * out, and no word is: what is too long for a line stands as guidance. Ids
 * come from outside. A form has room for 30 themes; there may be more here.
 *
 * @param untitled - name of a theme that has none
 */
export function themesOf(
  found: readonly FoundTheme[],
  nextId: () => string,
  untitled: string,
): Theme[] {
  return found.flatMap(theme => themeOf(theme, nextId, untitled));
}
