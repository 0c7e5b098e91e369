import { QuestionnaireDocument } from '@samtale/backstage-plugin-mus-common';
import { Tx } from '../database/Database';
import {
  FrozenVersion,
  Questionnaire,
  QuestionnaireLine,
} from './Questionnaire';

/** Which form, and who asks: only the leader of the round's unit finds it. */
export interface QuestionnaireKey {
  readonly organisationId: string;
  readonly leaderPersonId: string;
  readonly questionnaireId: string;
}

/** A form as it is begun. */
export interface NewQuestionnaire {
  readonly organisationId: string;
  readonly id: string;
  readonly roundId: string;
  readonly templateId: string;
  readonly document: QuestionnaireDocument;
  readonly createdAt: string;
}

/** One save of a draft. */
export interface Save {
  readonly saveId: string;
  /** The version it was made from. */
  readonly version: number;
  readonly document: QuestionnaireDocument;
}

/** Forms and their frozen versions. Every method works in the caller's transaction. */
export interface QuestionnaireStore {
  insert(tx: Tx, questionnaire: NewQuestionnaire): Promise<void>;
  find(tx: Tx, key: QuestionnaireKey): Promise<Questionnaire | undefined>;
  /** Forms of a round, oldest first. */
  ofRound(
    tx: Tx,
    organisationId: string,
    roundId: string,
  ): Promise<QuestionnaireLine[]>;
  /** False when the version is another by now. */
  save(tx: Tx, key: QuestionnaireKey, save: Save): Promise<boolean>;
  /** The version that was frozen last. */
  lastFrozen(
    tx: Tx,
    organisationId: string,
    questionnaireId: string,
  ): Promise<FrozenVersion | undefined>;
  /** Freezes a document for ever under the next number. */
  freeze(
    tx: Tx,
    organisationId: string,
    questionnaireId: string,
    frozen: FrozenVersion,
    sentAt: string,
  ): Promise<void>;
}
