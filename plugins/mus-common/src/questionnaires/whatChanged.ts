import { Question, QuestionnaireDocument } from './documentSchema';
import { rising } from './rising';

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

/**
 * Questions that were moved within their theme: as few as explain the new
 * order of those that both versions have there.
 */
function movedIds(
  before: ReadonlyMap<string, Placed>,
  after: ReadonlyMap<string, Placed>,
): Set<string> {
  const stays = (id: string) =>
    before.get(id)?.themeId === after.get(id)?.themeId;
  const old = [...before.keys()].filter(stays);
  const now = [...after.keys()].filter(stays);
  const themes = new Set(now.map(id => after.get(id)?.themeId));
  const moved = new Set<string>();
  for (const theme of themes) {
    const inTheme = now.filter(id => after.get(id)?.themeId === theme);
    const left = rising(inTheme.map(id => old.indexOf(id)));
    for (const id of inTheme) if (!left.has(old.indexOf(id))) moved.add(id);
  }
  return moved;
}

/** What changed between two versions of a form, question by question; empty when nothing did. */
export function whatChanged(
  before: QuestionnaireDocument,
  after: QuestionnaireDocument,
): QuestionChange[] {
  const [old, now] = [placed(before), placed(after)];
  const moved = movedIds(old, now);
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
