import { TemplateTerms } from './templateContent';

/** May a unit use a template: now, as a pilot, later, or not at all. */
export type TemplateUse = 'now' | 'pilot' | 'later' | 'never';

/** The unit that asks. */
export interface AskingUnit {
  /** The unit's id and those of all above it. */
  readonly unitIds: readonly string[];
  /** Job titles of its employees. */
  readonly titles: readonly string[];
}

const hasOne = (wanted: readonly string[], there: readonly string[]) =>
  wanted.some(one => there.includes(one));

const plain = (title: string) => title.trim().toLocaleLowerCase('da');

function inScope({ scope }: TemplateTerms, unit: AskingUnit): boolean {
  switch (scope.kind) {
    case 'units':
      return hasOne(scope.unitIds, unit.unitIds);
    case 'group':
      return hasOne(scope.titles.map(plain), unit.titles.map(plain));
    default:
      return true;
  }
}

/**
 * May this unit use the template today? A pilot unit may before the day it is
 * valid from (M21); with pilot units and no day, only they may. Everybody else
 * in scope may from the day on (M19, K04).
 */
export function templateUse(
  terms: TemplateTerms,
  unit: AskingUnit,
  today: string,
): TemplateUse {
  const { validFrom, pilotUnitIds } = terms;
  const isPilot = hasOne(pilotUnitIds, unit.unitIds);
  const onlyPilots = validFrom === null && pilotUnitIds.length > 0;
  const valid = validFrom === null ? !onlyPilots : validFrom <= today;
  if (valid && inScope(terms, unit)) return 'now';
  if (isPilot) return 'pilot';
  if (valid || onlyPilots) return 'never';
  return inScope(terms, unit) ? 'later' : 'never';
}
