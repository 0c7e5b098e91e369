import { OpeningRule } from '../questionnaires/documentSchema';
import { SeniorOffer } from '../senior';
import { Language } from '../texts';

/** One piece of a mail; data, so that HTML and plain text come from one source. */
export type MailBlock =
  | { readonly type: 'heading'; readonly text: string }
  /** Heading of a part of a daily mail. */
  | { readonly type: 'section'; readonly text: string }
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'link'; readonly text: string; readonly href: string }
  | {
      readonly type: 'facts';
      readonly rows: ReadonlyArray<{
        readonly label: string;
        readonly value: string;
      }>;
    };

/** What one person is sent. */
export interface MailContent {
  /** Neutral: it shows on locked screens, so no names. */
  readonly subject: string;
  readonly blocks: readonly MailBlock[];
}

/**
 * All that a mail may ever say: the names of the two, days, what the
 * organisation offers everybody alike, and a link. What people wrote is not
 * here, so that no mail can carry it.
 */
export interface MailProps {
  /** Which of the two reads it. */
  readonly to: 'employee' | 'leader';
  readonly employee: string;
  readonly leader: string;
  readonly organisation: string;
  /** Address of the page in the portal. */
  readonly href: string;
  /** Day by which the preparation is wanted. */
  readonly preparationDueOn: string | null;
  readonly openingRule: OpeningRule | null;
  /** The offer of a senior talk, as the employee meets it; null: none (M02). */
  readonly seniorOffer?: SeniorOffer['offer'];
  /** From which age the organisation offers it; never the age of a person. */
  readonly seniorAge?: number;
  /** The template lets the employee decline. */
  readonly mayDecline?: boolean;
  /** Day of the talk. */
  readonly heldOn: string | null;
  /** The one follow-up date of the plan; null: there is none (any more). */
  readonly followUpOn: string | null;
  /** The day of the check-in or deadline that the mail is about. */
  readonly dueOn: string | null;
  /** The date stood elsewhere before. */
  readonly moved: boolean;
  /** The mail leaves after the day it tells of, e.g. after a downtime. */
  readonly late: boolean;
  /** Day, local time and minutes that the two have booked; never the place. */
  readonly booked?: {
    readonly on: string;
    readonly at: string;
    readonly minutes: number;
  } | null;
  /** Last day of the round's talks. */
  readonly talksUntil?: string | null;
  /** Day by which a request for a talk is taken up. */
  readonly answerOn?: string | null;
}

/** One mail of the registry. */
export interface Mail {
  readonly kind: string;
  /** What its subject id points at. */
  readonly about: 'talk' | 'plan' | 'request';
  /** Page of the portal it links to, below the portal's address. */
  readonly path: (subjectId: string) => string;
  /** A calendar file goes with it. */
  readonly calendar: boolean;
  /** Made-up props, for previews and tests. */
  readonly sample: MailProps;
  readonly content: (props: MailProps, locale: Language) => MailContent;
}

/** A mail to somebody who reads nothing of what it is about: no link, and its words are ours alone. */
export interface LinklessMail extends Omit<Mail, 'path'> {
  readonly path: null;
}
