import {
  OverviewQuery,
  queryLines,
} from '@samtale/backstage-plugin-mus-common';
import { Tx } from '../database/Database';
import { OrganisationSettings } from '../settings';
import { teamQuery, TeamQuestion } from './teamQuery';
import { OverviewRow, toOverviewRow } from './toOverviewRow';

/** Where a page begins and how long it is. */
export interface PageRequest {
  /** Employment id of the last row of the page before. */
  readonly cursor?: string;
  readonly limit?: number;
}

/** A page of the overview. */
export interface OverviewPage {
  readonly rows: OverviewRow[];
  readonly total: number;
  readonly counts: Record<string, number>;
  readonly nextCursor: string | null;
}

/** A row with what the pure rules look at. */
export interface TeamLine extends OverviewRow {
  readonly name: string;
  readonly unitId: string;
}

function countNeeds(lines: readonly TeamLine[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { needs } of lines) {
    const key = needs ?? 'none';
    counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;
}

function pageOf(
  lines: readonly TeamLine[],
  { cursor, limit = 100 }: PageRequest,
) {
  const before = lines.findIndex(line => line.employmentId === cursor);
  const rows = lines.slice(before + 1, before + 1 + limit);
  const more = before + 1 + limit < lines.length;
  return { rows, nextCursor: more ? rows[rows.length - 1].employmentId : null };
}

/**
 * Status of a leader's employees: one statement, then the pure rules of the
 * common package, so that order and filter mean the same everywhere.
 */
export class OverviewReadModel {
  constructor(private readonly settings: OrganisationSettings) {}

  /** Every employee of the leader, as the rules see them. */
  async team(tx: Tx, question: TeamQuestion): Promise<TeamLine[]> {
    const rows = await teamQuery(tx, question);
    return rows.map(row => {
      const line = toOverviewRow(row, this.settings, question.today);
      return {
        ...line,
        name: line.employee.name,
        unitId: line.unit.id,
      };
    });
  }

  /** One page of the overview (T25). */
  async page(
    tx: Tx,
    question: TeamQuestion,
    query: OverviewQuery,
    request: PageRequest,
  ): Promise<OverviewPage> {
    const team = await this.team(tx, question);
    const lines = queryLines(team, query);
    return {
      ...pageOf(lines, request),
      total: lines.length,
      counts: countNeeds(team),
    };
  }
}
