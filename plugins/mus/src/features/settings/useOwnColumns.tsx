import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { say } from '@samtale/backstage-plugin-mus-common';
import type { OwnMessage } from '../../api';
import { OneLine, StatusChip, Text, useDates, useLanguage } from '../../ui';
import type { Column, Tone } from '../../ui';
import { settingsTexts } from './texts';

const tones: Partial<Record<OwnMessage['state'], Tone>> = {
  sent: 'good',
  dead: 'bad',
  uncertain: 'warning',
  blocked: 'warning',
};

function Kind({ message: { mail, carries } }: { message: OwnMessage }) {
  const language = useLanguage();
  const kinds = carries.map(kind => say(language, 'mailKinds', kind));
  return (
    <span>
      {say(language, 'mailKinds', mail)}
      {kinds.length > 0 && (
        <Text kind="quiet" as="span">{` (${kinds.join(', ')})`}</Text>
      )}
    </span>
  );
}

/** What is said of my messages: kind, way, state and times. */
export function useOwnColumns(coming: boolean): Array<Column<OwnMessage>> {
  const { t } = useTranslationRef(settingsTexts);
  const language = useLanguage();
  const dates = useDates();
  const way = ({ channel }: OwnMessage) =>
    channel === 'mail' || channel === 'portal'
      ? t(`channel.${channel}`)
      : t('channel.other');
  const moment = (at: string | null) =>
    at === null ? null : <OneLine>{dates.moment(at)}</OneLine>;
  const state: Column<OwnMessage> = {
    id: 'state',
    header: t('column.state'),
    cell: message => (
      <StatusChip
        tone={tones[message.state] ?? 'neutral'}
        label={say(language, 'deliveryStates', message.state)}
      />
    ),
  };
  const sent: Column<OwnMessage> = {
    id: 'sent',
    header: t('column.sent'),
    cell: ({ sentAt }) => moment(sentAt),
  };
  return [
    {
      id: 'mail',
      header: t('column.mail'),
      cell: message => <Kind message={message} />,
    },
    ...(coming ? [] : [{ id: 'how', header: t('column.how'), cell: way }]),
    ...(coming ? [] : [state]),
    {
      id: 'due',
      header: t('column.due'),
      cell: ({ dueAt }) => moment(dueAt),
    },
    ...(coming ? [] : [sent]),
  ];
}
