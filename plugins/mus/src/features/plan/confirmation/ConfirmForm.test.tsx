import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { on, Refusal } from '../../../__testUtils__/handle';
import { depthHandlers } from '../../../__testUtils__/planDepth';
import { PlanServer } from '../../../__testUtils__/planServer';
import { renderMus, TestSignals } from '../../../__testUtils__/renderMus';
import { id } from '../../../__testUtils__/samples';
import { endpoints } from '../../../api';
import type { PlanContent } from '../../../api';
import { emptyBlock } from '../blocks/blockDraft';

jest.setTimeout(60_000);

const slow = { timeout: 15_000 };
const findButton = () =>
  screen.findByRole('button', { name: 'Godkend handleplanen' }, slow);

/** A plan with one goal and a date, which the leader has confirmed. */
function aConfirmedPlan(): PlanServer {
  const server = new PlanServer('employee');
  const goal = emptyBlock('goal', 1);
  const content = { ...goal.content, text: 'Bedre overlevering', goalId: 'g1' };
  server.run({ type: 'addBlock', id: id(1), ...goal, content }, 'leader');
  const day = { on: '2027-03-24', none: false };
  server.run({ type: 'setFollowUp', ...day }, 'leader');
  confirm(server, 'leader');
  return server;
}

function confirm(server: PlanServer, party: 'employee' | 'leader') {
  const { contentVersion } = server.plan;
  const said = { contentVersion, verdict: 'confirmed', remark: '' } as const;
  server.run({ type: 'confirm', party, ...said }, party);
}

/** The employee confirms; the page learns that it is done before the answer comes. */
async function confirmLate(
  answer: (server: PlanServer) => PlanContent | Refusal,
) {
  const server = aConfirmedPlan();
  const signals = new TestSignals();
  const late = on(endpoints.plans.confirm, async () => {
    confirm(server, 'employee');
    signals.tell(server.id);
    await waitFor(() => {
      expect(screen.queryByRole('radiogroup')).toBeNull();
    }, slow);
    return answer(server);
  });
  await renderMus(
    `/mus/plans/${server.id}`,
    [late, ...server.handlers, ...depthHandlers(server)],
    { signals },
  );
  await userEvent.click(await findButton());
}

describe('confirming a plan', () => {
  it('says that the plan was changed since I read it, and confirms nothing', async () => {
    const server = aConfirmedPlan();
    await renderMus(`/mus/plans/${server.id}`, [
      ...server.handlers,
      ...depthHandlers(server),
    ]);
    const button = await findButton();
    const day = { on: '2027-04-01', none: false };
    server.run({ type: 'setFollowUp', ...day }, 'leader');
    await userEvent.click(button);
    expect(
      await screen.findByText(/^Handleplanen er ændret, siden du så den/),
    ).toBeVisible();
    expect(server.plan.confirmations.map(({ party }) => party)).toEqual([
      'leader',
    ]);
  });

  it('says that it is registered, also when the page learns of it before the answer is there', async () => {
    await confirmLate(server => server.page());
    expect(
      await screen.findByText('Dit svar er registreret', {}, slow),
    ).toBeVisible();
  });

  it('says that it was refused, also when the form has gone meanwhile', async () => {
    const error = { code: 'staleConfirmation', message: 'Planen er ændret.' };
    await confirmLate(() => new Refusal(409, { error }));
    expect(
      await screen.findByText('Det lykkedes ikke. Planen er ændret.', {}, slow),
    ).toBeVisible();
  });
});
