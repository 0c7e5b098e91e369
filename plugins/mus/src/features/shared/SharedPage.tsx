import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { say } from '@samtale/backstage-plugin-mus-common';
import { useSharedWithMe } from '../../api';
import type { SharedItem } from '../../api';
import { useMusPaths } from '../../routes';
import {
  EmptyState,
  FailedPage,
  Page,
  PageSkeleton,
  PlainList,
  Row,
  Stack,
  StatusChip,
  Text,
  useDates,
  useLanguage,
} from '../../ui';
import { sharedTexts } from './texts';

function Item({ item }: { item: SharedItem }) {
  const { t } = useTranslationRef(sharedTexts);
  const language = useLanguage();
  const dates = useDates();
  const meta = [
    t('by', { name: item.employee.name, unit: item.unit.name }),
    ...(item.deadline
      ? [t('deadline', { day: dates.near(item.deadline) })]
      : []),
    t('since', { day: dates.dayOf(item.since) }),
  ].join(' · ');
  return (
    <li>
      <Stack gap={0.5}>
        <Row>
          <StatusChip tone="info" label={t(item.kind)} />
          {item.state && (
            <StatusChip
              tone={item.state === 'done' ? 'good' : 'neutral'}
              label={say(language, 'taskStates', item.state)}
            />
          )}
        </Row>
        <Text lines>{item.text}</Text>
        <Text kind="quiet">{meta}</Text>
      </Stack>
    </li>
  );
}

/** `/mus/shared`: just the items that others share with me (R12). */
export default function SharedPage() {
  const { t } = useTranslationRef(sharedTexts);
  const paths = useMusPaths();
  const shared = useSharedWithMe();
  if (shared.error && !shared.data)
    return (
      <FailedPage
        error={shared.error}
        retry={() => shared.refetch()}
        home={paths.entry}
      />
    );
  if (!shared.data) return <PageSkeleton />;
  const { items } = shared.data;
  return (
    <Page
      title={t('title')}
      state={t('lead')}
      back={{ to: paths.entry, label: t('back') }}
    >
      {items.length === 0 ? (
        <EmptyState icon="group" title={t('empty.title')}>
          {t('empty')}
        </EmptyState>
      ) : (
        <PlainList gap={3} label={t('list')}>
          {items.map(item => (
            <Item key={`${item.planId} ${item.blockId}`} item={item} />
          ))}
        </PlainList>
      )}
    </Page>
  );
}
