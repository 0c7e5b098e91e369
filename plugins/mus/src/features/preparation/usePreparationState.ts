import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useDates } from '../../ui';
import type { Talk } from './talkTypes';
import { preparationTexts } from './texts';
import type { Sheet } from './useSheet';

/** The line under the heading: what state my preparation is in, and by when. */
export function usePreparationState(talk: Talk, sheet: Sheet): string {
  const { t } = useTranslationRef(preparationTexts);
  const dates = useDates();
  if (talk.mine.state === 'onPaper') return t('state.onPaper');
  if (talk.mine.state === 'ready' && talk.mine.readyAt)
    return t('state.ready', { moment: dates.moment(talk.mine.readyAt) });
  if (!talk.can.answer) return t('state.closed');
  const due = talk.round?.preparationDueOn;
  const deadline =
    due &&
    t(dates.until(due) < 0 ? 'state.overdue' : 'state.due', {
      day: dates.near(due),
    });
  const progress = `${t('state.progress', { answered: String(sheet.progress.answered), total: String(sheet.progress.total) })}. ${t('state.progressPrivate')}`;
  return [deadline, progress].filter(Boolean).join(' · ');
}
