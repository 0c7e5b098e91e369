/**
 * Hands claimed messages to the lanes and claims more before they run out, so
 * that no lane waits for the database between two mails.
 */
export class ClaimQueue<M> {
  private items: M[] = [];
  private refilling: Promise<void> | undefined;
  private exhausted = false;
  private drained = false;

  /**
   * @param claim - the next batch; an empty one ends the queue
   * @param low - claims when fewer are left, and when none is
   */
  constructor(
    private readonly claim: () => Promise<readonly M[]>,
    private readonly low: () => number,
  ) {}

  /** The next message; undefined when nothing is due any more. */
  async next(): Promise<M | undefined> {
    if (this.items.length < Math.max(1, this.low())) this.refill();
    while (this.items.length === 0 && this.refilling) {
      await this.refilling;
      if (this.items.length === 0) this.refill();
    }
    return this.drained ? undefined : this.items.shift();
  }

  /** No more claims, nothing more for the lanes; gives what is left, with what a claim under way still takes. */
  async drain(): Promise<M[]> {
    this.exhausted = true;
    this.drained = true;
    await this.refilling?.catch(() => {});
    return this.items.splice(0);
  }

  private refill(): void {
    if (this.exhausted || this.refilling) return;
    this.refilling = this.claimOnce().finally(() => {
      this.refilling = undefined;
    });
    // Whoever waits for it sees the failure; nobody may be waiting.
    this.refilling.catch(() => {});
  }

  private async claimOnce(): Promise<void> {
    try {
      const batch = await this.claim();
      if (batch.length === 0) this.exhausted = true;
      this.items.push(...batch);
    } catch (error) {
      this.exhausted = true;
      throw error;
    }
  }
}
