import { DirectoryEmployment } from '@samtale/backstage-plugin-mus-node';
import { DateTime } from 'luxon';
import { asBoolean } from '../../database/dialect';
import { handOver } from './handOver';
import { ProjectionContext } from './ProjectionContext';

interface EmploymentRow {
  id: string;
  person_id: string;
  unit_id: string;
  leader_person_id: string | null;
  leader_assigned: unknown;
  title: string;
  away: unknown;
  senior_offer: unknown;
  valid_from: string;
  valid_to: string | null;
}

/** An employment of the directory, with our ids. */
interface Wanted {
  readonly personId: string;
  readonly unitId: string;
  readonly leaderPersonId: string | null;
  readonly title: string;
  readonly away: boolean;
  readonly seniorOffer: boolean;
}

/** Who is back in the same unit within this time goes on with the same employment. */
const RETURNS_WITHIN_DAYS = 31;

const keyOf = (personId: string, unitId: string) => `${personId} ${unitId}`;

function resolve(
  employments: readonly DirectoryEmployment[],
  personIds: ReadonlyMap<string, string>,
  unitIds: ReadonlyMap<string, string>,
): Map<string, Wanted> {
  const wanted = new Map<string, Wanted>();
  for (const employment of employments) {
    const personId = personIds.get(employment.personRef);
    const unitId = unitIds.get(employment.unitRef);
    if (!personId || !unitId) continue;
    wanted.set(keyOf(personId, unitId), {
      personId,
      unitId,
      leaderPersonId: personIds.get(employment.leaderRef ?? '') ?? null,
      title: employment.title.slice(0, 255),
      away: employment.away,
      seniorOffer: employment.seniorOffer,
    });
  }
  return wanted;
}

/** The employment of this person in this unit that goes on: open, or ended a short while ago. */
function current(
  rows: EmploymentRow[],
  today: string,
): Map<string, EmploymentRow> {
  const earliest =
    DateTime.fromISO(today).minus({ days: RETURNS_WITHIN_DAYS }).toISODate() ??
    today;
  const usable = rows.filter(
    row => row.valid_to === null || row.valid_to >= earliest,
  );
  usable.sort((a, b) => (a.valid_to ?? '9').localeCompare(b.valid_to ?? '9'));
  return new Map(usable.map(row => [keyOf(row.person_id, row.unit_id), row]));
}

function differs(
  row: EmploymentRow,
  wanted: Wanted,
  leaderPersonId: string | null,
): boolean {
  return (
    row.valid_to !== null ||
    row.leader_person_id !== leaderPersonId ||
    row.title !== wanted.title ||
    asBoolean(row.away) !== wanted.away ||
    asBoolean(row.senior_offer) !== wanted.seniorOffer
  );
}

async function update(
  context: ProjectionContext,
  row: EmploymentRow,
  wanted: Wanted,
  activeIds: ReadonlySet<string>,
) {
  const { tx, organisationId, now } = context;
  const assigned =
    asBoolean(row.leader_assigned) && activeIds.has(row.leader_person_id ?? '');
  const leaderPersonId = assigned
    ? row.leader_person_id
    : wanted.leaderPersonId;
  if (!differs(row, wanted, leaderPersonId)) return;
  await tx('mus_employment')
    .where({ organisation_id: organisationId, id: row.id })
    .update({
      leader_person_id: leaderPersonId,
      leader_assigned: assigned,
      title: wanted.title,
      away: wanted.away,
      senior_offer: wanted.seniorOffer,
      valid_to: null,
    });
  if (row.leader_person_id !== leaderPersonId || row.valid_to !== null) {
    await handOver(tx, context.handOver, {
      organisationId,
      employmentId: row.id,
      leaderPersonId,
      now,
    });
  }
}

async function insert(context: ProjectionContext, wanted: readonly Wanted[]) {
  const rows = wanted.map(one => ({
    organisation_id: context.organisationId,
    id: context.ids.next(),
    person_id: one.personId,
    unit_id: one.unitId,
    leader_person_id: one.leaderPersonId,
    leader_assigned: false,
    title: one.title,
    away: one.away,
    senior_offer: one.seniorOffer,
    valid_from: context.today,
    valid_to: null,
  }));
  await context.tx.batchInsert('mus_employment', rows, 50);
}

/** Ends an employment. Who moved to one other unit takes that leader along, for status only. */
async function end(
  context: ProjectionContext,
  row: EmploymentRow,
  moved: readonly Wanted[],
) {
  const { tx, organisationId, today, now } = context;
  await tx('mus_employment')
    .where({ organisation_id: organisationId, id: row.id })
    .update({ valid_to: today });
  const leaderPersonId = moved.length === 1 ? moved[0].leaderPersonId : null;
  await handOver(tx, context.handOver, {
    organisationId,
    employmentId: row.id,
    leaderPersonId,
    now,
  });
}

/**
 * Brings `mus_employment` up to date. Employments are dated and never deleted;
 * a leader that HR named stays as long as that leader is there.
 */
export async function projectEmployments(
  context: ProjectionContext,
  employments: readonly DirectoryEmployment[],
  personIds: ReadonlyMap<string, string>,
  unitIds: ReadonlyMap<string, string>,
): Promise<void> {
  const rows: EmploymentRow[] = await context
    .tx('mus_employment')
    .where({ organisation_id: context.organisationId });
  const wanted = resolve(employments, personIds, unitIds);
  const going = current(rows, context.today);
  const activeIds = new Set(personIds.values());
  for (const [key, row] of going) {
    const one = wanted.get(key);
    if (one) await update(context, row, one, activeIds);
  }
  const added = [...wanted]
    .filter(([key]) => !going.has(key))
    .map(([, one]) => one);
  await insert(context, added);
  for (const row of rows) {
    if (
      row.valid_to === null &&
      !wanted.has(keyOf(row.person_id, row.unit_id))
    ) {
      await end(
        context,
        row,
        added.filter(one => one.personId === row.person_id),
      );
    }
  }
}
