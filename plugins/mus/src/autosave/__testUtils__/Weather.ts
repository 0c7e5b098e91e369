import type { SaveOutcome, SaveRequest } from '../ports';
import type { FakeAnswerServer } from './FakeAnswerServer';

type Step = { readonly run: () => void };

/**
 * A bad network and a slow clock in a test's hand: every timer, delivery and
 * reply waits as a step, and the test's numbers choose which comes next.
 */
export class Weather {
  #steps: Step[] = [];

  constructor(private readonly server: FakeAnswerServer) {}

  get waiting(): number {
    return this.#steps.length;
  }

  later(run: () => void): () => void {
    const step = { run };
    this.#steps.push(step);
    return () => {
      this.#steps = this.#steps.filter(other => other !== step);
    };
  }

  /** Runs one waiting step, chosen by the number. */
  step(choice: number): void {
    const [step] = this.#steps.splice(choice % this.#steps.length, 1);
    step?.run();
  }

  /** Sends a request through the weather: `fate` 0 arrives, 1 is dropped, 2 loses its reply, 3 arrives twice, 4 meets an expired session. */
  send(
    request: SaveRequest<string>,
    fate: number,
    done: (outcome: SaveOutcome<string>) => void,
  ): void {
    this.later(() => {
      if (fate === 1) return done({ kind: 'unreachable' });
      if (fate === 4) return done({ kind: 'signedOut' });
      const outcome = this.server.save(request);
      if (fate === 3) this.later(() => this.server.save(request));
      if (fate === 2) {
        this.later(() => done({ kind: 'unreachable' }));
        return undefined;
      }
      this.later(() => done(outcome));
      return undefined;
    });
  }
}
