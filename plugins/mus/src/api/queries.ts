import { musContract } from '@samtale/backstage-plugin-mus-common/contract';
import type { CallInput } from '@samtale/backstage-plugin-mus-common/contract';
import { pollSeconds } from './pollSeconds';
import { useMusQuery } from './client/useMusQuery';

/** The signed-in person, roles, and the product's clock. */
export const useMe = () => useMusQuery(musContract.people.me, {});
/** What stands next for me (home page cards, entry page). */
export const useHome = () =>
  useMusQuery(musContract.overview.home, {}, { pollSeconds });
/** Rounds of the units I lead. */
export const useRounds = () => useMusQuery(musContract.rounds.list, {});
/** A round with its board. */
export const useRound = (roundId: string | undefined) =>
  useMusQuery(
    musContract.rounds.get,
    { params: { roundId: roundId ?? '' } },
    { pollSeconds, enabled: Boolean(roundId) },
  );
/** Base templates; with a unit also whether it may use them. */
export const useTemplates = (unitId?: string) =>
  useMusQuery(
    musContract.rounds.templates,
    unitId ? { query: { unitId } } : {},
  );
/** The draft of a questionnaire, as the server has it now. */
export const useQuestionnaire = (questionnaireId: string) =>
  useMusQuery(
    musContract.rounds.questionnaire,
    { params: { questionnaireId } },
    { fresh: true, pollSeconds },
  );
/** The base template of a questionnaire, for questions that were taken out. */
export const useTemplate = (templateId: string) =>
  useMusQuery(musContract.rounds.template, { params: { templateId } });
/** A talk, with what I may read of it. */
export const useTalk = (talkId: string) =>
  useMusQuery(musContract.talks.get, { params: { talkId } }, { pollSeconds });
/** Topic cards and optional themes of a talk. */
export const useCards = (talkId: string) =>
  useMusQuery(
    musContract.cards.get,
    { params: { talkId } },
    { fresh: true, pollSeconds },
  );
/** Who opened a talk. */
export const useTalkLog = (talkId: string, enabled: boolean) =>
  useMusQuery(musContract.talks.accessLog, { params: { talkId } }, { enabled });
/** My plans, as employee or as leader. */
export const usePlans = (as: 'employee' | 'leader') =>
  useMusQuery(musContract.plans.mine, { query: { as } });
/** A plan, with what I may read of it. */
export const usePlan = (planId: string, enabled = true) =>
  useMusQuery(
    musContract.plans.get,
    { params: { planId } },
    { pollSeconds, enabled },
  );
/** Who opened a plan. */
export const usePlanLog = (planId: string, enabled: boolean) =>
  useMusQuery(musContract.plans.accessLog, { params: { planId } }, { enabled });
/** Who changed what in a plan, newest first; before a number. */
export const usePlanChanges = (planId: string, before: number | undefined) =>
  useMusQuery(musContract.plans.changes, {
    params: { planId },
    query: { before },
  });
/** Employments without a leader (HR). */
export const useWithoutLeader = () =>
  useMusQuery(musContract.people.withoutLeader, {});
/** People by name (HR). */
export const usePeopleSearch = (search: string) =>
  useMusQuery(
    musContract.people.searchPeople,
    { query: { search } },
    { enabled: search.trim().length >= 2 },
  );
/** Status of my employees; the filter is a query of the contract. */
export const useOverview = (
  query: CallInput<typeof musContract.overview.team>['query'],
) => useMusQuery(musContract.overview.team, { query }, { pollSeconds });
/** What to know about a day before choosing it for the follow-up. */
export const useFollowUpCheck = (planId: string, on: string | null) =>
  useMusQuery(
    musContract.plans.checkFollowUp,
    { params: { planId }, query: { on: on ?? '' } },
    { enabled: on !== null },
  );
/** The delivery log. */
export const useDeliveries = (
  query: CallInput<typeof musContract.operator.deliveries>['query'],
) => useMusQuery(musContract.operator.deliveries, { query }, { pollSeconds });
/** Units that the delivery log can be narrowed to. */
export const useDeliveryUnits = () =>
  useMusQuery(musContract.operator.deliveryUnits, {});
/** How I want my mails. */
export const useSubstitutes = () =>
  useMusQuery(musContract.substitutes.ofMine, {});
/** People by name, for a leader who names a substitute. */
export const useSubstituteCandidates = (search: string) =>
  useMusQuery(
    musContract.substitutes.substituteCandidates,
    { query: { search } },
    { enabled: search.trim().length >= 2 },
  );
/** How I want my mails. */
export const useOwnMails = () => useMusQuery(musContract.mailSettings.mine, {});
/** What was sent to me: the newest page, and what comes next. */
export const useOwnMessages = (
  query: CallInput<typeof musContract.mailSettings.messages>['query'],
) => useMusQuery(musContract.mailSettings.messages, { query });
/** Which mails a round sends. */
export const useRoundMails = (roundId: string) =>
  useMusQuery(musContract.mailSettings.ofRound, { params: { roundId } });
/** Every text of every mail (HR). */
export const useMailTexts = () => useMusQuery(musContract.mailTexts.list, {});
/** One text of a mail (HR). */
export const useMailText = (
  mail: string,
  variant: string,
  language: 'da' | 'en',
) =>
  useMusQuery(
    musContract.mailTexts.get,
    { params: { mail, variant, language } },
    { fresh: true },
  );
/** What the operator must look at. */
export const useOperatorTasks = (enabled = true) =>
  useMusQuery(musContract.operator.tasks, {}, { enabled });
/** The demo's clock. */
export const useDemoClock = (enabled: boolean) =>
  useMusQuery(musContract.operator.clock, {}, { enabled });
