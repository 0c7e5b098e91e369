import { texts } from '../texts';
import { mailOf, mails, MailBlock, MailProps } from './index';

const wordsOf = (block: MailBlock): string[] =>
  block.type === 'facts'
    ? block.rows.flatMap(row => [row.label, row.value])
    : [block.text];

describe.each(Object.entries(mails))('the mail %s', (kind, mail) => {
  const ways: Array<[string, MailProps]> = (
    ['employee', 'leader'] as const
  ).map(to => [
    to,
    {
      ...mail.sample,
      to,
      href: `https://intranet.skovlund.example${mail.path('id-1')}`,
    },
  ]);

  it('stands under its own name, and the delivery log has words for it', () => {
    expect(mail.kind).toBe(kind);
    expect(Object.keys(texts.da.mailKinds)).toContain(kind);
  });

  describe.each(ways)('to the %s', (_to, props) => {
    it.each(['da', 'en'] as const)('reads as agreed (%s)', locale => {
      expect(mail.content(props, locale)).toMatchSnapshot();
    });

    it.each(['da', 'en'] as const)(
      'is whole: subject, heading, one link, who it is about (%s)',
      locale => {
        const { subject, blocks } = mail.content(props, locale);
        const words = blocks.flatMap(wordsOf).join('\n');
        expect(subject.length).toBeLessThan(60);
        expect(blocks[0].type).toBe('heading');
        expect(
          blocks.flatMap(block => (block.type === 'link' ? [block.href] : [])),
        ).toEqual([props.href]);
        expect(words).toContain(props.employee);
        expect(words).toContain(props.leader);
        expect(words).not.toMatch(/<\/?\w+|&\w+;|undefined|null|\{\w+\}/);
      },
    );

    it('keeps names out of the subject', () => {
      const { subject } = mail.content(props, 'da');
      expect(subject).not.toMatch(
        new RegExp(`${props.employee}|${props.leader}`),
      );
      expect(subject).not.toMatch(/[\r\n]/);
    });

    it('says something else in each language', () => {
      const [da, en] = (['da', 'en'] as const).map(locale =>
        mail.content(props, locale),
      );
      expect(da.subject).not.toBe(en.subject);
      expect(da.blocks).toHaveLength(en.blocks.length);
    });

    it('stays whole without the days it could name', () => {
      const bare = {
        ...props,
        preparationDueOn: null,
        openingRule: null,
        heldOn: null,
        followUpOn: null,
      };
      const words = mail.content(bare, 'da').blocks.flatMap(wordsOf).join('\n');
      expect(words).not.toMatch(/undefined|null|Invalid/);
    });
  });
});

describe('the invitation', () => {
  const { sample, content } = mails.invitation;
  const said = (props: Partial<MailProps>, locale: 'da' | 'en' = 'da') =>
    content({ ...sample, ...props }, locale)
      .blocks.flatMap(wordsOf)
      .join('\n');

  it('[T36] tells background and purpose, and where the materials are', () => {
    expect(said({})).toContain(
      'MUS er jeres årlige samtale om arbejdet: hvad der lykkes, hvordan du trives, og hvad du vil udvikle. På siden om MUS i portalen kan du læse om baggrunden og finde materialerne.',
    );
    expect(said({}, 'en')).toContain('your yearly talk about work');
  });

  it('[M02] tells everybody from which age a senior talk is offered, and the one it is offered to without an age', () => {
    const age = { seniorAge: 62 };
    expect(said({ ...age, seniorOffer: 'ifOldEnough' })).toContain(
      'Er du fyldt 62, tilbydes du en seniorsamtale sammen med MUS.',
    );
    expect(said({ ...age, seniorOffer: 'ifOldEnough' }, 'en')).toContain(
      'If you are 62 or older, you are offered a senior talk',
    );
    for (const locale of ['da', 'en'] as const) {
      const mine = said({ ...age, seniorOffer: 'you' }, locale);
      expect(mine).toMatch(
        /Du tilbydes en seniorsamtale|You are offered a senior talk/,
      );
      expect(mine).not.toMatch(/62|\bold\b|fyldt/);
      expect(said({ ...age, seniorOffer: null }, locale)).not.toMatch(
        /senior/i,
      );
    }
  });

  it('says that one may decline only where one may', () => {
    expect(said({ mayDecline: true })).toContain('takke nej på samtalens side');
    expect(said({ mayDecline: true }, 'en')).toContain('you can decline');
    expect(said({})).not.toContain('takke nej');
  });
});

it('the due mail says that follow-up must be planned, and names the date in words', () => {
  const { blocks } = mails.followUpDue.content(mails.followUpDue.sample, 'da');
  const words = blocks.flatMap(wordsOf);
  expect(words).toContain(
    'I har aftalt at følge op på jeres handleplan. Aftal et tidspunkt, eller registrér, at I har fulgt op.',
  );
  expect(words).toContain('torsdag den 24. december 2026');
});

it('a late mail still names the real date', () => {
  const { blocks } = mails.followUpDue.content(
    { ...mails.followUpDue.sample, late: true },
    'da',
  );
  const words = blocks.flatMap(wordsOf).join('\n');
  expect(words).toContain('senere, end den skulle');
  expect(words).toContain('torsdag den 24. december 2026');
});

it('tells set, moved and removed follow-up dates apart', () => {
  const { sample, content } = mails.followUpSet;
  const headings = [
    sample,
    { ...sample, moved: true },
    { ...sample, followUpOn: null },
  ].map(props => content(props, 'da').blocks[0]);
  expect(headings).toEqual([
    { type: 'heading', text: 'Jeres opfølgningsdato er aftalt' },
    { type: 'heading', text: 'Jeres opfølgningsdato er flyttet' },
    { type: 'heading', text: 'Jeres opfølgningsdato er fjernet' },
  ]);
});

it('knows only its own kinds', () => {
  expect(mailOf('toString')).toBeUndefined();
  expect(mailOf('followUpDue')).toBe(mails.followUpDue);
});
