import {
  hiddenUntilTalk,
  mayReadOther,
  Party,
  QuestionnaireDocument,
} from '@samtale/backstage-plugin-mus-common';
import { AnswerRow } from '../sheets/operations/answers';
import { OpenAnswer, openAnswers, openSnapshot } from '../sheets/openAnswers';
import { Vault } from '../vault/Vault';
import { openingFactsOf } from './talkFacts';
import { otherParty, sheetOf, TalkPageRow, TalkRow } from './TalkRow';

/** How much of the other's preparation is open: as it stands, its first version, or nothing. */
export type Opening = 'live' | 'firstVersion' | 'closed';

/** What one of the two may read of the other's preparation now. */
export function openingFor(
  row: TalkRow,
  party: Party,
  hasSnapshot: boolean,
): Opening {
  if (mayReadOther(openingFactsOf(row, party))) return 'live';
  const other = sheetOf(row, otherParty(party));
  // Taken back after it was opened: what was read stays readable, what is new does not open.
  return other.openedAt !== null && other.state === 'draft' && hasSnapshot
    ? 'firstVersion'
    : 'closed';
}

/** Rows of the form that stay closed until the talk starts. */
function hiddenIds(row: TalkRow, form: QuestionnaireDocument): Set<string> {
  if (row.started_at !== null) return new Set();
  const questions = form.themes.flatMap(theme => theme.questions);
  return new Set(questions.filter(hiddenUntilTalk).map(({ id }) => id));
}

/**
 * The other's answers as far as they are open to this party; null while
 * closed. Rows that open in the talk are absent until it starts: they are not
 * even decrypted.
 */
export async function readOther(
  vault: Vault,
  row: TalkPageRow,
  party: Party,
  form: QuestionnaireDocument,
  answers: readonly AnswerRow[],
): Promise<OpenAnswer[] | null> {
  const other = otherParty(party);
  const snapshot =
    other === 'employee' ? row.employee_snapshot : row.leader_snapshot;
  const opening = openingFor(row, party, snapshot !== null);
  if (opening === 'closed') return null;
  const hidden = hiddenIds(row, form);
  if (opening === 'firstVersion') {
    const first = await openSnapshot(vault, row, other, snapshot ?? '');
    return first.filter(({ questionId }) => !hidden.has(questionId));
  }
  const visible = answers.filter(
    answer => answer.party === other && !hidden.has(answer.question_id),
  );
  return openAnswers(vault, row, other, visible);
}
