import type { QueryClient } from '@tanstack/react-query';
import { musContract } from '@samtale/backstage-plugin-mus-common/contract';
import { storeReply } from './client/storeReply';
import { useMusCommand } from './client/useMusCommand';
import { keyOf } from './client/useMusQuery';

const { people, rounds, talks, plans, operator, cards } = musContract;

/** Chooses the language of my mails. */
export const useSetLanguage = () =>
  useMusCommand(people.setLanguage, { changes: [people.me] });
/** HR names a leader. */
export const useAssignLeader = () =>
  useMusCommand(people.assignLeader, { changes: [people.withoutLeader] });
/** Starts a round. */
export const useStartRound = () =>
  useMusCommand(rounds.start, { changes: [rounds.list] });
/** Changes dates or signposts of a round. */
export const useUpdateRound = () =>
  useMusCommand(rounds.update, { changes: [rounds.get, rounds.list] });
/** Makes a questionnaire from a base template. */
export const useCreateQuestionnaire = () =>
  useMusCommand(rounds.createQuestionnaire, { changes: [rounds.get] });
/** Freezes a version and invites. */
export const useSend = () =>
  useMusCommand(rounds.send, {
    changes: [rounds.get, rounds.list, rounds.questionnaire, talks.mine],
  });

/** The reply is the talk as it stands now: the page shows it at once. */
const talkAnew = {
  changes: [talks.mine, rounds.get, talks.accessLog],
  store: (queries: QueryClient, talk: { id: string }) => {
    storeReply(
      queries,
      keyOf(talks.get, { params: { talkId: talk.id } }),
      talk,
    );
  },
};

/** Marks my preparation as ready. */
export const useMarkReady = () => useMusCommand(talks.markReady, talkAnew);
/** Takes my preparation back. */
export const useTakeBack = () => useMusCommand(talks.takeBack, talkAnew);
/** Reminds the employee to prepare. */
export const useNudge = () => useMusCommand(talks.nudge, talkAnew);
/** "Forberedt på papir". */
export const useMarkOnPaper = () => useMusCommand(talks.markOnPaper, talkAnew);
/** Opens both preparations. */
export const useStartTalk = () => useMusCommand(talks.startTalk, talkAnew);
/** The talk has been held. */
export const useMarkHeld = () => useMusCommand(talks.markHeld, talkAnew);

/** The reply is the cards as they stand now; the talk's form follows from them. */
const cardsAnew = {
  changes: [talks.get, talks.mine, talks.accessLog],
  store: (queries: QueryClient, reply: { talkId: string }) => {
    storeReply(
      queries,
      keyOf(cards.get, { params: { talkId: reply.talkId } }),
      reply,
    );
  },
};

/** Sends my topic cards. */
export const useSendCards = () => useMusCommand(cards.sendCards, cardsAnew);
/** The leader exchanges without the employee's cards. */
export const useExchangeCards = () =>
  useMusCommand(cards.exchangeCards, cardsAnew);

/** The reply is the plan as it stands now. */
const planAnew = {
  changes: [plans.mine, talks.get, plans.accessLog, plans.changes],
  store: (queries: QueryClient, plan: { id: string }) => {
    storeReply(
      queries,
      keyOf(plans.get, { params: { planId: plan.id } }),
      plan,
    );
  },
};

/** Makes the plan of a talk, or finds it. */
export const useCreatePlan = () => useMusCommand(plans.create, planAnew);
/** Sets, moves or clears the follow-up date. */
export const useSetFollowUp = () => useMusCommand(plans.setFollowUp, planAnew);
/** I confirm, with or without a remark, or disagree. */
export const useConfirmPlan = () => useMusCommand(plans.confirm, planAnew);
/** The follow-up was held. */
export const useRecordFollowUp = () =>
  useMusCommand(plans.recordFollowUp, planAnew);
/** Opens a plan again that was closed by mistake. */
export const useReopenPlan = () => useMusCommand(plans.reopen, planAnew);
/** Settles a provisional agreement after the joint wrap-up. */
export const useSettle = () =>
  useMusCommand(plans.settle, {
    changes: [plans.get, plans.mine, plans.changes, plans.accessLog],
  });
/** The leader says that the joint wrap-up is done. */
export const useEndWrapUp = () =>
  useMusCommand(plans.endWrapUp, {
    ...planAnew,
    changes: [...planAnew.changes, plans.get],
  });
/** Plans check-ins. */
export const usePlanCheckIns = () =>
  useMusCommand(plans.planCheckIns, planAnew);
/** Moves a check-in, notes it, records it, takes it away or back. */
export const useChangeCheckIn = () =>
  useMusCommand(plans.changeCheckIn, {
    changes: [plans.get, plans.changes, plans.accessLog],
  });
/** Adds a block to a plan. */
export const useAddBlock = () =>
  useMusCommand(plans.addBlock, { changes: [plans.get] });
/** Takes a block away. */
export const useRemoveBlock = () =>
  useMusCommand(plans.removeBlock, { changes: [plans.get, plans.changes] });
/** Brings a block back. */
export const useRestoreBlock = () =>
  useMusCommand(plans.restoreBlock, { changes: [plans.get, plans.changes] });
/** Chooses language and pace of my mails. */
export const useSaveOwnMails = () =>
  useMusCommand(musContract.mailSettings.save, {
    changes: [musContract.mailSettings.mine, people.me],
  });
const { substitutes } = musContract;

/** The reply is who stands in as it is now. */
const substitutesAnew = {
  changes: [substitutes.ofMine, musContract.mailSettings.messages],
};
/** Names who is reminded beside me for some days. */
export const useNameSubstitute = () =>
  useMusCommand(substitutes.nameSubstitute, substitutesAnew);
/** Ends a substitution. */
export const useEndSubstitute = () =>
  useMusCommand(substitutes.endSubstitute, substitutesAnew);
/** Switches a mail of a round on or off. */
export const useSwitchRoundMail = () =>
  useMusCommand(musContract.mailSettings.switchOfRound, {
    changes: [musContract.mailSettings.ofRound],
  });
const { mailTexts } = musContract;

/** The reply is the text as it stands now. */
const textAnew = {
  changes: [mailTexts.list],
  store: (
    queries: QueryClient,
    text: { mail: string; variant: string; language: 'da' | 'en' },
  ) => {
    const { mail, variant, language } = text;
    storeReply(
      queries,
      keyOf(mailTexts.get, { params: { mail, variant, language } }),
      text,
    );
  },
};

/** Words a mail for the organisation. */
export const useSaveMailText = () =>
  useMusCommand(mailTexts.saveText, textAnew);
/** Takes the product's words again. */
export const useResetMailText = () =>
  useMusCommand(mailTexts.resetText, textAnew);
/** Shows how a wording looks. */
export const usePreviewMailText = () => useMusCommand(mailTexts.preview);

/** Sends a message once more. */
export const useResend = () =>
  useMusCommand(operator.resend, { changes: [operator.deliveries] });
/** Moves the demo's clock: every page is out of date afterwards. */
export const useMoveClock = () =>
  useMusCommand(operator.moveClock, {
    changes: [
      people.me,
      operator.clock,
      operator.deliveries,
      talks.get,
      talks.mine,
      plans.get,
      plans.mine,
    ],
  });
