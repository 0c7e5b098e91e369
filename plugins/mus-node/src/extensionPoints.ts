import { createExtensionPoint } from '@backstage/backend-plugin-api';
import { DeliveryChannel } from './DeliveryChannel';
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

/**
 * Adds a second way to reach people, used for those without a work mail.
 *
 * @public
 */
export interface DeliveryChannelExtensionPoint {
  /** May be called once. */
  setDeliveryChannel(channel: DeliveryChannel): void;
}

/**
 * Extension point of {@link DeliveryChannelExtensionPoint}.
 *
 * @public
 */
export const deliveryChannelExtensionPoint =
  createExtensionPoint<DeliveryChannelExtensionPoint>({
    id: 'mus.delivery-channel',
  });
