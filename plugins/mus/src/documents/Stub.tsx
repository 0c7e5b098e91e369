import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { say } from '@samtale/backstage-plugin-mus-common';
import { Facts, Notice, Page, StatusChip, Text, useLanguage } from '../ui';
import { documentTexts } from './texts';

interface StubProps {
  title: string;
  reason: string;
  /** A plan says it in other words than a talk. */
  kind?: 'talk' | 'plan';
  employee: string;
  unit: string;
  state: string;
  back: { to: string; label: string };
}

/** Status without content: "Jonas og den tidligere leder har en handleplan. Den er ikke delt med dig." */
export function Stub({
  title,
  reason,
  kind = 'talk',
  employee,
  unit,
  state,
  back,
}: StubProps) {
  const language = useLanguage();
  const { t } = useTranslationRef(documentTexts);
  return (
    <Page title={title} back={back}>
      <Notice tone="neutral" icon="lock">
        <Text kind="strong">
          {kind === 'plan' && reason === 'formerLeaderHasIt'
            ? t('stub.formerLeaderPlan', { employee })
            : say(language, 'stubReasons', reason, { employee })}
        </Text>
        <Text>{t('stub.lead')}</Text>
      </Notice>
      <Facts
        items={[
          {
            label: t('stub.state'),
            value: <StatusChip tone="neutral" label={state} />,
          },
          { label: t('stub.unit'), value: unit },
        ]}
      />
    </Page>
  );
}
