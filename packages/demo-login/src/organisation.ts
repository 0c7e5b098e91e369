import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';

/** A person of the demo organisation, as the sign-in page shows and the tokens tell it. */
export type Person = {
  /** Name of the catalog entity, e.g. `mette-holm`; also the subject of the tokens. */
  name: string;
  displayName: string;
  title: string;
  /** Absent for the person who has no work mail. */
  email?: string;
  /** Display names of the org units in which the person is employed. */
  units: string[];
  stableId: string;
  away: boolean;
  withoutLeader: boolean;
};

type Entity = {
  kind?: string;
  metadata?: { name?: string; annotations?: Record<string, string> };
  spec?: {
    memberOf?: string[];
    profile?: { displayName?: string; email?: string };
  };
};

function yamlFiles(folder: string): string[] {
  return readdirSync(folder).flatMap(entry => {
    const path = join(folder, entry);
    if (statSync(path).isDirectory()) return yamlFiles(path);
    return /\.ya?ml$/.test(entry) ? [path] : [];
  });
}

function readEntities(folder: string): Entity[] {
  return yamlFiles(folder)
    .flatMap(path => parseAllDocuments(readFileSync(path, 'utf8')))
    .map(document => document.toJS() as Entity | null)
    .filter((entity): entity is Entity => entity !== null);
}

function unitNames(entities: Entity[]): Map<string, string> {
  const units = entities.filter(
    e =>
      e.kind === 'Group' &&
      e.metadata?.annotations?.['samtale.dk/unit'] === 'true',
  );
  return new Map(
    units.map(u => [
      u.metadata?.name ?? '',
      u.spec?.profile?.displayName ?? u.metadata?.name ?? '',
    ]),
  );
}

function toPerson(entity: Entity, units: Map<string, string>): Person {
  const name = entity.metadata?.name ?? '';
  const annotations = entity.metadata?.annotations ?? {};
  return {
    name,
    displayName: entity.spec?.profile?.displayName ?? name,
    title: annotations['samtale.dk/title'] ?? '',
    email: entity.spec?.profile?.email,
    units: (entity.spec?.memberOf ?? []).flatMap(g => units.get(g) ?? []),
    stableId: annotations['samtale.dk/stable-id'] ?? name,
    away: annotations['samtale.dk/away'] === 'true',
    withoutLeader: annotations['samtale.dk/leader'] === 'none',
  };
}

/** Reads every person of the demo organisation from the catalog files in a folder, in Danish order. */
export function readPeople(folder: string): Person[] {
  const entities = readEntities(folder);
  const units = unitNames(entities);
  return entities
    .filter(entity => entity.kind === 'User')
    .map(entity => toPerson(entity, units))
    .sort((a, b) => a.displayName.localeCompare(b.displayName, 'da'));
}
