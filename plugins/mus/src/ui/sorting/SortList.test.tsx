import {
  act,
  fireEvent,
  render,
  screen,
  waitFor,
} from '@testing-library/react';
import type { ReactNode } from 'react';
import { SortArea } from './SortArea';
import { SortItem, SortList } from './SortList';

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

/** How often what is in each item was drawn. */
const drawn = new Map<string, number>();

function Inside({ id, handle }: { id: string; handle: ReactNode }) {
  drawn.set(id, (drawn.get(id) ?? 0) + 1);
  return <div>{handle}</div>;
}

const insides = ids.map(id => (handle: ReactNode) => (
  <Inside id={id} handle={handle} />
));

const press = (target: Element | Document, code: string) =>
  fireEvent.keyDown(target, { code, key: code });

describe('a list whose items can be dragged', () => {
  it('draws what stands in the other items once, however often one is lifted', async () => {
    render(
      <SortArea words={words} onDrop={() => {}}>
        <SortList items={ids}>
          {ids.map((id, at) => (
            <SortItem key={id} id={id} label={`Træk: ${id}`}>
              {insides[at]}
            </SortItem>
          ))}
        </SortList>
      </SortArea>,
    );
    const others = () => ['b', 'c', 'd'].map(id => drawn.get(id));
    const before = others();
    const handle = screen.getByRole('button', { name: 'Træk: a' });
    act(() => handle.focus());
    press(handle, 'Space');
    await screen.findByText('a er løftet');
    expect(others()).toEqual(before);
    // The library listens a moment after it has lifted.
    await waitFor(() => {
      press(document, 'Escape');
      expect(screen.getByText('a blev')).toBeInTheDocument();
    });
    expect(others()).toEqual(before);
  });
});
