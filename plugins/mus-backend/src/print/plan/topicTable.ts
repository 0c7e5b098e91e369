import {
  BlockContent,
  cellText,
  Language,
  LocalText,
  PlanColumn,
  PlanTable,
  say,
} from '@samtale/backstage-plugin-mus-common';
import { PrintBlock, PrintCell } from '../PrintDocument';

const local = ({ da, en }: LocalText, language: Language) =>
  language === 'en' && en ? en : da;

/** Sentences need more room than headings. */
const shares = { theme: 5, topic: 5, activity: 7, words: 7 } as const;

/** A kind of activity in the words of the form, else in ours; empty when none is chosen. */
export function activityWords(
  kind: BlockContent['activity'],
  table: PlanTable | null,
  language: Language,
): string {
  if (!kind) return '';
  const own = table?.activities.find(one => one.kind === kind)?.words;
  return own ? local(own, language) : say(language, 'activityKinds', kind);
}

function themeWords(
  { topic }: BlockContent,
  { columns }: PlanTable,
  language: Language,
): string {
  if (!topic) return '';
  const alone = !columns.some(({ holds }) => holds === 'topic');
  const parts = alone ? [topic.theme, topic.title] : [topic.theme];
  return parts
    .flatMap(part => (part ? [local(part, language)] : []))
    .join(' · ');
}

function firstWords(
  { text, provisional }: BlockContent,
  language: Language,
): PrintCell {
  return provisional
    ? { text, under: [say(language, 'printWords', 'provisional')] }
    : text;
}

function cell(
  column: PlanColumn,
  content: BlockContent,
  table: PlanTable,
  language: Language,
): PrintCell {
  const first = table.columns.find(({ holds }) => holds === 'words');
  switch (column.holds) {
    case 'theme':
      return themeWords(content, table, language);
    case 'topic':
      return content.topic?.title ? local(content.topic.title, language) : '';
    case 'activity':
      return activityWords(content.activity, table, language);
    default:
      return column === first
        ? firstWords(content, language)
        : cellText(content, column.id);
  }
}

/** The development plan in the columns of its form (M14, R08). */
export function topicTable(
  table: PlanTable,
  rows: readonly BlockContent[],
  language: Language,
): PrintBlock {
  const { columns } = table;
  return {
    type: 'table',
    shares: columns.map(({ holds }) => shares[holds]),
    head: columns.map(({ title }) => local(title, language)),
    rows: rows.map(content =>
      columns.map(column => cell(column, content, table, language)),
    ),
  };
}
