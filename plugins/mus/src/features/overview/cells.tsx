import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { coverageOf, say } from '@samtale/backstage-plugin-mus-common';
import type { OverviewRow } from '../../api';
import type { useMusPaths } from '../../routes';
import {
  Icon,
  Link,
  OneLine,
  Row,
  StatusChip,
  Text,
  useDates,
  useLanguage,
} from '../../ui';
import { placeOfNeed } from './placeOf';
import { overviewTexts } from './texts';

interface CellProps {
  row: OverviewRow;
}

type LinkedProps = CellProps & { paths: ReturnType<typeof useMusPaths> };

/** Name, told apart from others of the same name, and what explains why somebody stands apart. */
export function EmployeeCell({
  row,
  name,
  paths,
}: LinkedProps & { name: string }) {
  const { t } = useTranslationRef(overviewTexts);
  return (
    <Row gap={0.75}>
      {row.talkId ? (
        <Link to={paths.talk(row.talkId)}>{name}</Link>
      ) : (
        <span>{name}</span>
      )}
      {row.away && (
        <Text kind="quiet" as="span">
          {t('away')}
        </Text>
      )}
      {row.mailProblem && (
        <StatusChip tone="warning" icon="mail" label={t('mailProblem')} />
      )}
    </Row>
  );
}

/** The one thing that needs the leader, a link to where it is done. */
export function NeedsCell({ row, paths }: LinkedProps) {
  const language = useLanguage();
  const place = placeOfNeed(row, paths);
  if (!row.needs) return null;
  const words = say(language, 'needs', row.needs);
  return (
    <OneLine>
      {place ? (
        <Link to={place} strong>
          {words}
        </Link>
      ) : (
        <Text kind="strong" as="span">
          {words}
        </Text>
      )}
    </OneLine>
  );
}

/** Ready, not ready, on paper: icon and word. */
export function SheetCell({
  signal,
}: {
  signal: OverviewRow['employeeSheet'];
}) {
  const language = useLanguage();
  if (!signal) return null;
  const icon = {
    notReady: 'pending',
    ready: 'check',
    onPaper: 'paper',
  } as const;
  return (
    <Row gap={0.5}>
      <Icon name={icon[signal] ?? 'pending'} />
      {say(language, 'sheetSignals', signal)}
    </Row>
  );
}

const notUnderway = [null, 'postponed', 'declined'];

/** Said of those who had no talk within the year (T01, M01), and of newcomers only while none is on its way. */
function NoTalk({ row }: CellProps) {
  const { t } = useTranslationRef(overviewTexts);
  const dates = useDates();
  if (row.lastHeldOn === undefined) return null;
  const coverage = coverageOf(row.lastHeldOn, dates.today);
  if (coverage === 'thisYear') return null;
  if (coverage === 'never' && !notUnderway.includes(row.talkState)) return null;
  return (
    <Text kind="quiet" as="div">
      {t(`held.${coverage}`)}
    </Text>
  );
}

/** When the talk is booked for, as long as it waits to be held. */
function BookedFor({ row }: CellProps) {
  const dates = useDates();
  if (!row.bookedOn || !row.bookedTime) return null;
  return (
    <Text kind="quiet" as="div">
      {dates.slot(row.bookedOn, row.bookedTime)}
    </Text>
  );
}

/** State of the talk, when it is booked for, and whether there was one within the year. */
export function TalkCell({ row }: CellProps) {
  const language = useLanguage();
  const { t } = useTranslationRef(overviewTexts);
  return (
    <>
      <OneLine>
        {row.talkState
          ? say(language, 'talkStates', row.talkState)
          : t('notInvited')}
      </OneLine>
      <BookedFor row={row} />
      <NoTalk row={row} />
    </>
  );
}

/** State of the plan, a link to it. */
export function PlanCell({ row, paths }: LinkedProps) {
  const language = useLanguage();
  if (!row.planState) return null;
  const words = say(language, 'planStates', row.planState);
  return row.planId ? (
    <Link to={paths.plan(row.planId)}>{words}</Link>
  ) : (
    <span>{words}</span>
  );
}

/** The next follow-up; past ones are said to be due. */
export function FollowUpCell({ row }: CellProps) {
  const language = useLanguage();
  const dates = useDates();
  if (!row.followUpOn) return null;
  const late = row.followUpState === 'due' || row.followUpState === 'missed';
  return (
    <Row gap={0.75}>
      <span>{dates.short(row.followUpOn)}</span>
      {late && (
        <StatusChip
          tone="warning"
          label={say(language, 'followUpStates', row.followUpState ?? '')}
        />
      )}
    </Row>
  );
}

/** Overdue tasks of the open ones. */
export function TasksCell({ row }: CellProps) {
  const { t } = useTranslationRef(overviewTexts);
  if (row.overdueTasks > 0)
    return (
      <StatusChip
        tone="warning"
        icon="time"
        label={t('tasks.overdue', {
          overdue: String(row.overdueTasks),
          open: String(row.openTasks),
        })}
        said={t('tasks.overdueSaid')}
      />
    );
  return row.openTasks > 0 ? (
    <span>{t('tasks.open', { count: row.openTasks })}</span>
  ) : null;
}
