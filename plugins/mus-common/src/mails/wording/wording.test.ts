import { mails } from '../index';
import { MailBlock, MailContent } from '../mail';
import {
  placeholdersOf,
  standardWording,
  variantOf,
  variantsOf,
  wordedContent,
  MailWording,
  wordingProblems,
} from './index';

const languages = ['da', 'en'] as const;
const every = Object.values(mails).flatMap(mail =>
  Object.keys(variantsOf(mail.kind)).flatMap(variant =>
    languages.map(language => ({ mail, variant, language, kind: mail.kind })),
  ),
);
const wordsOf = (blocks: readonly MailBlock[]) =>
  blocks
    .flatMap(block =>
      block.type === 'facts'
        ? block.rows.flatMap(row => [row.label, row.value])
        : [block.text],
    )
    .join('\n');
const sorted = ({ subject, blocks }: MailContent) => ({
  subject,
  blocks: blocks.map(block => JSON.stringify(block)).sort(),
});

describe.each(every)('$kind, $variant ($language)', one => {
  const { mail, variant, language } = one;
  const standard = standardWording(mail, variant, language);

  it('our own wording has no problems', () => {
    expect(wordingProblems(mail, language, standard)).toEqual([]);
  });

  it.each(['employee', 'leader'] as const)(
    'our own wording says what the mail says by itself (to the %s)',
    to => {
      const props = { ...mail.sample, to, ...variantsOf(mail.kind)[variant] };
      const { late } = { late: true };
      const offers = { seniorOffer: 'you', mayDecline: true } as const;
      for (const situation of [
        props,
        { ...props, late },
        { ...props, ...offers },
      ]) {
        expect(
          sorted(wordedContent(mail, standard, situation, language)),
        ).toEqual(sorted(mail.content(situation, language)));
      }
      expect(variantOf(mail.kind, props)).toBe(variant);
    },
  );
});

describe('the words of an organisation', () => {
  const mail = mails.followUpDue;
  const own: MailWording = {
    subject: 'MUS: det er i dag',
    heading: 'Kære {medarbejder} og {leder}',
    body: 'Du og {anden} følger op {opfølgningsdag}.\n\nVenlig hilsen {organisation}\n\n{link}',
    button: 'Gå til planen',
  };
  const problems = (
    change: Partial<MailWording>,
    language: 'da' | 'en' = 'da',
  ) => wordingProblems(mail, language, { ...own, ...change });
  const codes = (change: Partial<MailWording>) =>
    problems(change).map(({ path, code }) => `${path} ${code}`);

  it('are filled with names and days, and keep facts, link and closing', () => {
    const { subject, blocks } = wordedContent(mail, own, mail.sample, 'da');
    expect(subject).toBe('MUS: det er i dag');
    const words = wordsOf(blocks);
    expect(words).toContain(
      'Du og Mette Holm følger op torsdag den 24. december 2026.',
    );
    expect(words).toContain('Kære Jonas Kjær og Mette Holm');
    expect(words).toContain('Den fortæller aldrig, hvad I har skrevet.');
    const types = blocks.map(({ type }) => type);
    expect(types).toEqual(['heading', 'text', 'text', 'facts', 'link', 'text']);
  });

  it('a paragraph about a day that there is not is left out', () => {
    const props = { ...mail.sample, followUpOn: null };
    const words = wordsOf(wordedContent(mail, own, props, 'da').blocks);
    expect(words).not.toMatch(/følger op|null|\{/);
    expect(words).toContain('Venlig hilsen Skovlund Kommune');
  });

  it('a late mail still says so', () => {
    const props = { ...mail.sample, late: true };
    expect(wordsOf(wordedContent(mail, own, props, 'da').blocks)).toContain(
      'senere, end den skulle',
    );
  });

  it.each<[string, Partial<MailWording>, string[]]>([
    ['nothing', { heading: ' ' }, ['heading required']],
    ['too much', { subject: 'x'.repeat(61) }, ['subject tooLong']],
    ['no link', { body: 'Hej' }, ['body linkMissing']],
    ['two links', { body: '{link}\n\n{link}' }, ['body linkTwice']],
    ['a link in a line', { body: 'Se {link} her' }, ['body linkNotAlone']],
    [
      'a placeholder that is none',
      { body: 'Hej {fornavn}\n\n{link}' },
      ['body placeholderUnknown'],
    ],
    [
      'a day that this mail does not know',
      { body: '{samtaledag}\n\n{link}' },
      ['body placeholderUnknown'],
    ],
    [
      'content that does not exist as a placeholder',
      { body: '{opgave} {svar}\n\n{link}' },
      ['body placeholderUnknown', 'body placeholderUnknown'],
    ],
    [
      'an open brace',
      { body: 'Hej {anden\n\n{link}' },
      ['body placeholderOpen'],
    ],
    [
      'a name in the subject',
      { subject: 'Hej {anden}' },
      ['subject nameInSubject'],
    ],
    [
      'a link in the subject',
      { subject: '{link}' },
      ['subject placeholderUnknown'],
    ],
    [
      'another address',
      { body: 'Se https://evil.example\n\n{link}' },
      ['body addressInText'],
    ],
  ])('%s is named as a problem', (_what, change, expected) => {
    expect(codes(change)).toEqual(expected);
  });

  it('says which placeholders can be used, in the language of the text', () => {
    expect(problems({ body: '{name}\n\n{link}' })[0].params).toEqual({
      name: '{name}',
      known:
        '{anden}, {medarbejder}, {leder}, {organisation}, {opfølgningsdag}',
    });
    expect(
      problems({ body: '{anden}\n\n{link}', heading: 'x' }, 'en')[0].params,
    ).toMatchObject({ name: '{anden}' });
    expect(placeholdersOf(mails.invitation)).toContain('preparationDueOn');
    expect(placeholdersOf(mails.invitation)).not.toContain('followUpOn');
  });
});
