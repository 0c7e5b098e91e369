import { formHints, say } from '@samtale/backstage-plugin-mus-common';
import type { Theme } from '@samtale/backstage-plugin-mus-common';
import { useDeferredValue, useMemo } from 'react';
import { IconLine, Text, useLanguage } from '../../../ui';

/** Advice about one theme (T38); never in the way. */
export function ThemeHints({ theme }: { theme: Theme }) {
  const language = useLanguage();
  // Nobody waits for advice: the work comes first.
  const then = useDeferredValue(theme);
  const hints = useMemo(
    () =>
      formHints({
        formatVersion: 1,
        title: '',
        openingRule: 'bothReady',
        themes: [then],
      }).filter(({ themeId }) => themeId === then.id),
    [then],
  );
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
