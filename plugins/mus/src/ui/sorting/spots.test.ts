import { isBelow, middleBeside, nearest, waysMade } from './spots';

const one = document.createElement('ul');
const two = document.createElement('ul');

/** Two lists; the rows of the first are of different height, with a gap of 10. */
const spots = [
  { id: 'a', top: 0, height: 100, list: one },
  { id: 'b', top: 110, height: 300, list: one },
  { id: 'c', top: 420, height: 50, list: one },
  { id: 'd', top: 480, height: 100, list: one },
  { id: 'e', top: 900, height: 100, list: two },
];

const ways = (lifted: string, over: string) => [
  ...waysMade(spots, lifted, over),
];

describe('where things stand in an area', () => {
  it('finds the one whose middle is nearest, also from outside', () => {
    expect(nearest(spots, -500)?.id).toBe('a');
    expect(nearest(spots, 300)?.id).toBe('b');
    expect(nearest(spots, 400)?.id).toBe('c');
    expect(nearest(spots, 5000)?.id).toBe('e');
    expect(nearest([], 0)).toBeUndefined();
  });

  it('goes from one to the next, over the end of a list, and not out of the area', () => {
    expect(middleBeside(spots, 'a', 1)).toBe(260);
    expect(middleBeside(spots, 'd', 1)).toBe(950);
    expect(middleBeside(spots, 'e', -1)).toBe(530);
    expect(middleBeside(spots, 'a', -1)).toBeUndefined();
    expect(middleBeside(spots, 'e', 1)).toBeUndefined();
  });

  it('knows what is below a middle, but not by what rounding makes', () => {
    expect(isBelow(spots, 'c', 470)).toBe(true);
    expect(isBelow(spots, 'c', 445.5)).toBe(false);
    expect(isBelow(spots, 'gone', 445)).toBe(false);
  });

  it('lets the rows between make way by the room that the lifted one takes', () => {
    expect(ways('a', 'c')).toEqual([
      ['b', -110],
      ['c', -110],
    ]);
    expect(ways('d', 'b')).toEqual([
      ['b', 110],
      ['c', 110],
    ]);
    expect(ways('c', 'c')).toEqual([]);
  });

  it('moves nothing for what goes to another list', () => {
    expect(ways('a', 'e')).toEqual([]);
    expect(ways('e', 'a')).toEqual([]);
  });
});
