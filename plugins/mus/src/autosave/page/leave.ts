import { buildUrl, requestOf } from '../../api';
import type { SaveCall } from '../AutosaveDocument';

/** Browsers refuse more than 64 kB of bodies under way from a closing page. */
const mostBytes = 60_000;

/** What a page must have at hand to send something while it closes: nothing can be awaited then. */
export interface LeavePass {
  readonly baseUrl: string;
  readonly token: string | undefined;
  readonly language: string;
}

/** Sends saves from a closing page, as many as fit; the rest stays in the sealed drafts. Returns how many went. */
export function sendOnLeave(
  calls: readonly SaveCall[],
  pass: LeavePass,
  doFetch: typeof fetch,
): number {
  let bytes = 0;
  let sent = 0;
  for (const { endpoint, input } of calls) {
    const init = requestOf(
      endpoint,
      { ...input, keepalive: true },
      pass.language,
    );
    bytes += new Blob([String(init.body ?? '')]).size;
    if (bytes > mostBytes) return sent;
    const headers = {
      ...init.headers,
      ...(pass.token ? { Authorization: `Bearer ${pass.token}` } : {}),
    };
    doFetch(pass.baseUrl + buildUrl(endpoint, input.params), {
      ...init,
      headers,
    }).catch(() => {});
    sent += 1;
  }
  return sent;
}
