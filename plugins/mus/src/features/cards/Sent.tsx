import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useExchangeCards } from '../../api';
import type { Cards } from '../../api';
import {
  Button,
  Card,
  Failure,
  Notice,
  PlainList,
  Row,
  Stack,
  Text,
  useDates,
  useLocalText,
} from '../../ui';
import { cardOf } from './choice';
import { cardsTexts } from './texts';
import { otherOf } from './useChoice';

/** The leader need not wait for ever: from a day on, the cards are exchanged as they are. */
function ExchangeAlone({ cards }: { cards: Cards }) {
  const { t } = useTranslationRef(cardsTexts);
  const dates = useDates();
  const exchange = useExchangeCards();
  const other = otherOf(cards).name;
  if (cards.me !== 'leader') return null;
  if (!cards.can.exchange)
    return (
      <Text>
        {t('exchange.from', { day: dates.long(cards.exchangeFrom), other })}
      </Text>
    );
  return (
    <Stack gap={1}>
      {exchange.error && <Failure error={exchange.error} />}
      <Text>{t('exchange.help', { other })}</Text>
      <Row>
        <Button
          kind="primary"
          busy={exchange.isPending}
          onClick={() => exchange.mutate({ params: { talkId: cards.talkId } })}
        >
          {t('exchange', { other })}
        </Button>
      </Row>
    </Stack>
  );
}

/** My cards are sent; the other's are not here yet (M06). */
export function Sent({ cards }: { cards: Cards }) {
  const { t } = useTranslationRef(cardsTexts);
  const local = useLocalText();
  const other = otherOf(cards).name;
  return (
    <Stack gap={3}>
      <Notice tone="good">
        <Text kind="strong">{t('sent.title')}</Text>
        <Text>{t('sent.lead', { other })}</Text>
      </Notice>
      <Card title={t('sent.mine')}>
        <PlainList>
          {cards.mine.choice.cards.map((pick, at) => {
            const found = cardOf(cards.cardThemes, pick);
            return found ? (
              <li key={pick.themeId}>
                <Text kind="strong">{`${at + 1}. ${local(found.card.text)}`}</Text>
                <Text kind="quiet">{local(found.theme.title)}</Text>
              </li>
            ) : null;
          })}
        </PlainList>
      </Card>
      <ExchangeAlone cards={cards} />
    </Stack>
  );
}
