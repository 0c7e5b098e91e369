/** Knows which tabs are still open, so that a living tab's draft is left to it. */
export interface Tabs {
  readonly mine: string;
  living(): Promise<ReadonlySet<string>>;
}

const prefix = 'samtale-tab-';

/** Each page holds a Web Lock for as long as it lives; a crash lets go of it. */
export function browserTabs(id: string = crypto.randomUUID()): Tabs {
  const locks = 'locks' in navigator ? navigator.locks : undefined;
  locks
    ?.request(prefix + id, () => new Promise<never>(() => {}))
    .catch(() => {});
  return {
    mine: id,
    async living() {
      const state = await locks?.query();
      const names = (state?.held ?? []).flatMap(lock => lock.name ?? []);
      return new Set(
        names
          .filter(name => name.startsWith(prefix))
          .map(name => name.slice(prefix.length)),
      );
    },
  };
}
