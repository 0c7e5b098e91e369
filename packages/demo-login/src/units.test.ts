import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { readPeople } from './organisation';

type Group = {
  metadata: { name: string; annotations?: Record<string, string> };
  spec: { type: string; parent?: string };
};

const folder = resolve(__dirname, '../../../examples/org');
const read = (file: string) =>
  parseAllDocuments(readFileSync(resolve(folder, file), 'utf8')).map(
    document => document.toJS() as Group,
  );
const units = read('units.yaml');
const groups = read('groups.yaml');
const people = new Set(readPeople(folder).map(person => person.name));
const names = new Set([...units, ...groups].map(g => g.metadata.name));
const annotation = (group: Group, key: string) =>
  group.metadata.annotations?.[`samtale.dk/${key}`];

describe('the units of Skovlund Kommune', () => {
  it('stand in three levels under one root', () => {
    const byName = new Map(units.map(u => [u.metadata.name, u]));
    const depth = (unit: Group): number => {
      const parent = unit.spec.parent && byName.get(unit.spec.parent);
      return parent ? depth(parent) + 1 : 1;
    };
    expect(units.filter(unit => !unit.spec.parent)).toHaveLength(1);
    expect(Math.max(...units.map(depth))).toBe(3);
    expect(
      units.every(u => ['kommune', 'center', 'afdeling'].includes(u.spec.type)),
    ).toBe(true);
  });

  it('each have a leader who exists', () => {
    for (const unit of units) {
      const leader = annotation(unit, 'leader') ?? '';
      expect(people).toContain(leader.replace('user:default/', ''));
    }
  });

  it('give each centre an own MED-udvalg that exists', () => {
    const councils = units
      .filter(unit => unit.spec.type === 'center')
      .map(unit => annotation(unit, 'med-group')?.replace(/^.*\//, ''));
    expect(new Set(councils).size).toBe(councils.length);
    councils.forEach(council => expect(names).toContain(council));
  });

  it('leave HR and the operators outside the tree', () => {
    for (const name of ['hr', 'it-drift']) {
      const group = groups.find(g => g.metadata.name === name);
      expect(group && annotation(group, 'unit')).toBeUndefined();
    }
  });
});
