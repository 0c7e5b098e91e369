import { signalOf } from '@samtale/backstage-plugin-mus-common';
import { ConflictError, NotFoundError } from '../http/errors';
import { Caller } from '../people/Caller';
import { SliceDeps } from '../slice';
import { LockedTalk, TalkService } from '../talks/TalkService';

function checkOpen({ row, party }: LockedTalk): void {
  // Who is reminded is the employee; to the employee there is nothing here.
  if (party !== 'leader') throw new NotFoundError();
  if (row.started_at !== null) throw new ConflictError('talkStarted');
  const waits = ['invited', 'preparing'].includes(row.state);
  if (!waits || signalOf(row.employee_sheet) !== 'notReady')
    throw new ConflictError('nobodyToRemind');
}

/** The leader reminds one employee who is not ready; a second time on the same day sends nothing. */
export async function nudge(
  deps: SliceDeps,
  talks: TalkService,
  caller: Caller,
  talkId: string,
) {
  const now = deps.clock.now();
  await talks.change(caller, talkId, 'nudge', async (tx, talk) => {
    checkOpen(talk);
    const fact = {
      organisationId: caller.organisationId,
      subjectKind: 'talk',
      subjectId: talkId,
      occurrence: `nudge-${deps.clock.today()}`,
      recipientRole: 'employee',
      generation: 0,
      kind: 'preparationReminder',
      dueAt: now,
    } as const;
    await deps.dueFacts.add(tx, [fact], now);
    return true;
  });
  return talks.get(caller, talkId);
}
