import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { Cards } from '../../api';
import {
  Block,
  Card,
  IconButton,
  PlainList,
  Row,
  Text,
  useAnnounce,
  useLocalText,
} from '../../ui';
import { cardOf, moved } from './choice';
import { cardsTexts } from './texts';
import type { Chosen } from './useChoice';

/** My cards in order, moved by buttons; what happened is said aloud (M05). */
export function Ranking({ cards, chosen }: { cards: Cards; chosen: Chosen }) {
  const { t } = useTranslationRef(cardsTexts);
  const local = useLocalText();
  const announce = useAnnounce();
  const { choice, edit } = chosen;
  const last = choice.cards.length - 1;
  const move = (at: number, by: -1 | 1, title: string) => {
    if (at + by < 0 || at + by > last) return;
    edit({ ...choice, cards: moved(choice.cards, at, by) });
    announce(
      t('rank.moved', {
        title,
        place: String(at + by + 1),
        of: String(last + 1),
      }),
    );
  };
  if (last < 0) return null;
  return (
    <Card title={t('rank.title')}>
      <Text>{t('rank.lead')}</Text>
      <PlainList gap={0} label={t('rank.title')}>
        {choice.cards.map((pick, at) => {
          const found = cardOf(cards.cardThemes, pick);
          if (!found) return null;
          const title = local(found.card.text);
          return (
            <li key={pick.themeId}>
              <Block
                aside={
                  <Row gap={0}>
                    <IconButton
                      icon="up"
                      label={t('rank.up', { title })}
                      soft={at === 0}
                      onClick={() => move(at, -1, title)}
                    />
                    <IconButton
                      icon="down"
                      label={t('rank.down', { title })}
                      soft={at === last}
                      onClick={() => move(at, 1, title)}
                    />
                  </Row>
                }
              >
                <Text kind="strong">{`${at + 1}. ${title}`}</Text>
                <Text kind="quiet">{local(found.theme.title)}</Text>
              </Block>
            </li>
          );
        })}
      </PlainList>
    </Card>
  );
}
