import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { Option } from '@samtale/backstage-plugin-mus-common';
import { Select, Stack } from '../../ui';
import type { SettingsProps } from '../QuestionView';
import { questionTexts } from '../texts';
import { OptionList } from './OptionList';

/** The choices as they stand, also half-written ones. */
export function optionsIn(value: unknown, otherwise: Option[]): Option[] {
  return Array.isArray(value) && value.length > 0
    ? (value as Option[])
    : otherwise;
}

/** What there is to choose. */
export function OneOfSettings({ settings, onChange }: SettingsProps) {
  const { t } = useTranslationRef(questionTexts);
  return (
    <OptionList
      label={t('options.title')}
      nameOf={number => t('options.name', { number: String(number) })}
      options={optionsIn(settings.options, [])}
      least={2}
      most={30}
      onChange={options => onChange({ ...settings, options })}
    />
  );
}

/** What there is to choose, and how many at most. */
export function SomeOfSettings({ settings, onChange }: SettingsProps) {
  const { t } = useTranslationRef(questionTexts);
  const count = optionsIn(settings.options, []).length;
  const numbers = Array.from({ length: count }, (_, at) => String(at + 1));
  const setMost = (most: string) => {
    const { most: _, ...rest } = settings;
    onChange(most === '' ? rest : { ...rest, most: Number(most) });
  };
  return (
    <Stack gap={1}>
      <OneOfSettings settings={settings} onChange={onChange} />
      <Select
        label={t('options.most')}
        value={settings.most === undefined ? '' : String(settings.most)}
        choices={[
          { value: '', label: t('options.all') },
          ...numbers.map(value => ({ value, label: value })),
        ]}
        onChange={setMost}
      />
    </Stack>
  );
}
