import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { needsOrder, say } from '@samtale/backstage-plugin-mus-common';
import { useEffect, useState } from 'react';
import type { Unit } from '../../api';
import {
  Button,
  Fields,
  Row,
  Select,
  Stack,
  TextField,
  useLanguage,
} from '../../ui';
import type { OverviewSearch } from './overviewSearch';
import { overviewTexts } from './texts';

interface FiltersProps {
  counts: Record<string, number>;
  units: readonly Unit[];
  search: OverviewSearch;
  set: (changes: Record<string, string | undefined>) => void;
}

/** Pause after typing before the list is asked anew. */
const pauseMs = 250;

function SearchField({ search, set }: Pick<FiltersProps, 'search' | 'set'>) {
  const { t } = useTranslationRef(overviewTexts);
  const [text, setText] = useState(search.search ?? '');
  useEffect(() => {
    const timer = setTimeout(() => {
      if (text.trim() !== (search.search ?? ''))
        set({ search: text.trim() || undefined });
    }, pauseMs);
    return () => clearTimeout(timer);
  });
  return (
    <TextField
      type="search"
      label={t('search')}
      value={text}
      onChange={setText}
      maxLength={100}
    />
  );
}

/** Counts as filters, in words, the most pressing first; search; unit. */
export function Filters({ counts, units, search, set }: FiltersProps) {
  const { t } = useTranslationRef(overviewTexts);
  const language = useLanguage();
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const needs = [...needsOrder, 'none'].filter(
    need => (counts[need] ?? 0) > 0 || need === search.needs,
  );
  return (
    <Stack gap={2}>
      <div role="group" aria-label={t('filters')}>
        <Row>
          <Button
            pressed={!search.needs}
            onClick={() => set({ needs: undefined })}
          >
            {t('filter.all', { number: String(all) })}
          </Button>
          {needs.map(need => (
            <Button
              key={need}
              pressed={search.needs === need}
              onClick={() => set({ needs: need })}
            >
              {t('filter.need', {
                need: say(language, 'needs', need),
                number: String(counts[need] ?? 0),
              })}
            </Button>
          ))}
        </Row>
      </div>
      <Fields>
        <SearchField search={search} set={set} />
        {units.length > 1 && (
          <Select
            label={t('unit')}
            value={search.unitId ?? ''}
            onChange={unit => set({ unit: unit || undefined })}
            choices={[
              { value: '', label: t('unit.all') },
              ...units.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
        )}
      </Fields>
    </Stack>
  );
}
