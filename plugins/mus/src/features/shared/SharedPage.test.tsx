import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expectNoViolations } from '../../__testUtils__/axe';
import { on } from '../../__testUtils__/handle';
import { PlanServer } from '../../__testUtils__/planServer';
import { renderMus } from '../../__testUtils__/renderMus';
import {
  aHome,
  aMe,
  borgerservice,
  id,
  jonas,
  lars,
  mette,
  person,
} from '../../__testUtils__/samples';
import { endpoints } from '../../api';
import type { LeaderChange, Share, TaskProposal } from '../../api';

jest.setTimeout(90_000);

const slow = { timeout: 15_000 };
const aase = person(4, 'Åse Lund');
const { sharing, tasks } = endpoints;

const goal = (text: string) => ({
  formatVersion: 1 as const,
  text,
  goalId: null,
  provisional: false,
});

/** A plan of Jonas and Mette with one goal. */
function aServer(me: 'employee' | 'leader') {
  const server = new PlanServer(me);
  server.run(
    {
      type: 'addBlock',
      id: id(1),
      kind: 'goal',
      position: 1,
      content: goal('Skrive enklere breve'),
    },
    'employee',
  );
  return server;
}

describe('what others share with me', () => {
  it('[R12] is just that item, with whose it is', async () => {
    const { baseElement } = await renderMus('/mus/shared', [
      on(endpoints.people.me, () => aMe()),
      on(sharing.withMe, () => ({
        items: [
          {
            planId: id(500),
            blockId: id(600),
            kind: 'task' as const,
            text: 'Øve mig i svære samtaler',
            deadline: '2026-11-06',
            state: 'started' as const,
            employee: jonas,
            unit: borgerservice,
            since: '2026-11-04T09:00:00.000Z',
          },
        ],
      })),
    ]);
    const list = await screen.findByRole(
      'list',
      { name: 'Delte mål og opgaver' },
      slow,
    );
    expect(within(list).getByRole('listitem')).toHaveTextContent(
      /Opgave.*I gang.*Øve mig i svære samtaler.*Jonas Kjær, Borgerservice · Frist i morgen/,
    );
    expect(within(list).queryByRole('link')).toBeNull();
    await expectNoViolations(baseElement);
  });
});

describe('the plan page', () => {
  it('[R12] lets the employee share one goal with a colleague and take it back', async () => {
    const user = userEvent.setup();
    const server = aServer('employee');
    let shares: Share[] = [];
    const reply = () => ({ shares, canShare: true });
    const { baseElement } = await renderMus(`/mus/plans/${server.id}`, [
      ...server.handlers,
      on(sharing.shares, reply),
      on(sharing.colleagues, ({ query }) => ({
        people: query.get('search') === 'åse' ? [aase] : [mette, aase],
      })),
      on(sharing.share, ({ params }) => {
        expect(params).toMatchObject({ blockId: id(1), personId: aase.id });
        const since = '2026-11-05T09:00:00.000Z';
        shares = [{ blockId: id(1), person: aase, since }];
        return reply();
      }),
      on(sharing.unshare, () => {
        shares = [];
        return reply();
      }),
    ]);
    await user.click(
      await screen.findByRole(
        'button',
        { name: 'Del et mål eller en opgave' },
        slow,
      ),
    );
    const dialog = await screen.findByRole('dialog');
    expect(
      within(dialog).getByRole('button', { name: 'Vælg, hvad og med hvem' }),
    ).toBeDisabled();
    await user.type(
      within(dialog).getByLabelText(/Find en kollega på navn/),
      'åse',
    );
    await waitFor(() =>
      expect(
        within(dialog).queryByRole('radio', { name: 'Mette Holm' }),
      ).toBeNull(),
    );
    await user.click(
      await within(dialog).findByRole('radio', { name: 'Åse Lund' }),
    );
    await expectNoViolations(baseElement);
    await user.click(
      within(dialog).getByRole('button', { name: 'Del med Åse Lund' }),
    );
    expect(
      await screen.findByText('»Skrive enklere breve« er delt med Åse Lund'),
    ).toBeVisible();
    await user.click(
      screen.getByRole('button', {
        name: 'Træk tilbage: Skrive enklere breve, delt med Åse Lund',
      }),
    );
    expect(await screen.findByText('Intet er delt.')).toBeVisible();
  });

  it('shows proposed tasks to the employee, who takes one in; the plan is taken as PDF', async () => {
    const user = userEvent.setup();
    const server = aServer('employee');
    const saved: string[] = [];
    Object.assign(URL, {
      createObjectURL: () => 'blob:plan',
      revokeObjectURL: () => undefined,
    });
    jest
      .spyOn(HTMLAnchorElement.prototype, 'click')
      .mockImplementation(function click(this: HTMLAnchorElement) {
        saved.push(this.download);
      });
    let proposals: TaskProposal[] = [
      {
        id: id(700),
        planId: server.id,
        content: goal('Afprøv den nye vagtplan'),
        proposedBy: mette,
        at: '2026-11-05T09:00:00.000Z',
        can: { accept: true, withdraw: false },
      },
    ];
    await renderMus(`/mus/plans/${server.id}`, [
      ...server.handlers,
      on(tasks.proposals, () => ({ proposals })),
      on(tasks.answerProposal, ({ body, params }) => {
        expect([body, params.proposalId]).toEqual([
          { answer: 'accept' },
          id(700),
        ]);
        proposals = [];
        return { proposals };
      }),
      on(endpoints.print.plan, () => '%PDF'),
    ]);
    await user.click(
      await screen.findByRole(
        'button',
        { name: 'Tag med i planen: Afprøv den nye vagtplan' },
        slow,
      ),
    );
    expect(await screen.findByText('Opgaven er med i planen')).toBeVisible();
    await waitFor(() =>
      expect(
        screen.queryByRole('heading', { name: 'Foreslåede opgaver' }),
      ).toBeNull(),
    );
    await user.click(screen.getByRole('button', { name: 'Hent som PDF' }));
    await waitFor(() => expect(saved).toEqual(['Handleplan Jonas Kjær.pdf']));
  });
});

describe('a new leader', () => {
  it('the employee is asked on the entry page, shares in part, and is not asked again', async () => {
    const user = userEvent.setup();
    let changes: LeaderChange[] = [
      {
        planId: id(500),
        unit: borgerservice,
        formerLeader: mette,
        newLeader: lars,
        formerReadsUntil: '2026-12-05T09:00:00.000Z',
        items: [
          { blockId: id(1), kind: 'goal', text: 'Skrive enklere breve' },
          { blockId: id(2), kind: 'task', text: 'Kursus i GIS' },
        ],
      },
    ];
    const { baseElement } = await renderMus('/mus', [
      on(endpoints.people.me, () => aMe({ person: jonas }, { leads: [] })),
      on(endpoints.overview.home, () => aHome()),
      on(endpoints.plans.mine, () => ({ plans: [] })),
      on(sharing.leaderChanges, () => ({ changes })),
      on(sharing.answerLeaderChange, ({ body }) => {
        expect(body).toEqual({
          newLeaderId: lars.id,
          share: 'part',
          blockIds: [id(2)],
        });
        changes = [];
        return { changes };
      }),
    ]);
    const title = 'Lars Thorup Nygaard er din nye leder';
    await screen.findByRole('heading', { name: title }, slow);
    expect(
      screen.getByText(/Mette Holm kan læse handleplanen til og med .*5\. dec/),
    ).toBeVisible();
    expect(
      screen.getByRole('button', { name: 'Vælg, hvad du vil dele' }),
    ).toBeDisabled();
    await user.click(
      screen.getByRole('radio', { name: /Nogle mål og opgaver/ }),
    );
    await user.click(screen.getByRole('checkbox', { name: 'Kursus i GIS' }));
    await expectNoViolations(baseElement);
    await user.click(
      screen.getByRole('button', {
        name: 'Del ét punkt med Lars Thorup Nygaard',
      }),
    );
    expect(await screen.findByText('Dit svar er gemt')).toBeVisible();
    await waitFor(() =>
      expect(screen.queryByRole('heading', { name: title })).toBeNull(),
    );
  });
});
