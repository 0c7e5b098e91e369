import type { QuestionnaireDocument } from '@samtale/backstage-plugin-mus-common';

/** Changes the form as it stands now. */
export type Change = (
  edit: (document: QuestionnaireDocument) => QuestionnaireDocument,
) => void;
