import type { Team } from '../../api';
import type { MusPaths } from '../../routes';

/** One thing that waits for the leader. */
export interface TeamLine {
  key:
    | 'talksSoon'
    | 'proposals'
    | 'toAnswer'
    | 'readyToTalk'
    | 'toConfirm'
    | 'followUps'
    | 'overdue';
  count: number;
  to: string;
}

/** What waits for the leader, most pressing first; things that do not wait are left out. */
export function teamLines(team: Team, paths: MusPaths): TeamLine[] {
  const lines: TeamLine[] = [
    { key: 'talksSoon', count: team.talksSoon, to: paths.entry },
    { key: 'proposals', count: team.proposals, to: paths.entry },
    {
      key: 'followUps',
      count: team.followUpsThisWeek,
      to: `${paths.overview}?sort=followUp`,
    },
    {
      key: 'toConfirm',
      count: team.toConfirm,
      to: paths.overviewOf('confirm'),
    },
    {
      key: 'overdue',
      count: team.overdueTasks,
      to: `${paths.overview}?sort=overdue`,
    },
    {
      key: 'readyToTalk',
      count: team.readyToTalk,
      to: paths.overviewOf('startTalk'),
    },
    {
      key: 'toAnswer',
      count: team.toAnswer,
      to: team.currentRoundId
        ? paths.round(team.currentRoundId)
        : paths.overviewOf('answer'),
    },
  ];
  return lines.filter(line => line.count > 0);
}
