import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expectNoViolations } from '../../__testUtils__/axe';
import { on, Refusal } from '../../__testUtils__/handle';
import { renderMus } from '../../__testUtils__/renderMus';
import {
  aHome,
  aMe,
  aRound,
  borgerservice,
  id,
  lars,
  mette,
  person,
} from '../../__testUtils__/samples';
import { endpoints } from '../../api';
import type { MyTalk } from '../../api';

jest.setTimeout(90_000);

const slow = { timeout: 20_000 };
const talk: MyTalk = {
  talkId: id(10),
  state: 'invited',
  leader: lars,
  unit: borgerservice,
  preparationDueOn: '2026-11-06',
  myReady: false,
  planId: null,
  planState: null,
  followUpOn: null,
  followUpState: null,
  next: 'prepare',
};
const plan = {
  id: id(20),
  state: 'confirmed' as const,
  origin: 'mus',
  talkId: id(11),
  employee: mette,
  leader: lars,
  unit: borgerservice,
  followUpOn: '2026-12-24',
  openTasks: 2,
  overdueTasks: 1,
  proposedTasks: 3,
};
const { people, overview, rounds, plans, talks } = endpoints;

function backend(leads = true) {
  const {
    id: roundId,
    title,
    preparationDueOn,
    talksFrom,
    talksUntil,
    unit,
  } = aRound();
  return [
    on(people.me, () => aMe({}, leads ? {} : { leads: [] })),
    on(overview.home, () => aHome({ mine: [talk] })),
    on(plans.mine, () => ({ plans: [plan] })),
    on(rounds.list, () => ({
      rounds: [
        {
          id: roundId,
          title,
          preparationDueOn,
          talksFrom,
          talksUntil,
          unit,
          state: 'preparing',
          talks: 8,
        },
      ],
    })),
  ];
}

describe('the entry page', () => {
  it('[T43] shows my talk with its one next step, my plan and my tasks, in Danish', async () => {
    const { container } = await renderMus('/mus', backend());
    expect(
      await screen.findByRole('heading', { level: 1, name: 'MUS' }),
    ).toBeVisible();
    expect(await screen.findByText('3 foreslåede opgaver')).toBeVisible();
    expect(await screen.findByText('Vær klar i morgen')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Forbered dig' })).toHaveAttribute(
      'href',
      `/mus/talks/${id(10)}/prepare`,
    );
    const plans2026 = await screen.findByRole('region', {
      name: 'Mine handleplaner',
    });
    expect(
      within(plans2026).getByText(
        'Opfølgning torsdag den 24. december · 2 åbne opgaver',
      ),
    ).toBeVisible();
    expect(within(plans2026).getByText('Én overskredet')).toBeVisible();
    await expectNoViolations(container);
  });

  it('tells two plans with the same leader apart', async () => {
    const begun = (createdAt: string) => ({ ...plan, createdAt });
    await renderMus('/mus', [
      on(plans.mine, () => ({
        plans: [
          { ...begun('2026-10-02T08:00:00.000Z'), id: id(22) },
          begun('2025-11-20T08:00:00.000Z'),
        ],
      })),
      ...backend(false),
    ]);
    for (const [day, planId] of [
      ['2. okt.', id(22)],
      ['20. nov. 2025', id(20)],
    ])
      expect(
        await screen.findByRole('link', {
          name: `Handleplan med ${lars.name}, begyndt ${day}`,
        }),
      ).toHaveAttribute('href', `/mus/plans/${planId}`);
  });

  it('tells in the server’s words when a key is missing, and says that it is busy when it is', async () => {
    let code = 'keyMissing';
    const message = 'Nøglen til teksten mangler. Sig det til it-driften.';
    await renderMus('/mus', [
      on(plans.mine, () => new Refusal(503, { error: { code, message } })),
      ...backend(false),
    ]);
    expect(await screen.findByText(message, {}, slow)).toBeVisible();
    code = 'unavailable';
    const again = screen.getAllByRole('button', { name: 'Prøv igen' })[0];
    await userEvent.setup().click(again!);
    expect(
      await screen.findByText(/Serveren har travlt/, {}, slow),
    ).toBeVisible();
  });

  it('lets somebody without plans take what else there is about them', async () => {
    await renderMus('/mus', [
      on(plans.mine, () => ({ plans: [] })),
      ...backend(false),
    ]);
    expect(
      await screen.findByText('Tag mine handleplaner med', {}, slow),
    ).toBeVisible();
  });

  it('gives a leader the rounds and no tools that are for others', async () => {
    await renderMus('/mus', backend());
    const team = await screen.findByRole('region', { name: 'Mit team' });
    expect(
      within(team).getByRole('link', { name: 'MUS 2026/27 · Borgerservice' }),
    ).toHaveAttribute('href', `/mus/rounds/${id(400)}`);
    expect(
      within(team).getByText('8 samtaler, 1. dec. – 18. dec.'),
    ).toBeVisible();
    expect(screen.queryByText('Til HR og drift')).toBeNull();
  });

  it('shows a leader who waits for an answer about a time, and the next talks', async () => {
    const jonas = person(300, 'Jonas Kjær');
    const aase = person(301, 'Aase Bruun');
    const booked = (
      talkId: string,
      employee: typeof jonas,
      leader = mette,
    ) => ({
      talkId,
      employee,
      leader,
      startsAt: '2026-11-06T09:00:00.000Z',
      minutes: 60,
    });
    const { container } = await renderMus('/mus', [
      on(endpoints.booking.mine, () => ({
        bookings: [
          booked(id(10), mette, lars),
          booked(id(31), jonas),
          booked(id(32), aase),
        ],
        toAnswer: [
          {
            talkId: id(33),
            employee: person(302, 'Åge Møller'),
            leader: mette,
          },
          { talkId: id(10), employee: mette, leader: lars },
        ],
      })),
      on(endpoints.booking.get, ({ params }) => ({
        talkId: params.talkId,
        version: 2,
        state: 'booked' as const,
        booked: {
          on: '2026-11-06',
          at: '10:00',
          minutes: 60,
          place:
            params.talkId === id(31) ? 'Lokale 3' : 'https://moede.example/a',
          startsAt: '2026-11-06T09:00:00.000Z',
        },
        proposedBy: null,
        proposals: [],
        can: { propose: true, accept: false, book: true, cancel: true },
      })),
      ...backend(),
    ]);
    const team = await screen.findByRole('region', { name: 'Mit team' });
    expect(
      await within(team).findByRole('link', {
        name: 'Åge Møller foreslår tidspunkter',
      }),
    ).toHaveAttribute('href', `/mus/talks/${id(33)}`);
    expect(
      within(team).getByRole('heading', { name: 'Venter på dit svar' }),
    ).toBeVisible();
    expect(
      within(team).getByRole('heading', { name: 'De næste samtaler' }),
    ).toBeVisible();
    expect(
      within(team).getByRole('link', {
        name: 'MUS med Jonas Kjær, i morgen kl. 10.00',
      }),
    ).toHaveAttribute('href', `/mus/talks/${id(31)}`);
    expect(await within(team).findByText('Lokale 3')).toBeVisible();
    expect(
      await within(team).findByRole('link', {
        name: /Åbn onlinemødet med Aase Bruun/,
      }),
    ).toHaveAttribute('href', 'https://moede.example/a');
    expect(within(team).queryByText(/Mette/)).toBeNull();
    await expectNoViolations(container);
  });

  it('shows an employee no team, and reads English with equal care', async () => {
    await renderMus('/mus', backend(false), { language: 'en' });
    expect(await screen.findByText('Be ready tomorrow')).toBeVisible();
    expect(
      await screen.findByText('Follow-up Thursday 24 December · 2 open tasks'),
    ).toBeVisible();
    expect(screen.queryByRole('region', { name: 'My team' })).toBeNull();
  });

  it('[T19] shows who holds a talk without leading a unit where the talk and its plan stand', async () => {
    const jonas = person(300, 'Jonas Kjær');
    const held = { ...plan, id: id(21), employee: jonas, leader: mette };
    const { container } = await renderMus('/mus', [
      on(talks.mine, ({ query }) => ({
        talks:
          query.get('as') === 'leader'
            ? [
                {
                  id: id(11),
                  state: 'followingUp',
                  employee: jonas,
                  leader: mette,
                  unit: borgerservice,
                  round: null,
                  invitedAt: '2026-10-01T08:00:00.000Z',
                  heldAt: '2026-10-20T08:00:00.000Z',
                  planId: held.id,
                },
              ]
            : [],
      })),
      on(plans.mine, ({ query }) => ({
        plans: query.get('as') === 'leader' ? [held] : [],
      })),
      ...backend(false),
    ]);
    const link = await screen.findByRole('link', {
      name: 'Handleplan med Jonas Kjær',
    });
    expect(link).toHaveAttribute('href', `/mus/plans/${held.id}`);
    expect(
      screen.getByRole('heading', { name: 'Samtaler, du holder' }),
    ).toBeVisible();
    expect(screen.getByText('Under opfølgning')).toBeVisible();
    expect(screen.getByText('Godkendt')).toBeVisible();
    expect(screen.getByText(/2 åbne opgaver/)).toBeVisible();
    await expectNoViolations(container);
  });

  it('says what to do when the page is not there for me', async () => {
    await renderMus('/mus', []);
    expect(
      await screen.findByRole('heading', {
        level: 1,
        name: 'Vi kan ikke finde siden',
      }),
    ).toBeVisible();
  });
});
