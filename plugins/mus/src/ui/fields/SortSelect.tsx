import Box from '@mui/material/Box';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Select } from './choices';
import type { Column, Sort } from '../page/DataTable';
import { cardsBelow } from '../look/tableSx';
import { uiTexts } from '../texts';

interface SortSelectProps<R> {
  columns: ReadonlyArray<Column<R>>;
  sort: Sort;
  onSort: (sort: Sort) => void;
  /** The table has many columns, and becomes cards sooner. */
  many: boolean;
}

/** By what to order the cards on a phone, where the headings of the table are out of sight. */
export function SortSelect<R>({
  columns,
  sort,
  onSort,
  many,
}: SortSelectProps<R>) {
  const { t } = useTranslationRef(uiTexts);
  const choices = columns
    .filter(({ sortable }) => sortable)
    .flatMap(({ id, header }) => [
      { value: `${id} asc`, label: header },
      {
        value: `${id} desc`,
        label: t('table.reversed', { column: header }),
      },
    ]);
  return (
    <Box
      sx={{ display: 'none', [cardsBelow(many)]: { display: 'block', mb: 2 } }}
    >
      <Select
        label={t('table.order')}
        value={`${sort.by} ${sort.order}`}
        choices={choices}
        onChange={chosen => {
          const [by, order] = chosen.split(' ');
          if (by) onSort({ by, order: order === 'desc' ? 'desc' : 'asc' });
        }}
      />
    </Box>
  );
}
