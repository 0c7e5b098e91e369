import { texts } from '../texts';
import {
  mailOf,
  mayWaitForDigest,
  MailBlock,
  mails,
  substituteMails,
} from './index';

const locales = ['da', 'en'] as const;

const wordsOf = (block: MailBlock): string[] =>
  block.type === 'facts'
    ? block.rows.flatMap(row => [row.label, row.value])
    : [block.text];

describe.each(Object.entries(substituteMails))(
  'the mail %s to a substitute',
  (kind, mail) => {
    it('stands under its own name, and the delivery log has words for it', () => {
      expect(mail.kind).toBe(kind);
      expect(mailOf(kind)).toBe(mail);
      expect(Object.keys(texts.da.mailKinds)).toContain(kind);
      expect(Object.keys(mails)).not.toContain(kind);
    });

    it.each(locales)('reads as agreed (%s)', locale => {
      expect(mail.content(mail.sample, locale)).toMatchSnapshot();
    });

    it.each(locales)(
      'says who, that it is due and since when, and that there is no access: without a link (%s)',
      locale => {
        const { subject, blocks } = mail.content(mail.sample, locale);
        const words = blocks.flatMap(wordsOf).join('\n');
        expect(subject).not.toMatch(/Jonas|Mette/);
        expect(subject.length).toBeLessThan(60);
        expect(words).toContain('Jonas Kjær');
        expect(words).toContain('Mette Holm');
        expect(words).toMatch(/24(\.| )/);
        expect(words).toMatch(/ikke adgang|no access/);
        expect(blocks.map(({ type }) => type)).not.toContain('link');
        expect(JSON.stringify(blocks)).not.toMatch(/https?:|\/mus/);
      },
    );

    it('comes by itself', () => {
      expect(mayWaitForDigest(mail)).toBe(false);
    });
  },
);
