import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  addTheme,
  changeOptional,
  optionalForm,
} from '@samtale/backstage-plugin-mus-common';
import { Button, Heading, Row, Stack, Text } from '../../ui';
import type { Change } from './Change';
import { hrTemplateTexts } from './texts';
import { ThemeFields } from './theme/ThemeFields';
import type { TemplateDraft } from './useTemplateDraft';

/** The themes that may be put into a form made from the template (K01), changed like the others. */
export function OptionalThemes({ draft }: { draft: TemplateDraft }) {
  const { t } = useTranslationRef(hrTemplateTexts);
  const form = optionalForm(draft.content);
  const change: Change = edit =>
    draft.update(before => changeOptional(before, edit));
  const add = () =>
    change(document =>
      addTheme(document, {
        id: `hr-${globalThis.crypto.randomUUID()}`,
        kind: 'optional',
        title: { da: t('theme.new') },
        questions: [],
      }),
    );
  return (
    <Stack gap={3}>
      <Stack gap={1}>
        <Heading level={2}>{t('optional.title')}</Heading>
        <Text kind="quiet">{t('optional.lead')}</Text>
      </Stack>
      {form.themes.map(theme => (
        <ThemeFields
          key={theme.id}
          document={form}
          theme={theme}
          onChange={change}
          onBlur={draft.flush}
        />
      ))}
      <Row>
        <Button icon="add" onClick={add}>
          {t('optional.add')}
        </Button>
      </Row>
    </Stack>
  );
}
