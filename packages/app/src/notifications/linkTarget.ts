/** Where a link leads: a path inside the portal, or an address outside it. */
export type LinkTarget = { path: string } | { href: string };

/**
 * Sorts a notification's link: one inside the portal opens without loading the page anew.
 *
 * @returns undefined for what is no web address, which is then shown as plain text
 */
export function linkTarget(
  link: string,
  origin: string,
): LinkTarget | undefined {
  let url: URL;
  try {
    url = new URL(link, origin);
  } catch {
    return undefined;
  }
  if (url.origin === origin) {
    return { path: `${url.pathname}${url.search}${url.hash}` };
  }
  return url.protocol === 'https:' ? { href: url.href } : undefined;
}
