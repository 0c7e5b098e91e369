/** Settings of one organisation; everything that another workplace would choose otherwise. */
export interface OrganisationSettings {
  readonly organisationId: string;
  readonly name: string;
  /** IANA zone of follow-up days, `Europe/Copenhagen`. */
  readonly zone: string;
  /** "MED-udvalget", in the state "samarbejdsudvalget". */
  readonly councilName: string;
  readonly hrGroup: string;
  readonly operatorGroup: string;
  readonly stableIdAnnotation: string;
  readonly leaderAnnotation: string;
  /** `spec.type` of the groups that are org units. */
  readonly unitTypes: readonly string[];
  /** Local time of day of due mails, `07:00`. */
  readonly dueTime: string;
  /** Days of advance notice; 0 switches it off. */
  readonly advanceNoticeDays: number;
  /** Days after which "once more" is sent when nothing was recorded. */
  readonly onceMoreAfterDays: number;
  /** A day with this many follow-ups of one leader is called crowded. */
  readonly crowdedDay: number;
  /** Sends on weekends and holidays too (tests of DST days, workplaces on shifts). */
  readonly sendOnDaysOff: boolean;
  /** Local times between which, and on weekends and holidays, only the mail on the follow-up date leaves; null: none. */
  readonly quietHours: { readonly from: string; readonly until: string } | null;
  readonly allowedMailDomains: readonly string[];
  /** Address of the portal, for links. */
  readonly portalUrl: string;
  readonly accessLogDays: number;
  /** From which age a senior talk is offered; 58 when nothing is said. */
  readonly seniorAge?: number;
  /** Calendar entries say "MUS" without the first name of the other. */
  readonly neutralCalendar?: boolean;
}

/** The whole `mus:` section, parsed. */
export interface MusSettings {
  readonly organisation: OrganisationSettings;
  readonly mail: {
    readonly from: string;
    readonly host: string;
    readonly port: number;
    readonly secure: boolean;
    readonly requireTls: boolean;
    readonly user?: string;
    readonly password?: string;
    readonly maxConnections: number;
    /** Messages a minute the relay takes; null: no limit. */
    readonly perMinute: number | null;
    /** Messages a calendar day (UTC) the relay takes; null: no limit. */
    readonly perDay: number | null;
    /** After a hand-over without an answer: `resend` once, or `hold`. */
    readonly uncertain: 'resend' | 'hold';
  };
  readonly keys: {
    /** Ring keys, first one seals; base64 of 32 bytes, or generated in development. */
    readonly ring: ReadonlyArray<{ id: string; secret: string }>;
    readonly store: { client: 'better-sqlite3' | 'pg'; connection: unknown };
    readonly generated: boolean;
  };
  /** How long preparations are kept; then rows and key are erased. */
  readonly retention: {
    /** Months after both have confirmed the plan. */
    readonly afterConfirmation: number;
    /** Months after the talk (or the invitation), whatever became of the plan. */
    readonly atMost: number;
    /** Months of minutes after anybody last touched them or the plan. */
    readonly minutes: number;
    /** Months of plans: after anybody last touched them, and after the employee left. */
    readonly plan: {
      readonly untouched: number;
      readonly afterLeaving: number;
    };
    /** Months of who stood in for whom, after it was over. */
    readonly substitutions: number;
  };
  /** Requests a minute of one person. */
  readonly requestsPerMinute: number;
  /** Demo data and clock control; refused when NODE_ENV=production. */
  readonly demo: boolean;
  /** Folder of the scenarios that fill an empty demo; null: it stays empty. */
  readonly demoFolder: string | null;
}
