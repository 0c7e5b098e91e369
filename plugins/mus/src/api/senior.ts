import { musContract } from '@samtale/backstage-plugin-mus-common/contract';
import { useMusCommand } from './client/useMusCommand';
import { useMusQuery } from './client/useMusQuery';

const { senior, talks } = musContract;

/** The offer of a senior talk beside a talk. */
export const useSeniorOffer = (talkId: string) =>
  useMusQuery(senior.seniorOffer, { params: { talkId } });
/** I say yes or no to it. */
export const useAnswerSenior = () =>
  useMusCommand(senior.answerSenior, {
    changes: [senior.seniorOffer, talks.accessLog],
  });
