import { Readable } from 'node:stream';

/**
 * A mail on its way to the relay that stops before its end: the whole text is
 * given, then the hook has to succeed, and only then does the stream end,
 * which is what makes the SMTP client write the final dot. If the hook fails,
 * the stream breaks, and the relay has nothing.
 */
export class HeldMessage extends Readable {
  /** The end was given: from here on the final dot may have left. */
  ended = false;
  private given = false;
  private hook: Promise<boolean> | undefined;

  constructor(
    private readonly raw: string,
    private readonly beforeDot: () => Promise<void>,
  ) {
    super();
  }

  override _read(): void {
    if (!this.given) {
      this.given = true;
      this.push(this.raw, 'utf8');
      return;
    }
    this.hook ??= this.runHook();
  }

  private async runHook(): Promise<boolean> {
    try {
      await this.beforeDot();
    } catch (error) {
      this.destroy(
        error instanceof Error ? error : new Error('hand-over refused'),
      );
      return false;
    }
    if (!this.destroyed) {
      this.ended = true;
      this.push(null);
    }
    return true;
  }

  /** The text was taken and the hook has begun. */
  get reachedHook(): boolean {
    return this.hook !== undefined;
  }

  /** Whether the hook was run and succeeded; waits for one that is under way. */
  async handedOver(): Promise<boolean> {
    return (await this.hook) ?? false;
  }
}
