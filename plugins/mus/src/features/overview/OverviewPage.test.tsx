import {
  needOf,
  queryLines,
  type OverviewLine,
} from '@samtale/backstage-plugin-mus-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expectNoViolations } from '../../__testUtils__/axe';
import { on } from '../../__testUtils__/handle';
import { renderMus } from '../../__testUtils__/renderMus';
import {
  aMe,
  borgerservice,
  id,
  mette,
  person,
} from '../../__testUtils__/samples';
import { endpoints } from '../../api';
import type { OverviewRow } from '../../api';

jest.setTimeout(90_000);

const slow = { timeout: 15_000 };
const today = '2026-11-05';

function aRow(
  number: number,
  name: string,
  parts: Partial<OverviewRow> = {},
): OverviewRow {
  const row: OverviewRow = {
    employmentId: id(number),
    talkId: id(1000 + number),
    employee: person(2000 + number, name),
    leader: mette,
    unit: borgerservice,
    away: false,
    talkState: 'preparing',
    employeeSheet: 'notReady',
    leaderSheet: 'ready',
    heldOn: null,
    bookedOn: null,
    bookedTime: null,
    planId: null,
    planState: null,
    followUpOn: null,
    followUpState: null,
    openTasks: 0,
    overdueTasks: 0,
    mailProblem: false,
    unreached: false,
    needs: null,
    ...parts,
  };
  const mine = {
    leadsTalk: true,
    invites: true,
    leadsPlan: row.planId !== null,
    planOfTalk: row.planId !== null,
    leaderConfirmed: false,
  };
  const line = { ...row, ...mine } as unknown as OverviewLine;
  return { ...row, needs: needOf(line, today) };
}

const plan = { talkState: 'followingUp', planState: 'confirmed', openTasks: 3 };
const team = [
  aRow(1, 'Aase Bruun', { leaderSheet: 'notReady' }),
  aRow(2, 'Åge Møller', {
    ...plan,
    planId: id(52),
    followUpOn: '2026-11-05',
    followUpState: 'due',
    overdueTasks: 2,
  }),
  aRow(3, 'Jonas Kjær', {
    talkState: 'ready',
    employeeSheet: 'ready',
    bookedOn: '2026-11-06',
    bookedTime: '10:30',
  }),
  aRow(4, 'Birgitte Storgaard-Christoffersen', {
    talkState: 'held',
    heldOn: '2026-10-01',
    employeeSheet: 'onPaper',
    mailProblem: true,
  }),
  aRow(5, 'Emil Sørensen', {
    talkId: null,
    talkState: null,
    employeeSheet: null,
    leaderSheet: null,
    away: true,
  }),
];

function backend(rows: OverviewRow[] = team) {
  return [
    on(endpoints.people.me, () => aMe()),
    on(endpoints.overview.team, ({ query }) => {
      const lines = rows.map(
        row =>
          ({
            ...row,
            name: row.employee.name,
            unitId: row.unit.id,
            leaderConfirmed: false,
          }) as unknown as OverviewLine & OverviewRow,
      );
      const wanted = queryLines(
        lines,
        Object.fromEntries(query) as Parameters<typeof queryLines>[1],
      );
      const counts: Record<string, number> = {};
      for (const { needs } of rows)
        counts[needs ?? 'none'] = (counts[needs ?? 'none'] ?? 0) + 1;
      return { rows: wanted, total: wanted.length, counts, nextCursor: null };
    }),
  ];
}

const names = () =>
  screen
    .getAllByRole('rowheader')
    .map(
      cell => within(cell).queryByRole('link')?.textContent ?? cell.textContent,
    );

describe('the overview', () => {
  it('[T25] puts what needs me first, one click from the thing itself', async () => {
    const { container } = await renderMus('/mus/overview', backend());
    expect(
      await screen.findByText(
        '4 af dine medarbejdere har brug for dig nu.',
        {},
        slow,
      ),
    ).toBeVisible();
    expect(names().slice(0, 4)).toEqual([
      'Birgitte Storgaard-Christoffersen',
      'Åge Møller',
      'Jonas Kjær',
      'Aase Bruun',
    ]);
    expect(
      screen.getByRole('link', {
        name: 'Begynd med Birgitte Storgaard-Christoffersen',
      }),
    ).toHaveAttribute('href', `/mus/talks/${id(1004)}`);
    const aage = screen.getByRole('row', { name: /Åge Møller/ });
    expect(
      within(aage).getByRole('link', { name: 'Opfølgning forfalden' }),
    ).toHaveAttribute('href', `/mus/plans/${id(52)}`);
    expect(within(aage).getByText('2 af 3')).toBeVisible();
    expect(
      within(screen.getByRole('row', { name: /Aase Bruun/ })).getByRole(
        'link',
        { name: 'Mangler din forberedelse' },
      ),
    ).toHaveAttribute('href', `/mus/talks/${id(1001)}/prepare`);
    expect(screen.getByRole('row', { name: /Jonas Kjær/ })).toHaveTextContent(
      'Klar til samtalei morgen kl. 10.30',
    );
    expect(screen.getByText('Ikke inviteret')).toBeVisible();
    await expectNoViolations(container);
  });

  it('[T01] [M01] says who had no talk within the year, of newcomers while none is on its way', async () => {
    const rows = [
      aRow(1, 'Aase Bruun', { lastHeldOn: '2025-11-05' }),
      aRow(2, 'Åge Møller', { lastHeldOn: '2025-11-06', talkState: 'held' }),
      aRow(3, 'Jonas Kjær', { lastHeldOn: null }),
      aRow(4, 'Emil Sørensen', {
        lastHeldOn: null,
        talkId: null,
        talkState: null,
      }),
      aRow(5, 'Dorthe Lund', { lastHeldOn: null, talkState: 'declined' }),
    ];
    await renderMus('/mus/overview', backend(rows));
    const rowOf = async (name: string) =>
      (await screen.findByRole('row', { name: new RegExp(name) }, slow))
        .textContent;
    expect(await rowOf('Aase Bruun')).toContain('Ingen MUS i 12 måneder');
    expect(await rowOf('Åge Møller')).not.toContain('Ingen MUS');
    expect(await rowOf('Jonas Kjær')).not.toContain('Ingen MUS');
    expect(await rowOf('Emil Sørensen')).toContain('Ikke inviteret');
    expect(await rowOf('Emil Sørensen')).toContain('Ingen MUS endnu');
    expect(await rowOf('Dorthe Lund')).toContain('Takket nej');
  });

  it('filters by words with counts, by name, and orders by a click', async () => {
    const user = userEvent.setup();
    await renderMus('/mus/overview', backend());
    await user.click(
      await screen.findByRole('button', { name: 'Klar til samtale (1)' }, slow),
    );
    await waitFor(() => expect(names()).toEqual(['Jonas Kjær']), slow);
    await user.click(screen.getByRole('button', { name: 'Alle (5)' }));
    await waitFor(() => expect(names()).toHaveLength(5), slow);
    await user.click(
      screen.getByRole('button', { name: 'Sortér efter Medarbejder' }),
    );
    await waitFor(() => expect(names().at(-1)).toBe('Aase Bruun'), slow);
    expect(
      screen.getByRole('columnheader', { name: 'Medarbejder' }),
    ).toHaveAttribute('aria-sort', 'ascending');
    await user.type(screen.getByLabelText('Find en medarbejder'), 'ingen her');
    expect(
      await screen.findByText('Ingen passer til det, du leder efter', {}, slow),
    ).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Vis alle' }));
    await waitFor(() => expect(names()).toHaveLength(5), slow);
  });

  it('[T01] counts who is not invited yet, and who waits for an answer about a time', async () => {
    const user = userEvent.setup();
    const waits = { timeProposed: true } as Partial<OverviewRow>;
    const rows = [
      aRow(1, 'Emil Sørensen', { talkId: null, talkState: null }),
      aRow(2, 'Åge Møller', waits),
    ];
    await renderMus('/mus/overview', backend(rows));
    expect(
      await screen.findByText(
        '2 af dine medarbejdere har brug for dig nu.',
        {},
        slow,
      ),
    ).toBeVisible();
    expect(
      screen.getByRole('link', { name: 'Mangler invitation' }),
    ).toHaveAttribute('href', '/mus');
    await user.click(
      screen.getByRole('button', { name: 'Svar på forslag til tid (1)' }),
    );
    await waitFor(() => expect(names()).toEqual(['Åge Møller']), slow);
    expect(
      screen.getByRole('link', { name: 'Svar på forslag til tid' }),
    ).toHaveAttribute('href', `/mus/talks/${id(1002)}`);
  });

  it('tells two of the same name apart by their job title, and nobody else', async () => {
    await renderMus(
      '/mus/overview',
      backend([
        aRow(1, 'Lene Hansen', { title: 'Pædagog' }),
        aRow(2, 'Lene Hansen', { title: 'Kok' }),
        aRow(3, 'Jonas Kjær', { title: 'Kok' }),
      ]),
    );
    expect(
      await screen.findByRole(
        'rowheader',
        { name: 'Lene Hansen, Pædagog' },
        slow,
      ),
    ).toBeVisible();
    expect(names().sort()).toEqual([
      'Jonas Kjær',
      'Lene Hansen, Kok',
      'Lene Hansen, Pædagog',
    ]);
  });

  it('teaches when there is nobody', async () => {
    await renderMus('/mus/overview', backend([]));
    expect(
      await screen.findByText('Du har ingen medarbejdere her endnu', {}, slow),
    ).toBeVisible();
  });
});
