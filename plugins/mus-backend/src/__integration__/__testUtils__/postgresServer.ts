import { ChildProcess, fork } from 'node:child_process';
import { resolve } from 'node:path';

const entry = resolve(__dirname, '../../../../../scripts/runtime/postgres.mjs');

/** What the child tells: where it is, or how an order went. */
interface Told {
  readonly url?: string;
  /** Of the order; the start has none. */
  readonly number?: number;
  /** Why it failed. */
  readonly failed?: string;
}

/** The child's answer to one order, or to its start. */
function answerOf(child: ChildProcess, number?: number): Promise<Told> {
  return new Promise((answered, failed) => {
    function listen(told: Told) {
      if (told.number !== number) return;
      settle(() =>
        told.failed === undefined
          ? answered(told)
          : failed(new Error(`PostgreSQL: ${told.failed}`)),
      );
    }
    function ended(code: number | null) {
      settle(() => failed(new Error(`PostgreSQL is gone (${code})`)));
    }
    function settle(how: () => void) {
      child.off('message', listen);
      child.off('exit', ended);
      how();
    }
    child.on('message', listen);
    child.once('exit', ended);
  });
}

/** A PostgreSQL of a test's own, which the test may pull the plug of. */
export class PostgresServer {
  private orders = 0;

  private constructor(
    private readonly child: ChildProcess,
    readonly url: string,
  ) {}

  static async start(): Promise<PostgresServer> {
    const child = fork(entry, ['--durable'], {
      execArgv: [],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    const { url } = await answerOf(child);
    return new PostgresServer(child, url!);
  }

  /** Gone at once, as after a power cut. */
  cut(): Promise<unknown> {
    return this.order('cut');
  }

  /** Back again on the same data; after a cut that is under way, too. */
  comeBack(): Promise<unknown> {
    return this.order('start');
  }

  async stop(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const ended = new Promise<void>(done =>
      this.child.once('exit', () => done()),
    );
    this.child.kill('SIGTERM');
    await ended;
  }

  private order(name: 'cut' | 'start'): Promise<unknown> {
    this.orders += 1;
    const answer = answerOf(this.child, this.orders);
    this.child.send({ number: this.orders, name });
    return answer;
  }
}
