import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { timedAgenda } from '@samtale/backstage-plugin-mus-common';
import type { Cards } from '../../api';
import { Ideas } from '../../documents';
import { useMusPaths } from '../../routes';
import {
  Button,
  Card,
  PlainList,
  Row,
  Stack,
  Text,
  useLocalText,
} from '../../ui';
import { cardOf } from './choice';
import { cardsTexts } from './texts';
import { otherOf } from './useChoice';

/** Minutes of each topic in an hour's talk (M10). */
function minutesOf(agenda: Cards['agenda']): Map<string, number> {
  const rows = timedAgenda(
    agenda.map(({ questionId }) => ({ id: questionId, weight: 1 })),
  );
  return new Map(rows.map(({ id, minutes }) => [id, minutes]));
}

type Topic = Cards['agenda'][number];

function whoChose(
  { chosenBy }: Topic,
  me: Cards['me'],
): 'both' | 'me' | 'other' {
  if (chosenBy.length === 2) return 'both';
  return chosenBy[0] === me ? 'me' : 'other';
}

/** The merged topics, the most important first, and the way to the preparation (M07, M08). */
export function Agenda({ cards }: { cards: Cards }) {
  const { t } = useTranslationRef(cardsTexts);
  const local = useLocalText();
  const paths = useMusPaths();
  const minutes = minutesOf(cards.agenda);
  const other = otherOf(cards).name;
  return (
    <Card title={t('agenda.title', { count: cards.agenda.length })}>
      <Text>{t('agenda.lead')}</Text>
      <PlainList label={t('agenda.list')}>
        {cards.agenda.map((topic, at) => {
          const found = cardOf(cards.cardThemes, topic);
          if (!found) return null;
          const { card, theme } = found;
          return (
            <li key={topic.questionId}>
              <Stack gap={0}>
                <Text kind="strong">{`${at + 1}. ${local(card.text)}`}</Text>
                <Text kind="quiet">
                  {[
                    local(theme.title),
                    t(`agenda.by.${whoChose(topic, cards.me)}`, { other }),
                    t('agenda.minutes', {
                      minutes: String(minutes.get(card.id) ?? 1),
                    }),
                  ].join(' · ')}
                </Text>
                <Ideas ideas={card.ideas} />
              </Stack>
            </li>
          );
        })}
      </PlainList>
      <Row>
        <Button kind="primary" to={paths.preparation(cards.talkId)}>
          {t('agenda.prepare')}
        </Button>
      </Row>
    </Card>
  );
}
