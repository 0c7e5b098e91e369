import { Endpoint } from '@samtale/backstage-plugin-mus-common/contract';
import { z } from 'zod';

/** Frozen parts as they are sent, as long as somebody holds the part itself. */
const sent = new WeakMap<object, Buffer>();

function bytesOf(schema: z.ZodType, part: object): Buffer {
  const before = sent.get(part);
  if (before !== undefined) return before;
  const bytes = Buffer.from(JSON.stringify(schema.parse(part)));
  sent.set(part, bytes);
  return bytes;
}

const end = Buffer.from('}');

/** The part of the body that is written once; undefined when it could still change. */
function frozenPart(key: string, body: unknown): object | undefined {
  const part: unknown = (body as Record<string, unknown>)[key];
  return typeof part === 'object' && part !== null && Object.isFrozen(part)
    ? part
    : undefined;
}

/** A reply as JSON in UTF-8, in the shape of the contract and nothing beside it. */
export function replyBytes(
  { response, frozen }: Pick<Endpoint, 'response' | 'frozen'>,
  body: unknown,
): Buffer {
  const part = frozen && frozenPart(frozen.key, body);
  if (!part) return Buffer.from(JSON.stringify(response.parse(body)));
  const rest = JSON.stringify(frozen.rest.parse(body)).slice(0, -1);
  const begin = Buffer.from(`${rest},${JSON.stringify(frozen.key)}:`);
  return Buffer.concat([begin, bytesOf(frozen.schema, part), end]);
}
