import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { say } from '@samtale/backstage-plugin-mus-common';
import { usePlans, useTalksAs } from '../../../api';
import type { Unit } from '../../../api';
import { useMusPaths } from '../../../routes';
import {
  Card,
  Link,
  PlainList,
  Row,
  StatusChip,
  talkTone,
  Text,
  useLanguage,
} from '../../../ui';
import { PlanStatus } from '../PlanStatus';
import { TeamTimes } from './TeamTimes';
import { entryTexts } from '../texts';

/** The same status that the unit's leader sees of it. */
function HeldPlan({ planId }: { planId: string }) {
  const plans = usePlans('leader');
  const plan = plans.data?.plans.find(({ id }) => id === planId);
  return plan ? <PlanStatus plan={plan} other={plan.employee.name} /> : null;
}

const over = ['closed', 'declined', 'withdrawn'];

/** Talks I hold instead of a leader: people of units I do not lead. */
export function TalksIHold({ leads }: { leads: readonly Unit[] }) {
  const { t } = useTranslationRef(entryTexts);
  const language = useLanguage();
  const paths = useMusPaths();
  const talks = useTalksAs('leader');
  const mine = leads.map(({ id }) => id);
  const held = (talks.data?.talks ?? []).filter(
    talk => !mine.includes(talk.unit.id) && !over.includes(talk.state),
  );
  if (held.length === 0) return null;
  return (
    <Card title={t('hold.title')}>
      <Text kind="quiet">{t('hold.lead')}</Text>
      {leads.length === 0 && <TeamTimes />}
      <PlainList gap={1.5}>
        {held.map(talk => (
          <li key={talk.id}>
            <Row>
              <Link strong to={paths.talk(talk.id)}>
                {t('mine.with', { name: talk.employee.name })}
              </Link>
              <StatusChip
                tone={talkTone(talk.state)}
                label={say(language, 'talkStates', talk.state)}
              />
            </Row>
            <Text kind="quiet">{talk.unit.name}</Text>
            {talk.planId !== null && <HeldPlan planId={talk.planId} />}
          </li>
        ))}
      </PlainList>
    </Card>
  );
}
