import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { say } from '@samtale/backstage-plugin-mus-common';
import { useRounds } from '../../../api';
import type { RoundSummary, Unit } from '../../../api';
import { useMusPaths } from '../../../routes';
import {
  Button,
  Card,
  EmptyState,
  Failure,
  Link,
  PlainList,
  Row,
  RowsSkeleton,
  Stack,
  StatusChip,
  Text,
  useDates,
  useLanguage,
} from '../../../ui';
import { TeamRequests } from './TeamRequests';
import { TeamTimes, useTeamTimes } from './TeamTimes';
import { entryTexts } from '../texts';

function RoundLine({ round }: { round: RoundSummary }) {
  const { t } = useTranslationRef(entryTexts);
  const language = useLanguage();
  const dates = useDates();
  const paths = useMusPaths();
  const span = {
    from: dates.short(round.talksFrom),
    until: dates.short(round.talksUntil),
  };
  return (
    <li>
      <Row>
        <Link strong to={paths.round(round.id)}>
          {t('team.round', { title: round.title, unit: round.unit.name })}
        </Link>
        <StatusChip
          tone={round.state === 'closed' ? 'neutral' : 'info'}
          label={say(language, 'roundStates', round.state)}
        />
      </Row>
      <Text kind="quiet">
        {t('team.roundMeta', { count: round.talks, ...span })}
      </Text>
    </li>
  );
}

function StartButtons({
  units,
  kind,
}: {
  units: readonly Unit[];
  kind: 'primary' | 'secondary';
}) {
  const { t } = useTranslationRef(entryTexts);
  const paths = useMusPaths();
  return (
    <Row>
      {units.map((unit, index) => (
        <Button
          key={unit.id}
          kind={index === 0 ? kind : 'secondary'}
          icon="add"
          to={paths.newRound(unit.id)}
        >
          {t('team.start', { unit: unit.name })}
        </Button>
      ))}
    </Row>
  );
}

/** Newly employed, back from leave: a talk that waits for no round. */
function Outside({ units }: { units: readonly Unit[] }) {
  const { t } = useTranslationRef(entryTexts);
  const paths = useMusPaths();
  return (
    <Row>
      <Button kind="quiet" icon="person" to={paths.outside(units[0].id)}>
        {t('team.outside')}
      </Button>
    </Row>
  );
}

/** Talks outside a round have times too. */
function TimesCard() {
  const { t } = useTranslationRef(entryTexts);
  const { any } = useTeamTimes();
  return any ? (
    <Card title={t('team.title')}>
      <TeamTimes />
    </Card>
  ) : null;
}

/** What a leader comes for: what needs me, and the rounds of my units. */
export function MyTeam({ units }: { units: readonly Unit[] }) {
  const { t } = useTranslationRef(entryTexts);
  const paths = useMusPaths();
  const { today } = useDates();
  const rounds = useRounds();
  if (rounds.error)
    return <Failure error={rounds.error} retry={() => rounds.refetch()} />;
  if (!rounds.data) return <RowsSkeleton rows={2} />;
  const all = rounds.data.rounds;
  const open = all
    .filter(round => round.state !== 'closed' && round.talksUntil >= today)
    .map(round => round.unit.id);
  const without = units.filter(unit => !open.includes(unit.id));
  if (all.length === 0) {
    return (
      <>
        <TeamRequests />
        <TimesCard />
        <EmptyState
          icon="group"
          title={t('team.empty.title')}
          action={
            <Stack>
              <StartButtons units={units} kind="secondary" />
              <Outside units={units} />
            </Stack>
          }
        >
          {t('team.empty')}
        </EmptyState>
      </>
    );
  }
  return (
    <Card
      title={t('team.title')}
      aside={<Button to={paths.overview}>{t('team.overview')}</Button>}
    >
      <TeamRequests />
      <TeamTimes />
      <PlainList label={t('team.rounds')} gap={2}>
        {all.map(round => (
          <RoundLine key={round.id} round={round} />
        ))}
      </PlainList>
      {without.length > 0 && <StartButtons units={without} kind="secondary" />}
      <Outside units={units} />
    </Card>
  );
}
