const oneAddress = /^[^\s"(),:;<>@[\\\]]+@([a-z0-9.-]+)$/i;

/** Is there one usable address in a domain that mails may go to? */
export function reachableByMail(
  address: string | null,
  allowedDomains: readonly string[],
): boolean {
  const found = oneAddress.exec(address ?? '');
  return found !== null && allowedDomains.includes(found[1].toLowerCase());
}
