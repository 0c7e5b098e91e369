import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { Cards, TalkContent } from '../../api';
import { documentTexts, LeftBehind, useReaderLine } from '../../documents';
import { useMusPaths } from '../../routes';
import { EmptyState, Page, RowsSkeleton, Stack } from '../../ui';
import { Agenda } from './Agenda';
import { OptionalThemes } from './OptionalThemes';
import { Picking } from './Picking';
import { Sent } from './Sent';
import { cardsTexts } from './texts';
import { meOf, otherOf, useChoice } from './useChoice';

type Situation = 'none' | 'pick' | 'sent' | 'agenda' | 'late';

/** What there is to do about cards now. */
function situationOf({ cardThemes, can, exchangedAt }: Cards): Situation {
  if (cardThemes.length === 0) return 'none';
  if (exchangedAt) return can.pick ? 'late' : 'agenda';
  return can.pick ? 'pick' : 'sent';
}

interface CardsViewProps {
  cards: Cards;
  talk: TalkContent;
}

/** Whose talk, what to do, who can read it; then cards or agenda, and the themes to take in. */
export function CardsView({ cards, talk }: CardsViewProps) {
  const { t } = useTranslationRef(cardsTexts);
  const { t: words } = useTranslationRef(documentTexts);
  const paths = useMusPaths();
  const chosen = useChoice(cards);
  const other = otherOf(cards);
  const situation = situationOf(cards);
  const readerLine = useReaderLine(talk.readers, meOf(cards), other);
  const nothing = situation === 'none' && cards.optionalThemes.length === 0;
  return (
    <Page
      width="wide"
      title={t(`title.${cards.me}`, { other: other.name })}
      state={t(`state.${situation}`, { other: other.name })}
      reader={
        cards.exchangedAt || situation === 'none'
          ? readerLine
          : `${readerLine} ${t('reader.exchange', { other: other.name })}`
      }
      back={{ to: paths.talk(cards.talkId), label: words('back.talk') }}
    >
      <Stack gap={4}>
        <LeftBehind talk={talk} />
        {!chosen.ready && <RowsSkeleton rows={4} height={120} />}
        {nothing && (
          <EmptyState title={t('none.title')}>{t('none.lead')}</EmptyState>
        )}
        {cards.exchangedAt && <Agenda cards={cards} />}
        {situation === 'sent' && <Sent cards={cards} />}
        {chosen.ready && (situation === 'pick' || situation === 'late') && (
          <Picking cards={cards} chosen={chosen} />
        )}
        {chosen.ready && cards.optionalThemes.length > 0 && (
          <OptionalThemes cards={cards} chosen={chosen} />
        )}
      </Stack>
    </Page>
  );
}
