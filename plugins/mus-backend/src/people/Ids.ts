/** Random ids as an argument, so that rules stay pure and tests repeatable. */
export interface Ids {
  /** A random UUID. */
  next(): string;
}
