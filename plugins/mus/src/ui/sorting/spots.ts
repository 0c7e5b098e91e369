/** Where something stands in its area: a row, or a place where one can be let go. */
export interface Spot {
  readonly id: string;
  /** From the top of the area, without what dragging moves. */
  readonly top: number;
  readonly height: number;
  /** What it stands in; rows of the same list make way for each other. */
  readonly list: Element | null;
}

const middleOf = ({ top, height }: Spot) => top + height / 2;

/** Unlike the rectangle on the screen it does not know of transforms, so that rows can be measured while they move. */
function topOnPage(element: HTMLElement): number {
  let top = 0;
  let at: Element | null = element;
  while (at instanceof HTMLElement) {
    top += at.offsetTop;
    at = at.offsetParent;
  }
  return top;
}

/** Measures what stands in the area, from top to bottom. */
export function spotsIn(
  area: HTMLElement,
  elements: Iterable<readonly [string, HTMLElement]>,
): Spot[] {
  const start = topOnPage(area);
  return Array.from(elements, ([id, element]) => ({
    id,
    top: topOnPage(element) - start,
    height: element.offsetHeight,
    list: element.parentElement,
  })).sort((a, b) => a.top - b.top);
}

/** The spot whose middle is nearest. */
export function nearest(
  spots: readonly Spot[],
  middle: number,
): Spot | undefined {
  let found: Spot | undefined;
  let least = Infinity;
  for (const spot of spots) {
    const away = Math.abs(middleOf(spot) - middle);
    if (away < least) [found, least] = [spot, away];
  }
  return found;
}

/** The middle of the spot above (-1) or below (1) this one. */
export function middleBeside(
  spots: readonly Spot[],
  id: string,
  by: -1 | 1,
): number | undefined {
  const at = spots.findIndex(spot => spot.id === id);
  const beside = at < 0 ? undefined : spots[at + by];
  return beside && middleOf(beside);
}

/** Is it below the middle of the spot, by more than what rounding makes? */
export function isBelow(
  spots: readonly Spot[],
  id: string,
  middle: number,
): boolean {
  const spot = spots.find(one => one.id === id);
  return spot !== undefined && middle > middleOf(spot) + 1;
}

/** The room that a row takes, with the gap to its neighbour. */
function roomOf(rows: readonly Spot[], at: number): number {
  const [row, above, below] = [rows[at], rows[at - 1], rows[at + 1]];
  if (below) return below.top - row.top;
  return above ? row.top + row.height - above.top - above.height : row.height;
}

/** How far each row moves to show where the lifted one would stand; rows that stay are not in it. */
export function waysMade(
  spots: readonly Spot[],
  lifted: string,
  over: string,
): Map<string, number> {
  const list = spots.find(({ id }) => id === lifted)?.list;
  const rows = spots.filter(spot => spot.list === list);
  const from = rows.findIndex(({ id }) => id === lifted);
  const to = rows.findIndex(({ id }) => id === over);
  if (from < 0 || to < 0) return new Map();
  const room = roomOf(rows, from);
  return from < to
    ? new Map(rows.slice(from + 1, to + 1).map(({ id }) => [id, -room]))
    : new Map(rows.slice(to, from).map(({ id }) => [id, room]));
}
