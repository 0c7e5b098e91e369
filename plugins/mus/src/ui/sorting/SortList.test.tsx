import {
  act,
  fireEvent,
  render,
  screen,
  waitFor,
} from '@testing-library/react';
import { Profiler } from 'react';
import type { ReactNode } from 'react';
import { SortArea } from './SortArea';
import { SortItem, SortList, SortPlace } from './SortList';

const ids = ['a', 'b', 'c', 'd'];

const words = {
  instructions: 'Mellemrum løfter',
  nameOf: (id: string) => id,
  placeOf: (id: string) => `plads ${ids.indexOf(id) + 1}`,
  lifted: (name: string) => `${name} er løftet`,
  over: (name: string, place: string) => `${name} på ${place}`,
  dropped: (name: string) => `${name} er lagt ned`,
  cancelled: (name: string) => `${name} blev`,
};

/** How often what is in each item was drawn, and how often React touched the item at all. */
const drawn = new Map<string, number>();
const touched = new Map<string, number>();

const count = (counts: Map<string, number>, id: string) =>
  counts.set(id, (counts.get(id) ?? 0) + 1);

function Inside({ id, handle }: { id: string; handle: ReactNode }) {
  count(drawn, id);
  return <div>{handle}</div>;
}

const insides = new Map(
  ids.map(id => [
    id,
    (handle: ReactNode) => <Inside id={id} handle={handle} />,
  ]),
);

const press = (target: Element | Document, code: string) =>
  fireEvent.keyDown(target, { code, key: code });

/** The page has no layout here: rows are 90 high, with a gap of 10; what is not a row stands below. */
function layOut() {
  const placed: Record<string, (this: HTMLElement) => number> = {
    offsetTop() {
      if (this.tagName === 'LI')
        return [...(this.parentElement?.children ?? [])].indexOf(this) * 100;
      return this.textContent === 'tomt' ? 500 : 0;
    },
    offsetHeight: () => 90,
  };
  for (const [name, get] of Object.entries(placed))
    Object.defineProperty(HTMLElement.prototype, name, {
      configurable: true,
      get,
    });
}

function List({ onDrop = () => {} }: { onDrop?: (drop: object) => void }) {
  return (
    <SortArea words={words} onDrop={onDrop}>
      <SortList items={ids}>
        {ids.map(id => (
          <Profiler key={id} id={id} onRender={() => count(touched, id)}>
            <SortItem id={id} label={`Træk: ${id}`}>
              {insides.get(id) ?? (() => null)}
            </SortItem>
          </Profiler>
        ))}
      </SortList>
      <SortPlace id="place">tomt</SortPlace>
    </SortArea>
  );
}

const handleOf = (id: string) =>
  screen.getByRole('button', { name: `Træk: ${id}` });

const row = (id: string) => handleOf(id).closest('li')!;

async function lift(id: string) {
  const handle = handleOf(id);
  act(() => handle.focus());
  press(handle, 'Space');
  await screen.findByText(`${id} er løftet`);
  return handle;
}

/** The library listens a moment after it has lifted. */
const pressUntil = (code: string, said: string) =>
  waitFor(() => {
    press(document, code);
    expect(screen.getByText(said)).toBeInTheDocument();
  });

const countsOf = (counts: Map<string, number>, of: readonly string[]) =>
  of.map(id => counts.get(id));

describe('a list whose items can be dragged', () => {
  beforeEach(layOut);

  afterEach(() => {
    for (const name of ['offsetTop', 'offsetHeight'])
      Reflect.deleteProperty(HTMLElement.prototype, name);
  });

  it('touches no other item when one is lifted, moved and put down, and draws nothing in any again', async () => {
    const onDrop = jest.fn();
    render(<List onDrop={onDrop} />);
    const others = () => countsOf(touched, ['b', 'c', 'd']);
    const [before, inside] = [others(), countsOf(drawn, ids)];
    await lift('a');
    await pressUntil('ArrowDown', 'a på plads 2');
    press(document, 'ArrowDown');
    await screen.findByText('a på plads 3');
    expect(ids.map(id => row(id).style.transform)).toEqual([
      '',
      'translateY(-100px)',
      'translateY(-100px)',
      '',
    ]);
    press(document, 'ArrowUp');
    await screen.findByText('a på plads 2');
    expect(row('c').style.transform).toBe('');
    press(document, 'Space');
    await screen.findByText('a er lagt ned');
    expect(onDrop.mock.calls).toEqual([
      [{ id: 'a', overId: 'b', below: false }],
    ]);
    expect(ids.map(id => row(id).getAttribute('style') ?? '')).toEqual([
      '',
      '',
      '',
      '',
    ]);
    expect(others()).toEqual(before);
    expect(countsOf(drawn, ids)).toEqual(inside);
  });

  it('marks the handle that was lifted, and leaves all as it was on escape', async () => {
    const onDrop = jest.fn();
    render(<List onDrop={onDrop} />);
    const handle = await lift('b');
    expect(handle).toHaveAttribute('aria-pressed', 'true');
    expect(handle).toHaveAccessibleDescription('Mellemrum løfter');
    await pressUntil('ArrowDown', 'b på plads 3');
    press(document, 'Escape');
    await screen.findByText('b blev');
    expect(handle).not.toHaveAttribute('aria-pressed');
    expect(row('c').style.transform).toBe('');
    expect(handle).toHaveFocus();
    expect(onDrop).not.toHaveBeenCalled();
  });

  it('is let go in an empty place, reached by the keys', async () => {
    const onDrop = jest.fn();
    render(<List onDrop={onDrop} />);
    await lift('d');
    await pressUntil('ArrowDown', 'd på plads 0');
    press(document, 'Enter');
    await screen.findByText('d er lagt ned');
    expect(onDrop.mock.calls).toEqual([
      [{ id: 'd', overId: 'place', below: false }],
    ]);
  });

  it('is told that it is over its own place again, and is not dropped there', async () => {
    const onDrop = jest.fn();
    render(<List onDrop={onDrop} />);
    await lift('c');
    await pressUntil('ArrowUp', 'c på plads 2');
    press(document, 'ArrowDown');
    await screen.findByText('c er løftet');
    press(document, 'Space');
    await screen.findByText('c er lagt ned');
    expect(onDrop).not.toHaveBeenCalled();
  });
});
