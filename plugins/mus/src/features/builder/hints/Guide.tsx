import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { MaterialList } from '../../../documents';
import { Drawer, Heading, PlainList, Stack, Text } from '../../../ui';
import { moreTexts } from '../moreTexts';

const parts = ['ask', 'avoid', 'size', 'leader', 'types'] as const;
const lines = ['1', '2', '3'] as const;

/** Guidance for who builds the form, beside the work (T38). */
export function Guide({
  open,
  onClose,
}: {
  open: boolean;
  onClose: () => void;
}) {
  const { t } = useTranslationRef(moreTexts);
  return (
    <Drawer open={open} title={t('guide.title')} onClose={onClose}>
      <Text>{t('guide.lead')}</Text>
      <MaterialList />
      {parts.map(part => (
        <Stack key={part} gap={1}>
          <Heading level={3}>{t(`guide.${part}.title`)}</Heading>
          <PlainList gap={1}>
            {lines.map(line => (
              <li key={line}>
                <Text>{t(`guide.${part}.${line}`)}</Text>
              </li>
            ))}
          </PlainList>
        </Stack>
      ))}
    </Drawer>
  );
}
