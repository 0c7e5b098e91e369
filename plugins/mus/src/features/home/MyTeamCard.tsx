import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Suspense } from 'react';
import { useHome } from '../../api';
import type { Team } from '../../api';
import { MusFrame } from '../../MusFrame';
import { useMusPaths } from '../../routes';
import { Button, Card, IconLine, Link, PlainList, Row, Text } from '../../ui';
import { teamLines } from './teamLines';
import { homeTexts } from './texts';

function Waiting({ team }: { team: Team }) {
  const { t } = useTranslationRef(homeTexts);
  const paths = useMusPaths();
  const lines = teamLines(team, paths);
  if (lines.length === 0) return <Text>{t('team.nothing')}</Text>;
  return (
    <PlainList>
      {lines.map(({ key, count, to }) => (
        <li key={key}>
          <IconLine icon="forward">
            <Link to={to}>{t(`team.${key}`, { count })}</Link>
          </IconLine>
        </li>
      ))}
    </PlainList>
  );
}

function Framed() {
  const { t } = useTranslationRef(homeTexts);
  const paths = useMusPaths();
  const team = useHome().data?.team;
  if (!team || team.units.length === 0) return null;
  const units = team.units.map(unit => unit.name).join(', ');
  const round = team.currentRoundId;
  return (
    <Card title={t('team.title')}>
      <Text kind="quiet">
        {t('team.employees', { count: team.employees, units })}
      </Text>
      <Waiting team={team} />
      <Row>
        {round ? (
          <Button to={paths.round(round)}>{t('team.round')}</Button>
        ) : (
          <Button to={paths.newRound(team.units[0].id)}>
            {t('team.start')}
          </Button>
        )}
        <Button kind="quiet" to={paths.overview}>
          {t('team.overview')}
        </Button>
      </Row>
    </Card>
  );
}

/** "Mit team" on the home page: what needs the leader; nothing for those who lead nobody. */
export function MyTeamCard() {
  return (
    <Suspense fallback={null}>
      <MusFrame>
        <Framed />
      </MusFrame>
    </Suspense>
  );
}
