import { musContract } from '@samtale/backstage-plugin-mus-common/contract';
import type { Reply } from '@samtale/backstage-plugin-mus-common/contract';
import { useMusCommand } from './client/useMusCommand';
import { useMusQuery } from './client/useMusQuery';

const { questionnaires, rounds } = musContract;

/** A version of a form that was sent. */
export type SentVersion = Reply<typeof questionnaires.version>;
/** A form beside others of the same round. */
export type Variant = VariantsReply['variants'][number];
/** The forms of a round, and the group the template of this one is for. */
export type VariantsReply = Reply<typeof questionnaires.variants>;

/** Questions to insert in a form, those of the unit's earlier years among them. */
export const useBank = (questionnaireId: string, enabled: boolean) =>
  useMusQuery(
    questionnaires.bank,
    { params: { questionnaireId } },
    { enabled },
  );
/** Versions that were sent, newest first. */
export const useSentVersions = (questionnaireId: string) =>
  useMusQuery(questionnaires.versions, { params: { questionnaireId } });
/** One version as it stands now. */
export const useSentVersion = (
  questionnaireId: string,
  number: number | undefined,
) =>
  useMusQuery(
    questionnaires.version,
    { params: { questionnaireId, number: number ?? 0 } },
    { enabled: number !== undefined },
  );
/** The forms of the same round. */
export const useVariants = (questionnaireId: string) =>
  useMusQuery(questionnaires.variants, { params: { questionnaireId } });
/** Corrects the spelling of a version. */
export const useCorrect = () =>
  useMusCommand(questionnaires.correct, {
    changes: [questionnaires.versions, questionnaires.version],
  });
/** Freezes the draft as a new version for talks that have not begun. */
export const usePublish = () =>
  useMusCommand(questionnaires.publish, {
    changes: [questionnaires.versions, rounds.questionnaire, rounds.get],
  });
/** Makes a variant. */
export const useMakeVariant = () =>
  useMusCommand(questionnaires.makeVariant, {
    changes: [questionnaires.variants, rounds.get],
  });
