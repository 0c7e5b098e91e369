import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useConfirmMinutes } from '../../../../api';
import { VerdictForm, verdictWords } from '../../../../documents';
import type { VerdictDrafting } from '../../../../documents';
import { useSaying } from '../../../../forms/useSaying';
import { minutesTexts } from '../texts';
import type { Notes } from '../useNotes';

interface ConfirmMinutesProps {
  notes: Notes;
  reread: () => void;
  draft: VerdictDrafting;
}

/** What I say of the minutes, about the version on the screen (M12). */
export function ConfirmMinutes(props: ConfirmMinutesProps) {
  const { notes, reread, draft } = props;
  const { t } = useTranslationRef(minutesTexts);
  const confirm = useSaying(useConfirmMinutes());
  const { talkId, contentVersion } = notes.minutes;
  return (
    <VerdictForm
      draft={draft}
      words={verdictWords(part => t(`confirm.${part}`))}
      unsaved={notes.unsaved}
      command={confirm}
      staleDetail="staleMinutes"
      onSend={said =>
        confirm.send(
          { params: { talkId }, body: { contentVersion, ...said } },
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
