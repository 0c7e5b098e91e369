import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useTeamRequests } from '../../api';
import { useMusPaths } from '../../routes';
import { EmptyState, FailedPage, Page, PageSkeleton, Stack } from '../../ui';
import { RequestCard } from './RequestCard';
import { meetTexts } from './texts';

/** `/mus/requests`: employees who ask for a talk, each with an answer to give. */
export default function RequestsPage() {
  const { t } = useTranslationRef(meetTexts);
  const paths = useMusPaths();
  const requests = useTeamRequests();
  if (requests.error && !requests.data)
    return (
      <FailedPage
        error={requests.error}
        retry={() => requests.refetch()}
        home={paths.entry}
      />
    );
  if (!requests.data) return <PageSkeleton />;
  const waiting = requests.data.requests;
  return (
    <Page
      title={t('requests.title')}
      state={t('requests.lead')}
      back={{ to: paths.entry, label: t('back') }}
    >
      {waiting.length === 0 ? (
        <EmptyState icon="talk" title={t('requests.empty.title')}>
          {t('requests.empty')}
        </EmptyState>
      ) : (
        <Stack>
          {waiting.map(request => (
            <RequestCard key={request.id} request={request} />
          ))}
        </Stack>
      )}
    </Page>
  );
}
