import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { formToYaml } from '@samtale/backstage-plugin-mus-common';
import type { QuestionnaireDocument } from '@samtale/backstage-plugin-mus-common';
import { Button, Row, Stack, Text } from '../../../ui';
import { builderTexts } from '../texts';

/** A name that every computer takes. */
const fileName = (title: string) =>
  `${
    title
      .toLowerCase()
      .replace(/[^a-zæøå0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 60) || 'mus'
  }.yaml`;

function save(form: QuestionnaireDocument): void {
  const file = new Blob([formToYaml(form)], { type: 'application/yaml' });
  const url = URL.createObjectURL(file);
  const link = window.document.createElement('a');
  link.href = url;
  link.download = fileName(form.title);
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 1_000);
}

/** The form as a file that can be kept, shared and read in again. */
export function SaveFile({ form }: { form: QuestionnaireDocument }) {
  const { t } = useTranslationRef(builderTexts);
  return (
    <Stack>
      <Text>{t('save.lead')}</Text>
      <Row>
        <Button icon="paper" onClick={() => save(form)}>
          {t('save.save')}
        </Button>
      </Row>
    </Stack>
  );
}
