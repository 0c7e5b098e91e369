import { FrozenLetter } from '../outbox/messages';

/** How a hand-over ended. */
export type SendOutcome =
  /** 2xx after the dot. */
  | { readonly type: 'accepted'; readonly smtpCode: number }
  /** 4xx or 5xx about this one message: not accepted, safe to say so. */
  | {
      readonly type: 'refused';
      readonly smtpCode: number;
      /** Never to be tried again; without it a 5xx is. */
      readonly permanent?: boolean;
    }
  /** The relay itself cannot be used (sign-in, TLS, name, connection); the relay does not have the message. */
  | {
      readonly type: 'relayFault';
      readonly errorClass: string;
      readonly smtpCode: number | null;
    }
  /** The hand-over mark could not be made, so the dot was not sent. */
  | { readonly type: 'aborted' }
  /** No answer after the dot: the relay may have it. */
  | { readonly type: 'unanswered'; readonly errorClass: string };

/** Takes mails to the relay. */
export interface Mailer {
  /**
   * Sends one mail over the connection of a lane; one at a time per lane.
   * Never throws.
   *
   * @param beforeDot - commits the hand-over mark; when it fails, the final dot is not sent
   */
  send(
    letter: FrozenLetter,
    lane: number,
    beforeDot: () => Promise<void>,
  ): Promise<SendOutcome>;
  /** Says goodbye to the relay until the next mail. */
  rest(): Promise<void>;
}
