import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { say } from '@samtale/backstage-plugin-mus-common';
import type { PlanContent } from '../../api';
import {
  Block,
  Card,
  Details,
  StatusChip,
  Text,
  useDates,
  useLanguage,
} from '../../ui';
import type { Tone } from '../../ui';
import { planTexts } from './texts';

type Delivery = PlanContent['deliveries'][number];

const tones: Record<Delivery['state'], Tone> = {
  scheduled: 'neutral',
  claimed: 'info',
  handover: 'info',
  sent: 'good',
  uncertain: 'warning',
  blocked: 'warning',
  dead: 'bad',
  cancelled: 'neutral',
};

/** Ended without having arrived, as far as anybody knows; the log's operator can send them again. */
const failed: readonly Delivery['state'][] = ['dead', 'uncertain', 'blocked'];

/** Mails that are the same but for the receiver are said once. */
export function groupMails(
  mails: readonly Delivery[],
): Array<[Delivery, ...Delivery[]]> {
  const groups = new Map<string, [Delivery, ...Delivery[]]>();
  for (const mail of mails) {
    const key = `${mail.mail} ${mail.dueAt} ${mail.state}`;
    const group = groups.get(key);
    if (group) group.push(mail);
    else groups.set(key, [mail]);
  }
  return [...groups.values()].sort(([a], [b]) => (a.dueAt < b.dueAt ? -1 : 1));
}

function useWhen({ state, sentAt, dueAt }: Delivery): string {
  const { t } = useTranslationRef(planTexts);
  const dates = useDates();
  if (sentAt) return t('mails.sent', { moment: dates.moment(sentAt) });
  const moment = dates.moment(dueAt);
  return failed.includes(state)
    ? t('mails.wasDue', { moment })
    : t('mails.due', { moment });
}

function Line({
  plan,
  mails: [first, ...others],
}: {
  plan: PlanContent;
  mails: readonly [Delivery, ...Delivery[]];
}) {
  const { t } = useTranslationRef(planTexts);
  const language = useLanguage();
  const when = useWhen(first);
  const { employee, leader } = plan;
  const both = others.some(mail => mail.to !== first.to);
  const one =
    first.to === 'substitute'
      ? t('mails.substitute', { leader: leader.name })
      : plan[first.to].name;
  const to = both
    ? t('mails.both', { employee: employee.name, leader: leader.name })
    : one;
  const chip = (
    <StatusChip
      tone={tones[first.state] ?? 'neutral'}
      icon={first.state === 'scheduled' ? 'time' : undefined}
      label={say(language, 'deliveryStates', first.state)}
    />
  );
  return (
    <Block aside={chip}>
      <Text>{say(language, 'mailKinds', first.mail)}</Text>
      <Text kind="quiet">
        {first.state === 'cancelled' ? to : `${to} · ${when}`}
      </Text>
      {failed.includes(first.state) && (
        <Text kind="quiet">{t('mails.failed')}</Text>
      )}
    </Block>
  );
}

/** How many mails ahead are shown at once: check-ins can be many. */
const SHOWN_AHEAD = 6;

/** "Mails om denne plan": what goes when, what went, and what did not (T23). */
export function Mails({ plan }: { plan: PlanContent }) {
  const { t } = useTranslationRef(planTexts);
  const groups = groupMails(plan.deliveries);
  const waiting = groups.filter(([{ state }]) => state === 'scheduled');
  const later = waiting.slice(SHOWN_AHEAD);
  const shown = groups.filter(group => !later.includes(group));
  return (
    <Card title={t('mails.title')}>
      {plan.deliveries.length === 0 && (
        <Text kind="quiet">{t('mails.empty')}</Text>
      )}
      <div>
        {shown.map(mails => (
          <Line key={mails[0].id} plan={plan} mails={mails} />
        ))}
      </div>
      {later.length > 0 && (
        <Details summary={t('mails.later', { count: later.length })}>
          <div>
            {later.map(mails => (
              <Line key={mails[0].id} plan={plan} mails={mails} />
            ))}
          </div>
        </Details>
      )}
    </Card>
  );
}
