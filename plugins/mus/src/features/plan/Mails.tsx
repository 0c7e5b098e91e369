import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { say } from '@samtale/backstage-plugin-mus-common';
import type { PlanContent } from '../../api';
import { Card, PlainList, Row, StatusChip, Text, useDates, useLanguage } from '../../ui';
import type { Tone } from '../../ui';
import { planTexts } from './texts';

type Delivery = PlanContent['deliveries'][number];

const tones: Record<Delivery['state'], Tone> = {
  scheduled: 'neutral', claimed: 'info', handover: 'info', sent: 'good', uncertain: 'warning', blocked: 'warning', dead: 'bad', cancelled: 'neutral',
};

function Line({ plan, mail }: { plan: PlanContent; mail: Delivery }) {
  const { t } = useTranslationRef(planTexts);
  const language = useLanguage();
  const dates = useDates();
  const when = mail.sentAt ? t('mails.sent', { moment: dates.moment(mail.sentAt) }) : t('mails.due', { moment: dates.moment(mail.dueAt) });
  return (
    <Row>
      <Text as="span">{t('mails.line', { mail: say(language, 'mailKinds', mail.mail), name: plan[mail.to].name })}</Text>
      <StatusChip tone={tones[mail.state] ?? 'neutral'} icon={mail.state === 'scheduled' ? 'time' : undefined} label={say(language, 'deliveryStates', mail.state)} />
      {mail.state !== 'cancelled' && <Text kind="quiet" as="span">{when}</Text>}
    </Row>
  );
}

/** "Mails om denne plan": what goes when, what went, and what did not (T23). */
export function Mails({ plan }: { plan: PlanContent }) {
  const { t } = useTranslationRef(planTexts);
  return (
    <Card title={t('mails.title')}>
      {plan.deliveries.length === 0 && <Text kind="quiet">{t('mails.empty')}</Text>}
      <PlainList gap={1}>{plan.deliveries.map(mail => <li key={mail.id}><Line plan={plan} mail={mail} /></li>)}</PlainList>
    </Card>
  );
}
