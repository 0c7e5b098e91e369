import { aQuestionnaire, anAnswer } from '../testUtils';
import { Endpoint, musContract } from './index';
import { toOpenApi } from './toOpenApi';

const endpoints: Array<[string, Endpoint]> = Object.entries(
  musContract,
).flatMap(([slice, operations]) =>
  Object.entries(operations).map(([name, operation]): [string, Endpoint] => [
    `${slice}.${name}`,
    operation,
  ]),
);

/** Everything in a JSON value that is a reference. */
function references(value: unknown): string[] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, part]) =>
    key === '$ref' ? [String(part)] : references(part),
  );
}

const at = (document: unknown, pointer: string) =>
  pointer
    .slice(2)
    .split('/')
    .reduce<unknown>(
      (part, key) => (part as Record<string, unknown> | undefined)?.[key],
      document,
    );

describe('the contract', () => {
  it('uses each method and path once, below /v1', () => {
    const places = endpoints.map(
      ([, { method, path }]) => `${method} ${path.replace(/:\w+/g, ':')}`,
    );
    expect(
      places.filter((place, index) => places.indexOf(place) !== index),
    ).toEqual([]);
    expect(places.filter(place => !/ \/v1\//.test(place))).toEqual([]);
  });

  it.each(endpoints)(
    '%s names every part of its path, and no more',
    (_, { path, params }) => {
      const inPath = [...path.matchAll(/:(\w+)/g)]
        .map(([, name]) => name)
        .sort();
      expect(
        Object.keys((params as unknown as { shape: object }).shape).sort(),
      ).toEqual(inPath);
    },
  );

  it('asks for the version wherever it answers 412, and never on reading', () => {
    const reading = endpoints.filter(([, { method }]) => method === 'get');
    expect(
      reading.filter(([, { precondition }]) => precondition !== 'none'),
    ).toEqual([]);
    expect(
      endpoints
        .filter(([, { method }]) => method === 'patch')
        .filter(([, { precondition }]) => precondition === 'none'),
    ).toEqual([]);
  });

  it('drops what it does not know, and keeps null apart from nothing', () => {
    const { rounds, talks } = musContract;
    expect(
      rounds.update.body.parse({ wrapUpOn: null, title: 'Ny', hacked: true }),
    ).toEqual({ wrapUpOn: null, title: 'Ny' });
    expect(
      rounds.saveQuestionnaire.body.safeParse({
        saveId: 'x',
        document: aQuestionnaire(),
      }).success,
    ).toBe(false);
    expect(
      talks.saveAnswer.body.shape.value.safeParse(anAnswer('a'.repeat(20_001)))
        .success,
    ).toBe(false);
  });
});

describe('openapi.yaml', () => {
  const document = toOpenApi(musContract);
  const paths = document.paths as Record<
    string,
    Record<
      string,
      {
        operationId: string;
        responses: object;
        parameters?: Array<{ name: string }>;
      }
    >
  >;

  it('has every operation once, with its errors', () => {
    const operations = Object.values(paths).flatMap(path =>
      Object.values(path),
    );
    expect(operations.map(({ operationId }) => operationId).sort()).toEqual(
      endpoints.map(([name]) => name).sort(),
    );
    expect(
      operations.filter(
        ({ responses }) => !('200' in responses) || !('404' in responses),
      ),
    ).toEqual([]);
    const save = paths['/v1/talks/{talkId}/answers/{questionId}'].put;
    expect(Object.keys(save.responses)).toEqual([
      '200',
      '400',
      '401',
      '404',
      '409',
      '412',
      '428',
      '429',
      '503',
    ]);
    expect(save.parameters?.map(({ name }) => name)).toEqual([
      'talkId',
      'questionId',
      'If-Match',
      'If-None-Match',
    ]);
  });

  it('refers to nothing that is not there', () => {
    const missing = references(document).filter(
      pointer => at(document, pointer) === undefined,
    );
    expect(missing).toEqual([]);
    expect(references(document).length).toBeGreaterThan(100);
    expect(JSON.stringify(document)).not.toContain('$defs');
  });
});
