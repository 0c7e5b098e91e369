import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expectNoViolations } from '../../__testUtils__/axe';
import { CardServer } from '../../__testUtils__/cardServer';
import { on } from '../../__testUtils__/handle';
import { renderMus } from '../../__testUtils__/renderMus';
import { id, mette } from '../../__testUtils__/samples';
import { TalkServer } from '../../__testUtils__/talkServer';
import { endpoints } from '../../api';
import { forgetDocuments } from '../../autosave';

jest.setTimeout(90_000);

const slow = { timeout: 15_000 };
const pick = (themeId: string, number: number) => ({
  themeId,
  questionId: `${themeId}.${number}`,
});

async function open(server: CardServer) {
  const rendered = await renderMus(
    '/mus/talks/00000000-0000-4000-8000-000000000600/cards',
    server.handlers,
  );
  await screen.findByRole('heading', { level: 1, name: /^Emner til/ }, slow);
  return rendered;
}

const order = () =>
  within(screen.getByRole('list', { name: 'Din rækkefølge' }))
    .getAllByText(/^\d\. /)
    .map(({ textContent }) => textContent);

describe('topic cards', () => {
  afterEach(() => forgetDocuments());

  it('[M05] [M06] are picked one in each theme and ranked by buttons, with the keyboard alone, then sent', async () => {
    const user = userEvent.setup();
    const server = new CardServer('employee');
    const { container } = await open(server);
    const relations = await screen.findByRole(
      'group',
      { name: 'Relationer' },
      slow,
    );
    await expectNoViolations(container);
    const first = within(relations).getByRole('radio', {
      name: 'Kommunikation',
    });
    expect(first).toHaveAccessibleDescription('Idé til Kommunikation');
    first.focus();
    await user.keyboard(' ');
    expect(first).toBeChecked();

    await waitFor(
      () =>
        expect(server.choices.employee.cards).toEqual([pick('relationer', 1)]),
      slow,
    );
    const send = screen.getByRole('button', {
      name: 'Send mine kort til Mette Holm',
    });
    await waitFor(() => expect(send).toBeEnabled(), slow);
    await user.click(send);
    const summary = await screen.findByRole('alert');
    expect(
      within(summary).getByText('Vælg et kort i temaet »Faglighed«.'),
    ).toBeVisible();
    expect(server.sent.employee).toBe(false);

    await user.click(screen.getByRole('radio', { name: 'Sammenhængskraft' }));
    expect(order()).toEqual(['1. Kommunikation', '2. Sammenhængskraft']);
    screen.getByRole('button', { name: 'Flyt Sammenhængskraft op' }).focus();
    await user.keyboard('{Enter}');
    expect(order()).toEqual(['1. Sammenhængskraft', '2. Kommunikation']);
    expect(
      screen.getByText('Sammenhængskraft er nu nummer 1 af 2'),
    ).toBeInTheDocument();
    await waitFor(
      () =>
        expect(server.choices.employee.cards).toEqual([
          pick('faglighed', 2),
          pick('relationer', 1),
        ]),
      slow,
    );
    await waitFor(() => expect(send).toBeEnabled(), slow);
    await user.click(send);
    expect(
      await screen.findByText('Dine kort er sendt', {}, slow),
    ).toBeVisible();
    expect(screen.queryByRole('radio')).toBeNull();
    await expectNoViolations(container);
  });

  it('say where to pick instead when another talk goes on', async () => {
    const server = new CardServer('employee');
    const leader = { ...mette, id: id(77), name: 'Pernille Winther' };
    const goesOn = { talkId: id(601), leader };
    const talk = { ...new TalkServer('employee').page(), goesOn };
    await renderMus(`/mus/talks/${id(600)}/cards`, [
      on(endpoints.talks.get, () => talk),
      ...server.handlers,
    ]);
    expect(
      await screen.findByText(/^Samtalen her går ikke videre/, {}, slow),
    ).toBeVisible();
    expect(
      screen.getByRole('link', { name: 'Åbn samtalen med Pernille Winther' }),
    ).toHaveAttribute('href', `/mus/talks/${id(601)}`);
  });

  it('[M07] [M10] [M17] become the merged agenda with times when both have sent', async () => {
    const server = new CardServer('leader');
    server.choices.leader = {
      formatVersion: 1,
      cards: [pick('faglighed', 1), pick('relationer', 2)],
      optionalThemes: [],
    };
    server.choices.employee = {
      formatVersion: 1,
      cards: [pick('relationer', 2), pick('faglighed', 2)],
      optionalThemes: [],
    };
    server.sent.employee = true;
    server.sent.leader = true;
    server.exchanged = true;
    const { container } = await open(server);
    const agenda = await screen.findByRole(
      'list',
      { name: 'Emner, det vigtigste først' },
      slow,
    );
    expect(
      within(agenda)
        .getAllByText(/^\d\. /)
        .map(({ textContent }) => textContent),
    ).toEqual(['1. Teamplayer', '2. Tværfaglighed', '3. Sammenhængskraft']);
    expect(
      within(agenda).getByText(
        'Relationer · valgt af jer begge · cirka 14 minutter',
      ),
    ).toBeVisible();
    expect(
      within(agenda).getByText(/Faglighed · valgt af Jonas Kjær/),
    ).toBeVisible();
    expect(within(agenda).getByText('Idé til Teamplayer')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Forbered dig' })).toHaveAttribute(
      'href',
      expect.stringMatching(/\/prepare$/),
    );
    await expectNoViolations(container);
  });

  it('lets the leader go on without the employee’s cards from the day on', async () => {
    const user = userEvent.setup();
    const server = new CardServer('leader');
    server.choices.leader = {
      formatVersion: 1,
      cards: [pick('faglighed', 1), pick('relationer', 2)],
      optionalThemes: [],
    };
    server.sent.leader = true;
    server.today = '2026-11-20';
    await open(server);
    await user.click(
      await screen.findByRole(
        'button',
        { name: 'Udveksl uden kort fra Jonas Kjær' },
        slow,
      ),
    );
    expect(
      await screen.findByRole(
        'heading',
        { name: '2 emner til samtalen' },
        slow,
      ),
    ).toBeVisible();
  });

  it('[K05] takes in a theme for this talk, and shows what the other chose', async () => {
    const user = userEvent.setup();
    const server = new CardServer('employee', []);
    server.choices.leader = {
      formatVersion: 1,
      cards: [],
      optionalThemes: ['mobilitet'],
    };
    await open(server);
    const box = await screen.findByRole(
      'checkbox',
      { name: 'Mobilitet' },
      slow,
    );
    expect(screen.getByText('Mette Holm har valgt temaet.')).toBeVisible();
    await user.click(box);
    await waitFor(
      () =>
        expect(server.choices.employee.optionalThemes).toEqual(['mobilitet']),
      slow,
    );
  });
});
