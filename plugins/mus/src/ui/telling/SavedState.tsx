import Typography from '@mui/material/Typography';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Icon } from '../look/Icon';
import type { IconName } from '../look/icons';
import { uiTexts } from '../texts';
import { useDates } from '../dates/useDates';

/** Where a text stands on its way to the server. */
export type SaveState =
  'idle' | 'dirty' | 'saving' | 'saved' | 'retrying' | 'conflict';

interface SavedStateProps {
  state: SaveState;
  /** Instant of the last save that the server acknowledged. */
  savedAt?: string | null;
}

const stateIcons: Record<Exclude<SaveState, 'idle'>, IconName> = {
  dirty: 'edit',
  saving: 'sync',
  saved: 'saved',
  retrying: 'warning',
  conflict: 'warning',
};

/** "Gemt kl. 10.42", in words under the field; only trouble is read aloud by itself. */
export function SavedState({ state, savedAt }: SavedStateProps) {
  const { t } = useTranslationRef(uiTexts);
  const dates = useDates();
  const trouble = state === 'retrying' || state === 'conflict';
  const shown = state === 'idle' && savedAt ? 'saved' : state;
  if (shown === 'idle')
    return (
      <Typography variant="body2" component="div" aria-hidden>
        &nbsp;
      </Typography>
    );
  const words =
    shown === 'saved'
      ? t('saved.saved', { time: savedAt ? dates.time(savedAt) : '' })
      : t(`saved.${shown}`);
  return (
    <Typography
      variant="body2"
      component="div"
      role={trouble ? 'alert' : undefined}
      color={trouble ? 'error' : 'text.secondary'}
      sx={{
        display: 'flex',
        gap: 0.75,
        alignItems: 'center',
        fontVariantNumeric: 'tabular-nums',
      }}
    >
      <Icon name={stateIcons[shown]} />
      {words}
    </Typography>
  );
}
