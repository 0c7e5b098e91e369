import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useNavigate, useParams, useSearchParams } from 'react-router-dom';
import { useMe, useRound } from '../../api';
import type { Me, Round } from '../../api';
import { useMusPaths } from '../../routes';
import { Button, FailedPage, Page, PageSkeleton } from '../../ui';
import { Board } from './Board';
import { boardCounts, nextInRound } from './boardFacts';
import { EditRound } from './form/EditRound';
import { Forms } from './Forms';
import { RoundFacts } from './RoundFacts';
import { RoundWay } from './RoundWay';
import { TalkHolders } from './TalkHolders';
import { roundTexts } from './texts';

/** The one next step of the round, as a button. */
function Next({ round, me }: { round: Round; me: string }) {
  const { t } = useTranslationRef(roundTexts);
  const paths = useMusPaths();
  const next = nextInRound(round, me);
  switch (next.kind) {
    case 'choose':
      return null;
    case 'finish':
      return (
        <Button kind="primary" to={paths.builder(next.questionnaireId)}>
          {t('next.finish')}
        </Button>
      );
    case 'prepare':
      return (
        <Button kind="primary" to={paths.preparation(next.row.talkId)}>
          {t('next.prepare', { name: next.row.employee.name })}
        </Button>
      );
    case 'talk':
      return (
        <Button kind="primary" to={paths.talk(next.row.talkId)}>
          {t('next.talk', { name: next.row.employee.name })}
        </Button>
      );
    default:
      return (
        <Button kind="primary" to={paths.overview}>
          {t('next.overview')}
        </Button>
      );
  }
}

function Quiet({ round, onEdit }: { round: Round; onEdit: () => void }) {
  const { t } = useTranslationRef(roundTexts);
  const paths = useMusPaths();
  const [form] = round.questionnaires;
  const more = form && round.notInvited.length > 0;
  return (
    <>
      {more && round.can.send && (
        <Button to={paths.send(form.id)}>
          {round.board.length > 0 ? t('next.more') : t('next.send')}
        </Button>
      )}
      {round.can.edit && (
        <Button kind="quiet" icon="edit" onClick={onEdit}>
          {t('next.edit')}
        </Button>
      )}
      <Button kind="quiet" icon="mail" to={paths.roundMails(round.id)}>
        {t('next.mails')}
      </Button>
    </>
  );
}

function useStateLine(round: Round, me: string): string {
  const { t } = useTranslationRef(roundTexts);
  const { invited, ready, mine } = boardCounts(round, me);
  if (invited === 0) return t('page.unsent');
  const all = String(invited);
  return `${t('page.invited', { count: invited })} ${t('page.readyCount', { ready: String(ready), mine: String(mine), all })}`;
}

function ShowRound({
  round,
  me,
  onEdit,
}: {
  round: Round;
  me: Me;
  onEdit: () => void;
}) {
  const { t } = useTranslationRef(roundTexts);
  const paths = useMusPaths();
  const state = useStateLine(round, me.person.id);
  const sent = round.board.length > 0;
  return (
    <Page
      width={sent ? 'wide' : 'reading'}
      title={t('page.title', { title: round.title, unit: round.unit.name })}
      state={state}
      back={{ to: paths.entry, label: t('back') }}
      primary={<Next round={round} me={me.person.id} />}
      secondary={<Quiet round={round} onEdit={onEdit} />}
    >
      <RoundWay round={round} />
      {!sent && <Forms round={round} />}
      <Board round={round} me={me.person.id} />
      <TalkHolders unitId={round.unit.id} />
      {sent && <Forms round={round} />}
      <RoundFacts round={round} council={me.organisation.councilName} />
    </Page>
  );
}

/** `/mus/rounds/:roundId`: four steps, who is in, what is left, the next step (T02, T03). */
export default function RoundPage() {
  const { roundId } = useParams();
  const paths = useMusPaths();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const me = useMe();
  const round = useRound(roundId);
  const error = round.data && me.data ? null : (round.error ?? me.error);
  if (error)
    return (
      <FailedPage
        error={error}
        retry={() => Promise.all([round.refetch(), me.refetch()])}
        home={paths.entry}
      />
    );
  if (!round.data || !me.data) return <PageSkeleton />;
  const here = paths.round(round.data.id);
  if (search.get('edit') !== null && round.data.can.edit) {
    return (
      <EditRound
        round={round.data}
        council={me.data.organisation.councilName}
        onDone={() => navigate(here)}
      />
    );
  }
  return (
    <ShowRound
      round={round.data}
      me={me.data}
      onEdit={() => navigate(`${here}?edit`)}
    />
  );
}
