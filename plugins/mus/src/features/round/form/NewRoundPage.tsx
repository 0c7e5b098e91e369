import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router-dom';
import { useMe, useStartRound } from '../../../api';
import type { Me, Unit } from '../../../api';
import { useMusPaths } from '../../../routes';
import {
  Button,
  FailedPage,
  Page,
  PageSkeleton,
  Text,
  useClock,
} from '../../../ui';
import { RoundForm } from './RoundForm';
import { suggestRound } from './suggestRound';
import { roundTexts } from '../texts';

function StartRound({ me, unit }: { me: Me; unit: Unit }) {
  const { t } = useTranslationRef(roundTexts);
  const paths = useMusPaths();
  const navigate = useNavigate();
  const { today } = useClock();
  const [suggested] = useState(() => suggestRound(today));
  const start = useStartRound();
  return (
    <Page
      title={t('new.title', { unit: unit.name })}
      state={t('new.lead')}
      back={{ to: paths.entry, label: t('back') }}
    >
      <RoundForm
        start={suggested}
        council={me.organisation.councilName}
        verb={t('form.start')}
        busy={start.isPending}
        error={start.error}
        onCancel={() => navigate(paths.entry)}
        onSubmit={round =>
          start.mutate(
            { params: { unitId: unit.id }, body: round },
            { onSuccess: made => navigate(paths.round(made.id)) },
          )
        }
      />
    </Page>
  );
}

/** `/mus/rounds/new?unit=`: title, dates, core task and goals (T02, T03). */
export default function NewRoundPage() {
  const { t } = useTranslationRef(roundTexts);
  const paths = useMusPaths();
  const [search] = useSearchParams();
  const me = useMe();
  if (me.error && !me.data)
    return (
      <FailedPage
        error={me.error}
        retry={() => me.refetch()}
        home={paths.entry}
      />
    );
  if (!me.data) return <PageSkeleton />;
  const wanted = search.get('unit');
  const unit =
    me.data.roles.leads.find(({ id }) => id === wanted) ??
    (wanted ? undefined : me.data.roles.leads[0]);
  if (!unit) {
    return (
      <Page
        title={t('new.title', { unit: '…' })}
        primary={
          <Button kind="primary" to={paths.entry}>
            {t('back')}
          </Button>
        }
      >
        <Text>{t('new.notLeader')}</Text>
      </Page>
    );
  }
  return <StartRound me={me.data} unit={unit} />;
}
