import {
  cardAbilities,
  CardFacts,
  noChoice,
  Party,
} from '@samtale/backstage-plugin-mus-common';
import { headOf } from '../talks/headOf';
import { otherParty, TalkRow } from '../talks/TalkRow';
import { TalkForm } from './loadTalkForm';

/** Who has chosen an optional theme. */
function chosenBy(form: TalkForm, themeId: string): Party[] {
  return (['employee', 'leader'] as const).filter(party =>
    form.choices[party]?.choice.optionalThemes.includes(themeId),
  );
}

/**
 * Cards, themes and agenda for one of the two. The other's cards stay closed
 * until they are exchanged (M06); optional themes are seen by both (K05).
 */
export function presentCards(row: TalkRow, form: TalkForm, facts: CardFacts) {
  const { party } = facts;
  const [mine, other] = [form.choices[party], form.choices[otherParty(party)]];
  const { employee, leader, round } = headOf(row);
  const may = cardAbilities(facts);
  const writes = row.reader_level === 'write';
  return {
    talkId: row.id,
    me: party,
    employee,
    leader,
    round,
    cardThemes: [...form.cardThemes],
    optionalThemes: form.optionalThemes.map(theme => ({
      theme,
      chosenBy: chosenBy(form, theme.id),
    })),
    mine: {
      version: mine?.version ?? null,
      savedAt: mine?.savedAt ?? null,
      choice: mine?.choice ?? noChoice,
      sentAt: mine?.sentAt ?? null,
    },
    other: {
      sent: Boolean(other?.sentAt),
      cards: form.exchanged && other?.sentAt ? other.choice.cards : null,
    },
    exchangedAt: row.cards_exchanged_at,
    exchangeFrom: facts.exchangeFrom,
    agenda: form.agenda.map(topic => ({
      ...topic,
      chosenBy: [...topic.chosenBy],
    })),
    can: {
      pick: writes && may.pick,
      send: writes && may.send,
      exchange: writes && may.exchange,
      chooseThemes: writes && may.chooseThemes,
      prepare: writes && (!facts.hasCards || facts.exchanged),
    },
  };
}
