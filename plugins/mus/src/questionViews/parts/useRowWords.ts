import type { Row } from '@samtale/backstage-plugin-mus-common';
import { createElement } from 'react';
import { useLocalText } from '../../ui';
import { Prompts } from '../Prompts';

/** Label, spoken theme and hint of the field of a row. */
export function useRowWords(row: Row) {
  const say = useLocalText();
  return {
    label: say(row.question.text),
    spokenBefore: say(row.theme),
    hint: row.prompts.length > 0 ? createElement(Prompts, { row }) : undefined,
  };
}
