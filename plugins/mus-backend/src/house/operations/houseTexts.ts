import { Tx } from '../../database/Database';

/** Which of the organisation's texts. */
export type HouseKind = 'values' | 'materials';

/** A text as it is stored. */
export interface HouseText<C> {
  readonly content: C;
  readonly version: number;
  readonly saveId: string;
}

/** One of the organisation's texts. */
export async function findHouseText<C>(
  tx: Tx,
  organisationId: string,
  kind: HouseKind,
): Promise<HouseText<C> | undefined> {
  const row: { content: string; version: number; save_id: string } | undefined =
    await tx('mus_house_text')
      .where({ organisation_id: organisationId, kind })
      .first('content', 'version', 'save_id');
  return (
    row && {
      content: JSON.parse(row.content),
      version: row.version,
      saveId: row.save_id,
    }
  );
}

/** Compare and set; `version` null is the first save. False when another was there. */
export async function saveHouseText(
  tx: Tx,
  { organisationId, kind }: { organisationId: string; kind: HouseKind },
  save: {
    content: string;
    version: number | null;
    saveId: string;
    personId: string;
    now: string;
  },
): Promise<boolean> {
  const key = { organisation_id: organisationId, kind };
  const fields = {
    content: save.content,
    version: (save.version ?? 0) + 1,
    save_id: save.saveId,
    changed_at: save.now,
    changed_by_person_id: save.personId,
  };
  if (save.version === null) {
    const rows = await tx('mus_house_text')
      .insert({ ...key, ...fields })
      .onConflict(['organisation_id', 'kind'])
      .ignore()
      .returning('version');
    return rows.length === 1;
  }
  const changed = await tx('mus_house_text')
    .where({ ...key, version: save.version })
    .update(fields);
  return changed === 1;
}
