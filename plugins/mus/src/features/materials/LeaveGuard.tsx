import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useEffect, useRef, useState } from 'react';
import { useLeaveWarning } from '../../autosave';
import { Button, Dialog, Text } from '../../ui';
import { materialsTexts } from './texts';

/** The link a plain click would follow away from this page, in this window. */
function linkOf(event: MouseEvent): HTMLAnchorElement | null {
  const plain =
    event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey;
  const { target } = event;
  if (!plain || !(target instanceof Element)) return null;
  const link = target.closest<HTMLAnchorElement>('a[href]');
  const stays = link?.getAttribute('href')?.startsWith('#');
  return link && !stays && link.target !== '_blank' ? link : null;
}

/** Holds a click on a link back; a second click on it, after the question, goes through. */
function useHeldLink(unsaved: boolean) {
  const [held, setHeld] = useState<HTMLAnchorElement | null>(null);
  const agreed = useRef(false);
  useEffect(() => {
    if (!unsaved) return undefined;
    const hold = (event: MouseEvent) => {
      const link = linkOf(event);
      if (!link || agreed.current) return;
      event.preventDefault();
      event.stopPropagation();
      setHeld(link);
    };
    document.addEventListener('click', hold, true);
    return () => document.removeEventListener('click', hold, true);
  }, [unsaved]);
  return {
    asking: held !== null,
    stay: () => setHeld(null),
    leave: () => {
      agreed.current = true;
      setHeld(null);
      held?.click();
      agreed.current = false;
    },
  };
}

/** Asks before a list that is not saved is left: by a link, by closing, by loading anew. */
export function LeaveGuard({ unsaved }: { unsaved: boolean }) {
  const { t } = useTranslationRef(materialsTexts);
  const { asking, stay, leave } = useHeldLink(unsaved);
  useLeaveWarning(unsaved);
  return (
    <Dialog
      open={asking}
      title={t('leave.title')}
      onClose={stay}
      actions={
        <>
          <Button kind="primary" onClick={stay}>
            {t('leave.stay')}
          </Button>
          <Button kind="danger" onClick={leave}>
            {t('leave.go')}
          </Button>
        </>
      }
    >
      <Text>{t('leave.lead')}</Text>
    </Dialog>
  );
}
