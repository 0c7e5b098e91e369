import { Knex } from 'knex';
import { DatabaseClock } from '../../../clock/DatabaseClock';
import { KnexDatabase } from '../../../database/KnexDatabase';
import { later } from '../../outbox/backoff';
import { TestRelay } from '../TestRelay';
import { checkInvariants, Evidence, Finding } from './invariants';
import { Outcome, outcomeOf } from './outcome';
import { addressOf, ExpectedMail, judge, seedMails } from './seedMails';
import { WorkerProcess } from './WorkerProcess';
import { WorkerOrder } from './workerSettings';

/** How hard a run is. */
export interface HarnessOptions {
  readonly knex: Knex;
  readonly plans: number;
  readonly kills: number;
  readonly uncertain: 'resend' | 'hold';
  readonly mode?: WorkerOrder['mode'];
  /** Further trouble, after each kill. */
  readonly trouble?: () => Promise<void>;
}

/** Which invariants held, and what became of the mails. */
export interface HarnessReport {
  readonly findings: readonly Finding[];
  readonly outcome: Outcome;
}

const connections = 3;
const lookMs = 100;
const pause = (millis: number) =>
  new Promise(resolve => setTimeout(resolve, millis));

/** The connection of a knex, for another process; knex hides the password from enumeration. */
export function connectionOf(knex: Knex): object {
  const { connection } = knex.client.config;
  return { ...connection, password: connection.password };
}

/** Two worker processes, a relay with verdicts, and somebody who kills. */
class Harness {
  readonly relay = new TestRelay();
  private readonly clock: DatabaseClock;
  private workers: WorkerProcess[] = [];
  private expected: ExpectedMail[] = [];
  private early: string[] = [];
  private leftBehind = 0;
  private takenUp = 0;
  private frozen = 0;

  constructor(private readonly options: HarnessOptions) {
    const database = new KnexDatabase(options.knex);
    this.clock = new DatabaseClock(database, {
      organisationId: 'skovlund',
      zone: 'Europe/Copenhagen',
      demo: true,
    });
    this.relay.judge = judge;
    this.relay.answerMs = 3;
  }

  async run(): Promise<HarnessReport> {
    const { plans, kills, mode } = this.options;
    await this.relay.start();
    try {
      await this.clock.refresh();
      const now = this.clock.now();
      const late = later(now, { minutes: 60 });
      const first = await seedMails(this.options.knex, plans, now, 0);
      const second = await seedMails(this.options.knex, 5, late, plans * 2);
      this.expected = [...first, ...second];
      const order = this.order();
      this.workers = await WorkerProcess.startTogether([order, order]);
      for (let kill = 0; kill < kills; kill++) await this.killOne(kill);
      await this.calm();
      if (mode !== 'naive') {
        await this.expectTakenUp('claimed', 2);
        await this.expectTakenUp('handover', 13);
        await this.freezeOne();
      }
      this.early = second
        .map(mail => mail.address)
        .filter(address => this.relay.to(address).length > 0);
      await this.untilAllEnded();
      const evidence = await this.evidence();
      return {
        findings: checkInvariants(evidence),
        outcome: outcomeOf(evidence),
      };
    } finally {
      await Promise.all(this.workers.map(worker => worker.kill()));
      await this.relay.stop();
    }
  }

  private order(): WorkerOrder {
    return {
      connection: connectionOf(this.options.knex),
      relayPort: this.relay.port,
      maxConnections: connections,
      uncertain: this.options.uncertain,
      mode: this.options.mode ?? 'product',
      once: false,
    };
  }

  /** Waits until mails are flowing, so that the blow falls in mid-send. */
  private async midSend(): Promise<void> {
    const from = this.relay.taken.length;
    const enough = Math.max(
      3,
      Math.floor((this.options.plans * 2) / (this.options.kills + 3) / 2),
    );
    for (
      let look = 0;
      look < 400 && this.relay.taken.length < from + enough;
      look++
    )
      await pause(5);
  }

  private async killOne(kill: number): Promise<void> {
    await this.midSend();
    await this.workers[kill % 2].kill();
    await this.options.trouble?.();
    this.workers[kill % 2] = await WorkerProcess.start(this.order());
  }

  /** A worker sleeps through its leases and wakes up when others have sent its mails. */
  private async freezeOne(): Promise<void> {
    const { knex, plans } = this.options;
    const more = await seedMails(knex, 30, this.clock.now(), plans * 2 + 10);
    this.expected.push(...more);
    await this.midSend();
    const [sleeper] = this.workers;
    sleeper.freeze();
    this.frozen += 1;
    for (const minutes of [2, 13]) {
      await this.calm();
      await this.clock.move(minutes);
    }
    await this.calm();
    sleeper.wake();
    await this.calm();
  }

  /** After its lease and a sweep, nothing of a dead worker lies where it was. */
  private async expectTakenUp(state: string, minutes: number): Promise<void> {
    const before: Array<{ id: string; attempt: number }> = await this.options
      .knex('mus_message')
      .where({ state });
    await this.clock.move(minutes);
    const stillThere = async () => {
      const rows = await this.options.knex('mus_message').where({ state });
      return before.filter(old =>
        rows.some(row => row.id === old.id && row.attempt === old.attempt),
      ).length;
    };
    let left = await stillThere();
    for (let look = 0; look < 150 && left > 0; look++) {
      await pause(lookMs);
      left = await stillThere();
    }
    this.takenUp += before.length;
    this.leftBehind += left;
    await this.calm();
  }

  private async fingerprint(): Promise<string> {
    const rows = await this.options
      .knex('mus_message')
      .groupBy('state')
      .select('state')
      .count()
      .sum('attempt as attempts');
    return JSON.stringify([rows, this.relay.taken.length]);
  }

  /** Waits until nothing has changed for a while, and no worker that is awake found anything to do. */
  private async calm(): Promise<void> {
    let last = '';
    let looked = this.sweepsFromNow(2);
    for (let same = 0; same < 6 || (same < 100 && !looked());) {
      await pause(lookMs);
      const now = await this.fingerprint();
      if (now !== last) looked = this.sweepsFromNow(2);
      same = now === last ? same + 1 : 0;
      last = now;
    }
  }

  /** On a busy machine a worker may wait for its turn longer than a while. */
  private sweepsFromNow(count: number): () => boolean {
    const wanted = this.workers.map(
      worker => [worker, worker.sweeps + count] as const,
    );
    return () =>
      wanted.every(
        ([worker, sweeps]) => worker.asleep || worker.sweeps >= sweeps,
      );
  }

  private async untilAllEnded(): Promise<void> {
    for (let round = 0; round < 12; round++) {
      const open = await this.options
        .knex('mus_message')
        .where({ channel: 'mail' })
        .whereIn('state', ['scheduled', 'claimed', 'handover']);
      if (open.length === 0) return;
      await this.clock.move(20);
      await this.calm();
    }
  }

  private async evidence(): Promise<Evidence> {
    const { knex, kills, uncertain } = this.options;
    const rows = await knex('mus_message as m')
      .join('mus_action_plan as p', 'p.id', 'm.subject_id')
      .joinRaw(
        `join mus_person r on r.id = case when m.recipient_role = 'employee' then p.employee_person_id else p.leader_person_id end`,
      )
      .where('m.channel', 'mail')
      .select('m.id', 'm.state', 'm.attempt', 'r.mail_address');
    const sent = await knex('mus_attempt').where({ outcome: 'sent' });
    const stale = rows.filter(row => {
      const lines = sent.filter(line => line.message_id === row.id);
      return (
        lines.length > 1 ||
        (lines.length === 1 && lines[0].attempt !== row.attempt)
      );
    });
    return {
      expected: this.expected,
      taken: this.relay.taken,
      states: new Map(rows.map(row => [row.mail_address, row.state])),
      early: this.early,
      atFirstTry: new Set(
        rows
          .filter(row => row.state === 'sent' && row.attempt === 1)
          .map(row => row.mail_address),
      ),
      takenUp: this.takenUp,
      leftBehind: this.leftBehind,
      staleSettlements: stale.length,
      uncertain,
      doubtfulHandOvers: (kills + this.frozen) * connections + this.cuts(),
      inHand: 2 * (connections * 15 + connections),
    };
  }

  private cuts(): number {
    return this.expected.filter((_, at) => judge(addressOf(at), 0) === 'cut')
      .length;
  }
}

/** Runs the fault harness once. */
export function runHarness(options: HarnessOptions): Promise<HarnessReport> {
  return new Harness(options).run();
}
