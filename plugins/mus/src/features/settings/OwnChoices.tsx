import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useSaveOwnMails } from '../../api';
import type { OwnMails } from '../../api';
import { useSaying } from '../../forms/useSaying';
import {
  Card,
  Failure,
  fieldTime,
  RadioGroup,
  Stack,
  Text,
  useLanguage,
} from '../../ui';
import { settingsTexts } from './texts';

/** Language and pace of my mails; a choice is saved at once. */
export function OwnChoices({ own }: { own: OwnMails }) {
  const { t } = useTranslationRef(settingsTexts);
  const words = useLanguage();
  const save = useSaying(useSaveOwnMails());
  const { language, daily } = save.isPending ? save.variables.body : own;
  const choose = (change: Partial<Pick<OwnMails, 'language' | 'daily'>>) =>
    save.send(
      { body: { language, daily, ...change } },
      { said: t('own.saved') },
    );
  return (
    <Card title={t('own.how')}>
      <Stack>
        <RadioGroup
          row
          label={t('own.language')}
          value={language}
          onChange={value => choose({ language: value === 'en' ? 'en' : 'da' })}
          choices={(['da', 'en'] as const).map(value => ({
            value,
            label: t(`own.${value}`),
          }))}
        />
        <RadioGroup
          label={t('own.pace')}
          value={daily ? 'daily' : 'single'}
          onChange={value => choose({ daily: value === 'daily' })}
          choices={[
            {
              value: 'single',
              label: t('own.single'),
              hint: t('own.single.hint'),
            },
            {
              value: 'daily',
              label: t('own.daily'),
              hint: t('own.daily.hint', {
                time: fieldTime(own.dailyAt, words),
              }),
            },
          ]}
        />
        <Text kind="quiet">{t('own.due')}</Text>
        {save.error && <Failure error={save.error} />}
      </Stack>
    </Card>
  );
}
