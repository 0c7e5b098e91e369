import { AskingUnit } from '@samtale/backstage-plugin-mus-common';
import { Tx } from '../../database/Database';

/** A unit as templates look at it: itself, all above it, and the titles of its employees. */
export async function askingUnit(
  tx: Tx,
  organisationId: string,
  unitId: string,
): Promise<AskingUnit> {
  const unit: { path: string } | undefined = await tx('mus_unit')
    .where({ organisation_id: organisationId, id: unitId })
    .first('path');
  const titles: Array<{ title: string }> = await tx('mus_employment')
    .where({ organisation_id: organisationId, unit_id: unitId })
    .whereNull('valid_to')
    .distinct('title');
  return {
    unitIds: unit ? [unitId, ...unit.path.split('/').filter(Boolean)] : [],
    titles: titles.map(({ title }) => title),
  };
}

/** Are these units of the organisation? */
export async function areUnits(
  tx: Tx,
  organisationId: string,
  unitIds: readonly string[],
): Promise<boolean> {
  const found: Array<{ id: string }> = await tx('mus_unit')
    .where({ organisation_id: organisationId })
    .whereIn('id', [...unitIds])
    .select('id');
  return found.length === new Set(unitIds).size;
}
