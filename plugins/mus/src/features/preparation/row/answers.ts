import type { AnswerValue } from '@samtale/backstage-plugin-mus-common';
import { endpoints } from '../../../api';
import type { Reply } from '../../../api';
import { sameJson } from '../../../autosave';
import type { AutosaveDocument, Stored } from '../../../autosave';

type Answer = Reply<typeof endpoints.talks.saveAnswer>;

/** A row that nobody has written in. */
export const emptyAnswer: AnswerValue = {
  formatVersion: 1,
  text: '',
  important: false,
};

function storedOf(answer: Answer): Stored<AnswerValue> {
  return {
    value: answer.value,
    version: answer.version,
    savedAt: answer.savedAt,
  };
}

/** My answers as the autosave engine knows them. */
export function storedAnswers(
  answers: readonly Answer[],
): Map<string, Stored<AnswerValue>> {
  return new Map(answers.map(answer => [answer.questionId, storedOf(answer)]));
}

/** How the rows of my sheet are saved: one row at a time, each on the version it was written on. */
export function answersDocument(
  talkId: string,
  personId: string,
): AutosaveDocument<AnswerValue> {
  return {
    personId,
    documentId: talkId,
    empty: emptyAnswer,
    same: sameJson,
    callOf: ({ key, value, version, saveId }) => ({
      endpoint: endpoints.talks.saveAnswer,
      input: {
        params: { talkId, questionId: key },
        body: { saveId, value },
        version: version ?? 'create',
      },
    }),
    read: reply => {
      const answer = endpoints.talks.saveAnswer.response.safeParse(reply);
      return answer.success ? storedOf(answer.data) : null;
    },
  };
}
