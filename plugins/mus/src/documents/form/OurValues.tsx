import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useValues } from '../../api';
import { Card, PlainList, Stack, Text, useLocalText } from '../../ui';
import { documentTexts } from '../texts';

/** The organisation's values, where a theme asks for them; nothing before HR has written any. */
export function OurValues() {
  const { t } = useTranslationRef(documentTexts);
  const local = useLocalText();
  const found = useValues();
  const values = found.data?.content.values ?? [];
  if (values.length === 0) return null;
  return (
    <Card level={3} title={t('values.title')}>
      <PlainList label={t('values.title')}>
        {values.map(({ id, title, text }) => (
          <li key={id}>
            <Stack gap={0}>
              <Text kind="strong">{local(title)}</Text>
              {text && <Text>{local(text)}</Text>}
            </Stack>
          </li>
        ))}
      </PlainList>
    </Card>
  );
}
