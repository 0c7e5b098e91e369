import { mergeForms } from '@samtale/backstage-plugin-mus-common';
import type { QuestionnaireDocument } from '@samtale/backstage-plugin-mus-common';
import { endpoints } from '../../../api';
import type { Questionnaire } from '../../../api';
import type { AutosaveDocument, Stored } from '../../../autosave';
import { sameForm } from './sameForm';

/** The draft is saved as one field; versions that were written apart are put together by question. */
export const draftKey = 'draft';

/** A questionnaire as the autosave engine knows it. */
export function storedDraft(
  questionnaire: Questionnaire,
): Stored<QuestionnaireDocument> {
  return {
    value: questionnaire.document,
    version: questionnaire.version,
    savedAt: '',
  };
}

/** How the draft is saved: whole, on the version it was made from. */
export function questionnaireDraft(
  questionnaire: Questionnaire,
  personId: string,
): AutosaveDocument<QuestionnaireDocument> {
  return {
    personId,
    documentId: questionnaire.id,
    empty: questionnaire.document,
    same: sameForm,
    merge: (base, mine, theirs) => {
      const { document, conflicts } = mergeForms(base, mine, theirs);
      return conflicts.length === 0 ? document : null;
    },
    callOf: ({ value, version, saveId }) => ({
      endpoint: endpoints.rounds.saveQuestionnaire,
      input: {
        params: { questionnaireId: questionnaire.id },
        body: { saveId, document: value },
        version: version ?? questionnaire.version,
      },
    }),
    read: reply => {
      const read = endpoints.rounds.saveQuestionnaire.response.safeParse(reply);
      return read.success ? storedDraft(read.data) : null;
    },
  };
}
