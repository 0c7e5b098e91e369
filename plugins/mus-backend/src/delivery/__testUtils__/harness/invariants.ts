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
  /** Addresses whose mail was sent by its first attempt. */
  readonly atFirstTry: ReadonlySet<string>;
  /** Messages that dead workers had in hand. */
  readonly takenUp: number;
  /** Those of them that nobody took up in time. */
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
    // Doubtful is visible, whatever the relay did; nothing else may differ from what it did.
    if (state === 'uncertain') return false;
    const arrived = (copies.get(address)?.length ?? 0) > 0;
    if (isRefused(address)) return state !== 'dead' || arrived;
    return state !== 'sent' || !arrived;
  });
  const uncertain = [...evidence.states.values()].filter(
    state => state === 'uncertain',
  ).length;
  const told = lost
    .slice(0, 5)
    .map(
      ({ address }) =>
        `${address} ${evidence.states.get(address)} ${copies.get(address)?.length ?? 0} copies`,
    );
  return {
    invariant: 'I1 ends as sent or visible',
    holds: lost.length === 0 && uncertain <= evidence.doubtfulHandOvers,
    found: [`${lost.length} lost, ${uncertain} uncertain`, ...told].join('; '),
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

/** Mails that were tried again come later by right; the others leave as they fell due. */
function dueOrder(evidence: Evidence): Finding {
  const dueAt = new Map(
    evidence.expected.map(mail => [mail.address, mail.dueAt]),
  );
  const atOnce = evidence.taken
    .map(mail => mail.to[0])
    .filter(address => evidence.atFirstTry.has(address));
  const inOrder = [...atOnce].sort((a, b) =>
    dueAt.get(a)! < dueAt.get(b)! ? -1 : 1,
  );
  const rank = new Map(inOrder.map((address, at) => [address, at]));
  const ahead = Math.max(
    0,
    ...atOnce.map((address, at) => rank.get(address)! - at),
  );
  return {
    invariant: 'I5 in due order',
    holds: atOnce.length > 0 && ahead <= evidence.inHand,
    found: `${atOnce.length} at first try, ${ahead} places ahead (at most ${evidence.inHand})`,
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
      found: `${evidence.takenUp} in dead hands, ${evidence.leftBehind} left behind`,
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
