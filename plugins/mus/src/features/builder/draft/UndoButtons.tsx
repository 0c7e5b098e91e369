import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { memo, useEffect, useRef } from 'react';
import { IconButton, Row, useAnnounce } from '../../../ui';
import { builderTexts } from '../texts';
import type { Draft } from './useDraft';

/** In a field the keys belong to the text that is being written. */
const isField = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.matches(
      'textarea, select, input:not([type=checkbox], [type=radio])',
    ));

/** Which of the two the keys mean: Ctrl+Z, Ctrl+Shift+Z and Ctrl+Y; on a Mac with the command key. */
function meantBy(event: KeyboardEvent): 'undo' | 'redo' | null {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return null;
  const key = event.key.toLowerCase();
  if (key === 'z') return event.shiftKey ? 'redo' : 'undo';
  return key === 'y' ? 'redo' : null;
}

type Turning = Pick<Draft, 'undo' | 'redo' | 'canUndo' | 'canRedo'>;

function useTurns({ undo, redo }: Turning) {
  const { t } = useTranslationRef(builderTexts);
  const announce = useAnnounce();
  const turns = {
    undo: () => announce(t(undo() ? 'undo.undone' : 'undo.nothing')),
    redo: () => announce(t(redo() ? 'undo.redone' : 'undo.nothing')),
  };
  const now = useRef(turns);
  now.current = turns;
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const meant = meantBy(event);
      if (!meant || isField(event.target)) return;
      event.preventDefault();
      now.current[meant]();
    };
    window.document.addEventListener('keydown', listen);
    return () => window.document.removeEventListener('keydown', listen);
  }, []);
  return turns;
}

/** Takes back and does again whatever was changed in the form, by button and by key. */
export const UndoButtons = memo((draft: Turning) => {
  const { t } = useTranslationRef(builderTexts);
  const turns = useTurns(draft);
  return (
    <Row gap={0}>
      <IconButton
        icon="undo"
        soft={!draft.canUndo}
        label={t('undo.undo')}
        onClick={turns.undo}
      />
      <IconButton
        icon="redo"
        soft={!draft.canRedo}
        label={t('undo.redo')}
        onClick={turns.redo}
      />
    </Row>
  );
});
