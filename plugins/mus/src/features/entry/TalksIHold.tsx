import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { say } from '@samtale/backstage-plugin-mus-common';
import { useTalksAs } from '../../api';
import type { Unit } from '../../api';
import { useMusPaths } from '../../routes';
import {
  Card,
  Link,
  PlainList,
  Row,
  StatusChip,
  talkTone,
  Text,
  useLanguage,
} from '../../ui';
import { entryTexts } from './texts';

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
          </li>
        ))}
      </PlainList>
    </Card>
  );
}
