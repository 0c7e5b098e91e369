import type { Row } from '@samtale/backstage-plugin-mus-common';
import { createElement, useMemo } from 'react';
import { useLocalText } from '../../ui';
import { Prompts } from '../Prompts';

/** Label, spoken theme and hint of the field of a row. */
export function useRowWords(row: Row) {
  const say = useLocalText();
  // The same element for as long as the row is the same: not drawn again with every key.
  const hint = useMemo(
    () =>
      row.prompts.length > 0 ? createElement(Prompts, { row }) : undefined,
    [row],
  );
  return {
    label: say(row.question.text),
    spokenBefore: say(row.theme),
    hint,
  };
}
