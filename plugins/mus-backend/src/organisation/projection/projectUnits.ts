import { sortKey } from '@samtale/backstage-plugin-mus-common';
import { DirectoryUnit } from '@samtale/backstage-plugin-mus-node';
import { asBoolean } from '../../database/dialect';
import { ProjectionContext } from './ProjectionContext';

interface UnitRow {
  id: string;
  entity_ref: string;
  name: string;
  path: string;
  parent_id: string | null;
  leader_person_id: string | null;
  active: unknown;
}

type Fields = Pick<UnitRow, 'name' | 'path' | 'parent_id' | 'leader_person_id'>;

/** Ids from the top, each followed by a slash; a circle in the directory ends where it closes. */
function pathOf(
  unit: DirectoryUnit,
  units: ReadonlyMap<string, DirectoryUnit>,
  ids: ReadonlyMap<string, string>,
): string {
  const path: string[] = [];
  const seen = new Set<string>();
  for (
    let at: DirectoryUnit | undefined = unit;
    at && !seen.has(at.entityRef);
    at = units.get(at.parentRef ?? '')
  ) {
    seen.add(at.entityRef);
    path.unshift(`${ids.get(at.entityRef)}/`);
  }
  return path.join('');
}

function changed(row: UnitRow, fields: Fields): boolean {
  return (
    !asBoolean(row.active) ||
    row.name !== fields.name ||
    row.path !== fields.path ||
    row.parent_id !== fields.parent_id ||
    row.leader_person_id !== fields.leader_person_id
  );
}

/** Brings `mus_unit` up to date by catalog reference. Returns the id of each reference. */
export async function projectUnits(
  context: ProjectionContext,
  units: readonly DirectoryUnit[],
  personIdByRef: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, string>> {
  const { tx, organisationId } = context;
  const rows: UnitRow[] = await tx('mus_unit').where({
    organisation_id: organisationId,
  });
  const rowByRef = new Map(rows.map(row => [row.entity_ref, row]));
  const byRef = new Map(units.map(unit => [unit.entityRef, unit]));
  const ids = new Map(
    units.map(unit => [
      unit.entityRef,
      rowByRef.get(unit.entityRef)?.id ?? context.ids.next(),
    ]),
  );
  for (const unit of units) {
    const fields: Fields = {
      name: unit.name.slice(0, 255),
      path: pathOf(unit, byRef, ids),
      parent_id: ids.get(unit.parentRef ?? '') ?? null,
      leader_person_id: personIdByRef.get(unit.leaderRef ?? '') ?? null,
    };
    await save(
      context,
      rowByRef.get(unit.entityRef),
      { id: ids.get(unit.entityRef), entity_ref: unit.entityRef },
      fields,
    );
  }
  const gone = rows.filter(
    row => asBoolean(row.active) && !byRef.has(row.entity_ref),
  );
  for (const { id } of gone) {
    await tx('mus_unit')
      .where({ organisation_id: organisationId, id })
      .update({ active: false });
  }
  return ids;
}

async function save(
  context: ProjectionContext,
  row: UnitRow | undefined,
  key: { id?: string; entity_ref: string },
  fields: Fields,
) {
  const { tx, organisationId } = context;
  const full = {
    ...fields,
    sort_key: sortKey(fields.name).slice(0, 512),
    active: true,
  };
  if (!row) {
    await tx('mus_unit').insert({
      organisation_id: organisationId,
      ...key,
      ...full,
    });
  } else if (changed(row, fields)) {
    await tx('mus_unit')
      .where({ organisation_id: organisationId, id: row.id })
      .update(full);
  }
}
