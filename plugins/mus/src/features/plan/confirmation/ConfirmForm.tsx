import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useConfirmPlan } from '../../../api';
import type { PlanContent } from '../../../api';
import { VerdictForm } from '../../../documents';
import { useToast } from '../../../ui';
import { planTexts } from '../texts';

interface ConfirmFormProps {
  plan: PlanContent;
  unsaved: number;
  reread: () => void;
}

function useWords() {
  const { t } = useTranslationRef(planTexts);
  return {
    question: t('confirm.question'),
    label: {
      confirmed: t('confirm.confirmed'),
      confirmedWithRemark: t('confirm.confirmedWithRemark'),
      disagrees: t('confirm.disagrees'),
    },
    hint: {
      confirmed: t('confirm.confirmedHint'),
      confirmedWithRemark: t('confirm.confirmedWithRemarkHint'),
      disagrees: t('confirm.disagreesHint'),
    },
    send: {
      confirmed: t('confirm.send.confirmed'),
      confirmedWithRemark: t('confirm.send.confirmedWithRemark'),
      disagrees: t('confirm.send.disagrees'),
    },
    remark: t('confirm.remark'),
    remarkMissing: t('confirm.remarkMissing'),
    stale: t('confirm.stale'),
    unsaved: t('confirm.unsaved'),
  };
}

/** What I say of the plan, about the version on the screen. */
export function ConfirmForm({ plan, unsaved, reread }: ConfirmFormProps) {
  const { t } = useTranslationRef(planTexts);
  const words = useWords();
  const toast = useToast();
  const confirm = useConfirmPlan();
  const { contentVersion } = plan;
  return (
    <VerdictForm
      primary
      words={words}
      unsaved={unsaved}
      busy={confirm.isPending}
      stale={confirm.error?.detail === 'staleConfirmation'}
      error={confirm.error}
      onSend={said =>
        // By the promise: the form may be gone before the answer has come.
        void confirm
          .mutateAsync({
            params: { planId: plan.id },
            body: { contentVersion, ...said },
          })
          .then(() => toast({ text: t('confirm.saved') }), reread)
      }
    />
  );
}
