import { Question, QuestionnaireDocument } from './documentSchema';

/** What happened to one question between two versions. */
export interface QuestionChange {
  readonly kind: 'added' | 'dropped' | 'reworded' | 'moved' | 'settings';
  readonly questionId: string;
}

interface Placed {
  readonly question: Question;
  readonly themeId: string;
}

function placed(document: QuestionnaireDocument): Map<string, Placed> {
  return new Map(
    document.themes.flatMap(theme =>
      theme.questions.map(question => [
        question.id,
        { question, themeId: theme.id },
      ]),
    ),
  );
}

/** JSON with sorted keys, so that the order in which keys were written says nothing. */
function stable(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort())
      : part,
  );
}

function changesOf(
  id: string,
  before: Placed,
  after: Placed,
  moved: boolean,
): QuestionChange[] {
  const { text: oldText, ...oldRest } = before.question;
  const { text: newText, ...newRest } = after.question;
  const kinds: Array<[QuestionChange['kind'], boolean]> = [
    ['reworded', stable(oldText) !== stable(newText)],
    ['settings', stable(oldRest) !== stable(newRest)],
    ['moved', moved || before.themeId !== after.themeId],
  ];
  return kinds
    .filter(([, happened]) => happened)
    .map(([kind]) => ({ kind, questionId: id }));
}

/** Questions that stand at another place among those that both versions have. */
function movedIds(before: string[], after: string[]): Set<string> {
  const kept = before.filter(id => after.includes(id));
  const order = after.filter(id => before.includes(id));
  return new Set(order.filter((id, index) => kept[index] !== id));
}

/** What changed between two versions of a form, question by question; empty when nothing did. */
export function whatChanged(
  before: QuestionnaireDocument,
  after: QuestionnaireDocument,
): QuestionChange[] {
  const [old, now] = [placed(before), placed(after)];
  const moved = movedIds([...old.keys()], [...now.keys()]);
  const dropped = [...old.keys()]
    .filter(id => !now.has(id))
    .map(questionId => ({ kind: 'dropped' as const, questionId }));
  const rest = [...now].flatMap(([id, place]): QuestionChange[] => {
    const was = old.get(id);
    return was
      ? changesOf(id, was, place, moved.has(id))
      : [{ kind: 'added', questionId: id }];
  });
  return [...dropped, ...rest];
}
