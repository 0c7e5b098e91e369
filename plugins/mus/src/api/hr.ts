import { musContract } from '@samtale/backstage-plugin-mus-common/contract';
import type { Reply } from '@samtale/backstage-plugin-mus-common/contract';
import type { QueryClient } from '@tanstack/react-query';
import { keyOf, useMusQuery } from './client/useMusQuery';
import { storeReply } from './client/storeReply';
import { useMusCommand } from './client/useMusCommand';

const { templates, house, rounds } = musContract;

export type HrTemplateLine = Reply<
  typeof templates.hrTemplates
>['templates'][number];
export type HrTemplate = Reply<typeof templates.hrTemplate>;
export type HouseValuesReply = Reply<typeof house.values>;
export type MaterialsReply = Reply<typeof house.materials>;

/** Templates that HR keeps. */
export const useHrTemplates = () => useMusQuery(templates.hrTemplates, {});
/** One of them, as the server has it now. */
export const useHrTemplate = (hrTemplateId: string) =>
  useMusQuery(
    templates.hrTemplate,
    { params: { hrTemplateId } },
    { fresh: true },
  );
/** One published version. */
export const useRevision = (
  hrTemplateId: string,
  number: number,
  enabled: boolean,
) =>
  useMusQuery(
    templates.templateRevision,
    { params: { hrTemplateId, number } },
    { enabled: enabled && number > 0 },
  );

const templateAnew = {
  changes: [templates.hrTemplates, rounds.templates, rounds.template],
  store: (queries: QueryClient, reply: { id: string }) => {
    storeReply(
      queries,
      keyOf(templates.hrTemplate, { params: { hrTemplateId: reply.id } }),
      reply,
    );
  },
};

/** Adopts a template. */
export const useAdoptTemplate = () =>
  useMusCommand(templates.adoptTemplate, templateAnew);
/** Publishes the draft. */
export const usePublishTemplate = () =>
  useMusCommand(templates.publishTemplate, templateAnew);
/** Takes a template out of the gallery. */
export const useWithdrawTemplate = () =>
  useMusCommand(templates.withdrawTemplate, templateAnew);
/** Every question of bank and templates. */
export const useAllQuestions = () => useMusQuery(rounds.questionBank, {});
/** HR's own words for questions. */
export const useWordings = () => useMusQuery(templates.wordings, {});
/** Rewords a question, or brings our words back. */
export const useSetWording = () =>
  useMusCommand(templates.setWording, {
    changes: [
      templates.wordings,
      rounds.questionBank,
      rounds.templates,
      rounds.template,
    ],
  });

/** The organisation's values. */
export const useValues = () => useMusQuery(house.values, {});
/** Writes the values. */
export const useSaveValues = () =>
  useMusCommand(house.saveValues, { changes: [house.values] });
/** Materials for me. */
export const useMaterials = () => useMusQuery(house.materials, {});
/** Writes the list of materials. */
export const useSaveMaterials = () =>
  useMusCommand(house.saveMaterials, { changes: [house.materials] });
/** Marks a material as seen, for myself. */
export const useMarkSeen = () =>
  useMusCommand(house.markSeen, { changes: [house.materials] });
