import { MailWording } from '@samtale/backstage-plugin-mus-common';

/** Which text of which mail. */
export interface WordingKey {
  /** A key of the registry of mails. */
  readonly mail: string;
  readonly variant: string;
  readonly language: 'da' | 'en';
}

/** The organisation's own words; what it has not worded is said in ours. */
export class Wordings {
  private readonly own: ReadonlyMap<string, MailWording>;

  constructor(rows: ReadonlyArray<WordingKey & { wording: MailWording }>) {
    this.own = new Map(
      rows.map(({ mail, variant, language, wording }) => [
        `${mail} ${variant} ${language}`,
        wording,
      ]),
    );
  }

  of(
    mail: string,
    variant: string,
    language: 'da' | 'en',
  ): MailWording | undefined {
    return this.own.get(`${mail} ${variant} ${language}`);
  }
}
