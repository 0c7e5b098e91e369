import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  estimatedMinutes,
  formHints,
  say,
} from '@samtale/backstage-plugin-mus-common';
import { useDeferredValue, useMemo } from 'react';
import { IconLine, Stack, Text, useLanguage } from '../../../ui';
import { useForm } from '../edit/EditorContext';
import { builderTexts } from '../texts';

/** How long the form takes, and advice about it as a whole (T38). */
export function FormAdvice() {
  const { t } = useTranslationRef(builderTexts);
  const language = useLanguage();
  // Nobody waits for advice: typing comes first.
  const form = useDeferredValue(useForm());
  const { hints, employee, leader } = useMemo(
    () => ({
      hints: formHints(form).filter(({ themeId }) => themeId === undefined),
      employee: estimatedMinutes(form, 'employee'),
      leader: estimatedMinutes(form, 'leader'),
    }),
    [form],
  );
  return (
    <Stack gap={1}>
      <IconLine icon="time">
        <Text kind="quiet">
          {t('advice.time', {
            employee: String(employee),
            leader: String(leader),
          })}
        </Text>
      </IconLine>
      {hints.map(({ code, params }) => (
        <IconLine key={`${code}${params.first ?? ''}`} icon="idea">
          <Text kind="quiet">{say(language, 'formHints', code, params)}</Text>
        </IconLine>
      ))}
    </Stack>
  );
}
