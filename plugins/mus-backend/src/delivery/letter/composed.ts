import { ChannelMessage } from '@samtale/backstage-plugin-mus-node';
import { MusSettings } from '../../settings';
import { Wordings } from '../../wording/Wordings';
import { FrozenLetter } from '../outbox/messages';

/** What a claimed message becomes. */
export type Composed =
  | {
      readonly type: 'letter';
      readonly letter: FrozenLetter;
      readonly date: string;
      readonly recipientPersonId: string;
    }
  | {
      readonly type: 'notice';
      readonly notice: Notice;
      readonly recipientPersonId: string;
    }
  /** For a person without a mail address. */
  | {
      readonly type: 'channel';
      readonly message: ChannelMessage;
      readonly date: string;
      readonly recipientPersonId: string;
    }
  /** This channel cannot reach the recipient, another one can. */
  | {
      readonly type: 'reroute';
      readonly channel: string;
      readonly recipientPersonId: string;
    }
  /** Waits for an hour at which mails may leave. */
  | { readonly type: 'later'; readonly until: string }
  /** Goes into the recipient's daily mail. */
  | { readonly type: 'digest'; readonly recipientPersonId: string }
  /** Nobody to write to; a class of the delivery log. */
  | {
      readonly type: 'blocked';
      readonly errorClass: string;
      readonly recipientPersonId: string | null;
    }
  /** The reason for it is gone. */
  | { readonly type: 'cancelled'; readonly errorClass: string };

/** A portal message: neutral, no names, below the bell. */
export interface Notice {
  readonly entityRef: string;
  readonly title: string;
  /** Path within the portal; null: its reader has no access to what it is about. */
  readonly link: string | null;
  /** The same for every try, so that a second one replaces the first. */
  readonly scope: string;
}

/** The moment and the place a message is composed in. */
export interface ComposeContext {
  readonly settings: MusSettings;
  readonly now: string;
  readonly today: string;
  /** The organisation's own words. */
  readonly wordings: Wordings;
  /** Reaches people without a mail address; null: nothing does. */
  readonly furtherChannel: string | null;
}
