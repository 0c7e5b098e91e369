import { texts } from '../texts';
import {
  formerLeaderMails,
  mailOf,
  mayWaitForDigest,
  mails,
  substituteMails,
} from './index';

const locales = ['da', 'en'] as const;

describe.each(Object.entries(formerLeaderMails))(
  'the mail %s to a former leader',
  (kind, mail) => {
    it('stands under its own name, and the delivery log has words for it', () => {
      expect(mail.kind).toBe(kind);
      expect(mailOf(kind)).toBe(mail);
      expect(Object.keys(texts.da.mailKinds)).toContain(kind);
      expect(Object.keys({ ...mails, ...substituteMails })).not.toContain(kind);
    });

    it.each(locales)('reads as agreed (%s)', locale => {
      expect(mail.content(mail.sample, locale)).toMatchSnapshot();
    });

    it.each(locales)(
      'says with whom it was, takes it out, and leads nowhere (%s)',
      locale => {
        const { subject, blocks } = mail.content(mail.sample, locale);
        const words = JSON.stringify(blocks);
        expect(subject).not.toMatch(/Jonas|Mette/);
        expect(subject.length).toBeLessThan(60);
        expect(words).toContain('Jonas Kjær');
        expect(words).toMatch(/fra din kalender|out of your calendar/);
        expect(blocks.map(({ type }) => type)).not.toContain('link');
        expect(words).not.toMatch(/https?:|\/mus/);
      },
    );

    it('comes by itself, with a calendar file', () => {
      expect(mayWaitForDigest(mail)).toBe(false);
      expect(mail.calendar).toBe(true);
    });
  },
);
