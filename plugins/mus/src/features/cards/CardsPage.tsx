import { Navigate, useParams } from 'react-router-dom';
import { useCards, useTalk } from '../../api';
import { useMusPaths } from '../../routes';
import { FailedPage, PageSkeleton } from '../../ui';
import { CardsView } from './CardsView';

/** The topics of a talk: each picks cards, they are exchanged, and the agenda is there (M05–M08). */
export default function CardsPage() {
  const { talkId = '' } = useParams();
  const paths = useMusPaths();
  const talk = useTalk(talkId);
  const cards = useCards(talkId);
  const stub = talk.data?.access === 'stub';
  if (stub) return <Navigate to={paths.talk(talkId)} replace />;
  const error = cards.error ?? talk.error;
  if (error && !(cards.data && talk.data))
    return (
      <FailedPage
        error={error}
        retry={() => {
          cards.refetch().catch(() => {});
          talk.refetch().catch(() => {});
        }}
        home={paths.entry}
      />
    );
  if (!cards.data || talk.data?.access !== 'content') return <PageSkeleton />;
  return <CardsView key={talkId} cards={cards.data} talk={talk.data} />;
}
