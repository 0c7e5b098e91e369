import { formHints, say } from '@samtale/backstage-plugin-mus-common';
import type { Theme } from '@samtale/backstage-plugin-mus-common';
import { IconLine, Text, useLanguage } from '../../../ui';

/** Advice about one theme (T38); never in the way. */
export function ThemeHints({ theme }: { theme: Theme }) {
  const language = useLanguage();
  const hints = formHints({
    formatVersion: 1,
    title: '',
    openingRule: 'bothReady',
    themes: [theme],
  }).filter(({ themeId }) => themeId === theme.id);
  return (
    <>
      {hints.map(({ code, params }) => (
        <IconLine key={code} icon="idea">
          <Text kind="quiet">{say(language, 'formHints', code, params)}</Text>
        </IconLine>
      ))}
    </>
  );
}
