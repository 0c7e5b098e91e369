import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TemplateFile } from '@samtale/backstage-plugin-mus-node';
import { parse } from 'yaml';
import { z } from 'zod';
import { Bank, bankSchema, Template, templateSchema } from './templateSchema';

/** Base templates and question banks by which forms are begun. */
export interface Templates {
  readonly templates: readonly Template[];
  readonly banks: readonly Bank[];
}

const isBank = ({ name }: TemplateFile) => name.startsWith('bank-');

/** Keys of the file that its format does not have, such as a misspelt one. */
function unknownKeys(raw: unknown, known: unknown, path = ''): string[] {
  if (typeof raw !== 'object' || raw === null) return [];
  return Object.entries(raw).flatMap(([key, value]) => {
    const at = path === '' ? key : `${path}.${key}`;
    const part = (known as Record<string, unknown> | undefined)?.[key];
    return part === undefined ? [at] : unknownKeys(value, part, at);
  });
}

function read<S extends z.ZodType>(
  { name, text }: TemplateFile,
  schema: S,
): z.output<S> {
  const raw = parse(text, { maxAliasCount: 100 });
  const parsed = schema.safeParse(raw);
  const unknown = parsed.success ? unknownKeys(raw, parsed.data) : [];
  if (parsed.success && unknown.length === 0) return parsed.data;
  const problems = parsed.success
    ? unknown.map(key => `${key}: not known`)
    : parsed.error.issues.map(
        issue => `${issue.path.join('.')}: ${issue.message}`,
      );
  throw new Error(
    `The template ${name} cannot be used: ${problems.join('; ')}`,
  );
}

function refuseDoubles(ids: readonly string[]): void {
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice) throw new Error(`Two templates have the id ${twice}`);
}

/** The YAML files of a folder, in the order of their names. */
function filesOf(folder: string): TemplateFile[] {
  return readdirSync(folder)
    .filter(name => name.endsWith('.yaml'))
    .sort()
    .map(name => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
}

/**
 * Reads every template of a folder, and those of other sources: `bank-*.yaml`
 * are question banks, other YAML files base templates. Throws, naming the file
 * and the place, when one does not hold.
 */
export function loadTemplates(
  folder: string,
  others: readonly TemplateFile[] = [],
): Templates {
  const files = [...filesOf(folder), ...others];
  const templates = files
    .filter(file => !isBank(file))
    .map(file => read(file, templateSchema));
  const banks = files.filter(isBank).map(file => read(file, bankSchema));
  refuseDoubles(templates.map(({ id }) => id));
  refuseDoubles(banks.map(({ id }) => id));
  return { templates, banks };
}
