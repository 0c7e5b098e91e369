import { Digest } from '../digest/Digest';
import { LetterFacts } from '../facts/letterFacts';
import { Channel, ClaimedMessage, MessageState } from './messages';
import { Transition } from './transitions';

/** What a worker asks for. */
export interface ClaimWish {
  readonly channel: Channel;
  readonly limit: number;
  readonly now: string;
}

/** Messages in hand, in due order, with what is known of their subjects. */
export interface Claim {
  readonly messages: readonly ClaimedMessage[];
  readonly facts: ReadonlyMap<string, LetterFacts>;
  /** What the daily mails among them carry. */
  readonly digests: ReadonlyMap<string, Digest>;
  /** The relay was not well: tell it apart by this one try. */
  readonly probing: boolean;
}

/** The relay as all replicas see it. */
export interface RelayState {
  readonly pausedUntil: string | null;
  readonly pauseClass: string | null;
  /** In a row; the next try is a single message. */
  readonly faults: number;
  /** Handed to it on this calendar day of UTC; counted where a limit is set. */
  readonly sentToday: number;
}

/** One line of the delivery log. */
export interface LogLine {
  readonly id: string;
  readonly mail: string;
  readonly channel: Channel;
  readonly state: MessageState;
  readonly recipient: {
    readonly id: string;
    readonly name: string;
    readonly entityRef: string;
  } | null;
  readonly dueAt: string;
  readonly nextAttemptAt: string;
  readonly attempts: number;
  readonly sentAt: string | null;
  readonly smtpCode: number | null;
  readonly errorClass: string | null;
}

/** A page of the delivery log. */
export interface LogQuery {
  readonly state?: MessageState;
  readonly mail?: string;
  readonly unitId?: string;
  /** Due from this instant on, and before that one. */
  readonly dueFrom?: string;
  readonly dueBefore?: string;
  /** Only what waits for its day, the next first; otherwise all but that, newest first. */
  readonly later: boolean;
  readonly now: string;
  readonly limit: number;
  /** The last line of the page before. */
  readonly after?: { readonly dueAt: string; readonly id: string };
}

/** Messages, attempts and the relay in the database. */
export interface DeliveryStore {
  /** Takes what is due; passes over what another worker has. Empty while the relay rests or its bucket is empty. */
  claim(wish: ClaimWish): Promise<Claim>;
  /** Takes these steps in one transaction; gives the ids of those that still held. */
  record(
    steps: readonly Transition[],
    now: string,
  ): Promise<ReadonlySet<string>>;
  /** Puts a claimed mail into its recipient's daily one. */
  fold(
    message: ClaimedMessage,
    recipientPersonId: string,
    now: string,
  ): Promise<void>;
  /** Leases that ran out, and blocked messages whose day has come. */
  recover(now: string, chance: number): Promise<void>;
  /** Lets a channel rest, for all replicas. */
  pauseRelay(channel: Channel, errorClass: string, now: string): Promise<void>;
  /** A message was accepted: the channel is well. */
  relayWorks(channel: Channel): Promise<void>;
  relay(channel: Channel, now: string): Promise<RelayState>;
  /** Messages of a channel that is no longer there wait as mails again, where they are seen. */
  backToMail(): Promise<void>;
  list(query: LogQuery): Promise<LogLine[]>;
  counts(): Promise<Record<string, number>>;
  /** Messages whose day has not come. */
  later(now: string): Promise<number>;
  /** Active units by name, to narrow the log to. */
  units(): Promise<Array<{ id: string; name: string }>>;
  /** Mails waiting that are due by now. */
  waiting(now: string): Promise<number>;
  /** Schedules a dead, uncertain or blocked message again; false when it is none of these. */
  resend(messageId: string, now: string): Promise<boolean>;
}
