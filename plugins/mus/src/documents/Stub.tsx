import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { say } from '@samtale/backstage-plugin-mus-common';
import type { ComponentProps } from 'react';
import { Facts, Notice, Page, StatusChip, Text, useLanguage } from '../ui';
import { documentTexts } from './texts';

interface StubProps {
  title: string;
  reason: string;
  /** A plan says it in other words than a talk. */
  kind?: 'talk' | 'plan';
  employee: string;
  /** The other of the two: says whose it is. */
  leader: string;
  unit: string;
  state: string;
  /** What else may be known of where it stands. */
  status?: ComponentProps<typeof Facts>['items'];
  back: { to: string; label: string };
}

function useReason({ reason, kind, employee, leader }: StubProps): string {
  const language = useLanguage();
  const { t } = useTranslationRef(documentTexts);
  const plan = kind === 'plan';
  if (reason === 'talkHolderHasIt')
    return t(plan ? 'stub.holderPlan' : 'stub.holderTalk', {
      employee,
      leader,
    });
  return plan && reason === 'formerLeaderHasIt'
    ? t('stub.formerLeaderPlan', { employee })
    : say(language, 'stubReasons', reason, { employee });
}

/** Status without content: "Jonas og den tidligere leder har en handleplan. Den er ikke delt med dig." */
export function Stub(props: StubProps) {
  const { title, unit, state, status = [], back } = props;
  const { t } = useTranslationRef(documentTexts);
  const reason = useReason(props);
  return (
    <Page title={title} back={back}>
      <Notice tone="neutral" icon="lock">
        <Text kind="strong">{reason}</Text>
        <Text>{t('stub.lead')}</Text>
      </Notice>
      <Facts
        items={[
          {
            label: t('stub.state'),
            value: <StatusChip tone="neutral" label={state} />,
          },
          ...status,
          { label: t('stub.unit'), value: unit },
        ]}
      />
    </Page>
  );
}
