import type { TalkChoice } from '@samtale/backstage-plugin-mus-common';
import { useMemo } from 'react';
import type { Cards } from '../../api';
import { useAutosave, useField } from '../../autosave';
import { choiceDocument, choiceKey, storedChoice } from './choice';

/** Me, as the talk knows me. */
export const meOf = (cards: Cards) => cards[cards.me];
/** The other of the two. */
export const otherOf = (cards: Cards) =>
  cards.me === 'employee' ? cards.leader : cards.employee;

/** My cards and themes, saved as I choose. */
export function useChoice(cards: Cards) {
  const personId = meOf(cards).id;
  const stored = useMemo(() => storedChoice(cards.mine), [cards.mine]);
  const document = useMemo(
    () => choiceDocument(cards.talkId, personId),
    [cards.talkId, personId],
  );
  const { autosave, ready, signInAgain } = useAutosave(document, stored);
  const state = useField(autosave, choiceKey);
  const field = autosave.field(choiceKey);
  return {
    state,
    ready,
    signInAgain,
    choice: state.value,
    edit: (choice: TalkChoice) => {
      field.edit(choice);
      field.flush();
    },
    resolve: (choice: TalkChoice) => field.resolve(choice),
    isSaved: state.status === 'saved' || state.status === 'empty',
  };
}

export type Chosen = ReturnType<typeof useChoice>;
