import { Clock } from '../clock/Clock';
import { NotFoundError } from '../http/errors';
import { Caller } from '../people/Caller';
import { MusSettings } from '../settings';
import { ClockGuard } from './ClockGuard';
import { DeliveryStore, LogLine, LogQuery } from './DeliveryStore';
import { emptyAt } from './emptyAt';
import { MessageState } from './messages';

/** What the operator sees; no addresses, no content. */
export interface LogPage {
  readonly lines: readonly LogLine[];
  readonly counts: Record<string, number>;
  readonly emptyAt: string | null;
  readonly relayPausedUntil: string | null;
  readonly clockPaused: boolean;
}

const resendable: readonly MessageState[] = ['dead', 'uncertain', 'blocked'];

/** May this message be sent once more by hand? */
export function canResend(state: MessageState): boolean {
  return resendable.includes(state);
}

/** The delivery log, for operator and HR. */
export class DeliveryLog {
  constructor(
    private readonly store: DeliveryStore,
    private readonly clock: Clock,
    private readonly settings: MusSettings,
    private readonly guard: ClockGuard,
  ) {}

  async page(caller: Caller, query: LogQuery): Promise<LogPage> {
    if (!caller.isOperator && !caller.isHr) throw new NotFoundError();
    const now = this.clock.now();
    const lines = await this.store.list(query);
    const counts = await this.store.counts();
    const { pausedUntil } = await this.store.relay();
    const waiting = await this.store.waiting(now);
    return {
      lines,
      counts,
      emptyAt: emptyAt(waiting, this.settings.mail.perMinute, now, pausedUntil),
      relayPausedUntil:
        pausedUntil !== null && pausedUntil > now ? pausedUntil : null,
      clockPaused: this.guard.paused,
    };
  }

  /** Puts a message back into the queue. */
  async resend(caller: Caller, messageId: string): Promise<void> {
    if (!caller.isOperator) throw new NotFoundError();
    if (!(await this.store.resend(messageId, this.clock.now())))
      throw new NotFoundError();
  }
}
