import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expectNoViolations } from '../../__testUtils__/axe';
import { BookingServer } from '../../__testUtils__/bookingServer';
import { on } from '../../__testUtils__/handle';
import { renderMus } from '../../__testUtils__/renderMus';
import { id } from '../../__testUtils__/samples';
import { TalkServer } from '../../__testUtils__/talkServer';
import { endpoints } from '../../api';
import type { Participation } from '../../api';

jest.setTimeout(90_000);

const slow = { timeout: 15_000 };
const time = (day: string) => ({
  on: day,
  at: '10:00',
  minutes: 60,
  place: 'Lokale 2',
});

async function open(
  me: 'employee' | 'leader',
  prepare: (server: BookingServer) => void = () => {},
  more: ReturnType<typeof on>[] = [],
) {
  const talk = new TalkServer(me);
  const server = new BookingServer(me, talk.id);
  prepare(server);
  const handlers = [...talk.handlers, ...server.handlers, ...more];
  const rendered = await renderMus(`/mus/talks/${talk.id}`, handlers);
  const panel = await screen.findByRole('region', { name: 'Tidspunkt' }, slow);
  return { ...rendered, server, panel, user: userEvent.setup() };
}

describe('the time of a talk', () => {
  it('is proposed by the employee: two times with what to know about them', async () => {
    const { panel, user, server, container } = await open('employee');
    expect(
      within(panel).getByText('I har ikke aftalt et tidspunkt endnu.'),
    ).toBeVisible();
    expect(
      within(panel).queryByRole('button', { name: 'Book et tidspunkt' }),
    ).toBeNull();
    await user.click(
      within(panel).getByRole('button', { name: 'Foreslå tidspunkter' }),
    );
    await user.click(
      within(panel).getByRole('button', {
        name: 'Send forslaget til Mette Holm',
      }),
    );
    expect(within(panel).getAllByText('Vælg dag og klokkeslæt.')).toHaveLength(
      2,
    );
    await user.type(within(panel).getByLabelText('Dag'), '12.12.2026');
    await user.type(within(panel).getByLabelText('Begynder kl.'), '10');
    await user.tab();
    expect(
      await within(panel).findByText('Dagen er en lørdag.', {}, slow),
    ).toBeVisible();
    await user.click(
      within(panel).getByRole('button', { name: 'Tilføj et tidspunkt' }),
    );
    await user.type(
      within(panel).getByLabelText('Dag – Tidspunkt 2'),
      '15.12.2026',
    );
    await user.type(
      within(panel).getByLabelText('Begynder kl. – Tidspunkt 2'),
      '9.30',
    );
    await user.type(
      within(panel).getByLabelText(/^Lokale eller link/),
      'Lokale 2',
    );
    await expectNoViolations(container);
    await user.click(
      within(panel).getByRole('button', {
        name: 'Send forslaget til Mette Holm',
      }),
    );
    expect(
      await screen.findByText(
        'Du har foreslået disse tidspunkter. Mette Holm skal svare.',
        {},
        slow,
      ),
    ).toBeVisible();
    expect(
      within(panel).getByText('tirsdag den 15. december kl. 09.30–10.30'),
    ).toBeVisible();
    expect(server.facts.proposals).toMatchObject([
      { on: '2026-12-12', at: '10:00', place: 'Lokale 2' },
      { on: '2026-12-15', at: '09:30', place: 'Lokale 2' },
    ]);
  });

  it('is accepted by the other with one press', async () => {
    const { panel, user, server } = await open('leader', given =>
      given.does({
        type: 'propose',
        party: 'employee',
        times: given.named([time('2026-12-08'), time('2026-12-09')]),
      }),
    );
    expect(
      within(panel).getByText(
        'Jonas Kjær foreslår disse tidspunkter. Vælg et af dem.',
      ),
    ).toBeVisible();
    await user.click(
      within(panel).getByRole('button', {
        name: 'Vælg dette: onsdag den 9. december kl. 10.00–11.00',
      }),
    );
    expect(
      await screen.findByText('Tidspunktet er aftalt', {}, slow),
    ).toBeVisible();
    expect(server.facts.booked).toEqual(time('2026-12-09'));
    expect(within(panel).getByText('Lokale 2')).toBeVisible();
    expect(within(panel).getByText('Aftalt')).toBeVisible();
  });

  it('shows who was beaten what was booked meanwhile', async () => {
    const { panel, user, server } = await open('leader', given =>
      given.does({
        type: 'propose',
        party: 'employee',
        times: given.named([time('2026-12-08')]),
      }),
    );
    server.does({ type: 'book', party: 'leader', time: time('2026-12-11') });
    await user.click(within(panel).getByRole('button', { name: /^Vælg/ }));
    expect(
      await within(panel).findByText(/^Der er sket noget imens/, {}, slow),
    ).toBeVisible();
    expect(
      await within(panel).findByText(
        'fredag den 11. december kl. 10.00–11.00',
        {},
        slow,
      ),
    ).toBeVisible();
  });

  it('asks before a booked time is called off', async () => {
    const { panel, user, server } = await open('employee', given =>
      given.does({
        type: 'book',
        party: 'leader',
        time: { ...time('2026-12-08'), place: 'https://moede.example/x' },
      }),
    );
    expect(
      within(panel).getByRole('link', { name: 'Åbn onlinemødet' }),
    ).toHaveAttribute('href', 'https://moede.example/x');
    await user.click(
      within(panel).getByRole('button', { name: 'Aflys tidspunktet' }),
    );
    const dialog = await screen.findByRole('dialog', {
      name: 'Vil du aflyse tidspunktet?',
    });
    await user.click(
      within(dialog).getByRole('button', { name: 'Aflys tidspunktet' }),
    );
    expect(
      await within(panel).findByText(
        'Tidspunktet er aflyst. Aftal et nyt.',
        {},
        slow,
      ),
    ).toBeInTheDocument();
    expect(server.facts.booked).toBeNull();
  });

  it('says in words why a time is refused', async () => {
    const { panel, user } = await open('leader');
    await user.click(
      within(panel).getByRole('button', { name: 'Book et tidspunkt' }),
    );
    await user.type(within(panel).getByLabelText('Dag'), '01.11.2026');
    await user.type(within(panel).getByLabelText('Begynder kl.'), '10.00');
    await user.click(
      within(panel).getByRole('button', { name: 'Book tidspunktet' }),
    );
    expect(
      await within(panel).findByText(
        'Tidspunktet er passeret. Vælg et, der kommer.',
        {},
        slow,
      ),
    ).toBeVisible();
  });
});

describe('taking part', () => {
  const can = {
    withdraw: true,
    inviteAgain: true,
    postpone: true,
    decline: false,
    resume: false,
  };

  it('lets the employee decline where the form allows it, and change their mind', async () => {
    const none = {
      withdraw: false,
      inviteAgain: false,
      postpone: false,
      decline: false,
      resume: false,
    };
    let now: Participation = {
      talkId: id(600),
      state: 'invited',
      reason: null,
      setAsideOn: null,
      invitations: 1,
      can: { ...none, decline: true },
    };
    const { participation } = endpoints;
    const { user } = await open('employee', undefined, [
      on(participation.participation, () => now),
      on(participation.decline, () => {
        now = { ...now, state: 'declined', can: { ...none, resume: true } };
        return now;
      }),
      on(participation.resume, () => {
        now = { ...now, state: 'invited', can: { ...none, decline: true } };
        return now;
      }),
    ]);
    await user.click(await screen.findByText('Invitation', {}, slow));
    await user.click(
      screen.getByRole('button', { name: 'Tak nej til samtalen' }),
    );
    const dialog = await screen.findByRole('dialog', {
      name: 'Tak nej til samtalen',
    });
    expect(
      within(dialog).getByText(
        'Din leder ser, at du er blevet tilbudt en samtale og har takket nej. Du kan fortryde.',
      ),
    ).toBeVisible();
    await user.click(
      within(dialog).getByRole('button', { name: 'Tak nej til samtalen' }),
    );
    expect(
      await screen.findByText('Der er takket nej til samtalen.', {}, slow),
    ).toBeInTheDocument();
    await user.click(
      await screen.findByRole('button', {
        name: 'Genoptag samtalen',
        hidden: true,
      }),
    );
    await waitFor(
      () =>
        expect(
          screen.queryByText('Der er takket nej til samtalen.'),
        ).toBeNull(),
      slow,
    );
  });

  it('lets the leader send again and postpone by a reason code, and take up again', async () => {
    let now: Participation = {
      talkId: id(600),
      state: 'invited',
      reason: null,
      setAsideOn: null,
      invitations: 1,
      can,
    };
    const nothing = {
      ...can,
      withdraw: false,
      inviteAgain: false,
      postpone: false,
    };
    const { participation } = endpoints;
    const { user, container } = await open('leader', undefined, [
      on(participation.participation, () => now),
      on(participation.inviteAgain, () => {
        now = { ...now, invitations: 2, can: { ...can, inviteAgain: false } };
        return now;
      }),
      on(participation.postpone, ({ body }) => {
        expect(body).toEqual({ reason: 'leaving' });
        now = {
          ...now,
          state: 'postponed',
          reason: 'leaving',
          setAsideOn: '2026-11-05',
          can: { ...nothing, resume: true },
        };
        return now;
      }),
      on(participation.resume, () => {
        now = { ...now, state: 'invited', reason: null, can };
        return now;
      }),
    ]);
    await user.click(await screen.findByText('Invitation', {}, slow));
    expect(screen.getByText('Invitationen er sendt én gang.')).toBeVisible();
    await user.click(
      screen.getByRole('button', { name: 'Send invitationen igen' }),
    );
    expect(
      await screen.findByText('Invitationen er sendt igen', {}, slow),
    ).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Udskyd samtalen' }));
    const dialog = await screen.findByRole('dialog', {
      name: 'Udskyd samtalen',
    });
    await user.click(within(dialog).getByRole('radio', { name: 'Fratræder' }));
    await user.click(
      within(dialog).getByRole('button', { name: 'Udskyd samtalen' }),
    );
    expect(
      await screen.findByText(
        'Samtalen er udskudt siden torsdag den 5. november: Fratræder.',
        {},
        slow,
      ),
    ).toBeInTheDocument();
    await expectNoViolations(container);
    await user.click(
      await screen.findByRole('button', {
        name: 'Genoptag samtalen',
        hidden: true,
      }),
    );
    expect(screen.queryByText(/^Samtalen er udskudt/)).toBeNull();
  });
});
