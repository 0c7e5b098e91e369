import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expectNoViolations } from '../../__testUtils__/axe';
import { on, Refusal } from '../../__testUtils__/handle';
import { renderMus } from '../../__testUtils__/renderMus';
import {
  aMe,
  aQuestionnaire,
  aRound,
  borgerservice,
  eight,
  id,
  mette,
  person,
} from '../../__testUtils__/samples';
import { TalkServer } from '../../__testUtils__/talkServer';
import { endpoints } from '../../api';
import type { BoardRow, Round, RoundInput } from '../../api';

const { people, rounds, talks } = endpoints;

const row = (number: number, changes: Partial<BoardRow> = {}): BoardRow => ({
  talkId: id(600 + number),
  employmentId: id(200 + number),
  employee: person(300 + number, `Medarbejder Nummer ${number}`),
  leader: mette,
  state: 'invited',
  employeeSheet: 'notReady',
  leaderSheet: 'notReady',
  planId: null,
  unreached: false,
  ...changes,
});

const template = {
  id: 'tonder',
  questions: 21,
  themes: 5,
  title: { da: 'MUS-forberedelsesskema', en: 'Preparation form' },
  description: { da: 'Fem temaer', en: 'Five themes' },
  source: {
    da: 'Bygget over Skema 1, 2 og 3',
    en: 'Modelled on forms 1, 2 and 3',
  },
};

// A table of 25 people takes long on a busy machine.
jest.setTimeout(240_000);

describe('a new round', () => {
  it('[T03] takes title, dates, core task and goals, and tells what is wrong where it is wrong', async () => {
    const user = userEvent.setup();
    let started: RoundInput | undefined;
    const { container } = await renderMus(
      `/mus/rounds/new?unit=${borgerservice.id}`,
      [
        on(people.me, () => aMe()),
        on(rounds.start, ({ body }) => {
          started = body;
          return aRound({ ...(body as RoundInput) } as Partial<Round>);
        }),
        on(rounds.get, () => aRound()),
        on(rounds.templates, () => ({ templates: [template] })),
      ],
    );
    expect(
      await screen.findByRole('heading', {
        level: 1,
        name: 'Start en MUS-runde for Borgerservice',
      }),
    ).toBeVisible();
    const due = await screen.findByLabelText('Forberedelsen er klar senest');
    expect(due).toHaveValue('27.11.2026');
    expect(
      screen.getByText('fredag den 27. november 2026, uge 48'),
    ).toBeVisible();
    await expectNoViolations(container);
    const until = screen.getByLabelText('Sidste dag med samtaler');
    await user.clear(until);
    await user.type(until, '1/11-26');
    await user.clear(screen.getByLabelText('Rundens navn'));
    await user.click(screen.getByRole('button', { name: 'Start runden' }));
    const summary = await screen.findByRole('alert');
    expect(summary).toHaveFocus();
    expect(
      within(summary).getByRole('link', { name: 'Skal udfyldes.' }),
    ).toBeVisible();
    expect(
      within(summary).getByRole('link', {
        name: 'Sidste dag for samtaler ligger før den første.',
      }),
    ).toBeVisible();
    expect(started).toBeUndefined();
    await user.type(screen.getByLabelText('Rundens navn'), 'MUS 2026/27');
    await user.clear(until);
    await user.type(until, '31.02.2027');
    await user.click(screen.getByRole('button', { name: 'Start runden' }));
    expect(until).toHaveFocus();
    expect(until).toBeInvalid();
    await user.clear(until);
    await user.type(until, '24. december 2026');
    await user.type(
      screen.getByLabelText('Enhedens kerneopgave'),
      'Borgerne får ret hjælp',
    );
    await user.type(screen.getByLabelText('Mål 1'), 'Kortere ventetid');
    await user.click(screen.getByRole('button', { name: 'Tilføj et mål' }));
    expect(screen.getByLabelText('Mål 2')).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Start runden' }));
    expect(
      await screen.findByRole('heading', {
        name: 'Vælg et skema at begynde med',
      }),
    ).toBeVisible();
    expect(started).toMatchObject({
      title: 'MUS 2026/27',
      preparationDueOn: '2026-11-27',
      talksUntil: '2026-12-24',
      context: {
        coreTask: 'Borgerne får ret hjælp',
        goals: [{ text: 'Kortere ventetid' }],
      },
    });
  });
});

describe('the page of a round', () => {
  const show = (round: Round, more: Parameters<typeof renderMus>[1] = []) =>
    renderMus(`/mus/rounds/${round.id}`, [
      on(people.me, () => aMe()),
      on(rounds.get, () => round),
      on(rounds.templates, () => ({ templates: [template] })),
      ...more,
    ]);

  it('[T04] begins with a template and opens the copy in the builder', async () => {
    const user = userEvent.setup();
    const { container, asked } = await show(aRound(), [
      on(rounds.createQuestionnaire, () => aQuestionnaire()),
      on(rounds.questionnaire, () => aQuestionnaire()),
    ]);
    const use = await screen.findByRole('button', {
      name: 'Begynd med dette: MUS-forberedelsesskema',
    });
    expect(screen.getByText('5 temaer, 21 spørgsmål')).toBeVisible();
    await expectNoViolations(container);
    await user.click(use);
    await waitFor(() =>
      expect(asked).toContain(`GET /v1/questionnaires/${id(500)}`),
    );
  });

  it('[T02] [S04] shows four steps in three phases, the board of 25 without content, and one next step', async () => {
    const board = [
      row(0, { employeeSheet: 'ready' }),
      row(1, { employeeSheet: 'onPaper', unreached: true }),
      ...Array.from({ length: 21 }, (_, at) => row(at + 2)),
      row(23, { employee: person(323, 'Lene Hansen'), title: 'Pædagog' }),
      row(24, { employee: person(324, 'Lene Hansen'), title: 'Kok' }),
    ];
    const round = aRound({
      board,
      notInvited: eight.slice(4, 5),
      state: 'sent',
      questionnaires: [
        {
          id: id(500),
          title: 'Vores skema',
          templateId: 'tonder',
          sentVersions: 1,
        },
      ],
    });
    const nudged: unknown[] = [];
    const { container } = await show(round, [
      on(talks.nudge, ({ params }) => {
        nudged.push(params.talkId);
        return new TalkServer('leader').page();
      }),
    ]);
    const table = await screen.findByRole('table', { name: 'Teamet' });
    expect(within(table).getAllByRole('row')).toHaveLength(26);
    const first = within(table).getByRole('row', {
      name: /Medarbejder Nummer 0/,
    });
    expect(within(first).getByText('Klar')).toBeVisible();
    expect(within(first).getByText('Ikke klar')).toBeVisible();
    expect(within(table).getByText('På papir')).toBeVisible();
    expect(within(table).getByText('Lene Hansen, Pædagog')).toHaveAttribute(
      'href',
      `/mus/talks/${id(623)}`,
    );
    expect(within(table).getByText('Lene Hansen, Kok')).toBeVisible();
    expect(
      screen.getByText(
        '25 medarbejdere er inviteret. 2 af 25 er klar, du har forberedt 0 af 25.',
      ),
    ).toBeVisible();
    expect(
      screen.getByRole('link', {
        name: 'Forbered samtalen med Medarbejder Nummer 0',
      }),
    ).toHaveAttribute('href', `/mus/talks/${id(600)}/prepare`);
    const way = screen.getByRole('list', { name: 'Rundens trin' });
    expect(
      within(way)
        .getAllByRole('listitem')
        .map(item => item.getAttribute('aria-current')),
    ).toEqual([null, 'step', null, null]);
    const words = within(way)
      .getAllByRole('listitem')
      .map(item => item.textContent);
    ['Før MUS', 'MUS-samtalerne', 'Opfølgning og evaluering'].forEach(
      (phase, at) => expect(words[at]).toContain(phase),
    );
    expect(screen.getByText('På orlov eller fravær')).toBeVisible();
    expect(within(first).queryByRole('button', { name: /Påmind/ })).toBeNull();
    await userEvent.click(
      within(table).getByRole('button', {
        name: 'Påmind: Medarbejder Nummer 2',
      }),
    );
    expect(
      await screen.findByText(
        'Medarbejder Nummer 2 får en påmindelse om at forberede sig.',
      ),
    ).toBeVisible();
    expect(nudged).toEqual([id(602)]);
    await expectNoViolations(container);
  });

  it('keeps what was typed when the round was changed elsewhere, and shows both', async () => {
    const user = userEvent.setup();
    let round = aRound({
      questionnaires: [
        {
          id: id(500),
          title: 'Vores skema',
          templateId: 'tonder',
          sentVersions: 0,
        },
      ],
    });
    await show(round, [
      on(rounds.update, ({ headers, body }) => {
        if (headers.get('If-Match') !== '"2"') {
          round = {
            ...round,
            version: 2,
            context: { ...round.context, coreTask: 'Skrevet af en anden' },
          };
          return new Refusal(412, {
            error: {
              code: 'versionConflict',
              message: 'Ændret',
              current: round,
            },
          });
        }
        round = { ...round, ...(body as object), version: 3 };
        return round;
      }),
    ]);
    await user.click(
      await screen.findByRole('button', { name: 'Ret datoer og mål' }),
    );
    const task = await screen.findByLabelText('Enhedens kerneopgave');
    await user.clear(task);
    await user.type(task, 'Mit');
    await user.click(screen.getByRole('button', { name: 'Gem ændringer' }));
    expect(await screen.findByText('Skrevet af en anden')).toBeVisible();
    expect(task).toHaveValue('Mit');
    await user.click(screen.getByRole('button', { name: 'Gem ændringer' }));
    await waitFor(() => expect(round.context.coreTask).toBe('Mit'));
  });

  it('gives 404 the same face as something that does not exist', async () => {
    await renderMus(`/mus/rounds/${id(999)}`, [on(people.me, () => aMe())]);
    expect(
      await screen.findByRole('heading', {
        level: 1,
        name: 'Vi kan ikke finde siden',
      }),
    ).toBeVisible();
  });
});
