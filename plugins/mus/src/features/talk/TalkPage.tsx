import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { say } from '@samtale/backstage-plugin-mus-common';
import { useParams } from 'react-router-dom';
import { useTalk } from '../../api';
import type { TalkStub } from '../../api';
import { documentTexts, Stub } from '../../documents';
import { useMusPaths } from '../../routes';
import { FailedPage, Link, PageSkeleton, useLanguage } from '../../ui';
import { TalkDocument } from './TalkDocument';

function NotShared({ talk }: { talk: TalkStub }) {
  const { t } = useTranslationRef(documentTexts);
  const language = useLanguage();
  const paths = useMusPaths();
  return (
    <Stub
      title={t('stub.title', { employee: talk.employee.name })}
      reason={talk.reason}
      employee={talk.employee.name}
      leader={talk.leader.name}
      unit={talk.unit.name}
      state={say(language, 'talkStates', talk.state)}
      status={
        talk.planId === null
          ? []
          : [
              {
                label: t('stub.plan'),
                value: (
                  <Link to={paths.plan(talk.planId)}>
                    {t('stub.planStatus')}
                  </Link>
                ),
              },
            ]
      }
      back={{ to: paths.overview, label: t('back.overview') }}
    />
  );
}

/** One talk: where it stands, what comes next, and both preparations once they are open. */
export default function TalkPage() {
  const { talkId = '' } = useParams();
  const talk = useTalk(talkId);
  const paths = useMusPaths();
  if (talk.error && !talk.data)
    return (
      <FailedPage
        error={talk.error}
        retry={() => {
          talk.refetch().catch(() => {});
        }}
        home={paths.entry}
      />
    );
  if (!talk.data) return <PageSkeleton />;
  return talk.data.access === 'stub' ? (
    <NotShared talk={talk.data} />
  ) : (
    <TalkDocument talk={talk.data} />
  );
}
