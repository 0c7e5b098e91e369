import { ChildProcess, fork } from 'node:child_process';
import { resolve } from 'node:path';
import { WorkerOrder } from './workerSettings';

const entry = resolve(__dirname, 'worker.ts');
const transform = require.resolve('@backstage/cli/config/nodeTransform.cjs');

function readyOf(child: ChildProcess): Promise<void> {
  return new Promise((ready, failed) => {
    child.on('message', (message: unknown) => {
      if (message === 'ready') ready();
      const reason = (message as { failed?: string }).failed;
      if (reason) failed(new Error(`a worker could not start: ${reason}`));
    });
    child.once('exit', () =>
      failed(new Error('a worker ended before it was ready')),
    );
  });
}

async function forked(order: WorkerOrder) {
  const child = fork(entry, [], {
    execArgv: ['--require', transform],
    env: {
      ...process.env,
      NODE_ENV: 'test',
      WORKER_ORDER: JSON.stringify(order),
    },
    // A database that is away on purpose makes knex talk.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  const ended = new Promise<void>(done => child.once('exit', () => done()));
  await readyOf(child);
  return { child, ended };
}

/** One backend process, as far as delivery goes. */
export class WorkerProcess {
  /** Sweeps that it has ended. */
  sweeps = 0;
  /** It is frozen. */
  asleep = false;

  private constructor(
    private readonly child: ChildProcess,
    /** Resolves when it has ended, in whatever way. */
    readonly ended: Promise<void>,
  ) {
    child.on('message', message => {
      if (message === 'swept') this.sweeps += 1;
    });
  }

  /** Starts one, which begins at once. */
  static async start(order: WorkerOrder): Promise<WorkerProcess> {
    const [worker] = await WorkerProcess.startTogether([order]);
    return worker;
  }

  /** Starts several, which begin when all of them are ready. */
  static async startTogether(
    orders: readonly WorkerOrder[],
  ): Promise<WorkerProcess[]> {
    const workers = await Promise.all(orders.map(forked));
    for (const { child } of workers) child.send('begin');
    return workers.map(({ child, ended }) => new WorkerProcess(child, ended));
  }

  /** No warning, no shutdown hook: the process is gone. */
  async kill(): Promise<void> {
    this.child.kill('SIGKILL');
    await this.ended;
  }

  /** Sleeps as a paused virtual machine does. */
  freeze(): void {
    this.asleep = true;
    this.child.kill('SIGSTOP');
  }

  wake(): void {
    this.asleep = false;
    this.child.kill('SIGCONT');
  }

  /** The ordinary end, with the shutdown hook. */
  async stop(): Promise<void> {
    this.child.kill('SIGTERM');
    await this.ended;
  }
}
