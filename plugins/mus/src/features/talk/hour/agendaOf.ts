import { timedAgenda } from '@samtale/backstage-plugin-mus-common';
import type { TimedRow } from '@samtale/backstage-plugin-mus-common';
import type { TalkContent } from '../../../api';
import { isSilent, rowsOfBoth } from '../rowsOfBoth';

/** The themes of the talk with their share of the time: more where somebody has written, and for what somebody marked as most important (M10). */
export function agendaOf(talk: TalkContent, minutes?: number): TimedRow[] {
  const topics = rowsOfBoth(talk).map(({ theme, rows }) => {
    const marked = rows.flatMap(({ sides, priority }) => [
      ...sides.filter(side => side.value?.important).map(side => side.party),
      ...(priority ? ['leader'] : []),
    ]);
    const written = rows.some(row => !isSilent(row)) ? 1 : 0;
    return { id: theme.id, weight: 1 + written + new Set(marked).size };
  });
  return timedAgenda(topics, minutes);
}

/** The instant so many minutes after another. */
export function after(instant: string, minutes: number): string {
  return new Date(Date.parse(instant) + minutes * 60_000).toISOString();
}
