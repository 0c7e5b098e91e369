import { OverviewLine } from '../overview';

/** An employee who was invited and has done nothing yet. */
export function anOverviewLine(
  parts: Partial<OverviewLine> & { name: string },
): OverviewLine {
  return {
    employmentId: parts.name,
    unitId: 'unit',
    needs: null,
    talkState: 'invited',
    employeeSheet: 'notReady',
    leaderSheet: 'ready',
    heldOn: null,
    bookedOn: null,
    bookedTime: null,
    timeProposed: false,
    invites: true,
    away: false,
    leadsTalk: true,
    planOfTalk: false,
    leadsPlan: true,
    planState: null,
    leaderConfirmed: false,
    followUpOn: null,
    followUpState: null,
    provisional: 0,
    wrapUpOver: false,
    openTasks: 0,
    overdueTasks: 0,
    unreached: false,
    ...parts,
  };
}
