import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { root } from '../../../runtime/node.mjs';

const file = 'plugins/mus-backend/config.d.ts';

/** The object that a type is, a list of, or is beside something else. */
function objectOf(type) {
  if (!type) return undefined;
  if (ts.isTypeLiteralNode(type)) return type;
  if (ts.isTypeReferenceNode(type)) return objectOf(type.typeArguments?.[0]);
  if (ts.isUnionTypeNode(type)) {
    return type.types.map(objectOf).find(Boolean);
  }
  return undefined;
}

function leaves(members, path) {
  return members.flatMap(member => {
    const here = [...path, member.name.getText()];
    const inner = objectOf(member.type);
    return inner ? leaves([...inner.members], here) : [here];
  });
}

/** Every setting under `mus:`, as the path of its keys. */
export function settings() {
  const text = readFileSync(join(root, file), 'utf8');
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const config = source.statements.find(ts.isInterfaceDeclaration);
  const [mus] = config.members;
  return leaves([...objectOf(mus.type).members], []);
}
