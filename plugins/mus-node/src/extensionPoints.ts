import { createExtensionPoint } from '@backstage/backend-plugin-api';
import { OrganisationDirectory } from './OrganisationDirectory';

/**
 * Puts another directory in the place of the catalog, e.g. a payroll system.
 *
 * @public
 */
export interface OrganisationDirectoryExtensionPoint {
  /** May be called once. */
  setOrganisationDirectory(directory: OrganisationDirectory): void;
}

/**
 * Extension point of {@link OrganisationDirectoryExtensionPoint}.
 *
 * @public
 */
export const organisationDirectoryExtensionPoint =
  createExtensionPoint<OrganisationDirectoryExtensionPoint>({
    id: 'mus.organisation-directory',
  });
