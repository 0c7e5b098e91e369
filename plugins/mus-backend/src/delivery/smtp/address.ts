const local =
  /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
const label = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/;

/** Why a mail cannot be addressed; a class of the delivery log. */
export type AddressProblem = 'noAddress' | 'badAddress' | 'foreignDomain';

/**
 * The one strict address, or why there is none. A list such as
 * `a@x.dk, evil@y.dk`, quotes, comments, angle brackets and controls are no
 * address: mail libraries and relays read them in different ways.
 */
export function strictAddress(
  address: string | null,
  allowedDomains: readonly string[],
): { ok: true; address: string } | { ok: false; problem: AddressProblem } {
  if (address === null || address === '')
    return { ok: false, problem: 'noAddress' };
  const [name, domain, ...rest] = address.split('@');
  const labels = (domain ?? '').toLowerCase().split('.');
  const wellFormed =
    rest.length === 0 &&
    address.length <= 254 &&
    name.length <= 64 &&
    local.test(name) &&
    labels.length > 1 &&
    labels.every(part => label.test(part));
  if (!wellFormed) return { ok: false, problem: 'badAddress' };
  if (
    !allowedDomains.some(allowed => allowed.toLowerCase() === labels.join('.'))
  ) {
    return { ok: false, problem: 'foreignDomain' };
  }
  return { ok: true, address };
}
