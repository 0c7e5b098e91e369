import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { on, Refusal } from '../../../__testUtils__/handle';
import { depthHandlers } from '../../../__testUtils__/planDepth';
import { PlanServer } from '../../../__testUtils__/planServer';
import { renderMus, TestSignals } from '../../../__testUtils__/renderMus';
import { id } from '../../../__testUtils__/samples';
import { endpoints } from '../../../api';
import { forgetVerdicts } from '../../../documents';
import type { PlanContent } from '../../../api';
import { emptyBlock } from '../blocks/blockDraft';

jest.setTimeout(60_000);

afterEach(() => forgetVerdicts());

const slow = { timeout: 15_000 };
const sendName = /^Godkend (handleplanen|med bemærkningen)$/;
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
  remark?: string,
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
  if (remark) await typeRemark(remark);
  await userEvent.click(
    await screen.findByRole('button', { name: sendName }, slow),
  );
}

const unsent = () =>
  screen.findByText('Din bemærkning er ikke sendt', {}, slow);

async function typeRemark(remark: string) {
  await findButton();
  await userEvent.click(
    screen.getByRole('radio', { name: /^Godkend med bemærkning/ }),
  );
  await userEvent.type(
    screen.getByRole('textbox', { name: 'Din bemærkning' }),
    remark,
  );
}

describe('a remark that was typed and not sent', () => {
  it('stays when the form goes, with what can be done about it, and stands in the form when that is back', async () => {
    const user = userEvent.setup();
    const server = aConfirmedPlan();
    const signals = new TestSignals();
    await renderMus(
      `/mus/plans/${server.id}`,
      [...server.handlers, ...depthHandlers(server)],
      { signals },
    );
    await typeRemark('Jeg vil gerne have maj');
    // I answered on another device.
    confirm(server, 'employee');
    act(() => signals.tell(server.id));
    expect(await unsent()).toBeVisible();
    expect(screen.queryByRole('radiogroup')).toBeNull();
    expect(screen.getByText('Jeg vil gerne have maj')).toBeVisible();
    await user.click(
      screen.getByRole('button', { name: 'Kopiér bemærkningen' }),
    );
    expect(
      await screen.findByText('Bemærkningen er kopieret', {}, slow),
    ).toBeVisible();
    server.run(
      { type: 'setFollowUp', on: '2027-04-01', none: false },
      'leader',
    );
    act(() => signals.tell(server.id));
    expect(
      await screen.findByRole('textbox', { name: 'Din bemærkning' }, slow),
    ).toHaveValue('Jeg vil gerne have maj');
    expect(
      screen.getByRole('radio', { name: /^Godkend med bemærkning/ }),
    ).toBeChecked();
    const older = /^Teksten er ændret, siden du skrev bemærkningen/;
    expect(screen.getByText(older)).toBeVisible();
    await user.type(
      screen.getByRole('textbox', { name: 'Din bemærkning' }),
      '!',
    );
    expect(screen.queryByText(older)).toBeNull();
    expect(screen.queryByText('Din bemærkning er ikke sendt')).toBeNull();
  });

  it('stays when it is refused after the form has gone, and can be let go and taken back', async () => {
    const error = { code: 'staleConfirmation', message: 'Planen er ændret.' };
    await confirmLate(() => new Refusal(409, { error }), 'Kun en halv dag');
    expect(
      await screen.findByText('Det lykkedes ikke. Planen er ændret.', {}, slow),
    ).toBeVisible();
    expect(await unsent()).toBeVisible();
    expect(screen.getByText('Kun en halv dag')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Slet den' }));
    expect(screen.queryByText('Kun en halv dag')).toBeNull();
    await userEvent.click(
      await screen.findByRole('button', { name: 'Fortryd' }, slow),
    );
    expect(screen.getByText('Kun en halv dag')).toBeVisible();
  });

  it('is gone once it was sent, also when the answer comes after the form went', async () => {
    await confirmLate(server => server.page(), 'Glæder mig');
    expect(
      await screen.findByText('Dit svar er registreret', {}, slow),
    ).toBeVisible();
    expect(screen.queryByText('Din bemærkning er ikke sendt')).toBeNull();
  });
});

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
