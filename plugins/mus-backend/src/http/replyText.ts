import { Endpoint } from '@samtale/backstage-plugin-mus-common/contract';
import { z } from 'zod';

/** Texts of frozen parts, as long as somebody holds the part itself. */
const texts = new WeakMap<object, string>();

function textOf(schema: z.ZodType, part: object): string {
  const before = texts.get(part);
  if (before !== undefined) return before;
  const text = JSON.stringify(schema.parse(part));
  texts.set(part, text);
  return text;
}

/** The part of the body that is written once; undefined when it could still change. */
function frozenPart(key: string, body: unknown): object | undefined {
  const part: unknown = (body as Record<string, unknown>)[key];
  return typeof part === 'object' && part !== null && Object.isFrozen(part)
    ? part
    : undefined;
}

/** A reply as JSON, in the shape of the contract and nothing beside it. */
export function replyText(
  { response, frozen }: Pick<Endpoint, 'response' | 'frozen'>,
  body: unknown,
): string {
  const part = frozen && frozenPart(frozen.key, body);
  if (!part) return JSON.stringify(response.parse(body));
  const rest = JSON.stringify(frozen.rest.parse(body));
  const text = textOf(frozen.schema, part);
  return `${rest.slice(0, -1)},${JSON.stringify(frozen.key)}:${text}}`;
}
