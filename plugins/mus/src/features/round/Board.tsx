import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { say, tellApart } from '@samtale/backstage-plugin-mus-common';
import type { BoardRow, Round } from '../../api';
import { useMusPaths } from '../../routes';
import {
  Card,
  DataTable,
  Link,
  Notice,
  PlainList,
  Row,
  StatusChip,
  Text,
  useLanguage,
} from '../../ui';
import type { Column, IconName, Tone } from '../../ui';
import { Nudge } from './Nudge';
import { roundTexts } from './texts';

type Signal = BoardRow['employeeSheet'];

const looks: Record<Signal, { tone: Tone; icon: IconName }> = {
  notReady: { tone: 'neutral', icon: 'pending' },
  ready: { tone: 'good', icon: 'check' },
  onPaper: { tone: 'good', icon: 'paper' },
};

function SignalChip({ signal }: { signal: Signal }) {
  const language = useLanguage();
  const look = looks[signal] ?? looks.notReady;
  // Two words on one line: 25 people are to be seen on one screen.
  const label = say(language, 'sheetSignals', signal).replace(' ', '\u00a0');
  return <StatusChip {...look} label={label} />;
}

const mayNudge = (row: BoardRow, me: string) =>
  row.employeeSheet === 'notReady' &&
  row.leader.id === me &&
  ['invited', 'preparing'].includes(row.state);

function Name({ row, name, me }: { row: BoardRow; name: string; me: string }) {
  const { t } = useTranslationRef(roundTexts);
  const paths = useMusPaths();
  return (
    <Row gap={1}>
      <Link to={paths.talk(row.talkId)}>{name}</Link>
      {row.unreached && (
        <StatusChip tone="warning" icon="mail" label={t('board.unreached')} />
      )}
      {row.leader.id !== me && (
        <Text as="span" kind="quiet">
          {t('board.other', { name: row.leader.name })}
        </Text>
      )}
    </Row>
  );
}

function TalkState({ row }: { row: BoardRow }) {
  const { t } = useTranslationRef(roundTexts);
  const language = useLanguage();
  const paths = useMusPaths();
  const state = say(language, 'talkStates', row.state);
  return row.planId ? (
    <Row>
      {state}
      <Link to={paths.plan(row.planId)}>{t('board.plan')}</Link>
    </Row>
  ) : (
    <>{state}</>
  );
}

const namesOf = (rows: readonly BoardRow[]) =>
  tellApart(
    rows.map(({ talkId, employee, title }) => ({
      id: talkId,
      name: employee.name,
      title,
    })),
  );

function useColumns(
  rows: readonly BoardRow[],
  me: string,
): ReadonlyArray<Column<BoardRow>> {
  const { t } = useTranslationRef(roundTexts);
  const names = namesOf(rows);
  const nameOf = (row: BoardRow) => names.get(row.talkId) ?? row.employee.name;
  return [
    {
      id: 'name',
      header: t('board.name'),
      cell: row => <Name row={row} name={nameOf(row)} me={me} />,
    },
    {
      id: 'employeeSheet',
      header: t('board.employee'),
      cell: row => <SignalChip signal={row.employeeSheet} />,
    },
    {
      id: 'leaderSheet',
      header: t('board.mine'),
      cell: row => <SignalChip signal={row.leaderSheet} />,
    },
    {
      id: 'state',
      header: t('board.state'),
      cell: row => <TalkState row={row} />,
    },
    {
      id: 'nudge',
      header: t('board.reminder'),
      bare: true,
      cell: row =>
        mayNudge(row, me) ? <Nudge row={row} name={nameOf(row)} /> : null,
    },
  ];
}

function NotInvited({ round }: { round: Round }) {
  const { t } = useTranslationRef(roundTexts);
  const names = tellApart(
    round.notInvited.map(({ employmentId, person, title }) => ({
      id: employmentId,
      name: person.name,
      title,
    })),
  );
  if (round.notInvited.length === 0 || round.board.length === 0) return null;
  return (
    <Card level={3} title={t('board.notInvited')}>
      <PlainList gap={0.5}>
        {round.notInvited.map(({ employmentId, person, away }) => (
          <li key={employmentId}>
            <Row>
              <Text as="span">{names.get(employmentId) ?? person.name}</Text>
              {away && (
                <StatusChip
                  tone="neutral"
                  icon="time"
                  label={t('board.away')}
                />
              )}
            </Row>
          </li>
        ))}
      </PlainList>
    </Card>
  );
}

/** Who can be invited, before anybody is. */
function Before({ round }: { round: Round }) {
  const { t } = useTranslationRef(roundTexts);
  const names = round.notInvited.map(({ person }) => person.name).join(', ');
  return (
    <Card title={t('board.title')}>
      <Text kind="quiet">
        {t('board.before', { count: round.notInvited.length })}
      </Text>
      <Text>{names}</Text>
    </Card>
  );
}

/** The team: who is ready, never what anybody writes; 25 people on one screen. */
export function Board({ round, me }: { round: Round; me: string }) {
  const { t } = useTranslationRef(roundTexts);
  const columns = useColumns(round.board, me);
  const unreached = round.board.filter(row => row.unreached).length;
  if (round.board.length === 0) return <Before round={round} />;
  return (
    <>
      <Card title={t('board.title')}>
        <Text kind="quiet">{t('board.lead')}</Text>
        {unreached > 0 && (
          <Notice tone="warning" icon="mail">
            <Text>{t('board.unreachedHelp', { count: unreached })}</Text>
          </Notice>
        )}
        <DataTable
          dense
          caption={t('board.title')}
          columns={columns}
          rows={round.board}
          rowKey={row => row.talkId}
        />
      </Card>
      <NotInvited round={round} />
    </>
  );
}
