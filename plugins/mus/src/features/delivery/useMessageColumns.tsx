import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { say } from '@samtale/backstage-plugin-mus-common';
import type { DeliveryMessage } from '../../api';
import { OneLine, StatusChip, Text, useDates, useLanguage } from '../../ui';
import type { Column, Tone } from '../../ui';
import { deliveryTexts } from './texts';
import { hasReason, Why } from './Why';

const tones: Record<DeliveryMessage['state'], Tone> = {
  scheduled: 'neutral',
  claimed: 'info',
  handover: 'info',
  sent: 'good',
  uncertain: 'warning',
  blocked: 'warning',
  dead: 'bad',
  cancelled: 'neutral',
};

/** A channel that is neither mail nor portal is one of the organisation's own. */
function channelText(channel: string) {
  if (channel === 'mail') return 'channel.mail';
  return channel === 'portal' ? 'channel.portal' : 'channel.further';
}

/** What the log says of these messages; no address, no content, and no column that says nothing. */
export function useMessageColumns(
  messages: readonly DeliveryMessage[],
): Array<Column<DeliveryMessage>> {
  const { t } = useTranslationRef(deliveryTexts);
  const language = useLanguage();
  const dates = useDates();
  const empty = [
    !messages.some(({ sentAt }) => sentAt) && 'sent',
    !messages.some(hasReason) && 'why',
  ];
  const columns: Array<Column<DeliveryMessage>> = [
    {
      id: 'mail',
      header: t('column.mail'),
      cell: ({ mail, channel }) => (
        <span>
          {say(language, 'mailKinds', mail)}{' '}
          <Text kind="quiet" as="span">
            ({t(channelText(channel))})
          </Text>
        </span>
      ),
    },
    {
      id: 'to',
      header: t('column.to'),
      cell: ({ recipient }) => recipient.name,
    },
    {
      id: 'state',
      header: t('column.state'),
      cell: ({ state }) => (
        <StatusChip
          tone={tones[state] ?? 'neutral'}
          icon={state === 'scheduled' ? 'time' : undefined}
          label={say(language, 'deliveryStates', state)}
        />
      ),
    },
    {
      id: 'due',
      header: t('column.due'),
      cell: ({ dueAt }) => <OneLine>{dates.moment(dueAt)}</OneLine>,
    },
    {
      id: 'sent',
      header: t('column.sent'),
      cell: ({ sentAt }) =>
        sentAt ? <OneLine>{dates.moment(sentAt)}</OneLine> : null,
    },
    {
      id: 'why',
      header: t('column.why'),
      cell: message => (hasReason(message) ? <Why message={message} /> : null),
    },
  ];
  return columns.filter(({ id }) => !empty.includes(id));
}
