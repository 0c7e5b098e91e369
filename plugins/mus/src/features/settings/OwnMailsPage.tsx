import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useOwnMails } from '../../api';
import { useMusPaths } from '../../routes';
import { FailedPage, Page, PageSkeleton } from '../../ui';
import { OwnChoices } from './OwnChoices';
import { OwnMessages } from './OwnMessages';
import { Substitutes } from './Substitutes';
import { settingsTexts } from './texts';

/** `/mus/mails`: how I want my mails, and what was sent to me. */
export default function OwnMailsPage() {
  const { t } = useTranslationRef(settingsTexts);
  const paths = useMusPaths();
  const own = useOwnMails();
  if (own.error && !own.data)
    return (
      <FailedPage
        error={own.error}
        retry={() => own.refetch()}
        home={paths.entry}
      />
    );
  if (!own.data) return <PageSkeleton />;
  return (
    <Page
      title={t('own.title')}
      state={t('own.lead')}
      back={{ to: paths.entry, label: t('back') }}
    >
      <OwnChoices own={own.data} />
      <Substitutes />
      <OwnMessages />
    </Page>
  );
}
