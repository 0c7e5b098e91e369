import type { Template } from '../../api';

/** The shelves of the gallery. */
export type Shelf = 'hr' | 'concepts' | 'modules' | 'otherTalks';

function shelfOf({ origin, role, talkKind }: Template): Shelf {
  if (role === 'module') return 'modules';
  if (talkKind && talkKind !== 'mus') return 'otherTalks';
  return origin === 'hr' ? 'hr' : 'concepts';
}

const order: readonly Shelf[] = ['hr', 'concepts', 'modules', 'otherTalks'];

/** Templates by shelf, empty shelves left out; what is not for the unit is left out. */
export function shelvesOf(
  templates: readonly Template[],
): Array<{ shelf: Shelf; templates: Template[] }> {
  const shown = templates.filter(({ use }) => use !== 'never');
  return order
    .map(shelf => ({
      shelf,
      templates: shown.filter(template => shelfOf(template) === shelf),
    }))
    .filter(({ templates: found }) => found.length > 0);
}

/** May a form be made from it now? */
export const isUsable = ({ use }: Pick<Template, 'use'>): boolean =>
  use === undefined || use === 'now' || use === 'pilot';
