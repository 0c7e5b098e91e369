import { resolve } from 'node:path';
import { readPeople } from './organisation';

const people = readPeople(resolve(__dirname, '../../../examples/org'));
const byName = new Map(people.map(person => [person.name, person]));
const inUnit = (unit: string) => people.filter(p => p.units.includes(unit));

describe('the people of Skovlund Kommune', () => {
  it('are about sixty, each with an own lasting id', () => {
    expect(people.length).toBeGreaterThanOrEqual(55);
    expect(people.length).toBeLessThanOrEqual(70);
    expect(new Set(people.map(p => p.stableId)).size).toBe(people.length);
    expect(people.every(p => /^[0-9a-f-]{36}$/.test(p.stableId))).toBe(true);
  });

  it('have no mail address twice, and only Maria has none', () => {
    const mails = people.flatMap(p => p.email ?? []);
    expect(new Set(mails).size).toBe(mails.length);
    expect(mails.every(m => /^[a-z0-9.-]+@skovlund\.example$/.test(m))).toBe(
      true,
    );
    expect(people.filter(p => !p.email).map(p => p.name)).toEqual([
      'maria-santos',
    ]);
  });

  it('give Mette exactly eight employees, one of them Jonas', () => {
    const unit = inUnit('Borgerservice').filter(p => p.name !== 'mette-holm');
    expect(unit).toHaveLength(8);
    expect(unit.map(p => p.name)).toContain('jonas-kjaer');
    expect(unit.every(p => p.email && !p.away)).toBe(true);
  });

  it('give Hanne twenty-five', () => {
    const unit = inUnit('Plejecentret Søbakken');
    expect(unit.filter(p => p.name !== 'hanne-overgaard')).toHaveLength(25);
  });

  it('hold the rare cases: two employments, on leave, without leader', () => {
    const names = (list: typeof people) => list.map(p => p.name);
    expect(names(people.filter(p => p.units.length > 1))).toEqual([
      'aase-kjaergaard',
    ]);
    expect(names(people.filter(p => p.away))).toEqual(['camilla-brandt']);
    expect(names(people.filter(p => p.withoutLeader))).toEqual([
      'ingeborg-toft',
    ]);
  });

  it('hold two people of the same name and one very long name', () => {
    const lenes = people.filter(p => p.displayName === 'Lene Hansen');
    expect(lenes).toHaveLength(2);
    expect(
      Math.max(...people.map(p => p.displayName.length)),
    ).toBeGreaterThanOrEqual(40);
  });

  it('stand in Danish order: å comes last', () => {
    const order = people.map(p => p.displayName);
    expect(order.indexOf('Åse Lindqvist')).toBeGreaterThan(
      order.indexOf('Zainab Karimi'),
    );
  });

  it('keep the names of files and data apart', () => {
    expect(byName.get('jonas-kjaer')?.displayName).toBe('Jonas Kjær');
  });
});
