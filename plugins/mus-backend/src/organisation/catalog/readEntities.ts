import {
  Entity,
  RELATION_CHILD_OF,
  RELATION_MEMBER_OF,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import {
  DirectoryEmployment,
  DirectoryPerson,
  DirectoryUnit,
} from '@samtale/backstage-plugin-mus-node';
import { NO_LEADER, resolveLeader } from './resolveLeader';

/** Which annotations and groups to read. */
export interface CatalogKeys {
  readonly stableIdAnnotation: string;
  readonly leaderAnnotation: string;
  readonly unitTypes: readonly string[];
}

const AWAY = 'samtale.dk/away';
const SENIOR_OFFER = 'samtale.dk/senior-offer';
const TITLE = 'samtale.dk/title';

interface Profile {
  displayName?: string;
  email?: string;
}

const refOf = (entity: Entity) => stringifyEntityRef(entity).toLowerCase();
const profileOf = (entity: Entity) => (entity.spec?.profile ?? {}) as Profile;
const nameOf = (entity: Entity) =>
  profileOf(entity).displayName ??
  entity.metadata.title ??
  entity.metadata.name;

function targets(entity: Entity, type: string): string[] {
  const relations = entity.relations ?? [];
  return relations
    .filter(relation => relation.type === type)
    .map(relation => relation.targetRef.toLowerCase());
}

function annotation(entity: Entity, key: string): string | undefined {
  return entity.metadata.annotations?.[key]?.trim() || undefined;
}

function leaderOf(entity: Entity, keys: CatalogKeys): string | undefined {
  return annotation(entity, keys.leaderAnnotation)?.toLowerCase();
}

/** A group as a unit, or undefined when it is none (roles, committees). */
export function toUnit(
  entity: Entity,
  keys: CatalogKeys,
): DirectoryUnit | undefined {
  if (!keys.unitTypes.includes(String(entity.spec?.type))) return undefined;
  const leader = leaderOf(entity, keys);
  return {
    entityRef: refOf(entity),
    name: nameOf(entity),
    parentRef: targets(entity, RELATION_CHILD_OF)[0] ?? null,
    leaderRef: leader && leader !== NO_LEADER ? leader : null,
  };
}

/** A user as a person, or undefined without a stable id. */
export function toPerson(
  entity: Entity,
  keys: CatalogKeys,
): DirectoryPerson | undefined {
  const stableId = annotation(entity, keys.stableIdAnnotation);
  if (!stableId) return undefined;
  return {
    stableId,
    entityRef: refOf(entity),
    name: nameOf(entity),
    mailAddress: profileOf(entity).email?.trim() || null,
  };
}

/** One employment for each unit that the user is a member of. */
export function toEmployments(
  entity: Entity,
  keys: CatalogKeys,
  units: ReadonlyMap<string, DirectoryUnit>,
): DirectoryEmployment[] {
  const personRef = refOf(entity);
  const own = leaderOf(entity, keys);
  const memberOf = [...new Set(targets(entity, RELATION_MEMBER_OF))].filter(
    ref => units.has(ref),
  );
  return memberOf.map(unitRef => ({
    personRef,
    unitRef,
    leaderRef: resolveLeader(personRef, own, unitRef, units),
    title: annotation(entity, TITLE) ?? '',
    away: annotation(entity, AWAY) === 'true',
    seniorOffer: annotation(entity, SENIOR_OFFER) === 'true',
  }));
}
