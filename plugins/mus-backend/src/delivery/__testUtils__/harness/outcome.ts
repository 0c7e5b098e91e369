import { Evidence } from './invariants';
import { isRefused } from './seedMails';

/** What a design made of its mails, as one line of the table. */
export interface Outcome {
  /** Mails that the relay was willing to take. */
  readonly mails: number;
  /** Mails with more than one copy. */
  readonly doubled: number;
  /** Copies beyond the first. */
  readonly extra: number;
  /** Second copies that differ from the first. */
  readonly unlike: number;
  /** Mails that never arrived. */
  readonly missing: number;
  /** Those of them that stand visible as uncertain, dead or blocked. */
  readonly flagged: number;
}

const visible = ['uncertain', 'dead', 'blocked'];

/** Counts what a run left behind. */
export function outcomeOf({ expected, taken, states }: Evidence): Outcome {
  const copies = new Map<string, string[]>();
  for (const { to, raw } of taken)
    copies.set(to[0], [...(copies.get(to[0]) ?? []), raw]);
  const wanted = expected
    .map(({ address }) => address)
    .filter(address => !isRefused(address));
  const doubled = [...copies.values()].filter(each => each.length > 1);
  const missing = wanted.filter(address => !copies.has(address));
  const flagged = missing.filter(address =>
    visible.includes(states.get(address) ?? ''),
  );
  return {
    mails: wanted.length,
    doubled: doubled.length,
    extra: taken.length - copies.size,
    unlike: doubled.filter(each => each.some(raw => raw !== each[0])).length,
    missing: missing.length,
    flagged: flagged.length,
  };
}

const columns = [
  'design',
  'mails',
  'doubled',
  'second copies',
  'of them not identical',
  'missing',
  'of them flagged',
];

const line = (cells: readonly unknown[]) => `| ${cells.join(' | ')} |`;

/** Designs side by side, as Markdown. */
export function outcomeTable(
  rows: ReadonlyArray<readonly [design: string, outcome: Outcome]>,
): string {
  const cells = rows.map(([design, each]) => [
    design,
    each.mails,
    each.doubled,
    each.extra,
    each.unlike,
    each.missing,
    each.flagged,
  ]);
  const under = columns.map((_, at) => (at === 0 ? '---' : '--:'));
  return [line(columns), line(under), ...cells.map(line)].join('\n');
}
