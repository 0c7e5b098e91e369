import { act, screen } from '@testing-library/react';
import { fakeIntervals } from '../../__testUtils__/fakeIntervals';
import { depthHandlers } from '../../__testUtils__/planDepth';
import { PlanServer } from '../../__testUtils__/planServer';
import { renderMus, TestSignals } from '../../__testUtils__/renderMus';
import { forgetDocuments } from '../../autosave';

jest.setTimeout(60_000);

const slow = { timeout: 15_000 };
const newDay = () => screen.findAllByText(/14\. april 2027/, {}, slow);
const pass = (seconds: number) =>
  act(async () => jest.advanceTimersByTime(seconds * 1000));

/** The employee reads the plan; then the leader moves the follow-up. */
async function open() {
  const server = new PlanServer('employee');
  const move = (on: string) =>
    server.run({ type: 'setFollowUp', on, none: false }, 'leader');
  move('2027-03-24');
  const signals = new TestSignals();
  const { asked } = await renderMus(
    `/mus/plans/${server.id}`,
    [...server.handlers, ...depthHandlers(server)],
    { signals },
  );
  await screen.findAllByText(/24\. marts 2027/, {}, slow);
  const looks = () =>
    asked.filter(one => one === `GET /v1/plans/${server.id}`).length;
  return { server, signals, looks, move: () => move('2027-04-14') };
}

describe('an open plan', () => {
  fakeIntervals();
  afterEach(() => forgetDocuments());

  it('shows after 30 seconds what the other did, when no signal comes', async () => {
    const { looks, move } = await open();
    move();
    const before = looks();
    await pass(29);
    expect(looks()).toBe(before);
    expect(screen.queryByText(/14\. april 2027/)).toBeNull();
    await pass(1);
    expect(await newDay()).not.toHaveLength(0);
  });

  it('shows it at once when the signal comes, and is then calm for 30 seconds', async () => {
    const { server, signals, looks, move } = await open();
    move();
    await pass(29);
    act(() => signals.tell(server.id));
    expect(await newDay()).not.toHaveLength(0);
    const before = looks();
    await pass(29);
    expect(looks()).toBe(before);
  });
});
