import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useRef } from 'react';
import { useSearchParams } from 'react-router-dom';
import {
  documentTexts,
  Guide,
  Introduction,
  LeftBehind,
  MaterialList,
  OwnNotes,
  SeniorOffer,
  Corrections,
  Signposts,
  useReaderLine,
} from '../../documents';
import { useMusPaths } from '../../routes';
import { DetailsGroup, EmptyState, Page, RowsSkeleton, Stack } from '../../ui';
import { EarlierPlan } from './EarlierPlan';
import { HandedIn } from './handedIn/HandedIn';
import { NextPerson } from './NextPerson';
import { Review } from './handedIn/Review';
import { meOf, otherOf, type Talk } from './talkTypes';
import { preparationTexts } from './texts';
import { usePreparationState } from './usePreparationState';
import { useSheet } from './useSheet';
import { useWhenRead } from './useWhenRead';
import { Writing } from './Writing';

/** Has anybody gone on from where the page opened: to another theme, to reading it through, to being ready? */
function useHasMoved(place: string): boolean {
  const first = useRef(place);
  const moved = useRef(false);
  moved.current ||= place !== first.current;
  return moved.current;
}

function Body({
  talk,
  sheet,
}: {
  talk: Talk;
  sheet: ReturnType<typeof useSheet>;
}) {
  const { t } = useTranslationRef(preparationTexts);
  const [search] = useSearchParams();
  const handedIn =
    talk.mine.state === 'ready' ||
    talk.mine.state === 'onPaper' ||
    !talk.can.answer;
  const arrive = useHasMoved(`${search} ${handedIn}`);
  if (handedIn) return <HandedIn talk={talk} sheet={sheet} arrive={arrive} />;
  if (sheet.themes.length === 0)
    return <EmptyState title={t('none.title')}>{t('none.lead')}</EmptyState>;
  if (!sheet.ready) return <RowsSkeleton rows={3} height={120} />;
  if (search.get('view') === 'review')
    return <Review talk={talk} sheet={sheet} arrive={arrive} />;
  return <Writing talk={talk} sheet={sheet} arrive={arrive} />;
}

/** The whole page: whose talk, until when, who can read it, signposts, then one theme at a time. */
export function Preparation({ talk }: { talk: Talk }) {
  const { t } = useTranslationRef(preparationTexts);
  const { t: words } = useTranslationRef(documentTexts);
  const paths = useMusPaths();
  const sheet = useSheet(talk);
  const other = otherOf(talk);
  const state = usePreparationState(talk, sheet);
  const readers = useReaderLine(talk.readers, meOf(talk), other);
  const whenRead = useWhenRead(talk);
  return (
    <Page
      width="wide"
      title={t(`title.${talk.me}`, { other: other.name })}
      state={state}
      reader={`${readers} ${whenRead}`}
      back={{ to: paths.talk(talk.id), label: words('back.talk') }}
    >
      <Stack gap={3}>
        <LeftBehind talk={talk} />
        <DetailsGroup>
          <Signposts unit={talk.unit.name} context={talk.context} />
          <Introduction
            form={talk.questionnaire}
            first={talk.mine.state === 'notStarted'}
          />
          <EarlierPlan planId={talk.previousPlanId} />
          <Guide who={talk.me} />
          <MaterialList />
          <Corrections form={talk.questionnaire} />
        </DetailsGroup>
        <SeniorOffer talkId={talk.id} />
        <Body talk={talk} sheet={sheet} />
        <OwnNotes talkId={talk.id} personId={meOf(talk).id} />
        {talk.me === 'leader' && talk.round && (
          <NextPerson talk={talk} roundId={talk.round.id} />
        )}
      </Stack>
    </Page>
  );
}
