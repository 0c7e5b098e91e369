import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { compose, mostThemes } from '@samtale/backstage-plugin-mus-common';
import type {
  QuestionnaireDocument,
  Theme,
} from '@samtale/backstage-plugin-mus-common';
import { useState } from 'react';
import { Drawer, Notice, Tabs, Text, useAnnounce } from '../../../ui';
import type { Draft } from '../draft/useDraft';
import { moreTexts } from '../moreTexts';
import { Import } from './Import';
import { Paste } from './Paste';
import { SaveFile } from './SaveFile';
import { usePasted } from './usePasted';

const views = ['paste', 'file', 'save'] as const;

interface ExchangeProps {
  draft: Draft;
  open: boolean;
  onClose: () => void;
}

/** A form is never taken in in part: what there is no room for is told, and everything stays. */
function useTaking(draft: Draft, done: () => void) {
  const { t } = useTranslationRef(moreTexts);
  const announce = useAnnounce();
  const [refused, setRefused] = useState('');
  const add = (themes: readonly Theme[], added?: () => void) => {
    const room = mostThemes - draft.now().themes.length;
    if (themes.length > room) {
      setRefused(
        t('exchange.full', {
          themes: String(themes.length),
          room: String(Math.max(0, room)),
        }),
      );
      return;
    }
    setRefused('');
    draft.edit(form =>
      compose(form, { title: form.title, optionalThemes: themes }),
    );
    announce(t('exchange.added', { count: themes.length }));
    added?.();
    done();
  };
  const replace = (form: QuestionnaireDocument) => {
    setRefused('');
    // Whether one may decline stays as the template says.
    draft.edit(({ mayDecline }) => ({ ...form, mayDecline }));
    announce(t('exchange.replaced'));
    done();
  };
  return { refused, add, replace, forget: () => setRefused('') };
}

/** Brings in a form that the unit has already, as text or file, and saves this one (T07). */
export function Exchange({ draft, open, onClose }: ExchangeProps) {
  const { t } = useTranslationRef(moreTexts);
  const [view, setView] = useState<(typeof views)[number]>('paste');
  const pasted = usePasted();
  const taking = useTaking(draft, onClose);
  const choose = (next: string) => {
    taking.forget();
    setView(views.find(one => one === next) ?? 'paste');
  };
  return (
    <Drawer open={open} title={t('exchange.title')} onClose={onClose}>
      <Tabs
        label={t('exchange.title')}
        tabs={views.map(id => ({ id, label: t(`exchange.${id}`) }))}
        value={view}
        onChange={choose}
      >
        {taking.refused && (
          <Notice tone="warning" announce>
            <Text>{taking.refused}</Text>
          </Notice>
        )}
        {view === 'paste' && (
          <Paste
            pasted={pasted}
            onAdd={themes => taking.add(themes, pasted.clear)}
          />
        )}
        {view === 'file' && (
          <Import onAdd={taking.add} onReplace={taking.replace} />
        )}
        {view === 'save' && <SaveFile form={draft.document} />}
      </Tabs>
    </Drawer>
  );
}
