/** The words of a text. */
export const wordsOf = (text: string) => text.split(' ').filter(Boolean);

/** All that was written and acknowledged, kept outside client and server. */
export class Ledger {
  readonly typed = new Map<string, Set<string>>();
  readonly acknowledged = new Map<string, Set<string>>();
  saves = 0;
  conflicts = 0;
  reloads = 0;
  kills = 0;
  readonly fates: Record<string, number> = {};
  #words = 0;

  /** A word that nobody has written before. */
  newWord(row: string): string {
    this.#words += 1;
    const word = this.#words.toString(36);
    this.#add(this.typed, row, word);
    return word;
  }

  /** The client was told that the server has this text. */
  acknowledge(row: string, text: string): void {
    this.saves += 1;
    for (const word of wordsOf(text)) this.#add(this.acknowledged, row, word);
  }

  fate(name: string): void {
    this.fates[name] = (this.fates[name] ?? 0) + 1;
  }

  /** Words of `kept` that are not in what stands on the server in the end. */
  missing(
    kept: ReadonlyMap<string, ReadonlySet<string>>,
    standing: ReadonlyMap<string, string>,
  ): number {
    let missing = 0;
    for (const [row, words] of kept) {
      const there = new Set(wordsOf(standing.get(row) ?? ''));
      for (const word of words) if (!there.has(word)) missing += 1;
    }
    return missing;
  }

  #add(map: Map<string, Set<string>>, row: string, word: string): void {
    const known = map.get(row) ?? new Set();
    map.set(row, known.add(word));
  }
}
