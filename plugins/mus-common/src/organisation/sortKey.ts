/*
 * Every character becomes a letter and a digit, so that the key sorts alike
 * bytewise and under any collation of a database, and so that a part of a key
 * is found only where the part of the name is.
 */
const alphabet = ' 0123456789abcdefghijklmnopqrstuvwxyzæøå';
const alike: Readonly<Record<string, string>> = {
  ä: 'æ',
  ö: 'ø',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  œ: 'ø',
  ł: 'l',
};
const separators = /[\s\-_/.,'’()&]+/g;

/** `æ`, `ø` and `å` survive; other accents fall away. */
function plainLetter(letter: string): string {
  if (alphabet.includes(letter)) return letter;
  const known = alike[letter];
  return known ?? letter.normalize('NFD').charAt(0);
}

function code(letter: string): string {
  const place = alphabet.indexOf(letter);
  return place < 0
    ? ''
    : `${String.fromCharCode(97 + Math.floor(place / 10))}${place % 10}`;
}

/**
 * Key that puts names in Danish order: æ ø å after z, aa as å, accents and
 * capitals alike (a Danish telephone book). Pure, stored beside the name and
 * compared as text, so that SQLite, PostgreSQL and keyset pages agree.
 */
export function sortKey(name: string): string {
  const letters = name
    .normalize('NFC')
    .toLocaleLowerCase('da')
    .replace(separators, ' ')
    .trim()
    .replace(/aa/g, 'å');
  return Array.from(letters)
    .flatMap(letter => Array.from(plainLetter(letter)))
    .map(code)
    .join('');
}
