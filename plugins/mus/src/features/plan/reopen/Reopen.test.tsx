import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expectNoViolations } from '../../../__testUtils__/axe';
import { depthHandlers } from '../../../__testUtils__/planDepth';
import { PlanServer } from '../../../__testUtils__/planServer';
import { renderMus, TestSignals } from '../../../__testUtils__/renderMus';
import { id } from '../../../__testUtils__/samples';
import { emptyBlock } from '../blocks/blockDraft';

jest.setTimeout(60_000);

const slow = { timeout: 15_000 };

/** A plan that the leader closed. */
function aClosedPlan(me: 'employee' | 'leader', on: string) {
  const server = new PlanServer(me);
  const goal = emptyBlock('goal', 1);
  const content = { ...goal.content, text: 'Bedre overlevering' };
  server.run({ type: 'addBlock', id: id(1), ...goal, content }, 'leader');
  server.run({ type: 'setFollowUp', on, none: false }, 'leader');
  server.run({ type: 'recordFollowUp', nextOn: null, close: true }, 'leader');
  return server;
}

async function open(server: PlanServer, signals = new TestSignals()) {
  const rendered = await renderMus(
    `/mus/plans/${server.id}`,
    [...server.handlers, ...depthHandlers(server)],
    { signals },
  );
  await screen.findByRole('heading', { level: 2, name: 'Bemærkninger' }, slow);
  return rendered;
}

const start = () =>
  screen.getByRole('button', { name: 'Åbn handleplanen igen' });

describe('a plan that was closed by mistake', () => {
  it('is opened again with the date it had, by whichever of the two, and says so', async () => {
    const user = userEvent.setup();
    const server = aClosedPlan('employee', '2027-03-24');
    const { container } = await open(server);
    expect(screen.queryByText('Ingen opfølgningsdato endnu')).toBeNull();
    await user.click(start());
    expect(
      screen.getByText(
        'Den dato, I havde aftalt, før handleplanen blev afsluttet.',
      ),
    ).toBeVisible();
    await expectNoViolations(container);
    await user.click(screen.getByRole('button', { name: 'Åbn den igen' }));
    expect(
      await screen.findByText(
        /^Handleplanen var afsluttet\. Du åbnede/,
        {},
        slow,
      ),
    ).toBeVisible();
    expect(server.plan).toMatchObject({
      closedAt: null,
      followUp: { on: '2027-03-24' },
    });
    expect(screen.getByText('onsdag den 24. marts 2027')).toBeVisible();
    expect(
      screen.getByRole('button', { name: 'Ret: Bedre overlevering' }),
    ).toBeVisible();
  });

  it('asks for a date where the old one is past', async () => {
    const user = userEvent.setup();
    const server = aClosedPlan('leader', '2026-11-05');
    await open(server);
    await user.click(start());
    const send = screen.getByRole('button', { name: 'Åbn den igen' });
    await user.click(send);
    expect(screen.getByText('Vælg en dato')).toBeVisible();
    expect(server.plan.closedAt).not.toBeNull();
    await user.type(
      screen.getByLabelText('Hvornår følger I op?'),
      'engang til foråret',
    );
    await user.click(
      screen.getByRole('checkbox', {
        name: 'Vi har aftalt, at der ikke er nogen opfølgning',
      }),
    );
    await user.click(send);
    await waitFor(() => expect(server.plan.closedAt).toBeNull(), slow);
    expect(server.plan.followUp).toMatchObject({ on: null, none: true });
  });

  it('tells the other on the open page who opened it', async () => {
    const server = aClosedPlan('employee', '2027-03-24');
    const signals = new TestSignals();
    await open(server, signals);
    const on = '2027-03-24';
    server.run({ type: 'reopen', party: 'leader', on, none: false }, 'leader');
    act(() => signals.tell(server.id));
    expect(
      await screen.findByText(
        /^Handleplanen var afsluttet\. Mette Holm åbnede den igen/,
        {},
        slow,
      ),
    ).toBeVisible();
    expect(
      screen.queryByRole('button', { name: 'Åbn handleplanen igen' }),
    ).toBeNull();
  });

  it('is not offered to who leads the employee no more, who is told that the employee can', async () => {
    const server = aClosedPlan('leader', '2027-03-24');
    server.plan = { ...server.plan, sameTwo: false };
    await open(server);
    expect(
      screen.getByText(
        'Den kan læses, indtil den bliver slettet. Blev den afsluttet ved en fejl, kan Jonas Kjær åbne den igen.',
      ),
    ).toBeVisible();
    expect(
      screen.queryByRole('button', { name: 'Åbn handleplanen igen' }),
    ).toBeNull();
  });
});
