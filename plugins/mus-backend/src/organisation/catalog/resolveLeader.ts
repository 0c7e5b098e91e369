import { DirectoryUnit } from '@samtale/backstage-plugin-mus-node';

/** Value of the leader annotation that says: nobody. */
export const NO_LEADER = 'none';

/**
 * Who leads a person in a unit: the person's own annotation, else the leader of
 * the nearest unit up the tree who is not the person; null when there is none
 * (then HR assigns one) or when the annotation says `none`.
 */
export function resolveLeader(
  personRef: string,
  ownAnnotation: string | undefined,
  unitRef: string,
  units: ReadonlyMap<string, DirectoryUnit>,
): string | null {
  if (ownAnnotation === NO_LEADER) return null;
  if (ownAnnotation && ownAnnotation !== personRef) return ownAnnotation;
  const seen = new Set<string>();
  for (
    let unit = units.get(unitRef);
    unit && !seen.has(unit.entityRef);
    unit = units.get(unit.parentRef ?? '')
  ) {
    if (unit.leaderRef && unit.leaderRef !== personRef) return unit.leaderRef;
    seen.add(unit.entityRef);
  }
  return null;
}
