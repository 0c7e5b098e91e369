/** Quiet time after the last key before a save goes. */
export const debounceMs = 800;

const firstRetryMs = 1_000;
const longestRetryMs = 30_000;

/** Wait before retry number `attempt` (from 1), with jitter so that many tabs do not return at once. */
export function retryDelay(attempt: number, random: () => number): number {
  const full = Math.min(longestRetryMs, firstRetryMs * 2 ** (attempt - 1));
  return full * (0.5 + random() / 2);
}
