import {
  Cadence,
  checkInDays,
  CheckInFacts,
  maxCheckIns,
} from '@samtale/backstage-plugin-mus-common';
import { DateTime } from 'luxon';
import {
  BadInputError,
  NotFoundError,
  VersionConflict,
} from '../../http/errors';
import { applyCommand, Change, changePlan, PlanRequest } from '../changePlan';
import { LoadedPlan } from '../loadPlan';
import { assemblePage, PlanPage } from '../pages/assemblePage';
import { checkInPage } from '../pages/checkInPage';
import { crowdOn } from '../pages/crowd';
import { PlanDeps } from '../savePlan';

/** Without a follow-up date, check-ins go on for so long. */
const MONTHS_AHEAD = 6;

/** One check-in as its page shows it. */
export type CheckInPage = ReturnType<typeof checkInPage>;

/** What is wanted of check-ins. */
export interface CheckInPlan {
  readonly cadence: Cadence;
  readonly first: string;
  /** Null: until the follow-up date, else half a year. */
  readonly until: string | null;
}

function lastDay(wish: CheckInPlan, followUpOn: string | null): string {
  if (wish.until !== null) return wish.until;
  if (followUpOn !== null && followUpOn > wish.first) return followUpOn;
  return DateTime.fromISO(wish.first, { zone: 'utc' })
    .plus({ months: MONTHS_AHEAD })
    .toFormat('yyyy-MM-dd');
}

/** Check-ins between the follow-ups (R13–R15): own days, a note each, nothing to confirm. */
export class CheckInService {
  constructor(private readonly deps: PlanDeps) {}

  /** Plans days in a cadence; days that have an open check-in stay as they are, so the same call twice adds nothing. */
  plan(request: PlanRequest & CheckInPlan): Promise<PlanPage> {
    const { cadence, first, until } = request;
    if (until !== null && until < first)
      throw new BadInputError([{ path: 'until', code: 'untilBeforeFirst' }]);
    return changePlan(this.deps, request, async change => {
      const { on } = change.loaded.facts.followUp;
      const days = checkInDays({
        cadence,
        first,
        until: lastDay(request, on),
        atMost: maxCheckIns + 1,
      }).map(day => ({ id: this.deps.ids.next(), on: day }));
      const { loaded, changed } = await applyCommand(
        this.deps,
        change,
        { type: 'planCheckIns', cadence, days },
        { saveId: this.deps.ids.next(), action: 'planCheckIns' },
      );
      const { tx, question, at } = change;
      const reply = await assemblePage(this.deps, tx, loaded, question, at);
      return { reply, changed };
    });
  }

  /**
   * Moves it, notes what was said, records it as held, takes it away or back.
   * The second copy of a request is answered like the first; any other from an
   * older version is a conflict that carries the check-in as it stands.
   */
  change(
    request: PlanRequest & {
      checkInId: string;
      version: number;
      saveId: string;
      on?: string;
      note?: string;
      held?: boolean;
      removed?: boolean;
    },
  ): Promise<CheckInPage> {
    const { checkInId: id, version, saveId, on, note, held, removed } = request;
    return changePlan(this.deps, request, async change => {
      const stored = change.loaded.storedCheckIns.get(id);
      if (!stored) throw new NotFoundError();
      if (stored.version !== version) {
        const current = await this.page(change, change.loaded, id);
        if (stored.saveId === saveId) return { reply: current, changed: false };
        throw new VersionConflict(current);
      }
      const { loaded, changed } = await applyCommand(
        this.deps,
        change,
        { type: 'changeCheckIn', id, on, note, held, removed },
        { saveId, action: 'changeCheckIn' },
      );
      const reply = await this.page(change, loaded, id, changed);
      return { reply, changed };
    });
  }

  private async page(
    change: Change,
    loaded: LoadedPlan,
    id: string,
    changed = false,
  ): Promise<CheckInPage> {
    const facts = loaded.facts.checkIns.find(
      (one): one is CheckInFacts => one.id === id,
    )!;
    const { personId, name, entityRef } = change.caller;
    const stored = change.loaded.storedCheckIns.get(id);
    const { tx, question, at } = change;
    const crowd = await crowdOn(this.deps, tx, loaded, question, [facts.on]);
    return checkInPage(
      facts,
      changed
        ? {
            changedAt: change.at.now,
            changedBy: { id: personId, name, entityRef },
          }
        : stored!,
      crowd,
      at,
    );
  }
}
