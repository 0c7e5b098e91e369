import { Problem } from '../../problems';
import { Language } from '../../texts';
import { Mail } from '../mail';
import {
  isName,
  keyOfWritten,
  linkPlaceholder,
  placeholdersOf,
  written,
} from './placeholders';
import { MailWording, wordingFields, wordingLimits } from './MailWording';

const placeholder = /\{([^{}\n]*)\}/g;
const address = /(https?:\/\/|www\.)\S*/i;
const linkToken = `{${linkPlaceholder}}`;

/** Paragraphs of a text: apart by empty lines. */
export const paragraphsOf = (body: string): string[] =>
  body
    .split(/\n\s*\n/)
    .map(paragraph => paragraph.trim())
    .filter(Boolean);

function lengthProblems(field: keyof MailWording, text: string): Problem[] {
  if (text.trim() === '') return [{ path: field, code: 'required' }];
  const max = wordingLimits[field];
  if (text.length > max)
    return [{ path: field, code: 'tooLong', params: { max } }];
  return [];
}

function braceProblems(
  field: keyof MailWording,
  text: string,
  example: string,
): Problem[] {
  const left = text.replace(placeholder, '').match(/\S*[{}]\S*/);
  if (!left) return [];
  const params = { name: left[0], example };
  return [{ path: field, code: 'placeholderOpen', params }];
}

function wordProblems(
  field: keyof MailWording,
  text: string,
  known: readonly string[],
  language: Language,
): Problem[] {
  const usable =
    field === 'subject' ? known.filter(key => !isName(key)) : known;
  return [...text.matchAll(placeholder)].flatMap(([name, word]): Problem[] => {
    const key = keyOfWritten(word, language);
    if (key === linkPlaceholder && field === 'body') return [];
    if (key !== undefined && usable.includes(key)) return [];
    if (key !== undefined && known.includes(key))
      return [{ path: field, code: 'nameInSubject', params: { name } }];
    const list = usable.map(one => written(one, language)).join(', ');
    return [
      {
        path: field,
        code: 'placeholderUnknown',
        params: { name, known: list },
      },
    ];
  });
}

function linkProblems(body: string): Problem[] {
  const count = body.split(linkToken).length - 1;
  const alone = paragraphsOf(body).includes(linkToken);
  const code =
    (count === 0 && 'linkMissing') ||
    (count > 1 && 'linkTwice') ||
    (!alone && 'linkNotAlone');
  return code ? [{ path: 'body', code, params: { link: linkToken } }] : [];
}

function addressProblems(field: keyof MailWording, text: string): Problem[] {
  const [name] = address.exec(text) ?? [];
  return name ? [{ path: field, code: 'addressInText', params: { name } }] : [];
}

/** What has to be mended before a wording can be used; none: it can. */
export function wordingProblems(
  mail: Mail,
  language: Language,
  wording: MailWording,
): Problem[] {
  const known = placeholdersOf(mail);
  const example = written('other', language);
  const fields = wordingFields.flatMap(field => {
    const text = wording[field];
    const length = lengthProblems(field, text);
    return length.length > 0
      ? length
      : [
          ...braceProblems(field, text, example),
          ...wordProblems(field, text, known, language),
          ...addressProblems(field, text),
        ];
  });
  const missing = wording.body.trim() === '';
  return [...fields, ...(missing ? [] : linkProblems(wording.body))];
}
