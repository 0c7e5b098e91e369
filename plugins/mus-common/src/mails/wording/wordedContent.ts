import { Language } from '../../texts';
import { Mail, MailBlock, MailContent, MailProps } from '../mail';
import { heading, link, text } from '../parts';
import { keyOfWritten, linkPlaceholder, valueOf } from './placeholders';
import { MailWording } from './MailWording';
import { noSituation } from './standardWording';
import { paragraphsOf } from './wordingProblems';

/** Null when it names a day that this mail does not have. */
function filled(
  words: string,
  props: MailProps,
  locale: Language,
): string | null {
  let whole = true;
  const result = words.replace(/\{([^{}\n]*)\}/g, (token, word: string) => {
    const key = keyOfWritten(word, locale);
    const value = key === undefined ? token : valueOf(key, props, locale);
    if (value === null) whole = false;
    return value ?? '';
  });
  return whole ? result : null;
}

/** What the mail says because of its situation: that it is late, when the preparations open, what is offered. */
function notesOf(mail: Mail, props: MailProps, locale: Language): MailBlock[] {
  const plain = mail
    .content({ ...props, ...noSituation }, locale)
    .blocks.map(block => JSON.stringify(block));
  return mail
    .content(props, locale)
    .blocks.filter(
      block => block.type === 'text' && !plain.includes(JSON.stringify(block)),
    );
}

/**
 * A mail in the organisation's own words. Who and when, notes of the
 * situation, the link and the closing are the product's; a paragraph that
 * names a day the mail does not have is left out.
 */
export function wordedContent(
  mail: Mail,
  wording: MailWording,
  props: MailProps,
  locale: Language,
): MailContent {
  const own = mail.content(props, locale);
  const end = own.blocks.findLastIndex(block => block.type === 'link');
  const factsAndLink = [
    ...own.blocks.filter(block => block.type === 'facts'),
    ...notesOf(mail, props, locale),
    link(filled(wording.button, props, locale) ?? wording.button, props.href),
  ];
  const said = paragraphsOf(wording.body).flatMap((paragraph): MailBlock[] => {
    if (paragraph === `{${linkPlaceholder}}`) return factsAndLink;
    const words = filled(paragraph, props, locale);
    return words === null ? [] : [text(words)];
  });
  return {
    subject: filled(wording.subject, props, locale) ?? own.subject,
    blocks: [
      heading(filled(wording.heading, props, locale) ?? ''),
      ...said,
      ...own.blocks.slice(end + 1),
    ],
  };
}
