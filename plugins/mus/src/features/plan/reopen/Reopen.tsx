import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useState } from 'react';
import type { PlanContent } from '../../../api';
import { Button, Card, Row, Text } from '../../../ui';
import { planTexts } from '../texts';
import { ReopenForm } from './ReopenForm';

/** A plan that was closed by mistake can be opened again by its two, or by the employee once another leads. */
export function Reopen({ plan }: { plan: PlanContent }) {
  const { t } = useTranslationRef(planTexts);
  const [asking, setAsking] = useState(false);
  return (
    <Card title={t('reopen.title')}>
      <Text>
        {plan.can.reopen
          ? t('reopen.lead')
          : t('reopen.not', { employee: plan.employee.name })}
      </Text>
      {plan.can.reopen && asking && (
        <ReopenForm plan={plan} onClose={() => setAsking(false)} />
      )}
      {plan.can.reopen && !asking && (
        <Row>
          <Button icon="undo" onClick={() => setAsking(true)}>
            {t('reopen.start')}
          </Button>
        </Row>
      )}
    </Card>
  );
}
