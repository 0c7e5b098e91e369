import { timedAgenda } from '@samtale/backstage-plugin-mus-common';
import type { TimedRow } from '@samtale/backstage-plugin-mus-common';
import type { TalkContent } from '../../../api';
import { rowsOfBoth } from '../rowsOfBoth';

/** The themes of the talk with their share of the time; what somebody marked as most important gets more (M10). */
export function agendaOf(talk: TalkContent, minutes?: number): TimedRow[] {
  const topics = rowsOfBoth(talk).map(({ theme, rows }) => {
    const marked = rows.flatMap(({ sides }) =>
      sides.filter(side => side.value?.important).map(side => side.party),
    );
    return { id: theme.id, weight: 1 + new Set(marked).size };
  });
  return timedAgenda(topics, minutes);
}

/** The instant so many minutes after another. */
export function after(instant: string, minutes: number): string {
  return new Date(Date.parse(instant) + minutes * 60_000).toISOString();
}
