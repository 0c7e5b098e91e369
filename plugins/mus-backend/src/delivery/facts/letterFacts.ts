import { SeniorOffer } from '@samtale/backstage-plugin-mus-common';

/** What is known about the subject of a message when it is composed: people and days, no content. */
export interface LetterFacts {
  readonly messageId: string;
  readonly employee: Person | null;
  /** The other of the two; after a handover the new leader, who gets the mail. */
  readonly leader: Person | null;
  /** Stands in for the leader, where the message is for one who does. */
  readonly substitute: Person | null;
  /** Was one of the two, where the message is for one who was. */
  readonly former: Person | null;
  readonly preparationDueOn: string | null;
  readonly openingRule: string | null;
  readonly heldAt: string | null;
  readonly plan: PlanFacts | null;
  readonly talk: TalkFacts | null;
  readonly talksUntil: string | null;
  /** The time of the talk; null: nobody has proposed or booked one. */
  readonly booking: BookedFacts | null;
  /** Day by which a request for a talk is taken up. */
  readonly answerOn: string | null;
  /** What makes the message one of its kind: a day, or a key. */
  readonly occurrence: string | null;
  /** Somebody else leads now than when it was agreed. */
  readonly handedOver: boolean;
  /** Who led when it was agreed only reads it now. */
  readonly leaderReadsOnly: boolean;
  /** Of invitations only. */
  readonly invitation: InvitationFacts | null;
  /** The leader has switched this kind of mail off in the round. */
  readonly switchedOff: boolean;
}

/** What an invitation tells of the form and the offers that go with it. */
export interface InvitationFacts {
  /** As the employee meets it; never an age. */
  readonly seniorOffer: SeniorOffer['offer'];
  readonly mayDecline: boolean;
}

/** A recipient as the directory knows them. */
export interface Person {
  readonly id: string;
  /** Of the directory; survives renames. */
  readonly stableId: string;
  readonly name: string;
  readonly entityRef: string;
  readonly mailAddress: string | null;
  readonly language: 'da' | 'en';
  readonly active: boolean;
  /** Wants one mail a day. */
  readonly daily: boolean;
}

/** The time of a talk, as calendar files need it; never the place. */
export interface BookedFacts {
  readonly generation: number;
  readonly sequence: number;
  /** Added for the leader's entry. */
  readonly leaderSequence: number;
  readonly booked: {
    readonly on: string;
    readonly at: string;
    readonly minutes: number;
    readonly startsAt: string;
  } | null;
}

/** How far the two are. */
export interface TalkFacts {
  readonly state: string;
  /** "Start samtalen" was pressed. */
  readonly started: boolean;
  /** Who has said that they are ready, also on paper. */
  readonly ready: { readonly employee: boolean; readonly leader: boolean };
}

/** The follow-up of a plan. */
export interface PlanFacts {
  readonly followUpOn: string | null;
  readonly generation: number;
  readonly calendarSequence: number;
  /** Added for the leader's entry. */
  readonly leaderSequence: number;
  readonly closed: boolean;
}
