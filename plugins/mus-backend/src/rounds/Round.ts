import { SheetSignal, TalkState } from '@samtale/backstage-plugin-mus-common';
import { PersonShape } from '../people/personShape';

/** The unit's signposts for the year (T03). */
export interface UnitContext {
  readonly coreTask: string;
  readonly goals: Array<{ id: string; text: string }>;
  readonly guidelines: string;
}

/** What a leader writes down when starting a round. */
export interface RoundInput {
  readonly title: string;
  readonly preparationDueOn: string;
  readonly talksFrom: string;
  readonly talksUntil: string;
  readonly wrapUpOn: string | null;
  readonly context: UnitContext;
}

/** A round of one unit. */
export interface Round extends RoundInput {
  readonly id: string;
  readonly unit: { readonly id: string; readonly name: string };
  /** Who leads the unit now; only this person comes by. */
  readonly leader: PersonShape;
  readonly version: number;
  readonly state: string;
  readonly createdAt: string;
}

/** One line of the list of rounds. */
export interface RoundLine extends Pick<
  RoundInput,
  'title' | 'preparationDueOn' | 'talksFrom' | 'talksUntil'
> {
  readonly id: string;
  readonly unit: { readonly id: string; readonly name: string };
  readonly state: string;
  readonly talks: number;
}

/** One employee in the round: signals and states only. */
export interface BoardRow {
  readonly talkId: string;
  readonly employmentId: string;
  readonly employee: PersonShape;
  readonly title: string;
  readonly leader: PersonShape;
  readonly state: TalkState;
  readonly employeeSheet: SheetSignal;
  readonly leaderSheet: SheetSignal;
  readonly planId: string | null;
  /** No usable mail address. */
  readonly unreached: boolean;
}

/** An employee who can be invited. */
export interface Candidate {
  readonly employmentId: string;
  readonly unitId: string;
  readonly person: PersonShape;
  readonly title: string;
  readonly away: boolean;
  readonly reachableByMail: boolean;
  /** Who holds the talk: the named holder, else the leader. Null: cannot be invited. */
  readonly leaderPersonId: string | null;
  /** Leads the employee; sees status only when another holds the talk. */
  readonly ownLeaderPersonId: string | null;
}
