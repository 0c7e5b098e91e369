import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expectNoViolations } from '../../__testUtils__/axe';
import { on } from '../../__testUtils__/handle';
import { renderMus } from '../../__testUtils__/renderMus';
import {
  aMe,
  borgerservice,
  id,
  jonas,
  mette,
} from '../../__testUtils__/samples';
import { endpoints } from '../../api';
import type { DeliveryMessage, Reply } from '../../api';
import { minutesUntilDay } from './clockMoves';

jest.setTimeout(90_000);

const slow = { timeout: 15_000 };

const aMessage = (
  number: number,
  parts: Partial<DeliveryMessage>,
): DeliveryMessage => ({
  id: id(number),
  mail: 'followUpDue',
  channel: 'mail',
  recipient: jonas,
  state: 'sent',
  dueAt: '2026-11-05T06:00:00.000Z',
  nextAttemptAt: null,
  attempts: 1,
  sentAt: '2026-11-05T06:00:05.000Z',
  smtpCode: 250,
  errorClass: null,
  can: { resend: false },
  ...parts,
});

const messages = [
  aMessage(1, {}),
  aMessage(2, {
    state: 'dead',
    sentAt: null,
    smtpCode: 550,
    attempts: 3,
    recipient: mette,
    can: { resend: true },
  }),
  aMessage(3, {
    state: 'blocked',
    sentAt: null,
    smtpCode: null,
    errorClass: 'foreignDomain',
    can: { resend: true },
  }),
];
const waiting = aMessage(4, {
  state: 'scheduled',
  sentAt: null,
  attempts: 0,
  smtpCode: null,
  dueAt: '2027-05-05T05:00:00.000Z',
});

function backend(
  resent: string[] = [],
  parts: Partial<Reply<typeof endpoints.operator.deliveries>> = {},
) {
  return [
    on(endpoints.people.me, () => aMe({}, { operator: true })),
    on(endpoints.operator.tasks, () => ({
      tasks: [
        {
          id: id(9),
          kind: 'stableIdMismatch',
          subject: 'jonas-kjaer',
          at: '2026-11-04T09:00:00.000Z',
        },
      ],
    })),
    on(endpoints.operator.deliveries, ({ query }) => ({
      messages: (query.get('when') === 'later' ? [waiting] : messages).filter(
        message =>
          (!query.get('state') || message.state === query.get('state')) &&
          (!query.get('mail') || message.mail === query.get('mail')),
      ),
      counts: { sent: 1, dead: 1, blocked: 1 },
      later: 1,
      relayPauseReason: null,
      emptyAt: '2026-11-05T09:05:00.000Z',
      relayPausedUntil: null,
      clockPaused: false,
      nextCursor: null,
      ...parts,
    })),
    on(endpoints.operator.deliveryUnits, () => ({ units: [borgerservice] })),
    on(endpoints.operator.resend, ({ params }) => {
      resent.push(params.messageId as string);
      return { id: params.messageId as string };
    }),
  ];
}

describe('the delivery log', () => {
  it('says what failed, why, what to do, and when the queue is empty', async () => {
    const user = userEvent.setup();
    const resent: string[] = [];
    const { container } = await renderMus('/mus/delivery', backend(resent));
    expect(
      await screen.findByText(
        '2 beskeder har brug for dig. Alt, der skal sendes nu, er sendt i dag kl. 10.05.',
        {},
        slow,
      ),
    ).toBeVisible();
    expect(
      await screen.findByText(
        /Et login har skiftet person: jonas-kjaer/,
        {},
        slow,
      ),
    ).toBeVisible();
    expect(screen.getByText('Mailserverens svar: 550')).toBeVisible();
    await expectNoViolations(container);
    await user.click(
      screen.getByRole('button', { name: 'Kunne ikke sendes (1)' }),
    );
    await waitFor(
      () => expect(screen.getAllByRole('rowheader')).toHaveLength(1),
      slow,
    );
    await user.click(
      within(screen.getByRole('row', { name: /Mette Holm/ })).getByRole(
        'button',
        { name: 'Send igen: Mette Holm' },
      ),
    );
    await waitFor(() => expect(resent).toEqual([id(2)]), slow);
  });
});

describe('a log with much or nothing in it', () => {
  it('folds what waits for its day, and fetches it only when it is opened', async () => {
    const user = userEvent.setup();
    const { asked, container } = await renderMus('/mus/delivery', backend());
    const folded = await screen.findByText(
      'Én besked venter på sin dag',
      {},
      slow,
    );
    expect(asked.filter(one => one.includes('deliveries'))).toHaveLength(1);
    await user.click(folded);
    const table = await screen.findByRole(
      'table',
      { name: 'Beskeder, der venter på deres dag, den næste først' },
      slow,
    );
    expect(
      await within(table).findByText('5. maj 2027 kl. 07.00'),
    ).toBeVisible();
    await expectNoViolations(container);
  });

  it('is narrowed to a kind; what matches nothing can be undone', async () => {
    const user = userEvent.setup();
    await renderMus('/mus/delivery', backend());
    await user.click(
      await screen.findByText('Vælg slags, enhed eller datoer', {}, slow),
    );
    await user.selectOptions(
      screen.getByLabelText('Slags besked'),
      'Invitation',
    );
    const all = await screen.findByRole(
      'button',
      { name: 'Vis alle beskeder' },
      slow,
    );
    expect(screen.getByText('Ingen beskeder passer')).toBeVisible();
    await user.click(all);
    await waitFor(
      () => expect(screen.getAllByRole('rowheader')).toHaveLength(3),
      slow,
    );
  });

  it('says why nothing leaves, until when, and what to do about an address', async () => {
    await renderMus(
      '/mus/delivery',
      backend([], {
        relayPausedUntil: '2026-11-05T10:00:00.000Z',
        relayPauseReason: 'auth',
      }),
    );
    expect(
      await screen.findByText(
        'Der sendes ingen mails før i dag kl. 11.00.',
        {},
        slow,
      ),
    ).toBeVisible();
    expect(
      screen.getByText(/Ret mus.mail.user og mus.mail.password/),
    ).toBeVisible();
    expect(
      await screen.findByText(/uden for de domæner, der må sendes til/),
    ).toBeVisible();
  });

  it('teaches when there are no messages, and says when it cannot be read', async () => {
    const { people, operator } = endpoints;
    await renderMus(
      '/mus/delivery',
      backend([], { messages: [], counts: {}, later: 0, emptyAt: null }),
    );
    expect(
      await screen.findByText('Ingen beskeder her', {}, slow),
    ).toBeVisible();
    cleanup();
    await renderMus('/mus/delivery', [
      on(people.me, () => aMe()),
      on(operator.tasks, () => ({ tasks: [] })),
    ]);
    expect(
      await screen.findByRole(
        'heading',
        { level: 1, name: 'Vi kan ikke finde siden' },
        slow,
      ),
    ).toBeVisible();
  });
});

describe('the demo’s clock', () => {
  it('moves a day, and to a date at eight in the morning', async () => {
    const user = userEvent.setup();
    const moves: number[] = [];
    const { container } = await renderMus('/mus/demo', [
      on(endpoints.people.me, () => aMe()),
      on(endpoints.operator.clock, () => ({
        now: '2026-11-05T09:00:00.000Z',
        offsetMinutes: 0,
      })),
      on(endpoints.operator.moveClock, ({ body }) => {
        moves.push((body as { minutes: number }).minutes);
        return { now: '2026-11-06T09:00:00.000Z', offsetMinutes: 1440 };
      }),
    ]);
    await user.click(
      await screen.findByRole('button', { name: 'Én dag frem' }, slow),
    );
    await waitFor(() => expect(moves).toEqual([1440]), slow);
    await expectNoViolations(container);
    await user.type(screen.getByLabelText('Til en dato'), '01.11.2026{Enter}');
    await user.click(
      screen.getByRole('button', { name: 'Flyt uret til datoen' }),
    );
    expect(
      await screen.findByText('Vælg en dag efter i dag, højst 400 dage frem'),
    ).toBeVisible();
  });

  it('does not exist in operation', async () => {
    const organisation = { ...aMe().organisation, demo: false };
    const { asked } = await renderMus('/mus/demo', [
      on(endpoints.people.me, () => aMe({ organisation })),
    ]);
    expect(
      await screen.findByText('Der er ikke noget ur at flytte', {}, slow),
    ).toBeVisible();
    expect(asked.some(request => request.includes('clock'))).toBe(false);
  });

  it.each([
    [
      '2027-03-28',
      'the night the clocks go forward',
      '2027-03-27T07:00:00.000Z',
      23 * 60,
    ],
    [
      '2026-10-25',
      'the night they go back',
      '2026-10-24T06:00:00.000Z',
      25 * 60,
    ],
    ['2026-11-05', 'a day that is not ahead', '2026-11-05T09:00:00.000Z', null],
    ['2028-11-05', 'a day too far ahead', '2026-11-05T09:00:00.000Z', null],
  ])('counts the minutes to 08:00 on %s: %s', (day, _, now, minutes) => {
    expect(minutesUntilDay(now, day, 'Europe/Copenhagen')).toBe(minutes);
  });
});
