import { QuestionnaireDocument } from '@samtale/backstage-plugin-mus-common';
import { TalkRow } from './TalkRow';

/** The frozen form; a talk outside a round has none. */
export function readForm(
  row: Pick<TalkRow, 'opening_rule'> & { form: string | null },
): QuestionnaireDocument {
  if (row.form) return JSON.parse(row.form);
  return {
    formatVersion: 1,
    title: 'MUS',
    openingRule: row.opening_rule,
    themes: [],
  };
}
