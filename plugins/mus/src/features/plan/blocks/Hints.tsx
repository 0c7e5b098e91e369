import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  actionHints,
  say,
  type BlockContent,
  type BlockKind,
} from '@samtale/backstage-plugin-mus-common';
import { IconLine, Stack, Text, useLanguage } from '../../../ui';
import { planTexts } from '../texts';

/** "Klar og til at handle på": gentle advice while a goal or a task is written (R11). */
export function Hints({
  kind,
  content,
}: {
  kind: BlockKind;
  content: BlockContent;
}) {
  const { t } = useTranslationRef(planTexts);
  const language = useLanguage();
  const hints = actionHints(kind, content);
  if (hints.length === 0) return null;
  return (
    <Stack gap={0.5}>
      <Text kind="quiet">{t('hints.title')}</Text>
      {hints.map(hint => (
        <IconLine key={hint} icon="idea">
          {say(language, 'actionHints', hint)}
        </IconLine>
      ))}
    </Stack>
  );
}
