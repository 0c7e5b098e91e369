/**
 * The ETag of a document's version: `"7"`.
 *
 * @internal
 */
export function etagOf(version: number): string {
  return `"${version}"`;
}

/**
 * The version behind an ETag, strong or weak (proxies weaken them); null for anything else.
 *
 * @internal
 */
export function versionOfEtag(etag: string | null | undefined): number | null {
  const match = /^(?:W\/)?"(\d+)"$/.exec(etag ?? '');
  return match ? Number(match[1]) : null;
}
