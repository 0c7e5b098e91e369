import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { compose } from '@samtale/backstage-plugin-mus-common';
import type { Theme } from '@samtale/backstage-plugin-mus-common';
import { useState } from 'react';
import { Drawer, Tabs, useAnnounce } from '../../../ui';
import type { Draft } from '../draft/useDraft';
import { moreTexts } from '../moreTexts';
import { Import } from './Import';
import { Paste } from './Paste';
import { SaveFile } from './SaveFile';

const views = ['paste', 'file', 'save'] as const;

/** So many themes a form can have. */
const mostThemes = 30;

interface ExchangeProps {
  draft: Draft;
  open: boolean;
  onClose: () => void;
}

/** Brings in a form that the unit has already, as text or file, and saves this one (T07). */
export function Exchange({ draft, open, onClose }: ExchangeProps) {
  const { t } = useTranslationRef(moreTexts);
  const announce = useAnnounce();
  const [view, setView] = useState<(typeof views)[number]>('paste');
  const add = (themes: readonly Theme[]) => {
    draft.edit(form =>
      compose(form, {
        title: form.title,
        optionalThemes: themes.slice(0, mostThemes - form.themes.length),
      }),
    );
    announce(t('exchange.added', { count: themes.length }));
    onClose();
  };
  return (
    <Drawer open={open} title={t('exchange.title')} onClose={onClose}>
      <Tabs
        label={t('exchange.title')}
        tabs={views.map(id => ({ id, label: t(`exchange.${id}`) }))}
        value={view}
        onChange={next => setView(views.find(one => one === next) ?? 'paste')}
      >
        {view === 'paste' && <Paste onAdd={add} />}
        {view === 'file' && (
          <Import
            onAdd={add}
            onReplace={form => {
              // Whether one may decline stays as the template says.
              draft.edit(({ mayDecline }) => ({ ...form, mayDecline }));
              announce(t('exchange.replaced'));
              onClose();
            }}
          />
        )}
        {view === 'save' && <SaveFile form={draft.document} />}
      </Tabs>
    </Drawer>
  );
}
