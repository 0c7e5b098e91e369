import { DateTime } from 'luxon';
import type { MusApi } from './musApi';

/** So many days from today, later than the tests move the demo's clock. */
const dayAhead = (days: number) =>
  DateTime.now().setZone('Europe/Copenhagen').plus({ days }).toISODate();

/** The id of a new round, begun by the leader who asks. */
export async function aRound(api: MusApi, title: string): Promise<string> {
  const me = await api.get<{ roles: { leads: { id: string }[] } }>('/v1/me');
  const path = `/v1/units/${me.roles.leads[0].id}/rounds`;
  const { id } = await api.send<{ id: string }>('post', path, {
    title,
    preparationDueOn: dayAhead(120),
    talksFrom: dayAhead(127),
    talksUntil: dayAhead(145),
    wrapUpOn: dayAhead(152),
    context: {
      coreTask: 'Løn til tiden og råd, man kan bruge.',
      goals: [{ id: 'raad', text: 'Lederne spørger os, før det brænder' }],
      guidelines: '',
    },
  });
  return id;
}
