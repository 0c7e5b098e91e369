import { musContract } from '@samtale/backstage-plugin-mus-common/contract';
import { Router } from 'express';
import { NotFoundError } from '../../http/errors';
import { serve, ServeDeps } from '../../http/serve';
import { may } from '../../people/may';
import { canResend, DeliveryLog } from './DeliveryLog';
import { LogLine } from '../outbox/DeliveryStore';
import { readCursor, writeCursor } from './logCursor';

/** The clock of a demo, which can be moved. */
export interface MovableClock {
  now(): string;
  readonly offsetMinutes: number;
  move(minutes: number): Promise<void>;
}

/** What the operator's operations need. */
export interface DeliveryRoutesDeps extends ServeDeps {
  readonly log: DeliveryLog;
  /** Null outside the demo: then these operations are not there. */
  readonly demoClock: MovableClock | null;
  /** Sends what is due; resolves when it has left. */
  readonly sweep: () => Promise<void>;
  readonly wake: () => void;
}

const { operator } = musContract;
const pageSize = 50;
const unknownPerson = {
  id: '00000000-0000-4000-8000-000000000000',
  name: '–',
  entityRef: '',
};

function toMessage(line: LogLine, mayResend: boolean) {
  const waits = line.state === 'scheduled' || line.state === 'blocked';
  return {
    ...line,
    recipient: line.recipient ?? unknownPerson,
    nextAttemptAt: waits ? line.nextAttemptAt : null,
    can: { resend: mayResend && canResend(line.state) },
  };
}

function logRoutes(router: Router, deps: DeliveryRoutesDeps): void {
  serve(router, operator.deliveries, deps, async ({ caller, query }) => {
    const { cursor, when, limit = pageSize, ...filter } = query;
    const page = await deps.log.page(caller, {
      ...filter,
      later: when === 'later',
      limit,
      after: readCursor(cursor),
    });
    const last = page.lines.at(-1);
    const nextCursor =
      last && page.lines.length === limit ? writeCursor(last) : null;
    const mayResend = may(caller, 'resendMail');
    const messages = page.lines.map(line => toMessage(line, mayResend));
    return { body: { ...page, messages, nextCursor } };
  });
  serve(router, operator.deliveryUnits, deps, async ({ caller }) => ({
    body: { units: await deps.log.units(caller) },
  }));
  serve(router, operator.resend, deps, async ({ caller, params }) => {
    await deps.log.resend(caller, params.messageId);
    deps.wake();
    return { body: { id: params.messageId } };
  });
}

function clockRoutes(router: Router, deps: DeliveryRoutesDeps): void {
  const movable = () => {
    if (!deps.demoClock) throw new NotFoundError();
    return deps.demoClock;
  };
  const reading = (demoClock: MovableClock) => ({
    body: { now: demoClock.now(), offsetMinutes: demoClock.offsetMinutes },
  });
  serve(router, operator.clock, deps, async () => reading(movable()));
  serve(router, operator.moveClock, deps, async ({ caller, body }) => {
    const demoClock = movable();
    if (!caller.isOperator) throw new NotFoundError();
    // What is in flight ends on the clock it began with.
    await deps.sweep();
    await demoClock.move(body.minutes);
    deps.wake();
    return reading(demoClock);
  });
}

/** The delivery log, resend, and the demo's clock. */
export function deliveryRoutes(
  deps: DeliveryRoutesDeps,
): (router: Router) => void {
  return router => {
    logRoutes(router, deps);
    clockRoutes(router, deps);
  };
}
