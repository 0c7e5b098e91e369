import {
  Party,
  sheetAbilities,
  signalOf,
  talkAbilities,
} from '@samtale/backstage-plugin-mus-common';
import { narrowedForm, sheetCardsOf, TalkForm } from '../cards/loadTalkForm';
import { AnswerRow } from '../sheets/operations/answers';
import { OpenAnswer, openAnswers } from '../sheets/openAnswers';
import { Vault } from '../vault/Vault';
import { headOf } from './headOf';
import { readOther } from './otherAnswers';
import { commandFactsOf, sheetFactsOf } from './talkFacts';
import { TalkInstead } from './operations/talkInstead';
import { otherParty, sheetOf, TalkPageRow, TalkRow } from './TalkRow';

const noContext = { coreTask: '', goals: [], guidelines: '' };

/** Which commands are open to the caller: none to who only reads. */
function abilities(row: TalkRow, party: Party, form: TalkForm) {
  const mayWrite = row.reader_level === 'write';
  const sheet = sheetAbilities(
    sheetFactsOf(row, party, sheetCardsOf(form, party)),
  );
  const talk = talkAbilities(commandFactsOf(row));
  return {
    answer: mayWrite && sheet.answer,
    markReady: mayWrite && sheet.markReady,
    takeBack: mayWrite && sheet.takeBack,
    markOnPaper: mayWrite && sheet.markOnPaper,
    startTalk: mayWrite && talk.startTalk,
    markHeld: mayWrite && talk.markHeld,
    createPlan: mayWrite && talk.createPlan,
  };
}

/** What there is to choose before and while preparing. */
function choicesOf(form: TalkForm, party: Party) {
  const cards = sheetCardsOf(form, party);
  const waits = cards?.mineSent ? ('sent' as const) : ('pick' as const);
  const exchanged = cards?.exchanged ? ('exchanged' as const) : waits;
  return {
    cards: cards ? exchanged : ('none' as const),
    optionalThemes: form.optionalThemes.length,
  };
}

function lastSaved(answers: readonly OpenAnswer[]): string | null {
  let last: OpenAnswer | undefined;
  for (const answer of answers) {
    if (!last || answer.savedAt > last.savedAt) last = answer;
  }
  return last?.questionId ?? null;
}

/** The parts of a talk that its page is made of. */
export interface TalkParts {
  readonly row: TalkPageRow;
  readonly goesOn: TalkInstead | null;
  readonly party: Party;
  readonly form: TalkForm;
  readonly answers: readonly AnswerRow[];
  readonly readers: ReadonlyArray<{
    person: { id: string; name: string; entityRef: string };
    reason: string;
    until: string | null;
  }>;
}

/** A talk in the shape of the contract, for one of the two. */
export async function presentTalk(
  vault: Vault,
  { row, goesOn, party, form: talkForm, answers, readers }: TalkParts,
) {
  const form = narrowedForm(
    talkForm,
    answers.map(({ question_id }) => question_id),
  );
  const mine = await openAnswers(
    vault,
    row,
    party,
    answers.filter(answer => answer.party === party),
  );
  const others = await readOther(vault, row, party, talkForm.sent, answers);
  const sheet = sheetOf(row, party);
  return {
    ...headOf(row),
    access: 'content' as const,
    me: party,
    startedAt: row.started_at,
    readers: [...readers],
    openingRule: row.opening_rule,
    context: row.round_context ? JSON.parse(row.round_context) : noContext,
    questionnaire: form,
    mine: {
      state: sheet.state,
      readyAt: sheet.readyAt,
      lastQuestionId: lastSaved(mine),
      answers: mine,
    },
    other: {
      signal: signalOf(sheetOf(row, otherParty(party)).state),
      open: others !== null,
      answers: others,
    },
    choices: choicesOf(talkForm, party),
    previousPlanId: row.previous_plan_id,
    goesOn,
    can: abilities(row, party, talkForm),
  };
}
