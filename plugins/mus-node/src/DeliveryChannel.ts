/**
 * A notice for one person who has no work mail. It says what is to be done,
 * when and where, and holds the names of the two; never what anybody wrote.
 *
 * @public
 */
export interface ChannelMessage {
  /** The same for every try of the same message, so that a second copy can be told. */
  readonly id: string;
  readonly organisationId: string;
  /** Which mail it stands for: `invitation`, `followUpDue`. */
  readonly kind: string;
  /** Stable id of the recipient in the directory: an Entra object id, an entryUUID. */
  readonly recipientId: string;
  readonly language: 'da' | 'en';
  /** Names nobody. */
  readonly subject: string;
  readonly paragraphs: readonly string[];
  readonly facts: ReadonlyArray<{
    readonly label: string;
    readonly value: string;
  }>;
  /** Null for somebody who stands in and has no access. */
  readonly link: string | null;
}

/**
 * How a hand-over to a channel ended.
 *
 * @public
 */
export type ChannelOutcome =
  /** The channel has it. */
  | { readonly type: 'accepted'; readonly code: number }
  /** The channel does not have it and said so; when not permanent it is tried again later. */
  | {
      readonly type: 'refused';
      readonly code: number;
      readonly permanent: boolean;
    }
  /** The channel as a whole cannot be used (name, TLS, sign-in); it does not have the message and rests a while. */
  | {
      readonly type: 'unusable';
      readonly errorClass: string;
      readonly code: number | null;
    }
  /** No answer after the hand-over: it may have it. */
  | { readonly type: 'unanswered'; readonly errorClass: string };

/**
 * Reaches people who have no work mail: a gateway for text messages, printed
 * letters. One process may hand over several messages at once.
 *
 * @public
 */
export interface DeliveryChannel {
  /** Stands in the delivery log, e.g. `webhook`: lower case letters, 20 at most, neither `mail` nor `portal`. */
  readonly id: string;
  /** Messages at once per process. Default: 2. */
  readonly lanes?: number;
  /** Messages a minute over all processes. Default: no limit. */
  readonly perMinute?: number;
  /**
   * Hands one message over.
   *
   * @param handOver - called once, as late as possible before the message can
   * no longer be taken back; when it rejects, the message must not leave
   */
  send(
    message: ChannelMessage,
    handOver: () => Promise<void>,
  ): Promise<ChannelOutcome>;
}
