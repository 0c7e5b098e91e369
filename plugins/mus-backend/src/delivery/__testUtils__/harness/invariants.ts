import { TakenMail } from '../TestRelay';
import { ExpectedMail, isRefused } from './seedMails';

/** What a run left behind. */
export interface Evidence {
  readonly expected: readonly ExpectedMail[];
  /** In the order the relay took them. */
  readonly taken: readonly TakenMail[];
  /** State of each mail by address. */
  readonly states: ReadonlyMap<string, string>;
  /** Addresses that a mail reached before it was due. */
  readonly early: readonly string[];
  /** Messages of dead workers that nobody took up in time. */
  readonly leftBehind: number;
  /** Messages that were recorded as sent more than once, or not by their last attempt. */
  readonly staleSettlements: number;
  readonly uncertain: 'resend' | 'hold';
  /** Lines cut, workers killed or frozen, each times its connections. */
  readonly doubtfulHandOvers: number;
  /** Mails that may lie in the hands of workers at one moment. */
  readonly inHand: number;
}

/** One invariant with what was found. */
export interface Finding {
  readonly invariant: string;
  readonly holds: boolean;
  readonly found: string;
}

const ended = ['sent', 'dead', 'cancelled', 'uncertain', 'blocked'];

function copiesOf({ taken }: Evidence): Map<string, TakenMail[]> {
  const copies = new Map<string, TakenMail[]>();
  for (const mail of taken)
    copies.set(mail.to[0], [...(copies.get(mail.to[0]) ?? []), mail]);
  return copies;
}

function nothingLost(
  evidence: Evidence,
  copies: Map<string, TakenMail[]>,
): Finding {
  const lost = evidence.expected.filter(({ address }) => {
    const state = evidence.states.get(address) ?? 'absent';
    const arrived = (copies.get(address)?.length ?? 0) > 0;
    const right = isRefused(address)
      ? state === 'dead'
      : arrived || state === 'uncertain';
    return (
      !ended.includes(state) ||
      !right ||
      (state === 'sent') !== (arrived && state !== 'uncertain')
    );
  });
  return {
    invariant: 'I1 ends as sent or visible',
    holds: lost.length === 0,
    found: `${lost.length} lost`,
  };
}

function nothingDoubled(
  evidence: Evidence,
  copies: Map<string, TakenMail[]>,
): Finding {
  const doubled = [...copies.values()].filter(mails => mails.length > 1);
  const extra = doubled.reduce((sum, mails) => sum + mails.length - 1, 0);
  const unlike = doubled.filter(mails =>
    mails.some(mail => mail.raw !== mails[0].raw),
  ).length;
  const allowed =
    evidence.uncertain === 'hold' ? 0 : evidence.doubtfulHandOvers;
  return {
    invariant: 'I2 no second copy without a fault',
    holds: extra <= allowed && unlike === 0,
    found: `${extra} extra (at most ${allowed}), ${unlike} not identical`,
  };
}

function dueOrder(evidence: Evidence): Finding {
  const dueAt = new Map(
    evidence.expected.map(mail => [mail.address, mail.dueAt]),
  );
  const firsts = [...new Set(evidence.taken.map(mail => mail.to[0]))].filter(
    address => evidence.states.get(address) === 'sent',
  );
  const inOrder = [...firsts].sort((a, b) =>
    dueAt.get(a)! < dueAt.get(b)! ? -1 : 1,
  );
  const rank = new Map(inOrder.map((address, at) => [address, at]));
  // Put-off mails come later by right; nobody may come earlier than what was in hand.
  const ahead = Math.max(
    0,
    ...firsts.map((address, at) => rank.get(address)! - at),
  );
  return {
    invariant: 'I5 in due order',
    holds: ahead <= evidence.inHand,
    found: `${ahead} places ahead (at most ${evidence.inHand})`,
  };
}

/** Looks at what a run left behind. */
export function checkInvariants(evidence: Evidence): Finding[] {
  const copies = copiesOf(evidence);
  return [
    nothingLost(evidence, copies),
    nothingDoubled(evidence, copies),
    {
      invariant: 'I3 never before it is due',
      holds: evidence.early.length === 0,
      found: `${evidence.early.length} early`,
    },
    {
      invariant: 'I4 a dead worker is replaced in time',
      holds: evidence.leftBehind === 0,
      found: `${evidence.leftBehind} left behind`,
    },
    dueOrder(evidence),
    {
      invariant: 'I6 a stale worker settles nothing',
      holds: evidence.staleSettlements === 0,
      found: `${evidence.staleSettlements} stale`,
    },
  ];
}

/** The findings as lines of text. */
export function findingsTable(findings: readonly Finding[]): string {
  return findings
    .map(
      ({ invariant, holds, found }) =>
        `${holds ? 'holds ' : 'BROKEN'}  ${invariant.padEnd(40)} ${found}`,
    )
    .join('\n');
}
