import { addDays, localInstant } from '@samtale/backstage-plugin-mus-common';
import { Clock } from '../../clock/Clock';
import { NotFoundError } from '../../http/errors';
import { Caller } from '../../people/Caller';
import { may } from '../../people/may';
import { MusSettings } from '../../settings';
import { ClockGuard } from '../worker/ClockGuard';
import { DeliveryStore, LogLine, LogQuery } from '../outbox/DeliveryStore';
import { emptyAt } from './emptyAt';
import { MessageState } from '../outbox/messages';

/** What the operator sees; no addresses, no content. */
export interface LogPage {
  readonly lines: readonly LogLine[];
  readonly counts: Record<string, number>;
  readonly later: number;
  readonly emptyAt: string | null;
  readonly relayPausedUntil: string | null;
  readonly relayPauseReason: string | null;
  readonly clockPaused: boolean;
}

/** How the log is narrowed; days are local. */
export type LogFilter = Omit<LogQuery, 'now' | 'dueFrom' | 'dueBefore'> & {
  readonly from?: string;
  readonly until?: string;
};

function onlyStaff(caller: Caller): void {
  if (!may(caller, 'readDeliveryLog')) throw new NotFoundError();
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

  async page(caller: Caller, filter: LogFilter): Promise<LogPage> {
    onlyStaff(caller);
    const { store, clock, settings, guard } = this;
    const now = clock.now();
    const lines = await store.list({ ...this.inInstants(filter), now });
    const counts = await store.counts();
    const later = await store.later(now);
    const relay = await store.relay('mail', now);
    const { pausedUntil, pauseClass } = relay;
    const waiting = await store.waiting(now);
    const paused = pausedUntil !== null && pausedUntil > now;
    return {
      lines,
      counts: { ...counts, scheduled: (counts.scheduled ?? 0) - later },
      later,
      emptyAt: emptyAt(waiting, settings.mail, now, relay),
      relayPausedUntil: paused ? pausedUntil : null,
      relayPauseReason: paused ? pauseClass : null,
      clockPaused: guard.paused,
    };
  }

  /** Units that the log can be narrowed to. */
  units(caller: Caller): Promise<Array<{ id: string; name: string }>> {
    onlyStaff(caller);
    return this.store.units();
  }

  private inInstants({ from, until, ...rest }: LogFilter) {
    const { zone } = this.settings.organisation;
    const midnight = (day: string) => localInstant(day, '00:00', zone);
    return {
      ...rest,
      ...(from && { dueFrom: midnight(from) }),
      ...(until && { dueBefore: midnight(addDays(until, 1)) }),
    };
  }

  /** Puts a message back into the queue. */
  async resend(caller: Caller, messageId: string): Promise<void> {
    if (!may(caller, 'resendMail')) throw new NotFoundError();
    if (!(await this.store.resend(messageId, this.clock.now())))
      throw new NotFoundError();
  }
}
