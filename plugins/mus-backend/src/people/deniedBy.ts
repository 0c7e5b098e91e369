import {
  BackstageCredentials,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  Capability,
  musPermissions,
} from '@samtale/backstage-plugin-mus-common';
import { UnavailableError } from '../http/errors';

/** What the portal's policy takes away from this person; without an answer nothing is given. */
export async function deniedBy(
  permissions: PermissionsService,
  credentials: BackstageCredentials,
): Promise<ReadonlySet<Capability>> {
  const capabilities = Object.keys(musPermissions) as Capability[];
  try {
    const decisions = await permissions.authorize(
      capabilities.map(name => ({ permission: musPermissions[name] })),
      { credentials },
    );
    return new Set(
      capabilities.filter(
        (_, at) => decisions[at].result !== AuthorizeResult.ALLOW,
      ),
    );
  } catch {
    throw new UnavailableError('permissions');
  }
}
