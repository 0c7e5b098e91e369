/**
 * The path of a link that stays inside the portal, so that it opens without loading the page anew.
 *
 * @returns undefined for a link that leads elsewhere
 */
export function pathWithin(link: string, origin: string): string | undefined {
  try {
    const url = new URL(link, origin);
    if (url.origin !== origin) return undefined;
    return `${url.pathname}${url.search}${url.hash}`;
  } catch {
    return undefined;
  }
}
