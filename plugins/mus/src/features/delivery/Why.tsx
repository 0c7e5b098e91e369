import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { say } from '@samtale/backstage-plugin-mus-common';
import { useResend } from '../../api';
import type { DeliveryMessage } from '../../api';
import { useSaying } from '../../forms/useSaying';
import {
  Button,
  Failure,
  Row,
  Stack,
  Text,
  useDates,
  useLanguage,
} from '../../ui';
import { deliveryTexts } from './texts';

const told = ['dead', 'uncertain'] as const;
const named = ['blocked', 'cancelled'];

function useReasons(message: DeliveryMessage): string[] {
  const { t } = useTranslationRef(deliveryTexts);
  const language = useLanguage();
  const dates = useDates();
  const state = told.find(one => one === message.state);
  const reasons: Array<string | false | null | undefined> = [
    state && t(`why.${state}`),
    named.includes(message.state) &&
      message.errorClass &&
      say(language, 'deliveryReasons', message.errorClass),
    message.smtpCode !== null &&
      message.state !== 'sent' &&
      t('why.code', { code: String(message.smtpCode) }),
    message.attempts > 1 && t('attempts', { count: message.attempts }),
    message.state === 'scheduled' &&
      message.attempts > 0 &&
      message.nextAttemptAt &&
      t('next', { moment: dates.moment(message.nextAttemptAt) }),
  ];
  return reasons.filter(reason => typeof reason === 'string');
}

/** Whether there is anything to tell of a message beside its state. */
export function hasReason(message: DeliveryMessage): boolean {
  const { state, attempts, can, errorClass } = message;
  return (
    can.resend ||
    attempts > 1 ||
    told.some(one => one === state) ||
    (named.includes(state) && errorClass !== null) ||
    (state === 'scheduled' && attempts > 0)
  );
}

/** Why a message is where it is, and what the operator can do. */
export function Why({ message }: { message: DeliveryMessage }) {
  const { t } = useTranslationRef(deliveryTexts);
  const resend = useSaying(useResend());
  const reasons = useReasons(message);
  const again = () =>
    resend.send({ params: { messageId: message.id } }, { said: t('resent') });
  return (
    <Stack gap={0.5}>
      {reasons.map(reason => (
        <Text key={reason} kind="quiet">
          {reason}
        </Text>
      ))}
      {message.can.resend && (
        <Row>
          <Button
            icon="send"
            busy={resend.isPending}
            onClick={again}
            label={`${t('resend')}: ${message.recipient.name}`}
          >
            {t('resend')}
          </Button>
        </Row>
      )}
      {resend.error && <Failure error={resend.error} />}
    </Stack>
  );
}
