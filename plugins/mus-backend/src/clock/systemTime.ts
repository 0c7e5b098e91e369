/** The machine's wall clock in milliseconds since 1970; read here and nowhere else. */
export function wallMillis(): number {
  return Date.now();
}

/** Milliseconds that only ever go forward, whatever happens to the wall clock. */
export function monotonicMillis(): number {
  return performance.now();
}

/** An instant as it is stored: 24 characters, so that text order is time order. */
export function toInstant(millis: number): string {
  return new Date(millis).toISOString();
}
