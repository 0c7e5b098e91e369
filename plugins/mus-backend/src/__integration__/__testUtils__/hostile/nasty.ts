import fc from 'fast-check';

/** Texts that have broken somebody's product before. */
export const nastyTexts = [
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\ud800',
  '\udfff x',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '=cmd()',
  '@SUM(A1)',
  '\t=1+1',
  "'; drop table mus_talk; --",
  '%',
  '%00',
  '\\',
  '../..',
  '__proto__',
  'constructor',
  'toString',
  '{link}',
  '{nothing}',
  'Hej\r\nBcc: alle@skovlund.example',
  '👩‍👩‍👧‍👦 🇩🇰',
  '\u202egnol\u202c \u2066x',
  'مرحبا שלום',
  `e${'\u0301'.repeat(300)}`,
  '\ufeffx',
  'x'.repeat(600),
  'å'.repeat(25_000),
  'NaN',
  '-1',
  '1e999',
  '9'.repeat(40),
  '2026-02-31',
  '0000-00-00',
  '275760-09-14',
] as const;

/** Lists in lists, deep enough for a careless recursion. */
function deep(levels: number): unknown {
  let value: unknown = 'x';
  for (let level = 0; level < levels; level += 1)
    value = level % 2 === 0 ? [value] : { value };
  return value;
}

/** A key that changes objects where it is copied without care. */
const withProto: unknown = JSON.parse('{"__proto__":{"isHr":true},"a":1}');

/** Anything in the place of anything. */
export const nasty: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom<unknown>(...nastyTexts) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
  { weight: 1, arbitrary: fc.integer() },
  { weight: 1, arbitrary: fc.double() },
  {
    weight: 3,
    arbitrary: fc.constantFrom<unknown>(
      ...[null, true, false, 0, -1, 2 ** 31, 2 ** 53, 1e308, [], {}],
      ...[[null], ['a', 1], withProto, deep(60), deep(2_000)],
      ...[Array(1_000).fill('x'), { formatVersion: 99 }, { kind: 'ny' }],
    ),
  },
);

/** Places in a JSON value, the whole first. */
function placesIn(value: unknown, at: string[] = []): string[][] {
  if (value === null || typeof value !== 'object' || at.length > 8) return [at];
  const inner = Object.entries(value).slice(0, 40);
  return [at, ...inner.flatMap(([key, part]) => placesIn(part, [...at, key]))];
}

function change(
  value: unknown,
  [key, ...rest]: string[],
  how: (whole: unknown) => unknown,
): unknown {
  if (key === undefined) return how(value);
  if (Array.isArray(value))
    return value.map((part, at) =>
      String(at) === key ? change(part, rest, how) : part,
    );
  return Object.fromEntries(
    Object.entries(value as object).map(([name, part]) => [
      name,
      name === key ? change(part, rest, how) : part,
    ]),
  );
}

const unknownKey = (whole: unknown) =>
  whole !== null && typeof whole === 'object' && !Array.isArray(whole)
    ? { ...whole, hacked: true, organisationId: 'andeby', '': 1 }
    : [whole, whole];

/** The value once for each text in it, with a character there that PostgreSQL cannot hold. */
export function withNul(value: unknown): unknown[] {
  const unholdable = (text: unknown) =>
    typeof text === 'string' ? `${text}\u0000` : text;
  return placesIn(value)
    .map(place => change(value, place, unholdable))
    .filter(changed => JSON.stringify(changed) !== JSON.stringify(value));
}

/** Where words are, mostly other words. */
const wrongFor = (words: string, other: unknown) => (whole: unknown) =>
  typeof whole === 'string' ? words : other;

/** The value with one place of it put wrong: changed, gone, or with more beside it. */
export function spoilt(sound: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc
    .tuple(sound, nasty, fc.constantFrom(...nastyTexts), fc.nat(), fc.nat(9))
    .map(([value, wrong, words, pick, how]) => {
      const places = placesIn(value);
      const place = places[pick % places.length];
      // What is undefined is not sent.
      if (how < 2) return change(value, place, () => undefined);
      if (how < 4) return change(value, place, unknownKey);
      if (how < 6) return change(value, place, () => wrong);
      return change(value, place, wrongFor(words, wrong));
    });
}
