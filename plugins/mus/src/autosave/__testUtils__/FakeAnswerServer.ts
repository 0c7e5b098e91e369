import type { SaveOutcome, SaveRequest, Stored } from '../ports';

/** One committed write, kept so that a test can ask who overwrote what. */
export interface Commit {
  readonly key: string;
  readonly value: string;
  readonly version: number;
  readonly saveId: string;
}

/** The server's rule of `saveAnswer`: compare-and-set with an idempotency key. */
export class FakeAnswerServer {
  readonly commits: Commit[] = [];
  readonly #rows = new Map<string, Commit>();

  read(key: string): Stored<string> | null {
    const row = this.#rows.get(key);
    return row
      ? {
          value: row.value,
          version: row.version,
          savedAt: '2026-11-24T09:42:00.000Z',
        }
      : null;
  }

  readAll(): Map<string, Stored<string>> {
    return new Map(
      [...this.#rows.keys()].map(key => [
        key,
        this.read(key) as Stored<string>,
      ]),
    );
  }

  save(request: SaveRequest<string>): SaveOutcome<string> {
    const row = this.#rows.get(request.key);
    if ((row?.version ?? null) !== request.version) {
      if (row?.saveId !== request.saveId)
        return { kind: 'conflict', current: this.read(request.key) };
      return {
        kind: 'saved',
        version: row.version,
        savedAt: '2026-11-24T09:42:00.000Z',
      };
    }
    const commit = {
      key: request.key,
      value: request.value,
      version: (row?.version ?? 0) + 1,
      saveId: request.saveId,
    };
    this.#rows.set(request.key, commit);
    this.commits.push(commit);
    return {
      kind: 'saved',
      version: commit.version,
      savedAt: '2026-11-24T09:42:00.000Z',
    };
  }
}
