import { mockServices } from '@backstage/backend-test-utils';
import { FakeClock } from '../../__testUtils__';
import { FencedError, Ledger } from './Ledger';
import { ClaimedMessage } from './messages';
import { handOver, settle, Transition } from './transitions';

const now = '2026-12-24T06:00:00.000Z';

const message = (id: string): ClaimedMessage => ({
  id,
  channel: 'mail',
  mail: 'followUpDue',
  subjectKind: 'plan',
  subjectId: 'plan',
  recipientRole: 'employee',
  generation: 1,
  attempt: 1,
  token: 'token',
  failures: 0,
  dueAt: now,
  nextAttemptAt: now,
  messageHeaderId: '<x@skovlund.example>',
  messageDate: null,
  frozen: null,
  recipientPersonId: null,
  handoverAt: null,
  sentAt: null,
  smtpCode: null,
  errorClass: null,
  resent: false,
  firstFailedAt: null,
});

const mark = (id: string) =>
  handOver(
    message(id),
    { frozen: null, messageDate: now, recipientPersonId: null },
    now,
  );
const sent = (id: string) =>
  settle(message(id), { type: 'accepted', smtpCode: 250 }, true, {
    now,
    chance: 0,
    uncertain: 'resend',
  })!;

/** Remembers each commit; lets a test fail or delay it. */
class FakeStore {
  readonly commits: string[][] = [];
  failures = 0;
  gate: Promise<void> = Promise.resolve();
  lost = new Set<string>();

  async record(steps: readonly Transition[]): Promise<ReadonlySet<string>> {
    await this.gate;
    if (this.failures > 0) {
      this.failures -= 1;
      throw new Error('the database is away');
    }
    this.commits.push(steps.map(step => `${step.message.id}:${step.to}`));
    return new Set(
      steps.map(step => step.message.id).filter(id => !this.lost.has(id)),
    );
  }
}

const start = () => {
  const store = new FakeStore();
  return {
    store,
    ledger: new Ledger(store, new FakeClock(), mockServices.logger.mock()),
  };
};

it('writes together what comes while a commit is under way, in order', async () => {
  const { store, ledger } = start();
  let open = () => {};
  store.gate = new Promise(resolve => {
    open = resolve;
  });
  const work = [ledger.handOver(mark('a'))];
  await new Promise(setImmediate);
  work.push(
    ledger.settle(sent('b')).then(() => undefined),
    ledger.handOver(mark('c')),
    ledger.handOver(mark('d')),
  );
  await new Promise(setImmediate);
  open();
  await Promise.all(work);
  expect(store.commits).toEqual([
    ['a:handover'],
    ['b:sent', 'c:handover', 'd:handover'],
  ]);
});

it.each([0, 1, 2, 3, 4, 5])(
  'a step that comes %i ticks after a commit is written, too',
  async ticks => {
    const { store, ledger } = start();
    let next: Promise<boolean> | undefined;
    const after = (left: number) =>
      queueMicrotask(() => {
        if (left > 0) after(left - 1);
        else next = ledger.settle(sent('b'));
      });
    const record = store.record.bind(store);
    store.record = async steps => {
      const held = await record(steps);
      if (!next) after(ticks);
      return held;
    };
    await ledger.settle(sent('a'));
    await new Promise(setImmediate);
    expect(store.commits).toEqual([['a:sent'], ['b:sent']]);
    expect(await next).toBe(true);
  },
);

describe('with lanes at work', () => {
  /** Lanes that come one after the other, so many milliseconds apart. */
  const lanes = (ledger: Ledger, ids: string[], apartMs: number) =>
    Promise.all(
      ids.map((id, at) =>
        ledger.during(async () => {
          await new Promise(resolve => setTimeout(resolve, at * apartMs));
          await ledger.handOver(mark(id));
        }),
      ),
    );

  it('waits until all of them hand over: one commit', async () => {
    const { store, ledger } = start();
    await lanes(ledger, ['a', 'b', 'c'], 0);
    expect(store.commits).toEqual([['a:handover', 'b:handover', 'c:handover']]);
  });

  it('does not wait for a lane that takes its time', async () => {
    const { store, ledger } = start();
    await lanes(ledger, ['a', 'b'], 200);
    expect(store.commits).toEqual([['a:handover'], ['b:handover']]);
  });

  it('takes a settlement along with the next hand-over', async () => {
    const { store, ledger } = start();
    await ledger.during(async () => {
      const settled = ledger.settle(sent('a'));
      await ledger.handOver(mark('b'));
      await settled;
    });
    expect(store.commits).toEqual([['a:sent', 'b:handover']]);
  });
});

it('refuses the hand-over of a message that somebody else has', async () => {
  const { store, ledger } = start();
  store.lost.add('a');
  await expect(ledger.handOver(mark('a'))).rejects.toThrow(FencedError);
});

it('refuses the hand-over when the database is away: without a mark no dot', async () => {
  const { store, ledger } = start();
  store.failures = 1;
  await expect(ledger.handOver(mark('a'))).rejects.toThrow('away');
  expect(store.commits).toEqual([]);
});

it('settles an accepted mail as soon as the database is back, and hands nothing over before', async () => {
  const { store, ledger } = start();
  store.failures = 2;
  const settled = ledger.settle(sent('a'));
  await new Promise(setImmediate);
  const next = ledger.handOver(mark('b'));
  await Promise.all([settled, next]);
  expect(await settled).toBe(true);
  expect(store.commits).toEqual([['a:sent'], ['b:handover']]);
});

it('stops trying when the process ends', async () => {
  const { store, ledger } = start();
  store.failures = 1000;
  const settled = ledger.settle(sent('a'));
  ledger.stop();
  expect(await settled).toBe(false);
});
