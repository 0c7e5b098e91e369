import { QuestionnaireDocument } from '@samtale/backstage-plugin-mus-common';

/** The unit's own form: a draft that can be sent again and again. */
export interface Questionnaire {
  readonly id: string;
  readonly roundId: string;
  readonly templateId: string;
  readonly version: number;
  /** Of the last save; tells whether a lost reply was mine. */
  readonly saveId: string | null;
  readonly document: QuestionnaireDocument;
  /** Number of versions sent so far. */
  readonly sentVersions: number;
}

/** A form in lists. */
export interface QuestionnaireLine {
  readonly id: string;
  readonly title: string;
  readonly templateId: string;
  readonly sentVersions: number;
}

/** A frozen form. */
export interface FrozenVersion {
  readonly id: string;
  readonly number: number;
  readonly document: QuestionnaireDocument;
}
