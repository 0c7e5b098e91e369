import { z } from 'zod';
import { blockContentSchema } from '../actionPlans/planSchema';
import {
  localTextSchema,
  questionnaireDocumentSchema,
  questionSchema,
  themeSchema,
} from '../questionnaires/documentSchema';
import { answerValueSchema } from '../sheets/answerSchema';
import type { Endpoint } from './endpoint';
import { errorBodySchema } from './errors';
import { overviewRowSchema } from './overview';
import { employeeSchema, unitSchema } from './people';
import { blockSchema, followUpSchema, planSchema } from './planSchemas';
import { questionnaireSchema, roundSchema } from './rounds';
import { personSchema, readerSchema, unitContextSchema } from './scalars';
import { talkSchema } from './talks';

type Json = Record<string, unknown>;

/** Schemas that are written once and referred to. */
const named = {
  Error: errorBodySchema,
  Person: personSchema,
  Reader: readerSchema,
  Unit: unitSchema,
  UnitContext: unitContextSchema,
  Employee: employeeSchema,
  LocalText: localTextSchema,
  Question: questionSchema,
  Theme: themeSchema,
  QuestionnaireDocument: questionnaireDocumentSchema,
  Questionnaire: questionnaireSchema,
  Round: roundSchema,
  AnswerValue: answerValueSchema,
  Talk: talkSchema,
  BlockContent: blockContentSchema,
  Block: blockSchema,
  FollowUp: followUpSchema,
  Plan: planSchema,
  OverviewRow: overviewRowSchema,
} as const satisfies Record<string, z.ZodType>;

const ids = z.registry<{ id: string }>();
for (const [id, schema] of Object.entries(named)) ids.add(schema, { id });

const nameless = ({ id: _, ...schema }: Json): Json => schema;

/** JSON Schema of a part, and of every named schema it refers to. */
function schemaOf(schema: z.ZodType): {
  schema: Json;
  named: Record<string, Json>;
} {
  // Inside an object, since the outermost schema is never written as a reference.
  const made = z.toJSONSchema(z.object({ it: schema }), {
    metadata: ids,
    io: 'input',
    unrepresentable: 'any',
  });
  const text = JSON.stringify(made).replaceAll(
    '#/$defs/',
    '#/components/schemas/',
  );
  const { properties, $defs = {} } = JSON.parse(text) as {
    properties: { it: Json };
    $defs?: Record<string, Json>;
  };
  return { schema: properties.it, named: $defs };
}

const errors: Readonly<Record<number, string>> = {
  400: 'Something is wrong with the input; every problem is named',
  401: 'Nobody is signed in',
  404: 'Not there, or not mine: the same bytes',
  409: 'The state does not allow it',
  412: 'Changed meanwhile; `current` is the document as it stands',
  428: 'The version it was made from is missing',
  429: 'Too many requests',
  503: 'Try again',
};

const inJson = (schema: Json) => ({ 'application/json': { schema } });

/** The error replies, written once. */
const errorReplies = Object.fromEntries(
  Object.entries(errors).map(([status, description]) => [
    `Error${status}`,
    { description, content: inJson({ $ref: '#/components/schemas/Error' }) },
  ]),
);

function statusesOf(operation: Endpoint): number[] {
  const { precondition, method, idFromClient } = operation;
  return [
    400,
    401,
    404,
    ...(method === 'get' ? [] : [409]),
    ...(precondition !== 'none' || idFromClient ? [412] : []),
    ...(precondition === 'none' ? [] : [428]),
    429,
    503,
  ];
}

function parametersIn(place: 'path' | 'query', schema: z.ZodType): Json[] {
  const { schema: json } = schemaOf(schema);
  const required = (json.required ?? []) as string[];
  return Object.entries((json.properties ?? {}) as Json).map(
    ([name, part]) => ({
      name,
      in: place,
      required: place === 'path' || required.includes(name),
      schema: part,
    }),
  );
}

const header = (name: string, description: string) => ({
  name,
  in: 'header',
  required: false,
  description,
  schema: { type: 'string' },
});

function headersOf({ precondition }: Endpoint): Json[] {
  if (precondition === 'none') return [];
  const match = header('If-Match', 'The version it was made from, `"3"`');
  return precondition === 'ifMatch'
    ? [match]
    : [match, header('If-None-Match', '`*` for the first save')];
}

const hasKeys = (schema: z.ZodType) =>
  !(schema instanceof z.ZodObject) || Object.keys(schema.shape).length > 0;

function contentOf({ media, response }: Endpoint): Json {
  return media
    ? { [media]: { schema: { type: 'string', format: 'binary' } } }
    : inJson(schemaOf(response).schema);
}

function operationOf(id: string, tag: string, endpoint: Endpoint): Json {
  const parameters = [
    ...parametersIn('path', endpoint.params),
    ...parametersIn('query', endpoint.query),
    ...headersOf(endpoint),
  ];
  const body = {
    required: true,
    content: inJson(schemaOf(endpoint.body).schema),
  };
  const ok = { description: 'Done', content: contentOf(endpoint) };
  const failures = statusesOf(endpoint).map(status => [
    status,
    { $ref: `#/components/responses/Error${status}` },
  ]);
  return {
    operationId: id,
    tags: [tag],
    summary: endpoint.summary,
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(endpoint.method !== 'get' && hasKeys(endpoint.body)
      ? { requestBody: body }
      : {}),
    responses: Object.fromEntries([['200', ok], ...failures]),
  };
}

function namedSchemas(): Json {
  const all = Object.values(named).map(schema => schemaOf(schema).named);
  const found = Object.assign({}, ...all) as Record<string, Json>;
  return Object.fromEntries(
    Object.keys(named).map(name => [name, nameless(found[name])]),
  );
}

/**
 * The contract as an OpenAPI 3.1 document. Written to `openapi.yaml`, so that
 * other systems can read it and a change of the API shows in review.
 *
 * @internal
 */
export function toOpenApi(
  contract: Record<string, Record<string, Endpoint>>,
): Json {
  const paths: Record<string, Json> = {};
  for (const [slice, endpoints] of Object.entries(contract)) {
    for (const [name, endpoint] of Object.entries(endpoints)) {
      const path = endpoint.path.replace(/:(\w+)/g, '{$1}');
      paths[path] = {
        ...paths[path],
        [endpoint.method]: operationOf(`${slice}.${name}`, slice, endpoint),
      };
    }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'MUS',
      version: 'v1',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
      description:
        'Development talks: rounds, preparation, talks, action plans and follow-up.',
    },
    servers: [{ url: '/api/mus' }],
    paths,
    components: { schemas: namedSchemas(), responses: errorReplies },
  };
}
