import { Tx } from '../../database/Database';

/** Ids of the materials a person has marked as seen. */
export async function listSeen(
  tx: Tx,
  organisationId: string,
  personId: string,
): Promise<string[]> {
  const rows: Array<{ material_id: string }> = await tx('mus_material_seen')
    .where({ organisation_id: organisationId, person_id: personId })
    .orderBy('material_id')
    .select('material_id');
  return rows.map(({ material_id }) => material_id);
}

/** Notes a material as seen at an instant, or takes the note away. */
export async function noteSeen(
  tx: Tx,
  key: { organisationId: string; personId: string; materialId: string },
  seenAt: string | false,
): Promise<void> {
  const where = {
    organisation_id: key.organisationId,
    person_id: key.personId,
    material_id: key.materialId,
  };
  if (seenAt === false) {
    await tx('mus_material_seen').where(where).delete();
    return;
  }
  await tx('mus_material_seen')
    .insert({ ...where, seen_at: seenAt })
    .onConflict(['organisation_id', 'person_id', 'material_id'])
    .ignore();
}
