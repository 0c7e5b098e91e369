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
import { buildLetter } from './smtp/mime';
import { renderHtml } from './letter/renderHtml';
import { renderText } from './letter/renderText';

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

/** Both parts say all of it, and nothing is fetched or run: what is not so. */
async function wrongIn(content: MailContent, language: 'da' | 'en') {
  const { raw } = await letter(content, language);
  const mail = await simpleParser(raw, { skipHtmlToText: true });
  const { subject, headers, text = '' } = mail;
  const html = mail.html || '';
  const links = content.blocks.filter(({ type }) => type === 'link').length;
  const checks: Array<[string, boolean]> = [
    ['subject', subject === content.subject],
    ['language', headers.get('content-language') === language],
    ['lang', html.includes(`<html lang="${language}">`)],
    ['nothing fetched', !/<(img|script|link|iframe)\b|url\(/i.test(html)],
    ['no markup in the text', !/<\/?(p|a|h1|dl|dd)\b/.test(text)],
    ['links', html.match(/<a /g)?.length === links],
    ...content.blocks
      .flatMap(wordsOf)
      .map((words): [string, boolean] => [words, text.includes(words)]),
  ];
  return checks.filter(([, holds]) => !holds).map(([what]) => what);
}

describe.each(every)('$kind, $variant ($language)', one => {
  const { mail, variant, language, props } = one;

  it('is read by another library as it was written', async () => {
    expect(await wrongIn(mail.content(props, language), language)).toEqual([]);
  });

  it('is whole in the organisation’s words too', async () => {
    const wording = standardWording(mail, variant, language);
    const own = { ...wording, heading: '{medarbejder} {employee} <b>&' };
    expect(
      await wrongIn(wordedContent(mail, own, props, language), language),
    ).toEqual([]);
  });
});

it.each(languages)('so is a daily mail (%s)', async language => {
  const parts = [mails.bothReady, mails.planMissing].map(mail =>
    mail.content({ ...mail.sample, ...people }, language),
  );
  expect(
    await wrongIn(digestContent(parts, 'Skovlund', language), language),
  ).toEqual([]);
});
