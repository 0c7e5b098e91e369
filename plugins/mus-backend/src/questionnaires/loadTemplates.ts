import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { Bank, bankSchema, Template, templateSchema } from './templateSchema';

/** Base templates and question banks by which forms are begun. */
export interface Templates {
  readonly templates: readonly Template[];
  readonly banks: readonly Bank[];
}

const isBank = (file: string) => basename(file).startsWith('bank-');

/** Keys of the file that its format does not have, such as a misspelt one. */
function unknownKeys(raw: unknown, known: unknown, path = ''): string[] {
  if (typeof raw !== 'object' || raw === null) return [];
  return Object.entries(raw).flatMap(([key, value]) => {
    const at = path === '' ? key : `${path}.${key}`;
    const part = (known as Record<string, unknown> | undefined)?.[key];
    return part === undefined ? [at] : unknownKeys(value, part, at);
  });
}

function read<S extends z.ZodType>(file: string, schema: S): z.output<S> {
  const raw = parse(readFileSync(file, 'utf8'), { maxAliasCount: 100 });
  const parsed = schema.safeParse(raw);
  const unknown = parsed.success ? unknownKeys(raw, parsed.data) : [];
  if (parsed.success && unknown.length === 0) return parsed.data;
  const problems = parsed.success
    ? unknown.map(key => `${key}: not known`)
    : parsed.error.issues.map(
        issue => `${issue.path.join('.')}: ${issue.message}`,
      );
  throw new Error(
    `The template ${basename(file)} cannot be used: ${problems.join('; ')}`,
  );
}

function refuseDoubles(ids: readonly string[]): void {
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice) throw new Error(`Two templates have the id ${twice}`);
}

/**
 * Reads every template of a folder: `bank-*.yaml` are question banks, other
 * YAML files base templates. Throws, naming the file and the place, when one
 * does not hold.
 */
export function loadTemplates(folder: string): Templates {
  const files = readdirSync(folder)
    .filter(file => file.endsWith('.yaml'))
    .sort()
    .map(file => join(folder, file));
  const templates = files
    .filter(file => !isBank(file))
    .map(file => read(file, templateSchema));
  const banks = files.filter(isBank).map(file => read(file, bankSchema));
  refuseDoubles(templates.map(({ id }) => id));
  refuseDoubles(banks.map(({ id }) => id));
  return { templates, banks };
}
