import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { PlanContent } from '../../../api';
import { Button, Heading, Row, Stack, Text } from '../../../ui';
import type { PlanBlocks } from '../blocks/usePlanBlocks';
import { planTexts } from '../texts';
import { Comments } from './Comments';
import type { PlanComments } from './useComments';

interface CommentSectionProps {
  plan: PlanContent;
  blocks: PlanBlocks;
  comments: PlanComments;
}

/** What the leader says of the plan as a whole, where the employee writes (M11). */
export function CommentSection(props: CommentSectionProps) {
  const { plan, comments } = props;
  const { t } = useTranslationRef(planTexts);
  if (plan.rule !== 'employeeWrites') return null;
  const { onAll, may } = comments;
  if (onAll.length === 0 && !may) return null;
  return (
    <section aria-labelledby="section-comment">
      <Stack gap={1}>
        <Heading level={2} id="section-comment">
          {t('comment.section')}
        </Heading>
        {onAll.length === 0 && <Text kind="quiet">{t('comment.lead')}</Text>}
        <Comments {...props} shown={onAll} />
        {may && (
          <Row>
            <Button kind="quiet" icon="add" onClick={() => comments.begin()}>
              {t('comment.add')}
            </Button>
          </Row>
        )}
      </Stack>
    </section>
  );
}
