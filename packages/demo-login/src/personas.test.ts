import { resolve } from 'node:path';
import { readPeople } from './organisation';
import { featuredPeople, personas } from './personas';

const people = readPeople(resolve(__dirname, '../../../examples/org'));

describe('the featured personas', () => {
  it('are all people of the organisation, none twice', () => {
    const featured = featuredPeople(people);
    expect(featured.map(f => f.person.name)).toEqual(
      personas.map(persona => persona.name),
    );
    expect(new Set(personas.map(p => p.name)).size).toBe(personas.length);
  });

  it('begin with Mette and Jonas', () => {
    expect(personas.slice(0, 2).map(p => p.name)).toEqual([
      'mette-holm',
      'jonas-kjaer',
    ]);
  });

  it('are told in Danish and English', () => {
    for (const { role, line } of personas) {
      for (const text of [role.da, role.en, line.da, line.en]) {
        expect(text.trim()).not.toBe('');
      }
      expect(line.da).not.toBe(line.en);
    }
  });

  it('stop the start when one is missing', () => {
    const without = people.filter(person => person.name !== 'jonas-kjaer');
    expect(() => featuredPeople(without)).toThrow(/jonas-kjaer/);
  });
});
