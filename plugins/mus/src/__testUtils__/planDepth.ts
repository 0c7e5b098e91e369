import {
  checkInDays,
  planChanges,
  type BlockContent,
  type Cadence,
  type Settlement,
} from '@samtale/backstage-plugin-mus-common';
import { endpoints } from '../api';
import type { ChangeLine } from '../api';
import { on, Refusal } from './handle';
import type { PlanServer } from './planServer';
import { id } from './samples';

interface CheckInPart {
  on?: string;
  note?: string;
  held?: boolean;
  removed?: boolean;
}

function lines(server: PlanServer): ChangeLine[] {
  const all = server.log.flatMap(({ before, after, by, at }) =>
    planChanges(before, after).map(({ subjectId, changes }) => ({
      at,
      by: server.person(by),
      changes: changes.map(change => ({ ...change })),
      restorable:
        changes.some(({ code }) => code === 'removed') &&
        server.facts(subjectId)?.removed
          ? subjectId
          : null,
    })),
  );
  return all.map((line, index) => ({ ...line, number: index + 1 })).reverse();
}

function changeCheckIn(
  server: PlanServer,
  checkInId: string,
  part: CheckInPart,
  headers: Headers,
) {
  const facts = () => server.plan.checkIns.find(one => one.id === checkInId)!;
  if (headers.get('If-Match') !== `"${facts().version}"`)
    return new Refusal(412, {
      error: {
        code: 'versionConflict',
        message: 'Ændret imens',
        current: server.asCheckIn(facts()),
      },
    });
  return (
    server.run({ type: 'changeCheckIn', id: checkInId, ...part }) ??
    server.asCheckIn(facts())
  );
}

/** Settling, check-ins and the log of changes, on a {@link PlanServer}. */
export function depthHandlers(server: PlanServer) {
  const { plans } = endpoints;
  let ids = 700;
  const nextId = () => {
    ids += 1;
    return id(ids);
  };
  return [
    on(plans.settle, ({ params, body }) => {
      const { outcome, content } = body as {
        outcome: Settlement;
        content?: BlockContent;
      };
      const blockId = params.blockId as string;
      return server.block(
        blockId,
        server.run({ type: 'settle', id: blockId, outcome, content }),
      );
    }),
    on(
      plans.endWrapUp,
      () =>
        server.run({ type: 'endWrapUp', party: server.me }) ?? server.page(),
    ),
    on(
      plans.reopen,
      ({ body }) =>
        server.run({
          type: 'reopen',
          party: server.me,
          ...(body as { on: string | null; none: boolean }),
        }) ?? server.page(),
    ),
    on(plans.planCheckIns, ({ body }) => {
      const { cadence, first, until } = body as {
        cadence: Cadence;
        first: string;
        until: string | null;
      };
      const days = checkInDays({ cadence, first, until, atMost: 60 }).map(
        day => ({ id: nextId(), on: day }),
      );
      return (
        server.run({ type: 'planCheckIns', cadence, days }) ?? server.page()
      );
    }),
    on(plans.changeCheckIn, ({ params, body, headers }) => {
      const { saveId: _saveId, ...part } = body as CheckInPart & {
        saveId: string;
      };
      return changeCheckIn(server, params.checkInId as string, part, headers);
    }),
    on(plans.changes, () => ({ lines: lines(server), more: false })),
  ];
}
