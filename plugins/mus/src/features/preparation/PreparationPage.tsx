import { isUnwritten } from '@samtale/backstage-plugin-mus-common';
import { Navigate, useParams } from 'react-router-dom';
import { useMe, useTalk } from '../../api';
import { useMusPaths } from '../../routes';
import { FailedPage, PageSkeleton } from '../../ui';
import { Preparation } from './Preparation';

/** My side of the questionnaire: written row by row, saved as I type (T12, T13). */
export default function PreparationPage() {
  const { talkId = '' } = useParams();
  const talk = useTalk(talkId);
  const me = useMe();
  const paths = useMusPaths();
  const error = talk.data ? me.error : talk.error;
  if (error && !(talk.data && me.data)) {
    return (
      <FailedPage
        error={error}
        retry={() => {
          talk.refetch().catch(() => {});
          me.refetch().catch(() => {});
        }}
        home={paths.entry}
      />
    );
  }
  if (!talk.data || !me.data) return <PageSkeleton />;
  if (talk.data.access === 'stub')
    return <Navigate to={paths.talk(talkId)} replace />;
  const cards = talk.data.choices?.cards ?? 'none';
  const first = cards === 'pick' || cards === 'sent';
  if (first && isUnwritten(talk.data.mine.state))
    return <Navigate to={paths.cards(talkId)} replace />;
  return <Preparation key={talkId} talk={talk.data} />;
}
