import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useConfirmPlan } from '../../../api';
import type { PlanContent } from '../../../api';
import { VerdictForm, verdictWords } from '../../../documents';
import type { VerdictDrafting } from '../../../documents';
import { useSaying } from '../../../forms/useSaying';
import { planTexts } from '../texts';

interface ConfirmFormProps {
  plan: PlanContent;
  unsaved: number;
  reread: () => void;
  draft: VerdictDrafting;
}

/** What I say of the plan, about the version on the screen. */
export function ConfirmForm(props: ConfirmFormProps) {
  const { plan, unsaved, reread, draft } = props;
  const { t } = useTranslationRef(planTexts);
  const confirm = useSaying(useConfirmPlan());
  const { id: planId, contentVersion } = plan;
  const hint = {
    confirmed: t('confirm.confirmedHint'),
    confirmedWithRemark: t('confirm.confirmedWithRemarkHint'),
    disagrees: t('confirm.disagreesHint'),
  };
  return (
    <VerdictForm
      primary
      draft={draft}
      words={{ ...verdictWords(part => t(`confirm.${part}`)), hint }}
      unsaved={unsaved}
      command={confirm}
      staleDetail="staleConfirmation"
      onSend={said =>
        confirm.send(
          { params: { planId }, body: { contentVersion, ...said } },
          {
            said: t('confirm.saved'),
            saved: () => draft.sent(said),
            failed: reread,
          },
        )
      }
    />
  );
}
