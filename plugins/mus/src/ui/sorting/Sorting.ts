import { createContext, useContext } from 'react';
import type { RefObject, SyntheticEvent } from 'react';
import { isBelow, middleBeside, nearest, spotsIn, waysMade } from './spots';
import type { Spot } from './spots';

/** Where something was let go. */
export interface Drop {
  id: string;
  /** What it was let go over. */
  overId: string;
  /** Below the middle of it. */
  below: boolean;
}

/** Elements of a row; a place where something can be let go has no handle. */
interface Parts {
  readonly frame: RefObject<HTMLElement>;
  readonly handle?: RefObject<HTMLElement>;
}

/** The two ways to lift something. */
type Press = 'onPointerDown' | 'onKeyDown';

/** What watches pointer and keys: one for all rows, tied to the row that is pressed. */
interface Device {
  readonly listeners: Partial<Record<Press, (event: SyntheticEvent) => void>>;
  readonly tieTo: (frame: HTMLElement | null) => void;
}

/**
 * What is being dragged in an area, and over what. React does not hold it: a
 * context that changes makes React look through everything inside for readers,
 * and 200 rows draw themselves again at every step. Here only the rows that
 * make way are touched, and by hand.
 */
export class Sorting {
  #parts = new Map<string, Parts>();
  #readers = new Set<() => void>();
  #device: Device | null = null;
  #pressed = '';
  #spots: Spot[] | null = null;
  #moved = new Map<string, HTMLElement>();
  #lifted: string | null = null;
  #over: string | null = null;
  #watch: ResizeObserver | null = null;

  constructor(
    /** Id of the text that tells the keys. */
    readonly instructionsId: string,
    private readonly area: RefObject<HTMLElement>,
  ) {}

  /** What was lifted last; it is known for a while after it was put down. */
  carried = '';

  /** What is lifted now. */
  get lifted(): string | null {
    return this.#lifted;
  }

  /** What the lifted one is over. */
  get over(): string | null {
    return this.#over;
  }

  /** Called when something is lifted, comes over something else, or is put down. */
  subscribe = (reader: () => void) => {
    this.#readers.add(reader);
    return () => this.#readers.delete(reader);
  };

  /** Makes a row or a place known for as long as it is on the page. */
  register(id: string, parts: Parts) {
    this.#parts.set(id, parts);
    this.measureAgain();
    return () => {
      if (this.#parts.get(id) === parts) this.#parts.delete(id);
      this.measureAgain();
    };
  }

  /** Something changed its place. */
  measureAgain = () => {
    this.#spots = null;
  };

  setDevice(device: Device): void {
    this.#device = device;
  }

  /** The handle of this row was pressed, by pointer or key. */
  press(id: string, how: Press, event: SyntheticEvent): void {
    this.#pressed = id;
    this.#device?.listeners[how]?.(event);
  }

  /** The press can become a lift: no other one is under way. */
  take = (): void => {
    this.carried = this.#pressed;
    const frame = this.#parts.get(this.carried)?.frame.current ?? null;
    this.#device?.tieTo(frame);
  };

  lift(): void {
    this.measureAgain();
    this.#lifted = this.carried;
    this.#over = this.carried;
    if (typeof ResizeObserver !== 'undefined' && this.area.current) {
      this.#watch = new ResizeObserver(this.measureAgain);
      this.#watch.observe(this.area.current);
    }
    this.#tell();
  }

  /** The middle of the lifted one is here on the screen now; true when it came over something else. */
  moveTo(middle: number): boolean {
    if (this.#lifted === null) return false;
    const over = nearest(this.#measured(), middle - this.#top())?.id ?? null;
    if (over === this.#over) return false;
    this.#over = over;
    this.#makeWay();
    this.#tell();
    return true;
  }

  /** Middle, on the screen, of what is above or below of what it is over. */
  middleBeside(by: -1 | 1): number | undefined {
    if (this.#over === null) return undefined;
    const middle = middleBeside(this.#measured(), this.#over, by);
    return middle === undefined ? undefined : middle + this.#top();
  }

  /** Everything stands again as React drew it; answers with where the lifted one was let go, if not where it was. */
  putDown(middle?: number): Drop | null {
    const drop = this.#dropAt(middle);
    this.#watch?.disconnect();
    this.#lifted = null;
    this.#over = null;
    for (const { style } of this.#moved.values()) {
      style.transform = '';
      style.transition = '';
    }
    this.#moved.clear();
    this.#tell();
    return drop;
  }

  /** Under another theme the row is a new one: the focus goes to its handle when the old one took it away. */
  returnFocus(): void {
    const { activeElement, body } = document;
    if (activeElement !== null && activeElement !== body) return;
    this.#parts.get(this.carried)?.handle?.current?.focus();
  }

  #dropAt(middle: number | undefined): Drop | null {
    const [id, overId] = [this.#lifted, this.#over];
    if (id === null || overId === null || id === overId) return null;
    const below =
      middle !== undefined &&
      isBelow(this.#measured(), overId, middle - this.#top());
    return { id, overId, below };
  }

  #makeWay(): void {
    const ways = waysMade(
      this.#measured(),
      this.#lifted ?? '',
      this.#over ?? '',
    );
    const all = new Set([...this.#moved.keys(), ...ways.keys()]);
    for (const id of all) {
      const frame = this.#parts.get(id)?.frame.current;
      const way = ways.get(id);
      const transform = way === undefined ? '' : `translateY(${way}px)`;
      if (!frame || frame.style.transform === transform) continue;
      frame.style.transition = 'transform 180ms ease';
      frame.style.transform = transform;
      this.#moved.set(id, frame);
    }
  }

  /** Rows stand as far from the top of their area as before, however the page was scrolled. */
  #top(): number {
    return this.area.current?.getBoundingClientRect().top ?? 0;
  }

  #measured(): Spot[] {
    this.#spots ??= this.area.current
      ? spotsIn(this.area.current, this.#frames())
      : [];
    return this.#spots;
  }

  *#frames(): Generator<[string, HTMLElement]> {
    for (const [id, { frame }] of this.#parts)
      if (frame.current) yield [id, frame.current];
  }

  #tell(): void {
    for (const reader of this.#readers) reader();
  }
}

const Area = createContext<Sorting | null>(null);

/** Gives the area to what stands in it; the same object always. */
export const SortingProvider = Area.Provider;

/** The area that this stands in. */
export function useSorting(): Sorting {
  const sorting = useContext(Area);
  if (!sorting) throw new Error('This part stands outside a SortArea');
  return sorting;
}
