import {
  addDays,
  localDay,
  localInstant,
  Need,
  OverviewQuery,
  planMissingSince,
  weekdayOf,
} from '@samtale/backstage-plugin-mus-common';
import { Caller } from '../people/Caller';
import { unitsLedBy } from '../people/operations/units';
import { Tx } from '../database/Database';
import { NotFoundError } from '../http/errors';
import { SliceDeps } from '../slice';
import { writePageCursor } from '../http/pageCursor';
import { readCursor } from './cursor';
import { Line, placeOf, toLine } from './LineRow';
import { MyTalk, toMyTalk, waitsForMe } from './myTalks';
import { countNeeds } from './operations/countNeeds';
import { currentRound } from './operations/currentRound';
import { readLines } from './operations/readLines';
import { readMyLines } from './operations/readMyLines';
import { sumTeam, TeamSums } from './operations/sumTeam';
import { LineBindings } from './sql/linesSql';

/** What the read model works with. */
export type OverviewDeps = Pick<SliceDeps, 'database' | 'clock' | 'settings'>;

/** One page of the overview. */
export interface TeamPage {
  readonly rows: Line[];
  readonly total: number;
  readonly counts: Record<Need | 'none' | string, number>;
  readonly nextCursor: string | null;
}

/** What the leader asks for. */
export interface TeamQuery extends OverviewQuery {
  readonly cursor?: string;
  readonly limit?: number;
}

/** The home page's cards. */
export interface Home {
  readonly mine: MyTalk[];
  readonly team:
    | (TeamSums & {
        units: Array<{ id: string; name: string }>;
        currentRoundId: string | null;
      })
    | null;
  readonly waitingToConfirm: number;
}

const defaultLimit = 100;

/**
 * Status for the home page and the leader's overview (T25): the one place with
 * wide joins. It reads states and numbers; no envelope is ever opened here.
 */
export class OverviewReadModel {
  constructor(private readonly deps: OverviewDeps) {}

  /** The employees that the caller leads, page by page, in two statements. */
  team(caller: Caller, query: TeamQuery): Promise<TeamPage> {
    const {
      sort = 'needs',
      order = 'asc',
      limit = defaultLimit,
      cursor,
    } = query;
    const after = cursor ? readCursor(cursor, sort, order) : null;
    return this.deps.database.transaction(async tx => {
      const bindings = this.bindings(caller);
      const found = await readLines(tx, bindings, {
        filter: query,
        sort,
        order,
        after,
        limit: limit + 1,
      });
      const { counts, total } = await countNeeds(tx, bindings, query);
      if (Object.keys(counts).length === 0)
        await this.refuseNoLeader(tx, caller);
      const page = found.slice(0, limit);
      const last = found.length > limit ? page[page.length - 1] : undefined;
      return {
        rows: page.map(row => toLine(row, instant => this.localDay(instant))),
        total,
        counts,
        nextCursor: last
          ? writePageCursor({ sort, order, ...placeOf(last) })
          : null,
      };
    });
  }

  /** What stands next for the caller, as employee and as leader. */
  home(caller: Caller): Promise<Home> {
    const { organisationId, personId } = caller;
    return this.deps.database.transaction(async tx => {
      const bindings = this.bindings(caller);
      const rows = await readMyLines(tx, bindings);
      const units = await unitsLedBy(tx, organisationId, personId);
      const sums = await sumTeam(tx, bindings, {
        endOfWeek: this.endOfWeek(),
        tomorrow: addDays(bindings.today, 1),
      });
      const leads = units.length > 0 || sums.employees > 0;
      const currentRoundId =
        units.length > 0
          ? await currentRound(
              tx,
              organisationId,
              personId,
              this.deps.clock.today(),
            )
          : null;
      return {
        mine: rows.flatMap(toMyTalk),
        team: leads ? { ...sums, units, currentRoundId } : null,
        waitingToConfirm: rows.filter(waitsForMe).length + sums.toConfirm,
      };
    });
  }

  /** Who leads no unit has no overview: it is not there. */
  private async refuseNoLeader(
    tx: Tx,
    { organisationId, personId }: Caller,
  ): Promise<void> {
    if ((await unitsLedBy(tx, organisationId, personId)).length === 0)
      throw new NotFoundError();
  }

  private bindings({ organisationId, personId }: Caller): LineBindings {
    const { zone, onceMoreAfterDays } = this.deps.settings.organisation;
    const today = this.deps.clock.today();
    return {
      org: organisationId,
      me: personId,
      today,
      missedBefore: addDays(today, -onceMoreAfterDays),
      planMissingBefore: localInstant(
        addDays(planMissingSince(today), 1),
        '00:00',
        zone,
      ),
    };
  }

  private localDay(instant: string): string {
    return localDay(instant, this.deps.settings.organisation.zone);
  }

  /** The Sunday of this week. */
  private endOfWeek(): string {
    const today = this.deps.clock.today();
    return addDays(today, 7 - weekdayOf(today));
  }
}
