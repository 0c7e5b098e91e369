import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useHome, useMe } from '../../api';
import { LeaderChanges } from '../../documents';
import { MaterialList } from '../../documents';
import { useMusPaths } from '../../routes';
import {
  DetailsGroup,
  FailedPage,
  Heading,
  Link,
  Page,
  PageSkeleton,
  Stack,
} from '../../ui';
import { AskForTalk } from './AskForTalk';
import { HowItWorks } from './HowItWorks';
import { MyPlans } from './MyPlans';
import { MyTalks } from './MyTalks';
import { MyTeam } from './team/MyTeam';
import { TalksIHold } from './team/TalksIHold';
import { Tasks } from './Tasks';
import { entryTexts } from './texts';
import { MailLanguage, Tools } from './Tools';

/** `/mus`: my talk, my plan, my tasks, how it works; for leaders the rounds (T43, M20). */
export default function EntryPage() {
  const { t } = useTranslationRef(entryTexts);
  const paths = useMusPaths();
  const me = useMe();
  const home = useHome();
  const error = me.error ?? home.error;
  if (error && !(me.data && home.data)) {
    const retry = () => Promise.all([me.refetch(), home.refetch()]);
    return <FailedPage error={error} retry={retry} home={paths.entry} />;
  }
  if (!me.data || !home.data) return <PageSkeleton />;
  return (
    <Page title={t('title')} state={t('lead')}>
      <LeaderChanges />
      {me.data.roles.leads.length > 0 && <MyTeam units={me.data.roles.leads} />}
      <Stack>
        <Heading level={2}>{t('mine.title')}</Heading>
        <MyTalks talks={home.data.mine} />
        <AskForTalk />
      </Stack>
      <TalksIHold leads={me.data.roles.leads} />
      <MyPlans />
      <Tasks />
      <Link to={paths.calendar}>{t('calendar.link')}</Link>
      <DetailsGroup>
        <MaterialList />
        <HowItWorks />
        <MailLanguage me={me.data} />
      </DetailsGroup>
      <Tools me={me.data} />
    </Page>
  );
}
