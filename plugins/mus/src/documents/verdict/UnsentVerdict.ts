import type { Verdict } from '@samtale/backstage-plugin-mus-common';
import type { DraftStore } from '../../autosave';

/** What somebody has chosen and typed about a document, and not sent. */
export interface VerdictDraft {
  readonly verdict: Verdict;
  readonly remark: string;
}

/** The draft, and the version of the document that its words were typed for. */
interface Written extends VerdictDraft {
  readonly version: number | null;
}

type Drafts = Pick<DraftStore<VerdictDraft>, 'keep' | 'takeOver'>;

const untouched: Written = {
  verdict: 'confirmed',
  remark: '',
  version: null,
};
const field = 'verdict';

/**
 * What one person has not sent yet about one document: forms come and go with
 * what others do, and pages are closed, the words stay until they are sent or
 * let go.
 */
export class UnsentVerdict {
  #now: Written = untouched;
  readonly #listeners = new Set<() => void>();

  constructor(private readonly drafts: Drafts) {}

  readonly now = (): Written => this.#now;

  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };

  /** Brings back what a closed page had not sent; what was typed here meanwhile comes after it. */
  async restore(): Promise<void> {
    const found = (await this.drafts.takeOver()).get(field);
    if (found) this.#bringBack({ ...found.value, version: found.version });
  }

  /** @param version - of the document on the screen */
  change(part: Partial<VerdictDraft>, version: number): void {
    const typed = part.remark === undefined ? {} : { version };
    this.#put({ ...this.#now, ...part, ...typed });
  }

  /** It was sent like this; what was typed since stays. */
  sent({ verdict, remark }: VerdictDraft): void {
    const typedOn = verdict !== 'confirmed' && this.#now.remark !== remark;
    if (!typedOn) this.discard();
  }

  /** Lets it go; the reply brings it back, with the version it was typed for. */
  discard(): () => void {
    const before = this.#now;
    this.#put(untouched);
    return () => this.#bringBack(before);
  }

  #bringBack(before: Written): void {
    const { verdict, remark } = this.#now;
    const typed = remark !== '';
    this.#put({
      verdict: typed ? verdict : before.verdict,
      remark: [before.remark, remark].filter(Boolean).join('\n\n'),
      version: before.version,
    });
  }

  #put(written: Written): void {
    const { verdict, remark, version } = written;
    const words = remark.trim() !== '';
    this.#now = written;
    this.drafts.keep(
      field,
      words ? { value: { verdict, remark }, version, sent: [] } : null,
    );
    this.#listeners.forEach(tell => tell());
  }
}
