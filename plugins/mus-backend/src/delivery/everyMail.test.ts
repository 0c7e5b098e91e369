import {
  digestContent,
  MailBlock,
  MailContent,
  mails,
  MailProps,
  standardWording,
  variantsOf,
  wordedContent,
} from '@samtale/backstage-plugin-mus-common';
import { simpleParser } from 'mailparser';
import { buildLetter } from './mime';
import { renderHtml } from './renderHtml';
import { renderText } from './renderText';

const languages = ['da', 'en'] as const;
/** Names as people have them, and as somebody could try. */
const people = {
  employee: 'Åse Ærøe-Łukasiewicz 😀',
  leader: '<img src=x onerror=alert(1)> & "Søn"',
};

const every = Object.values(mails).flatMap(mail =>
  Object.entries(variantsOf(mail.kind)).flatMap(([variant, situation]) =>
    languages.map(language => ({
      kind: mail.kind,
      mail,
      variant,
      language,
      props: { ...mail.sample, ...people, ...situation } as MailProps,
    })),
  ),
);

const letter = (content: MailContent, language: 'da' | 'en') =>
  buildLetter({
    from: 'MUS <mus@skovlund.example>',
    to: 'aase@skovlund.example',
    subject: content.subject,
    text: renderText(content.blocks),
    html: renderHtml(content, language),
    language,
    messageHeaderId: '<00000000-0000-4000-8000-000000000001@skovlund.example>',
    date: '2026-12-24T06:00:00.000Z',
    calendar: null,
  });

const wordsOf = (block: MailBlock): string[] => {
  if (block.type === 'facts')
    return block.rows.flatMap(({ label, value }) => [label, value]);
  return block.type === 'link' ? [block.text, block.href] : [block.text];
};

async function read(content: MailContent, language: 'da' | 'en') {
  const { raw } = await letter(content, language);
  const mail = await simpleParser(raw, { skipHtmlToText: true });
  return { mail, html: mail.html || '', text: mail.text ?? '' };
}

/** Both parts say all of it, and nothing is fetched or run. */
async function expectWhole(content: MailContent, language: 'da' | 'en') {
  const { mail, html, text } = await read(content, language);
  expect(mail.subject).toBe(content.subject);
  expect(mail.headers.get('content-language')).toBe(language);
  for (const words of content.blocks.flatMap(wordsOf)) {
    expect(text).toContain(words);
  }
  expect(html).not.toMatch(/<(img|script|link|iframe)\b|url\(/i);
  expect(html).toContain(`<html lang="${language}">`);
  expect(text).not.toMatch(/<\/?(p|a|h1|dl|dd)\b/);
  const links = content.blocks.filter(({ type }) => type === 'link');
  expect(html.match(/<a /g)).toHaveLength(links.length);
}

describe.each(every)('$kind, $variant ($language)', one => {
  const { mail, variant, language, props } = one;

  it('is read by another library as it was written', async () => {
    await expectWhole(mail.content(props, language), language);
  });

  it('is whole in the organisation’s words too', async () => {
    const wording = standardWording(mail, variant, language);
    const own = { ...wording, heading: '{medarbejder} {employee} <b>&' };
    await expectWhole(wordedContent(mail, own, props, language), language);
  });
});

it.each(languages)('so is a daily mail (%s)', async language => {
  const parts = [mails.bothReady, mails.planMissing].map(mail =>
    mail.content({ ...mail.sample, ...people }, language),
  );
  await expectWhole(digestContent(parts, 'Skovlund', language), language);
});
