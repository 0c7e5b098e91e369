import { Endpoint } from '@samtale/backstage-plugin-mus-common/contract';
import fc from 'fast-check';
import { bodies, Ids, queries } from '../requests';
import { fitting } from './fitting';
import { nasty, spoilt, withNul } from './nasty';

/** A request as it goes over the wire. */
export interface HostileRequest {
  readonly as: string;
  readonly url: string;
  readonly headers: Record<string, string>;
  /** Undefined: no body. */
  readonly body: string | undefined;
}

/** Half a character cannot be percent-encoded; a segment of dots is another address. */
const encoded = (value: unknown) => {
  const whole = typeof value === 'object' ? JSON.stringify(value) : value;
  const words = String(whole)
    .replace(/[\ud800-\udfff]/g, '?')
    .slice(0, 2_000);
  return encodeURIComponent(words).replace(/^\.{1,2}$/, 'x');
};

const broken = ['%E0%A4%A', '%', '%00', '%FF'];

/** The parameters' own names, and those of a talk that has not begun. */
function pathOf({ path }: Endpoint, ids: Ids, wrong: boolean) {
  const names = [...path.matchAll(/:(\w+)/g)].map(([, name]) => name);
  const there = (name: string) => {
    const other = name === 'talkId' ? [ids.newTalkId] : [];
    return fc.constantFrom(...other, ids[name] ?? 'x');
  };
  const values = names.map(name =>
    wrong
      ? fc.oneof(
          { weight: 2, arbitrary: there(name) },
          { weight: 1, arbitrary: fc.uuid() },
          { weight: 2, arbitrary: nasty.map(value => encoded(value) || 'x') },
          { weight: 1, arbitrary: fc.constantFrom(...broken) },
        )
      : there(name),
  );
  return fc.tuple(...values).map(given => {
    let at = 0;
    return path.replace(/:\w+/g, () => given[at++]);
  });
}

function queryOf(
  name: string,
  { query }: Endpoint,
  ids: Ids,
  wrong: boolean,
): fc.Arbitrary<string> {
  if (!wrong) return fc.constant(queries[name] ?? '');
  const sound = fitting(query, ids);
  const written = fc.oneof(sound, spoilt(sound)).map(value =>
    Object.entries((value ?? {}) as object)
      .filter(([, part]) => part !== undefined)
      .map(([key, part]) => `${encoded(key)}=${encoded(part)}`)
      .join('&')
      // A request line that Node itself refuses says nothing of the product.
      .slice(0, 6_000),
  );
  const strange = 'a=1&a=2&a[b]=c&__proto__[x]=1&cursor=bm9uZQ&limit=&sort[]=x';
  return fc.oneof(
    { weight: 5, arbitrary: written.map(text => `?${text}`) },
    { weight: 1, arbitrary: fc.constant(`?${strange}`) },
  );
}

/** Bodies that are no JSON of ours. */
const rawBodies = [
  '',
  '{"title":',
  '"x"',
  'null',
  '123',
  '[]',
  '\ufeff{}',
  '['.repeat(20_000),
  '['.repeat(20_000) + ']'.repeat(20_000),
  `{"a":${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}}`,
  '{"__proto__":{"isHr":true},"constructor":{"prototype":{}}}',
];

function bodyOf(
  name: string,
  { body }: Endpoint,
  ids: Ids,
  wrong: boolean,
): fc.Arbitrary<string> {
  const known = bodies[name];
  const sound = fitting(body, ids);
  const likely = known
    ? fc.oneof(
        fc.nat().map(() => known(ids)),
        sound,
      )
    : sound;
  // JSON has no undefined, so that a whole which is gone is an empty text.
  const json = (value: unknown) => JSON.stringify(value) ?? '';
  if (!wrong) return likely.map(json);
  return fc.oneof(
    { weight: 8, arbitrary: spoilt(likely).map(json) },
    { weight: 1, arbitrary: fc.constantFrom(...rawBodies) },
  );
}

const json = 'application/json';
const types = [
  'text/plain',
  'text/html',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'application/json; charset=utf-16',
  'application/json; charset=nothing',
  'application/problem+json',
  'nonsense',
];

const versions: Array<Record<string, string>> = [
  { 'If-None-Match': '*' },
  ...['"1"', '"1"', '"2"', '"3"', 'x', '*', `"${'9'.repeat(30)}"`].map(
    version => ({ 'If-Match': version }),
  ),
  { 'If-None-Match': '"1"' },
  {},
];

const conditions = (wrong: boolean) =>
  fc.constantFrom(...(wrong ? versions : versions.slice(0, 5)));

const headersOf = (wrong: boolean) =>
  fc
    .tuple(
      wrong ? fc.constantFrom(json, ...types) : fc.constant(json),
      conditions(wrong),
      fc.constantFrom('da', 'en', 'xx', '*;q=9', ';;q='),
      wrong ? fc.constantFrom('', '', 'gzip', 'nothing') : fc.constant(''),
    )
    .map(([type, condition, language, encoding]) => ({
      'Content-Type': type,
      'Accept-Language': language,
      ...condition,
      ...(encoding ? { 'Content-Encoding': encoding } : {}),
    }));

const ofStaff = ({ path }: Endpoint) =>
  /^\/v1\/(hr|operator|demo)\b/.test(path);

/** Sound requests for one operation, but for one text that PostgreSQL cannot hold. */
export function nulRequests(
  [name, endpoint]: readonly [string, Endpoint],
  ids: Ids,
): HostileRequest[] {
  const at = endpoint.path.replace(
    /:(\w+)/g,
    (_, id: string) => ids[id] ?? 'x',
  );
  const url = at + (queries[name] ?? '');
  const as = ofStaff(endpoint) ? 'pernille' : 'mette';
  const headers = { 'Content-Type': json, 'If-Match': '"1"' };
  const inQuery = endpoint.method === 'get' && queries[name];
  if (inQuery) return [{ as, url: `${url}%00`, headers, body: undefined }];
  return withNul(bodies[name]?.(ids) ?? {}).map(body => {
    return { as, url, headers, body: JSON.stringify(body) };
  });
}

/** Those who have a reason to ask come first. */
function whoAsks(endpoint: Endpoint): fc.Arbitrary<string> {
  const [hr, two] = ofStaff(endpoint) ? [8, 1] : [1, 4];
  return fc.oneof(
    { weight: two, arbitrary: fc.constantFrom('mette', 'jonas') },
    { weight: hr, arbitrary: fc.constant('pernille') },
    { weight: 1, arbitrary: fc.constant('aase') },
  );
}

/** What is wrong with a request: one part of it, so that the rest leads far in. */
const wrongs = ['nothing', 'nothing', 'path', 'query', 'headers'] as const;

/** Requests for one operation, sound and wrong, made from the contract. */
export function hostileRequests(
  [name, endpoint]: readonly [string, Endpoint],
  ids: Ids,
): fc.Arbitrary<HostileRequest> {
  const hasBody = endpoint.method !== 'get';
  const spoiling = hasBody ? (['body', 'body', 'body', 'body'] as const) : [];
  return fc.constantFrom(...wrongs, ...spoiling).chain(wrong =>
    fc
      .tuple(
        whoAsks(endpoint),
        pathOf(endpoint, ids, wrong === 'path'),
        queryOf(name, endpoint, ids, wrong === 'query'),
        headersOf(wrong === 'headers'),
        bodyOf(name, endpoint, ids, wrong === 'body'),
      )
      .map(([as, path, query, headers, body]) => ({
        as,
        url: path + query,
        headers,
        body: hasBody ? body : undefined,
      })),
  );
}
