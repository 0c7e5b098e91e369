import { ChildProcess, fork } from 'node:child_process';
import { resolve } from 'node:path';

const entry = resolve(__dirname, '../../../../../scripts/runtime/postgres.mjs');

function answerOf(child: ChildProcess): Promise<unknown> {
  return new Promise((answered, failed) => {
    const ended = () => failed(new Error('PostgreSQL could not be started'));
    child.once('exit', ended);
    child.once('message', message => {
      child.off('exit', ended);
      answered(message);
    });
  });
}

/** A PostgreSQL of a test's own, which the test may pull the plug of. */
export class PostgresServer {
  private constructor(
    private readonly child: ChildProcess,
    readonly url: string,
  ) {}

  static async start(): Promise<PostgresServer> {
    const child = fork(entry, ['--durable'], {
      execArgv: [],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    const { url } = (await answerOf(child)) as { url: string };
    return new PostgresServer(child, url);
  }

  /** Gone at once, as after a power cut. */
  cut(): Promise<unknown> {
    return this.order('cut');
  }

  /** Back again on the same data. */
  comeBack(): Promise<unknown> {
    return this.order('start');
  }

  async stop(): Promise<void> {
    const ended = new Promise<void>(done =>
      this.child.once('exit', () => done()),
    );
    this.child.kill('SIGTERM');
    await ended;
  }

  private order(name: 'cut' | 'start'): Promise<unknown> {
    const answer = answerOf(this.child);
    this.child.send(name);
    return answer;
  }
}
