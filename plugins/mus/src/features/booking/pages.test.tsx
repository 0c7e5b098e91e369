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
  jonas,
  lars,
  mette,
  person,
} from '../../__testUtils__/samples';
import { endpoints } from '../../api';
import type { HeldEmployment, TalkRequest, WhereToAsk } from '../../api';

jest.setTimeout(90_000);

const slow = { timeout: 15_000 };
const { people, rounds, overview, plans, talkRequests, talkHolders, talks } =
  endpoints;

const template = {
  id: 'tonder',
  title: { da: 'MUS-forberedelsesskema', en: 'MUS questionnaire' },
  description: { da: 'Grundskabelon', en: 'Base template' },
  source: { da: 'Tønder', en: 'Tønder' },
  questions: 20,
  themes: 5,
};
const request = (changes: Partial<TalkRequest> = {}): TalkRequest => ({
  id: id(50),
  state: 'open',
  employee: jonas,
  unit: borgerservice,
  askedAt: '2026-11-04T09:00:00.000Z',
  answerOn: null,
  talkId: null,
  can: { answer: true, withdraw: false },
  ...changes,
});
const held = (changes: Partial<HeldEmployment> = {}): HeldEmployment => ({
  employmentId: id(200),
  employee: jonas,
  unit: borgerservice,
  leader: mette,
  holder: null,
  whyNot: null,
  ...changes,
});
/** What the unit may not use, or not for a talk with one. */
const others = [
  { ...template, id: 'fyr', use: 'never' as const },
  { ...template, id: 'naeste-aar', use: 'later' as const },
  { ...template, id: 'strategisk', role: 'module' as const },
  { ...template, id: 'grus', talkKind: 'group' as const },
];
const base = [
  on(people.me, () => aMe({}, { hr: true })),
  on(rounds.templates, () => ({ templates: [...others, template] })),
];

describe('requests for a talk', () => {
  it('are answered with yes and a questionnaire, or with a day', async () => {
    const user = userEvent.setup();
    let waiting = [request(), request({ id: id(51), employee: lars })];
    const { container } = await renderMus('/mus/requests', [
      ...base,
      on(talkRequests.ofTeam, () => ({ requests: waiting })),
      on(talkRequests.acceptRequest, ({ params, body }) => {
        expect(body).toEqual({ templateId: 'tonder' });
        waiting = waiting.filter(each => each.id !== params.requestId);
        return request({ state: 'accepted', talkId: id(10) });
      }),
      on(talkRequests.answerRequest, ({ body }) => {
        expect(body).toEqual({ on: '2026-12-15' });
        waiting = [];
        return request({ state: 'answered', answerOn: '2026-12-15' });
      }),
    ]);
    const jonasCard = await screen.findByRole(
      'region',
      { name: 'Jonas Kjær' },
      slow,
    );
    await within(jonasCard).findByRole('combobox', {}, slow);
    await expectNoViolations(container);
    await user.click(
      within(jonasCard).getByRole('button', {
        name: 'Invitér Jonas Kjær til en samtale',
      }),
    );
    expect(
      await screen.findByText('Jonas Kjær er inviteret til en samtale'),
    ).toBeVisible();
    const card = await screen.findByRole('region', { name: lars.name });
    await user.click(within(card).getByText('Eller svar med en dag'));
    const send = within(card).getByRole('button', {
      name: `Svar ${lars.name} med dagen`,
    });
    await user.click(send);
    expect(within(card).getByText('Vælg en dag.')).toBeVisible();
    await user.type(
      within(card).getByLabelText('Tages op senest'),
      '15.12.2026',
    );
    await user.click(send);
    expect(
      await screen.findByRole(
        'heading',
        { name: 'Ingen venter på svar' },
        slow,
      ),
    ).toBeVisible();
  });
});

describe('a talk outside a round', () => {
  it('begins with one employee and a questionnaire; a second one is refused in words', async () => {
    const user = userEvent.setup();
    const { container } = await renderMus(
      `/mus/talks/new?unit=${borgerservice.id}`,
      [
        ...base,
        on(talkHolders.ofUnit, () => ({
          employments: [
            held({ holder: lars }),
            held({
              employmentId: id(201),
              employee: person(301, 'Lene Hansen'),
              title: 'Pædagog',
            }),
            held({
              employmentId: id(202),
              employee: person(302, 'Lene Hansen'),
              title: 'Kok',
            }),
          ],
        })),
        on(
          talkRequests.startOutside,
          () =>
            new Refusal(409, {
              error: {
                code: 'conflict',
                message: 'Går ikke',
                problems: [{ path: '', code: 'hasOpenTalk' }],
              },
            }),
        ),
      ],
    );
    await user.click(
      await screen.findByRole(
        'button',
        { name: 'Invitér til en samtale' },
        slow,
      ),
    );
    expect(screen.getByText('Vælg, hvem samtalen er med.')).toBeVisible();
    await user.click(
      await screen.findByRole('radio', { name: /^Jonas Kjær/ }, slow),
    );
    expect(screen.getByText(`Samtalen holdes af ${lars.name}`)).toBeVisible();
    expect(
      screen.getByRole('radio', { name: 'Lene Hansen, Pædagog' }),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('radio', { name: 'Lene Hansen, Kok' }),
    ).toBeInTheDocument();
    const form = screen.getByRole('combobox', { name: 'Forberedelsesskema' });
    expect(within(form).getAllByRole('option')).toHaveLength(1);
    expect(form).toHaveValue('tonder');
    await expectNoViolations(container);
    await user.click(
      screen.getByRole('button', { name: 'Invitér Jonas Kjær' }),
    );
    expect(
      await screen.findByText(
        'Der er allerede en samtale, som ikke er holdt endnu.',
        {},
        slow,
      ),
    ).toBeVisible();
  });
});

describe('the calendar address', () => {
  it('is made, shown once, and closed after a question', async () => {
    const user = userEvent.setup();
    let madeAt: string | null = null;
    const { calendarFeed } = endpoints;
    const { container } = await renderMus('/mus/calendar', [
      ...base,
      on(calendarFeed.feed, () => ({ madeAt })),
      on(calendarFeed.makeFeed, () => {
        madeAt = '2026-11-05T09:00:00.000Z';
        return { madeAt, path: '/v1/calendar/hemmelig.ics' };
      }),
      on(calendarFeed.revokeFeed, () => {
        madeAt = null;
        return { madeAt };
      }),
    ]);
    await user.click(
      await screen.findByRole(
        'button',
        { name: 'Lav en kalenderadresse' },
        slow,
      ),
    );
    const address = await screen.findByLabelText(
      'Din private adresse',
      {},
      slow,
    );
    expect((address as HTMLInputElement).value).toMatch(
      /\/api\/mus\/v1\/calendar\/hemmelig\.ics$/,
    );
    expect(
      screen.getByText(/^Adressen vises kun denne ene gang/),
    ).toBeVisible();
    await expectNoViolations(container);
    await user.click(
      await screen.findByRole('button', { name: 'Luk adressen' }, slow),
    );
    const dialog = await screen.findByRole('dialog', { name: 'Luk adressen' });
    await user.click(
      within(dialog).getByRole('button', { name: 'Luk adressen' }),
    );
    expect(
      await screen.findByText('Du har ingen kalenderadresse.', {}, slow),
    ).toBeInTheDocument();
    expect(screen.queryByLabelText('Din private adresse')).toBeNull();
  });
});

describe('talk holders', () => {
  it('are named by HR at the employee’s wish', async () => {
    const user = userEvent.setup();
    let employment = held();
    const { container } = await renderMus('/mus/talk-holders', [
      ...base,
      on(talkHolders.search, ({ query }) => ({
        employments:
          query.get('search') === 'jonas'
            ? [
                employment,
                held({
                  employmentId: id(201),
                  employee: lars,
                  leader: null,
                  whyNot: 'holderTooLate',
                }),
              ]
            : [],
      })),
      on(talkHolders.candidates, () => ({ people: [lars] })),
      on(talkHolders.name, ({ body }) => {
        expect(body).toEqual({ personId: lars.id });
        employment = held({ holder: lars });
        return employment;
      }),
    ]);
    await user.type(
      await screen.findByLabelText('Find medarbejderen ved navn', {}, slow),
      'jonas',
    );
    expect(
      await screen.findByText('Holdes af Mette Holm', {}, slow),
    ).toBeVisible();
    expect(screen.getByText(/^Forberedelsen er begyndt/)).toBeVisible();
    await expectNoViolations(container);
    await user.click(
      screen.getByRole('button', {
        name: 'Vælg samtaleleder for Jonas Kjær',
      }),
    );
    const dialog = await screen.findByRole('dialog', {
      name: 'Hvem holder samtalen med Jonas Kjær?',
    });
    await user.type(within(dialog).getByLabelText('Søg efter navn'), 'lars');
    await user.click(
      await within(dialog).findByRole('radio', { name: lars.name }, slow),
    );
    await user.click(
      within(dialog).getByRole('button', { name: `Vælg ${lars.name}` }),
    );
    expect(
      await screen.findByText(`Holdes af ${lars.name}`, {}, slow),
    ).toBeInTheDocument();
  });
});

describe('the entry page', () => {
  it('lets me ask for a talk, shows the booked time and the talks I hold', async () => {
    const user = userEvent.setup();
    let asked: WhereToAsk['request'] = null;
    const where = (): WhereToAsk => ({
      employmentId: id(210),
      unit: borgerservice,
      leader: lars,
      request: asked,
      whyNot: asked ? 'askedAlready' : null,
    });
    const talk = {
      talkId: id(10),
      state: 'ready',
      leader: lars,
      unit: borgerservice,
      preparationDueOn: null,
      myReady: true,
      planId: null,
      planState: null,
      followUpOn: null,
      followUpState: null,
      next: 'haveTalk',
    };
    const { container } = await renderMus('/mus', [
      on(people.me, () => aMe({}, { leads: [] })),
      on(overview.home, () => aHome({ mine: [talk] })),
      on(plans.mine, () => ({ plans: [] })),
      on(rounds.list, () => ({ rounds: [] })),
      on(talks.mine, () => ({
        talks: [
          {
            id: id(30),
            state: 'invited',
            employee: jonas,
            leader: mette,
            unit: borgerservice,
            round: null,
            invitedAt: '2026-11-02T09:00:00.000Z',
            heldAt: null,
            planId: null,
          },
        ],
      })),
      on(endpoints.booking.mine, () => ({
        toAnswer: [],
        bookings: [
          {
            talkId: id(10),
            employee: mette,
            leader: lars,
            startsAt: '2026-11-06T09:00:00.000Z',
            minutes: 60,
          },
        ],
      })),
      on(talkRequests.mine, () => ({ employments: [where()] })),
      on(talkRequests.ask, () => {
        asked = request({
          employee: mette,
          can: { answer: false, withdraw: true },
        });
        return asked;
      }),
    ]);
    expect(
      await screen.findByText('Booket: i morgen kl. 10.00', {}, slow),
    ).toBeVisible();
    const hold = await screen.findByRole('region', {
      name: 'Samtaler, du holder',
    });
    expect(
      within(hold).getByRole('link', { name: 'MUS med Jonas Kjær' }),
    ).toHaveAttribute('href', `/mus/talks/${id(30)}`);
    await user.click(
      await screen.findByRole('button', {
        name: `Bed ${lars.name} om en samtale`,
      }),
    );
    expect(
      await screen.findByText(
        `Du har bedt ${lars.name} om en samtale.`,
        {},
        slow,
      ),
    ).toBeVisible();
    expect(
      screen.getByRole('link', {
        name: 'Abonnér på dine MUS-datoer i din kalender',
      }),
    ).toHaveAttribute('href', '/mus/calendar');
    await expectNoViolations(container);
  });

  it('shows a leader first who asks for a talk', async () => {
    const round = aRound();
    await renderMus('/mus', [
      ...base,
      on(overview.home, () => aHome()),
      on(plans.mine, () => ({ plans: [] })),
      on(rounds.list, () => ({ rounds: [{ ...round, talks: 8 }] })),
      on(talkRequests.ofTeam, () => ({ requests: [request()] })),
    ]);
    expect(
      await screen.findByText('Beder om en samtale: Jonas Kjær', {}, slow),
    ).toBeVisible();
    expect(
      screen.getByRole('link', { name: 'Svar på ønsket' }),
    ).toHaveAttribute('href', '/mus/requests');
    expect(
      screen.getByRole('link', { name: 'Start en samtale uden for en runde' }),
    ).toHaveAttribute('href', `/mus/talks/new?unit=${borgerservice.id}`);
  });
});
