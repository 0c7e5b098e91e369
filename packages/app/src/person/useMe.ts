import {
  type Entity,
  getCompoundEntityRef,
  isUserEntity,
  parseEntityRef,
  stringifyEntityRef,
  type UserEntity,
} from '@backstage/catalog-model';
import { identityApiRef, useApi } from '@backstage/frontend-plugin-api';
import {
  type CatalogApi,
  catalogApiRef,
} from '@backstage/plugin-catalog-react';
import { useEffect, useState } from 'react';

/** The person who is signed in, as the municipality's directory knows them. */
export type Me = {
  ref: string;
  displayName: string;
  firstName: string;
  title?: string;
  mail?: string;
  /** Names of the org units the person works in. */
  units: string[];
};

function named(entity: Entity): string {
  const profile = entity.spec?.profile as { displayName?: string } | undefined;
  return profile?.displayName ?? entity.metadata.name;
}

async function unitNames(catalog: CatalogApi, user: UserEntity) {
  const refs = (user.spec.memberOf ?? []).map(group =>
    stringifyEntityRef(
      parseEntityRef(group, {
        defaultKind: 'group',
        defaultNamespace: 'default',
      }),
    ),
  );
  if (refs.length === 0) return [];
  const { items } = await catalog.getEntitiesByRefs({ entityRefs: refs });
  return items.flatMap(group =>
    group?.metadata.annotations?.['samtale.dk/unit'] === 'true'
      ? [named(group)]
      : [],
  );
}

function toMe(user: UserEntity, units: string[]): Me {
  const displayName = named(user);
  return {
    ref: stringifyEntityRef(getCompoundEntityRef(user)),
    displayName,
    firstName: displayName.split(' ')[0] ?? displayName,
    title: user.metadata.annotations?.['samtale.dk/title'],
    mail: user.spec.profile?.email,
    units,
  };
}

/** Loads the signed-in person from the catalog; undefined until known. */
export function useMe(): Me | undefined {
  const identity = useApi(identityApiRef);
  const catalog = useApi(catalogApiRef);
  const [me, setMe] = useState<Me>();
  useEffect(() => {
    let current = true;
    const load = async () => {
      const { userEntityRef } = await identity.getBackstageIdentity();
      const user = await catalog.getEntityByRef(userEntityRef);
      if (!user || !isUserEntity(user)) return;
      const units = await unitNames(catalog, user);
      if (current) setMe(toMe(user, units));
    };
    // Without the directory the page still works: greeting and profile stay short.
    load().catch(() => undefined);
    return () => {
      current = false;
    };
  }, [identity, catalog]);
  return me;
}
