import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { TemplateScope } from '@samtale/backstage-plugin-mus-common';
import { useState } from 'react';
import { useDeliveryUnits } from '../../../api';
import {
  Checkbox,
  Details,
  Fieldset,
  RadioGroup,
  Stack,
  TextField,
} from '../../../ui';
import { hrTemplateTexts } from '../texts';

interface UnitFieldsProps {
  label: string;
  hint: string;
  chosen: readonly string[];
  onChange: (unitIds: string[]) => void;
}

/** Units to choose; a unit stands for all below it too. */
export function UnitFields({ label, hint, chosen, onChange }: UnitFieldsProps) {
  const { t } = useTranslationRef(hrTemplateTexts);
  const units = useDeliveryUnits();
  return (
    <Details
      summary={`${label} (${t('units.chosen', { count: chosen.length })})`}
    >
      <Fieldset label={label} hint={hint}>
        {(units.data?.units ?? []).map(({ id, name }) => (
          <Checkbox
            key={id}
            label={name}
            checked={chosen.includes(id)}
            onChange={on =>
              onChange(on ? [...chosen, id] : chosen.filter(one => one !== id))
            }
          />
        ))}
      </Fieldset>
    </Details>
  );
}

const titlesOf = (text: string) =>
  text
    .split(/[,\n]/)
    .map(title => title.trim())
    .filter(Boolean);

interface ScopeFieldsProps {
  scope: TemplateScope;
  onChange: (scope: TemplateScope) => void;
}

/** Everybody, some units, or a group of employees (K04). */
export function ScopeFields({ scope, onChange }: ScopeFieldsProps) {
  const { t } = useTranslationRef(hrTemplateTexts);
  const [titles, setTitles] = useState(
    scope.kind === 'group' ? scope.titles.join(', ') : '',
  );
  const choose = (kind: string) => {
    if (kind === 'units') return onChange({ kind, unitIds: [] });
    if (kind === 'group') return onChange({ kind, titles: titlesOf(titles) });
    return onChange({ kind: 'all' });
  };
  return (
    <Stack gap={1}>
      <RadioGroup
        label={t('scope.label')}
        value={scope.kind}
        onChange={choose}
        choices={(['all', 'units', 'group'] as const).map(value => ({
          value,
          label: t(`scope.${value}`),
        }))}
      />
      {scope.kind === 'units' && (
        <UnitFields
          label={t('scope.which')}
          hint={t('scope.whichHint')}
          chosen={scope.unitIds}
          onChange={unitIds => onChange({ kind: 'units', unitIds })}
        />
      )}
      {scope.kind === 'group' && (
        <TextField
          label={t('scope.titles')}
          hint={t('scope.titlesHint')}
          value={titles}
          onChange={text => {
            setTitles(text);
            onChange({ kind: 'group', titles: titlesOf(text) });
          }}
        />
      )}
    </Stack>
  );
}
