import { sortKey } from '../organisation';
import { talkStates } from '../talks';
import { Need, needsOrder } from './needs';
import { OverviewFacts } from './OverviewRow';

/** Orders of the overview. */
export const overviewSorts = [
  'needs',
  'name',
  'talk',
  'plan',
  'followUp',
  'overdue',
] as const;
export type OverviewSort = (typeof overviewSorts)[number];

/** What the leader asks the overview for. */
export interface OverviewQuery {
  readonly unitId?: string;
  /** A need, or `none` for those who need nothing. */
  readonly needs?: string;
  /** Part of a name. */
  readonly search?: string;
  readonly sort?: OverviewSort;
  readonly order?: 'asc' | 'desc';
}

/** A row as queries look at it. */
export interface OverviewLine extends OverviewFacts {
  readonly employmentId: string;
  readonly unitId: string;
  readonly name: string;
  readonly needs: Need | null;
}

/** Plan states in the order of a plan's life; no plan first. */
export const planOrder = [
  'draft',
  'awaitingConfirmation',
  'changedSinceConfirmed',
  'confirmed',
  'closed',
] as const;

const place = (list: readonly string[], item: string | null) =>
  item === null ? -1 : list.indexOf(item);

/** Place of a need: pressing ones first, nothing last. */
export function needRank(need: string | null): number {
  return need === null ? needsOrder.length : place(needsOrder, need);
}

/** Where no time is booked: behind every booked one. */
export const noDay = '9999-12-31';
export const noTime = '99:99';

/** Place of a talk's state as text of one length; not invited (-1) comes first. */
export function talkRankText(rank: number): string {
  return String(rank + 1).padStart(2, '0');
}

/** What each order compares, before the name; days far ahead stand for "none". */
const sortValues: Record<
  OverviewSort,
  (line: OverviewLine) => number | string
> = {
  needs: ({ needs }) => needRank(needs),
  name: () => 0,
  talk: ({ talkState, bookedOn, bookedTime }) =>
    `${talkRankText(place(talkStates, talkState))} ${bookedOn ?? noDay} ${bookedTime ?? noTime}`,
  plan: ({ planState }) => place(planOrder, planState),
  followUp: ({ followUpOn }) => followUpOn ?? noDay,
  overdue: ({ overdueTasks }) => -overdueTasks,
};

const compare = <T extends number | string>(a: T, b: T) =>
  a < b ? -1 : Number(a > b);

function matches(
  line: OverviewLine,
  { unitId, needs, search }: OverviewQuery,
): boolean {
  if (unitId && line.unitId !== unitId) return false;
  if (needs && (line.needs ?? 'none') !== needs) return false;
  return !search || sortKey(line.name).includes(sortKey(search));
}

/** The lines that match, in order; ties by name, then id. What the read model's SQL is held against. */
export function queryLines<L extends OverviewLine>(
  lines: readonly L[],
  query: OverviewQuery,
): L[] {
  const value = sortValues[query.sort ?? 'needs'];
  const sign = query.order === 'desc' ? -1 : 1;
  return lines
    .filter(line => matches(line, query))
    .sort(
      (a, b) =>
        sign *
        (compare(value(a), value(b)) ||
          compare(sortKey(a.name), sortKey(b.name)) ||
          compare(a.employmentId, b.employmentId)),
    );
}
