import {
  mergeForms,
  questionnaireDocumentSchema,
} from '@samtale/backstage-plugin-mus-common';
import type { QuestionnaireDocument } from '@samtale/backstage-plugin-mus-common';
import { endpoints } from '../../../api';
import type { Questionnaire } from '../../../api';
import { sameJson } from '../../../autosave';
import type { AutosaveDocument, Stored } from '../../../autosave';

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

const tidied = new WeakMap<QuestionnaireDocument, unknown>();

/** As the server would write it, so that a space at the end is no difference; each form is read once. */
function tidy(document: QuestionnaireDocument): unknown {
  if (!tidied.has(document)) {
    const parsed = questionnaireDocumentSchema.safeParse(document);
    tidied.set(document, parsed.success ? parsed.data : document);
  }
  return tidied.get(document);
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
    same: (a, b) => a === b || sameJson(tidy(a), tidy(b)),
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
