import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { formToYaml } from '@samtale/backstage-plugin-mus-common';
import type { QuestionnaireDocument } from '@samtale/backstage-plugin-mus-common';
import { Button, Row, saveFile, Stack, Text } from '../../../ui';
import { moreTexts } from '../moreTexts';

/** A name that every computer takes. */
const fileName = (title: string) =>
  `${
    title
      .toLowerCase()
      .replace(/[^a-zæøå0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 60) || 'mus'
  }.yaml`;

const fileOf = (form: QuestionnaireDocument) =>
  new Blob([formToYaml(form)], { type: 'application/yaml' });

/** The form as a file that can be kept, shared and read in again. */
export function SaveFile({ form }: { form: QuestionnaireDocument }) {
  const { t } = useTranslationRef(moreTexts);
  return (
    <Stack>
      <Text>{t('save.lead')}</Text>
      <Row>
        <Button
          icon="paper"
          onClick={() => saveFile(fileOf(form), fileName(form.title))}
        >
          {t('save.save')}
        </Button>
      </Row>
    </Stack>
  );
}
