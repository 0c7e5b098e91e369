import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useConfirmMinutes } from '../../../../api';
import { VerdictForm } from '../../../../documents';
import { useToast } from '../../../../ui';
import { minutesTexts } from '../texts';
import type { Notes } from '../useNotes';

interface ConfirmMinutesProps {
  notes: Notes;
  reread: () => void;
}

function useWords() {
  const { t } = useTranslationRef(minutesTexts);
  return {
    question: t('confirm.question'),
    label: {
      confirmed: t('confirm.confirmed'),
      confirmedWithRemark: t('confirm.confirmedWithRemark'),
      disagrees: t('confirm.disagrees'),
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

/** What I say of the minutes, about the version on the screen (M12). */
export function ConfirmMinutes({ notes, reread }: ConfirmMinutesProps) {
  const { t } = useTranslationRef(minutesTexts);
  const words = useWords();
  const toast = useToast();
  const confirm = useConfirmMinutes();
  const { talkId, contentVersion } = notes.minutes;
  return (
    <VerdictForm
      words={words}
      unsaved={notes.unsaved}
      busy={confirm.isPending}
      stale={confirm.error?.detail === 'staleMinutes'}
      error={confirm.error}
      onSend={said =>
        // By the promise: the form may be gone before the answer has come.
        void confirm
          .mutateAsync({
            params: { talkId },
            body: { contentVersion, ...said },
          })
          .then(() => toast({ text: t('confirm.saved') }), reread)
      }
    />
  );
}
