import { Outcome, refused } from '../problems/problem';
import { Party } from '../sheets/answerSchema';
import { TalkState } from '../talks/talkState';

/** Why a talk is postponed: codes only, never health, never free text. */
export const postponeReasons = [
  'absence',
  'leaving',
  'newHire',
  'other',
] as const;
/** One of {@link postponeReasons}. */
export type PostponeReason = (typeof postponeReasons)[number];

/** What is done about taking part in a talk, beside holding it. */
export type ParticipationCommand =
  'withdraw' | 'inviteAgain' | 'postpone' | 'decline' | 'resume';

/** What the commands follow from. */
export interface ParticipationFacts {
  readonly state: TalkState;
  readonly party: Party;
  readonly anySheetStarted: boolean;
  readonly startedAt: string | null;
  readonly heldAt: string | null;
  /** The form allows declining; off by default: all shall have a yearly talk. */
  readonly mayDecline: boolean;
  readonly invitedAgainOn: string | null;
  readonly today: string;
}

type Rule = (facts: ParticipationFacts) => string | null;

const isSetAside = ({ state }: ParticipationFacts) =>
  state === 'postponed' || state === 'declined';

const waits: Rule = facts => {
  if (facts.state === 'withdrawn') return 'talkWithdrawn';
  if (facts.state === 'closed') return 'talkClosed';
  if (facts.heldAt) return 'talkHeld';
  return isSetAside(facts) ? 'talkSetAside' : null;
};

const byLeader: Rule = ({ party }) =>
  party === 'leader' ? null : 'onlyLeader';

const firstOf =
  (...rules: Rule[]): Rule =>
  facts => {
    for (const rule of rules) {
      const code = rule(facts);
      if (code) return code;
    }
    return null;
  };

const rules: Record<ParticipationCommand, Rule> = {
  withdraw: firstOf(
    byLeader,
    facts => (isSetAside(facts) ? null : waits(facts)),
    facts =>
      facts.anySheetStarted || facts.startedAt ? 'withdrawTooLate' : null,
  ),
  inviteAgain: firstOf(byLeader, waits, facts =>
    facts.invitedAgainOn === facts.today ? 'invitedAgainToday' : null,
  ),
  postpone: firstOf(byLeader, waits),
  decline: firstOf(
    ({ party }) => (party === 'employee' ? null : 'onlyEmployee'),
    waits,
    ({ mayDecline }) => (mayDecline ? null : 'mayNotDecline'),
  ),
  resume: facts => {
    if (facts.state === 'postponed') return byLeader(facts);
    return facts.state === 'declined' ? null : 'notSetAside';
  },
};

/**
 * May an invitation be withdrawn or sent again, the talk be postponed,
 * declined, or taken up again? An invitation is withdrawn only while nobody
 * has written anything.
 */
export function decideParticipation(
  facts: ParticipationFacts,
  command: ParticipationCommand,
): Outcome<object> {
  const code = rules[command](facts);
  return code ? refused(code) : { ok: true };
}

/** Which of them are open now. */
export function participationAbilities(
  facts: ParticipationFacts,
): Record<ParticipationCommand, boolean> {
  const may = (command: ParticipationCommand) =>
    decideParticipation(facts, command).ok;
  return {
    withdraw: may('withdraw'),
    inviteAgain: may('inviteAgain'),
    postpone: may('postpone'),
    decline: may('decline'),
    resume: may('resume'),
  };
}
