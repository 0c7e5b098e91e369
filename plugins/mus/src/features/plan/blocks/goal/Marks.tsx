import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { say } from '@samtale/backstage-plugin-mus-common';
import type { PlanContent } from '../../../../api';
import { heldByOther } from '../../../../documents';
import { Row, StatusChip, useLanguage } from '../../../../ui';
import { planTexts } from '../../texts';
import type { PageBlock } from '../usePlanBlocks';

/** The unit's goal that a block serves (S01), in words. */
export function goalText(
  plan: PlanContent,
  goalId: string | null,
): string | undefined {
  return plan.context.goals.find(goal => goal.id === goalId)?.text;
}

/** Provisional or settled (T24, T33), and who writes in it now. */
export function Marks({
  plan,
  block,
}: {
  plan: PlanContent;
  block: PageBlock;
}) {
  const { t } = useTranslationRef(planTexts);
  const language = useLanguage();
  const { provisional, settlement } = block.value.content;
  const writer = heldByOther(plan, block);
  if (!provisional && !settlement && !writer) return null;
  return (
    <Row>
      {provisional && (
        <StatusChip
          tone="info"
          icon="pending"
          label={t('block.provisionalChip')}
        />
      )}
      {settlement && !provisional && (
        <StatusChip
          tone={settlement === 'dropped' ? 'neutral' : 'good'}
          icon={settlement === 'dropped' ? 'close' : 'check'}
          label={t('block.settled', {
            how: say(language, 'settlements', settlement),
          })}
        />
      )}
      {writer && (
        <StatusChip
          tone="info"
          icon="edit"
          label={t('block.writing', { name: writer.name })}
        />
      )}
    </Row>
  );
}
