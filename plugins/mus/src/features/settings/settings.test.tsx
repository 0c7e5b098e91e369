import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expectNoViolations } from '../../__testUtils__/axe';
import { on } from '../../__testUtils__/handle';
import { renderMus } from '../../__testUtils__/renderMus';
import { aMe, aRound, id } from '../../__testUtils__/samples';
import { endpoints } from '../../api';
import type { OwnMails, OwnMessage, RoundMail } from '../../api';

jest.setTimeout(90_000);

const slow = { timeout: 15_000 };
const { mailSettings, people, rounds, substitutes } = endpoints;

const aMessage = (
  number: number,
  parts: Partial<OwnMessage> = {},
): OwnMessage => ({
  id: id(number),
  mail: 'followUpDue',
  carries: [],
  channel: 'mail',
  state: 'sent',
  dueAt: '2026-11-05T06:00:00.000Z',
  sentAt: '2026-11-05T06:00:05.000Z',
  ...parts,
});

function backend(
  messages: OwnMessage[],
  saved: unknown[] = [],
  coming: OwnMessage[] = [],
) {
  let own: OwnMails = { language: 'da', daily: false, dailyAt: '07:00' };
  return [
    on(people.me, () => aMe()),
    on(substitutes.ofMine, () => ({
      named: [],
      standsInFor: [],
      can: { name: false },
    })),
    on(mailSettings.mine, () => own),
    on(mailSettings.save, ({ body }) => {
      saved.push(body);
      const choice = body as Omit<OwnMails, 'dailyAt'>;
      own = { ...own, ...choice };
      return choice;
    }),
    on(mailSettings.messages, ({ query }) => {
      const from = Number(query.get('cursor') ?? 0);
      const next = from + 30;
      const found = messages.filter(
        ({ mail, state }) =>
          [null, mail].includes(query.get('mail')) &&
          (!query.has('only') || state === 'dead'),
      );
      return {
        coming: from === 0 ? coming : [],
        messages: found.slice(from, next),
        nextCursor: found.length > next ? String(next) : null,
      };
    }),
  ];
}

describe('my mails', () => {
  it('chooses one mail a day at once, and says that the mail on the day comes by itself', async () => {
    const user = userEvent.setup();
    const saved: unknown[] = [];
    const { container } = await renderMus(
      '/mus/mails',
      backend(
        [
          aMessage(1),
          aMessage(2, {
            mail: 'digest',
            carries: ['bothReady', 'planMissing'],
          }),
          aMessage(3, { state: 'blocked', sentAt: null, channel: 'portal' }),
        ],
        saved,
        [
          aMessage(4, {
            state: 'scheduled',
            sentAt: null,
            dueAt: '2026-12-24T06:00:00.000Z',
          }),
        ],
      ),
    );
    const daily = await screen.findByRole(
      'radio',
      { name: /Én samlet mail om dagen/ },
      slow,
    );
    expect(screen.getByText(/kommer altid for sig selv/)).toBeVisible();
    await user.click(daily);
    await waitFor(
      () => expect(saved).toEqual([{ language: 'da', daily: true }]),
      slow,
    );
    await waitFor(() => expect(daily).toBeChecked(), slow);
    await user.click(
      await screen.findByText('Én besked er på vej til dig', {}, slow),
    );
    const coming = await screen.findByRole(
      'table',
      { name: 'Beskeder på vej til dig, den næste først' },
      slow,
    );
    expect(within(coming).getByText('24. dec. kl. 07.00')).toBeVisible();
    expect(
      screen.getByText(/^Den kommer kl\. 07\.00 på hverdage/),
    ).toBeVisible();
    const sent = screen.getByRole('table', {
      name: 'Beskeder til dig, de nyeste først',
    });
    expect(
      within(sent).getByText('(I er begge klar, Mangler handleplan)'),
    ).toBeVisible();
    expect(screen.getByText(/Noget er ikke nået frem til dig/)).toBeVisible();
    await expectNoViolations(container);
  });

  it('shows a long list piece by piece', async () => {
    const user = userEvent.setup();
    const many = Array.from({ length: 45 }, (_, at) => aMessage(at + 1));
    await renderMus('/mus/mails', backend(many));
    const more = await screen.findByRole(
      'button',
      { name: 'Vis ældre beskeder' },
      slow,
    );
    expect(screen.getAllByRole('rowheader')).toHaveLength(30);
    await user.click(more);
    await waitFor(
      () => expect(screen.getAllByRole('rowheader')).toHaveLength(45),
      slow,
    );
    expect(more).not.toBeInTheDocument();
  });

  it('is narrowed to a kind and to what did not arrive; what matches nothing can be undone', async () => {
    const user = userEvent.setup();
    const { container } = await renderMus(
      '/mus/mails',
      backend([
        aMessage(1, { mail: 'followUpDue' }),
        aMessage(2, { mail: 'bothReady', state: 'dead', sentAt: null }),
      ]),
    );
    const rows = (count: number) =>
      waitFor(
        () => expect(screen.getAllByRole('rowheader')).toHaveLength(count),
        slow,
      );
    await user.click(
      await screen.findByRole('button', { name: 'Nåede ikke frem' }, slow),
    );
    await rows(1);
    expect(
      screen.getByRole('rowheader', { name: 'I er begge klar' }),
    ).toBeVisible();
    await user.selectOptions(
      screen.getByLabelText('Slags besked'),
      'Opfølgning i dag',
    );
    expect(
      await screen.findByText('Ingen beskeder passer', {}, slow),
    ).toBeVisible();
    await expectNoViolations(container);
    await user.click(screen.getByRole('button', { name: 'Vis alle beskeder' }));
    await rows(2);
  });

  it('teaches when nothing was sent, and says when the list cannot be read', async () => {
    await renderMus('/mus/mails', backend([]), { language: 'en' });
    expect(
      await screen.findByText('Nothing has been sent to you yet', {}, slow),
    ).toBeVisible();
    cleanup();
    const [me, standIns, mine] = backend([]);
    await renderMus('/mus/mails', [me, standIns, mine]);
    expect(
      await screen.findByRole('button', { name: 'Prøv igen' }, slow),
    ).toBeVisible();
    expect(screen.getByRole('radio', { name: 'Dansk' })).toBeChecked();
  });
});

describe('the mails of a round', () => {
  it('switches one off; the mail on the day cannot be', async () => {
    const user = userEvent.setup();
    const turned: unknown[] = [];
    const off = new Set<string>();
    const mail = (kind: string, can = true): RoundMail => ({
      mail: kind,
      on: !off.has(kind),
      can: { switch: can },
    });
    const { container } = await renderMus(`/mus/rounds/${id(400)}/mails`, [
      on(people.me, () => aMe()),
      on(rounds.get, () => aRound()),
      on(mailSettings.ofRound, () => ({
        mails: [mail('bothReady'), mail('followUpDue', false)],
      })),
      on(mailSettings.switchOfRound, ({ body }) => {
        const change = body as { mail: string; on: boolean };
        turned.push(change);
        if (!change.on) off.add(change.mail);
        return change;
      }),
    ]);
    const box = await screen.findByRole(
      'checkbox',
      { name: 'I er begge klar' },
      slow,
    );
    expect(
      screen.getByRole('checkbox', {
        name: 'Opfølgning i dag (sendes altid)',
      }),
    ).toBeDisabled();
    await user.click(box);
    await waitFor(
      () => expect(turned).toEqual([{ mail: 'bothReady', on: false }]),
      slow,
    );
    expect(
      await screen.findByText('I er begge klar sendes ikke længere', {}, slow),
    ).toBeVisible();
    await waitFor(() => expect(box).not.toBeChecked(), slow);
    await expectNoViolations(container);
  });
});
