import { AuthService } from '@backstage/backend-plugin-api';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { CatalogService } from '@backstage/plugin-catalog-node';
import {
  DirectorySnapshot,
  OrganisationDirectory,
} from '@samtale/backstage-plugin-mus-node';
import { CatalogKeys, toEmployments, toPerson, toUnit } from './readEntities';

const isThere = <T>(value: T | undefined): value is T => value !== undefined;

/** Users and groups of a catalog, read as an organisation. */
export function readSnapshot(
  users: readonly Entity[],
  groups: readonly Entity[],
  keys: CatalogKeys,
): DirectorySnapshot {
  const units = groups.map(group => toUnit(group, keys)).filter(isThere);
  const byRef = new Map(units.map(unit => [unit.entityRef, unit]));
  const known = users.filter(user => toPerson(user, keys));
  return {
    people: known.map(user => toPerson(user, keys)).filter(isThere),
    // A parent that is no unit (a role, a committee) is no place in the tree.
    units: units.map(unit => ({
      ...unit,
      parentRef: byRef.has(unit.parentRef ?? '') ? unit.parentRef : null,
    })),
    employments: known.flatMap(user => toEmployments(user, keys, byRef)),
    withoutStableId: users
      .filter(user => !known.includes(user))
      .map(user => stringifyEntityRef(user).toLowerCase()),
  };
}

/** The default directory: the catalog and its leader annotations. */
export class CatalogOrganisationDirectory implements OrganisationDirectory {
  constructor(
    private readonly catalog: CatalogService,
    private readonly auth: AuthService,
    private readonly keys: CatalogKeys,
  ) {}

  async read(): Promise<DirectorySnapshot> {
    const credentials = await this.auth.getOwnServiceCredentials();
    const fields = ['kind', 'metadata', 'spec', 'relations'];
    const get = async (kind: string) =>
      (
        await this.catalog.getEntities(
          { filter: { kind }, fields },
          { credentials },
        )
      ).items;
    return readSnapshot(await get('User'), await get('Group'), this.keys);
  }
}
