import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { on } from '../../../__testUtils__/handle';
import { depthHandlers } from '../../../__testUtils__/planDepth';
import { PlanServer } from '../../../__testUtils__/planServer';
import { renderMus, TestSignals } from '../../../__testUtils__/renderMus';
import { id } from '../../../__testUtils__/samples';
import { endpoints } from '../../../api';
import { emptyBlock } from '../blocks/blockDraft';

jest.setTimeout(60_000);

const slow = { timeout: 15_000 };
const name = 'Den fælles opsamling er holdt';

/** The leader's plan with an agreement that waits for the joint wrap-up. */
function aWaitingPlan(): PlanServer {
  const server = new PlanServer('leader');
  const goal = emptyBlock('goal', 1);
  const content = { ...goal.content, text: 'Sparring', provisional: true };
  server.run({ type: 'addBlock', id: id(1), ...goal, content });
  return server;
}

describe('the agreements that wait', () => {
  it('say that the wrap-up is held, also when the button goes before the answer is there', async () => {
    const server = aWaitingPlan();
    const signals = new TestSignals();
    const late = on(endpoints.plans.endWrapUp, async () => {
      server.run({ type: 'endWrapUp', party: 'leader' });
      signals.tell(server.id);
      await waitFor(() => {
        expect(screen.queryByRole('button', { name })).toBeNull();
      }, slow);
      return server.page();
    });
    await renderMus(
      `/mus/plans/${server.id}`,
      [late, ...server.handlers, ...depthHandlers(server)],
      { signals },
    );
    await userEvent.click(await screen.findByRole('button', { name }, slow));
    expect(
      await screen.findByText(/^Opsamlingen er markeret/, {}, slow),
    ).toBeVisible();
  });
});
