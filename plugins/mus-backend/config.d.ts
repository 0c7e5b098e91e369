export interface Config {
  /** Development talks (MUS). */
  mus?: {
    organisation: {
      /** Short name of the organisation; leads every key in the database. Never changes. */
      id: string;
      /** Full name, as people know it. */
      name: string;
      /** IANA zone of follow-up days. Default: Europe/Copenhagen. */
      zone?: string;
      /** What the works council is called. Default: MED-udvalget. */
      councilName?: string;
      /** Catalog group whose members are HR here. */
      hrGroup: string;
      /** Catalog group whose members operate the portal. */
      operatorGroup: string;
      annotations?: {
        /** Annotation with an id that survives renames. Default: samtale.dk/stable-id. */
        stableId?: string;
        /** Annotation that names a leader. Default: samtale.dk/leader. */
        leader?: string;
      };
      /** From which age a senior talk is offered. Default: 58. */
      seniorAge?: number;
      /** `spec.type` of the groups that are units. */
      unitTypes?: string[];
      /** Calendar entries say "MUS" without the first name of the other. Default: false. */
      neutralCalendar?: boolean;
    };
    followUp?: {
      /** Local time of day of the mails, `07:00`. */
      time?: string;
      /** Days of advance notice; 0 switches it off. */
      advanceDays?: number;
      /** Days after which the reminder is sent when nothing was recorded. */
      onceMoreDays?: number;
      /** That many follow-ups of one leader make a day crowded. */
      crowdedDay?: number;
      /** Send on weekends and holidays too. */
      sendOnDaysOff?: boolean;
    };
    mail: {
      from: string;
      host: string;
      port?: number;
      secure?: boolean;
      /** Refuse to send without TLS. Default: true in production. */
      requireTls?: boolean;
      user?: string;
      /** @visibility secret */
      password?: string;
      maxConnections?: number;
      /** Messages a minute that the relay takes. */
      perMinute?: number | null;
      /** Messages a calendar day (UTC) that the relay takes. */
      perDay?: number | null;
      /** After a hand-over without an answer: send once more, or hold. */
      uncertain?: 'resend' | 'hold';
      /** Domains that mails may go to. */
      allowedDomains: string[];
    };
    delivery?: {
      /**
       * Between these local times, and on weekends and holidays, only the mail on the follow-up
       * date leaves. Default: from 18:00 until 07:00; false: at any hour. In a demo: false.
       */
      quietHours?: false | { from?: string; until?: string };
      /** Reaches people without a work mail: a gateway to text messages or letters. */
      webhook?: {
        /** Begins with https:// (http:// on this machine only, never in production). */
        url: string;
        /**
         * Shared with the receiver, 32 characters at least; signs each message.
         * @visibility secret
         */
        secret: string;
        /** What is sent of a message. Default: subject and link. */
        lines?: Array<'subject' | 'text' | 'facts' | 'link'>;
        /** How long the receiver may take. Default: 30. */
        timeoutSeconds?: number;
        /** Messages a minute that it takes. Default: no limit. */
        perMinute?: number;
      };
    };
    keys: {
      /** Master keys; the first one seals. Without a ring a development key is made, never in production. */
      ring?: Array<{
        id: string;
        /**
         * 32 random bytes in base64.
         * @visibility secret
         */
        secret: string;
      }>;
      /** A database of its own: keys never lie in the content's backup. */
      store: {
        client: 'better-sqlite3' | 'pg';
        /**
         * File of SQLite, or connection of PostgreSQL.
         * @visibility secret
         */
        connection: string | object;
      };
    };
    /** Days that entries of the access log are kept. Default: 730. */
    accessLogDays?: number;
    retention?: {
      preparation?: {
        /** Months after both have confirmed the plan. Default: 3. */
        monthsAfterConfirmation?: number;
        /** Months after the talk, or the invitation, at the latest. Default: 12. */
        monthsAtMost?: number;
      };
      minutes?: {
        /** Months after anybody last touched the minutes or the plan. Default: 60. */
        monthsUntouched?: number;
      };
      /** Whichever comes first. */
      plan?: {
        /** Months after anybody last touched the plan. Default: 60. */
        monthsUntouched?: number;
        /** Months after the employee left. Default: 12. */
        monthsAfterLeaving?: number;
      };
      /** Who stood in for whom. */
      substitutions?: {
        /** Months after the last day, or after it was taken back. Default: 12. */
        monthsAfterEnd?: number;
      };
    };
    /** Requests a minute of one person. Default: 600. */
    requestsPerMinute?: number;
    demo?: {
      /** Demo data and the clock control; refused in production. */
      enabled?: boolean;
      /** Folder of scenarios that fill an empty demo. */
      folder?: string;
    };
  };
}
