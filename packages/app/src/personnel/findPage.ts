import type { Page } from './sections';

/**
 * Walks down from a page.
 *
 * @param path - the address under the page, e.g. `kompetenceudvikling/udviklingssamtaler`
 * @returns the pages on the way, the found one last; undefined when there is no such page
 */
export function findPage(root: Page, path: string): Page[] | undefined {
  const trail = [root];
  for (const slug of path.split('/').filter(Boolean)) {
    const next = trail[trail.length - 1]?.children?.find(p => p.slug === slug);
    if (!next) return undefined;
    trail.push(next);
  }
  return trail;
}

/** The address of the last page of a trail. */
export function addressOf(trail: Page[]): string {
  return `/${trail.map(page => page.slug).join('/')}`;
}
