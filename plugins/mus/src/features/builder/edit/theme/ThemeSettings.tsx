import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  allowOwnTopics,
  describeTheme,
  setTheme,
} from '@samtale/backstage-plugin-mus-common';
import type {
  Theme,
  ThemeSettings as Settings,
} from '@samtale/backstage-plugin-mus-common';
import { memo } from 'react';
import {
  Checkbox,
  Details,
  Stack,
  TextArea,
  useLocalText,
} from '../../../../ui';
import { builderTexts } from '../../texts';
import { useTools } from '../EditorContext';

const switches = ['last', 'onlyLeaders', 'cards', 'values'] as const;

/** What is written under the theme's name. */
function Description({ theme }: { theme: Theme }) {
  const { t } = useTranslationRef(builderTexts);
  const { edit } = useTools();
  const text = useLocalText()(theme.description);
  return (
    <TextArea
      optional
      rows={2}
      label={t('theme.description')}
      value={text}
      maxLength={500}
      onChange={da =>
        edit(
          form => describeTheme(form, theme.id, da === '' ? undefined : { da }),
          `description:${theme.id}`,
        )
      }
    />
  );
}

/** All of a theme but its questions is the same: their order says nothing about it. */
const sameSettings = (a: { theme: Theme }, b: { theme: Theme }) =>
  [...new Set([...Object.keys(a.theme), ...Object.keys(b.theme)])].every(
    key =>
      key === 'questions' ||
      a.theme[key as keyof Theme] === b.theme[key as keyof Theme],
  );

/** What a theme is: base or optional (K01, K05), last (K06), for leaders (M16), topic cards (M05), with own topics (T41). */
export const ThemeSettings = memo(({ theme }: { theme: Theme }) => {
  const { t } = useTranslationRef(builderTexts);
  const { edit } = useTools();
  const set = (settings: Settings) =>
    edit(form => setTheme(form, theme.id, settings));
  return (
    <Details summary={t('theme.settings')}>
      <Stack gap={1}>
        <Description theme={theme} />
        <div>
          <Checkbox
            label={t('theme.own')}
            checked={theme.ownTopics === true}
            onChange={on => edit(form => allowOwnTopics(form, theme.id, on))}
          />
          <Checkbox
            label={t('theme.optional')}
            checked={theme.kind === 'optional'}
            onChange={on => set({ kind: on ? 'optional' : undefined })}
          />
          {switches.map(key => (
            <Checkbox
              key={key}
              label={t(`theme.${key}`)}
              checked={theme[key] === true}
              onChange={on => set({ [key]: on || undefined })}
            />
          ))}
        </div>
      </Stack>
    </Details>
  );
}, sameSettings);
