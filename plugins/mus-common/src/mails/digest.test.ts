import { digestContent, mails } from './index';
import { dueMail, mayBeSwitchedOff, mayWaitForDigest } from './dueMail';

const contents = (locale: 'da' | 'en') =>
  [mails.bothReady, mails.planMissing].map(({ content, sample, path }) =>
    content(
      { ...sample, href: `https://intranet.skovlund.example${path('1')}` },
      locale,
    ),
  );

describe('the daily mail', () => {
  it.each(['da', 'en'] as const)('reads as agreed (%s)', locale => {
    expect(
      digestContent(contents(locale), 'Skovlund Kommune', locale),
    ).toMatchSnapshot();
  });

  it('has one heading, a section and a link for each message, and one closing', () => {
    const parts = contents('da');
    const { subject, blocks } = digestContent(parts, 'Skovlund Kommune', 'da');
    const of = (type: string) => blocks.filter(block => block.type === type);
    expect(of('heading')).toHaveLength(1);
    expect(of('section')).toHaveLength(2);
    expect(of('link')).toHaveLength(2);
    const closings = blocks.filter(
      block => block.type === 'text' && /kan ikke besvares/.test(block.text),
    );
    expect(closings).toHaveLength(1);
    expect(subject).not.toMatch(/Jonas|Mette/);
  });

  it('the mail on the day is never part of it and cannot be switched off', () => {
    expect(mayWaitForDigest(mails.followUpDue)).toBe(false);
    expect(mayBeSwitchedOff(dueMail)).toBe(false);
    const held = Object.values(mails).filter(mail => !mayWaitForDigest(mail));
    expect(held.every(mail => mail.calendar || mail.kind === dueMail)).toBe(
      true,
    );
    expect(Object.keys(mails).filter(kind => !mayBeSwitchedOff(kind))).toEqual([
      'followUpDue',
    ]);
  });
});
