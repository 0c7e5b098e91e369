import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { root } from '../runtime/node.mjs';
import { personas } from 'demo-login/src/personas.ts';

const folder = join(root, 'examples', 'org');

function displayNames() {
  const files = readdirSync(folder, { recursive: true });
  const documents = files
    .filter(file => file.endsWith('.yaml'))
    .flatMap(file =>
      parseAllDocuments(readFileSync(join(folder, file), 'utf8')),
    );
  const entities = documents.map(document => document.toJS());
  const users = entities.filter(entity => entity?.kind === 'User');
  return new Map(
    users.map(user => [user.metadata.name, user.spec.profile.displayName]),
  );
}

/** Whom one can sign in as, with a line of who they are. */
export function featuredPeople() {
  const names = displayNames();
  return personas.map(({ name, role, line }) => ({
    name: names.get(name) ?? name,
    role: role.da,
    line: line.da,
  }));
}
