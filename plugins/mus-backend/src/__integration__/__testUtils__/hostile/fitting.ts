import fc from 'fast-check';
import { z } from 'zod';
import { Ids } from '../requests';
import { nastyTexts } from './nasty';

interface Schema {
  readonly type?: string;
  readonly format?: string;
  readonly pattern?: string;
  readonly const?: unknown;
  readonly enum?: unknown[];
  readonly anyOf?: Schema[];
  readonly oneOf?: Schema[];
  readonly allOf?: Schema[];
  readonly properties?: Record<string, Schema>;
  readonly required?: string[];
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly $ref?: string;
  readonly $defs?: Record<string, Schema>;
}

interface Around {
  readonly ids: Ids;
  readonly root: Schema;
  readonly name: string;
  readonly depth: number;
}

const days = ['2036-12-01', '2036-12-08', '2037-01-15', '1900-01-01'];
const instants = ['2036-12-08T09:00:00.000Z', '1970-01-01T00:00:00+14:00'];

/** An id that is there by this name, another one, or one of nothing. */
function idFor(ids: Ids, name: string): fc.Arbitrary<string> {
  const fresh = fc.uuid({ version: 4 });
  const there = ids[name] ?? ids[name.replace(/s$/, '')];
  if (there === undefined) return fresh;
  return fc.oneof({ weight: 6, arbitrary: fc.constant(there) }, fresh);
}

function text(schema: Schema, { ids, name }: Around): fc.Arbitrary<unknown> {
  if (schema.format === 'uuid') return idFor(ids, name);
  if (schema.format === 'date') return fc.constantFrom(...days);
  if (schema.format === 'date-time') return fc.constantFrom(...instants);
  if (schema.pattern?.includes(':')) return fc.constantFrom('10:00', '02:30');
  if (ids[name] !== undefined) return fc.constantFrom(ids[name], 'x');
  const { minLength: least = 0, maxLength: most = 30_000 } = schema;
  return fc
    .constantFrom('Aftalt', 'q1', ...nastyTexts)
    .map(words => words.slice(0, most).padEnd(least, 'x'));
}

function list(schema: Schema, around: Around): fc.Arbitrary<unknown> {
  const least = schema.minItems ?? 0;
  const most = Math.max(least, Math.min(schema.maxItems ?? 3, 3));
  if (around.depth > 6 && least === 0) return fc.constant([]);
  return fc.array(fit(schema.items ?? {}, around), {
    minLength: least,
    maxLength: most,
  });
}

function record(schema: Schema, around: Around): fc.Arbitrary<unknown> {
  const { properties = {}, required = [], additionalProperties } = schema;
  const known = fc.record(
    Object.fromEntries(
      Object.entries(properties).map(([name, part]) => [
        name,
        fit(part, { ...around, name }),
      ]),
    ),
    { requiredKeys: required },
  );
  if (typeof additionalProperties !== 'object') return known;
  const more = fc.dictionary(
    fc.constantFrom('q1', '__proto__', 'constructor', '', 'a.b'),
    fit(additionalProperties, around),
    { maxKeys: 3 },
  );
  return fc.tuple(known, more).map(([one, two]) => ({ ...two, ...one }));
}

function referred(ref: string, { root }: Around): Schema {
  return ref === '#' ? root : (root.$defs?.[ref.replace('#/$defs/', '')] ?? {});
}

function fit(schema: Schema, outside: Around): fc.Arbitrary<unknown> {
  const around = { ...outside, depth: outside.depth + 1 };
  const one = schema.anyOf ?? schema.oneOf;
  if (schema.$ref) {
    // A form in a form in a form says nothing new.
    if (around.depth > 12) return fc.constant(null);
    return fit(referred(schema.$ref, around), around);
  }
  if ('const' in schema) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (one) return fc.oneof(...one.map(part => fit(part, around)));
  if (schema.allOf) return fit(Object.assign({}, ...schema.allOf), around);
  if (schema.type === 'string') return text(schema, around);
  if (schema.type === 'array') return list(schema, around);
  if (schema.type === 'object') return record(schema, around);
  if (schema.type === 'boolean') return fc.boolean();
  if (schema.type === 'null') return fc.constant(null);
  const { minimum = 1, maximum = 3 } = schema;
  const most = Math.min(maximum, Math.max(minimum, 1) + 480);
  const least = Math.max(minimum, -1_000);
  if (schema.type === 'integer') return fc.integer({ min: least, max: most });
  if (schema.type === 'number')
    return fc.double({ min: least, max: most, noNaN: true });
  return fc.constantFrom(...nastyTexts);
}

/** Values that this part of the contract takes, most of them about what is there. */
export function fitting(part: z.ZodType, ids: Ids): fc.Arbitrary<unknown> {
  const root = z.toJSONSchema(part, {
    io: 'input',
    unrepresentable: 'any',
  }) as Schema;
  return fit(root, { ids, root, name: '', depth: 0 });
}
