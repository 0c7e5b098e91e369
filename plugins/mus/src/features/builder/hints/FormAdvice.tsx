import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  estimatedMinutes,
  formHints,
  say,
} from '@samtale/backstage-plugin-mus-common';
import { memo, useDeferredValue, useMemo } from 'react';
import { IconLine, Stack, Text, useLanguage } from '../../../ui';
import type { IconName } from '../../../ui';
import { useForm } from '../edit/EditorContext';
import { builderTexts } from '../texts';

/** Drawn again when its words change: a long form gets many lines. */
const Line = memo(({ icon, text }: { icon: IconName; text: string }) => (
  <IconLine icon={icon}>
    <Text kind="quiet">{text}</Text>
  </IconLine>
));

/** How long the form takes, and advice about it as a whole (T38). */
export function FormAdvice() {
  const { t } = useTranslationRef(builderTexts);
  const language = useLanguage();
  // Nobody waits for advice: typing comes first.
  const form = useDeferredValue(useForm());
  return useMemo(() => {
    const hints = formHints(form).filter(
      ({ themeId }) => themeId === undefined,
    );
    return (
      <Stack gap={1}>
        <Line
          icon="time"
          text={t('advice.time', {
            employee: String(estimatedMinutes(form, 'employee')),
            leader: String(estimatedMinutes(form, 'leader')),
          })}
        />
        {hints.map(({ code, params }) => (
          <Line
            key={`${code}${params.first ?? ''}`}
            icon="idea"
            text={say(language, 'formHints', code, params)}
          />
        ))}
      </Stack>
    );
  }, [form, language, t]);
}
