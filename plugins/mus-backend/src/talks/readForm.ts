import { QuestionnaireDocument } from '@samtale/backstage-plugin-mus-common';
import { TalkRow } from './TalkRow';

const KNOWN_AT_MOST = 200;

/** A sent form never changes: what was read once need not be read again. */
const known = new Map<string, QuestionnaireDocument>();

function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  Object.values(value).forEach(frozen);
  return Object.freeze(value);
}

function parseOnce(document: string): QuestionnaireDocument {
  const before = known.get(document);
  if (before) return before;
  const form: QuestionnaireDocument = frozen(JSON.parse(document));
  if (known.size >= KNOWN_AT_MOST) known.clear();
  known.set(document, form);
  return form;
}

/** The frozen form; a talk outside a round has none. */
export function readForm(
  row: Pick<TalkRow, 'opening_rule'> & { form: string | null },
): QuestionnaireDocument {
  if (row.form) return parseOnce(row.form);
  return {
    formatVersion: 1,
    title: 'MUS',
    openingRule: row.opening_rule,
    themes: [],
  };
}
