import { baseOf } from './drafts/baseOf';
import { debounceMs, retryDelay } from './delays';
import { isUnsaved, type FieldState, type FieldStatus } from './FieldState';
import type {
  AutosavePorts,
  Draft,
  SaveOutcome,
  SaveRequest,
  Stored,
} from './ports';

/**
 * Saves one field: one request at a time, each on the version it was written
 * on, repeated unchanged until its outcome is known. Nothing that the server
 * acknowledged is overwritten unseen (T12, "answers are never lost").
 */
export class AutosaveField<V> {
  #value: V;
  #arrivals = 0;
  #stored: Stored<V> | null;
  /** Version the next save is made on; after "keep mine" that of the other text. */
  #base: number | null;
  #status: FieldStatus;
  #request: SaveRequest<V> | null = null;
  #inFlight = false;
  /** Values whose outcome is unknown: seeing one of them on the server is no conflict. */
  #sent: V[] = [];
  #theirs: Stored<V> | null = null;
  #message: string | null = null;
  #attempt = 0;
  #cancelTimer: () => void = () => {};
  #snapshot: FieldState<V>;

  constructor(
    readonly key: string,
    initial: V,
    stored: Stored<V> | null,
    private readonly ports: AutosavePorts<V>,
    private readonly onChange: () => void,
  ) {
    this.#value = stored?.value ?? initial;
    this.#stored = stored;
    this.#base = stored?.version ?? null;
    this.#status = stored ? 'saved' : 'empty';
    this.#snapshot = this.#makeSnapshot();
  }

  get state(): FieldState<V> {
    return this.#snapshot;
  }

  /** Version that the server acknowledged last; null before the first save. */
  get version(): number | null {
    return this.#stored?.version ?? null;
  }

  /** The person typed. */
  edit(value: V): void {
    this.#value = value;
    this.#message = null;
    if (this.#status === 'conflict') {
      this.#keepDraft();
      return this.#changed('conflict');
    }
    if (this.#isStored() && !this.#request) return this.#settle();
    this.#keepDraft();
    if (this.#request) return this.#changed(this.#status);
    this.#timer(debounceMs, () => this.#send());
    return this.#changed('waiting');
  }

  /** Saves now instead of after the pause: leaving the field, back online, signed in again. */
  flush(): void {
    if (
      this.#inFlight ||
      this.#status === 'conflict' ||
      !isUnsaved(this.#status)
    )
      return;
    this.#send();
  }

  /** The page is going: hands out what must be sent at once, without waiting for what is under way. */
  leaving(): SaveRequest<V> | null {
    if (this.#status === 'conflict' || !isUnsaved(this.#status)) return null;
    if (this.#request && this.ports.same(this.#request.value, this.#value))
      return this.#request;
    const request = this.#newRequest();
    this.#sent.push(request.value);
    this.#keepDraft();
    return request;
  }

  /** Text kept in this browser from before a crash, a closed tab or a lost connection. */
  restore(draft: Draft<V>): void {
    this.#sent = [...draft.sent];
    this.#arrive(draft.value);
    if (this.#isStored()) return this.#settle();
    const current = this.#stored;
    if (
      (current?.version ?? null) !== draft.version &&
      !(current && this.#isMine(current.value))
    ) {
      this.#stored = baseOf(draft);
      if (this.#merges(current)) return this.#goOn();
      // Written on the old version still: read once more, it is the same conflict.
      this.#base = draft.version;
      return this.#meetConflict(current);
    }
    this.#keepDraft();
    this.#timer(0, () => this.#send());
    return this.#changed('waiting');
  }

  /** A fresher copy came from the server; text being written is never touched. */
  adopt(stored: Stored<V>): void {
    if (stored.version <= (this.#stored?.version ?? 0)) return;
    if (this.#status !== 'saved' && this.#status !== 'empty') return;
    this.#stored = stored;
    this.#base = stored.version;
    this.#arrive(stored.value);
    this.#changed('saved');
  }

  /** Ends a conflict with the text that shall stand: mine, the other, or both merged. */
  resolve(value: V): void {
    if (this.#status !== 'conflict') return;
    this.#arrive(value);
    this.#stored = this.#theirs;
    this.#base = this.#theirs?.version ?? null;
    this.#theirs = null;
    if (this.#isStored()) {
      this.#settle();
      return;
    }
    this.#keepDraft();
    this.#send();
  }

  /** Stops timers; the draft stays. */
  dispose(): void {
    this.#cancelTimer();
  }

  #send(): void {
    this.#cancelTimer();
    if (this.#inFlight) return;
    this.#request ??= this.#newRequest();
    const request = this.#request;
    this.#inFlight = true;
    if (!this.#isMine(request.value)) this.#sent.push(request.value);
    this.#keepDraft();
    this.#changed(this.#attempt > 0 ? this.#status : 'saving');
    this.ports.send(request, outcome => this.#answered(request, outcome));
  }

  #answered(request: SaveRequest<V>, outcome: SaveOutcome<V>): void {
    this.#inFlight = false;
    switch (outcome.kind) {
      case 'saved':
        return this.#acknowledged({
          value: request.value,
          version: outcome.version,
          savedAt: outcome.savedAt,
        });
      case 'conflict':
        return this.#beaten(outcome.current);
      case 'refused':
        this.#request = null;
        this.#message = outcome.message;
        return this.#changed('refused');
      default:
        this.#attempt += 1;
        this.#timer(retryDelay(this.#attempt, this.ports.random), () =>
          this.#send(),
        );
        return this.#changed(
          outcome.kind === 'signedOut' ? 'signedOut' : 'retrying',
        );
    }
  }

  #acknowledged(stored: Stored<V>): void {
    this.#request = null;
    this.#attempt = 0;
    this.#stored = stored;
    this.#base = stored.version;
    this.#sent = [];
    if (this.#isStored()) {
      this.#settle();
      return;
    }
    this.#keepDraft();
    this.#timer(debounceMs, () => this.#send());
    this.#changed('waiting');
  }

  #beaten(current: Stored<V> | null): void {
    this.#request = null;
    this.#attempt = 0;
    if (current && this.ports.same(current.value, this.#value))
      return this.#acknowledged(current);
    if (!current || this.#isMine(current.value)) {
      this.#stored = current;
      this.#base = current?.version ?? null;
      this.#keepDraft();
      return this.#send();
    }
    return this.#merges(current) ? this.#goOn() : this.#meetConflict(current);
  }

  /** Puts mine and theirs together where that can be done without asking. */
  #merges(theirs: Stored<V> | null): boolean {
    if (!theirs || !this.#stored) return false;
    const { value } = this.#stored;
    const merged = this.ports.merge?.(value, this.#value, theirs.value) ?? null;
    if (merged === null) return false;
    this.#arrive(merged);
    this.#stored = theirs;
    this.#base = theirs.version;
    this.#keepDraft();
    return true;
  }

  #arrive(value: V): void {
    this.#value = value;
    this.#arrivals += 1;
  }

  #goOn(): void {
    if (this.#isStored()) this.#settle();
    else this.#send();
  }

  #meetConflict(current: Stored<V> | null): void {
    this.#cancelTimer();
    this.#theirs = current;
    this.#keepDraft();
    this.#changed('conflict');
  }

  #settle(): void {
    this.#cancelTimer();
    this.#sent = [];
    this.#message = null;
    this.ports.keepDraft(this.key, null);
    this.#changed(this.#stored ? 'saved' : 'empty');
  }

  #newRequest(): SaveRequest<V> {
    return {
      key: this.key,
      value: this.#value,
      version: this.#base,
      saveId: this.ports.newId(),
    };
  }

  #isStored(): boolean {
    return (
      this.#stored !== null && this.ports.same(this.#stored.value, this.#value)
    );
  }

  #isMine(value: V): boolean {
    return this.#sent.some(mine => this.ports.same(mine, value));
  }

  #keepDraft(): void {
    this.ports.keepDraft(this.key, {
      value: this.#value,
      version: this.#base,
      sent: [...this.#sent],
      ...(this.ports.merge && this.#stored ? { base: this.#stored.value } : {}),
    });
  }

  #timer(milliseconds: number, run: () => void): void {
    this.#cancelTimer();
    this.#cancelTimer = this.ports.schedule(run, milliseconds);
  }

  #changed(status: FieldStatus): void {
    this.#status = status;
    this.#snapshot = this.#makeSnapshot();
    this.onChange();
  }

  #makeSnapshot(): FieldState<V> {
    return {
      value: this.#value,
      arrivals: this.#arrivals,
      status: this.#status,
      savedAt: this.#stored?.savedAt ?? null,
      theirs: this.#theirs,
      base: this.#stored?.value ?? null,
      message: this.#message,
    };
  }
}
