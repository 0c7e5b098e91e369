import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { ReactNode } from 'react';
import { Icon } from '../look/Icon';
import { Hidden } from '../words/text';
import { SortSelect } from '../fields/SortSelect';
import { tableSx } from '../look/tableSx';
import { uiTexts } from '../texts';

/** One column; the first is the heading of its row. */
export interface Column<R> {
  id: string;
  header: string;
  /** Null where there is nothing to say: a dash, and left out of the cards on a phone. */
  cell: (row: R) => ReactNode;
  /** The reader may order by it. */
  sortable?: boolean;
  /** Left out of the cards on a phone. */
  wideOnly?: boolean;
  align?: 'end';
  /** Its cells are buttons that say what they do: no label beside them in the cards on a phone. */
  bare?: boolean;
}

/** By which column, and which way. */
export interface Sort {
  by: string;
  order: 'asc' | 'desc';
}

interface DataTableProps<R> {
  /** What the table shows; read aloud first. */
  caption: string;
  columns: ReadonlyArray<Column<R>>;
  rows: readonly R[];
  rowKey: (row: R) => string;
  /** What stands under the cells of a row, as wide as the table; null: nothing. */
  below?: (row: R) => ReactNode;
  sort?: Sort;
  onSort?: (sort: Sort) => void;
  /** Tighter rows, for 25 people on one screen. */
  dense?: boolean;
  /** Cells hold sentences: headings break, and few columns are many. */
  prose?: boolean;
}

function SortButton<R>({
  column,
  sort,
  onSort,
}: {
  column: Column<R>;
  sort?: Sort;
  onSort: (sort: Sort) => void;
}) {
  const { t } = useTranslationRef(uiTexts);
  const mine = sort?.by === column.id ? sort.order : undefined;
  return (
    <ButtonBase
      onClick={() =>
        onSort({ by: column.id, order: mine === 'asc' ? 'desc' : 'asc' })
      }
      aria-label={t('table.sort', { column: column.header })}
      sx={{
        font: 'inherit',
        gap: 0.25,
        minHeight: 32,
        textAlign: 'start',
        '&.Mui-focusVisible': {
          outline: '3px solid',
          outlineColor: 'primary.main',
        },
      }}
    >
      {column.header}
      <Box
        component="span"
        sx={{ display: 'inline-flex', opacity: mine ? 1 : 0.35 }}
      >
        <Icon size="inherit" name={mine === 'desc' ? 'down' : 'up'} />
      </Box>
    </ButtonBase>
  );
}

function Head<R>({
  columns,
  sort,
  onSort,
}: Pick<DataTableProps<R>, 'columns' | 'sort' | 'onSort'>) {
  const direction = { asc: 'ascending', desc: 'descending' } as const;
  return (
    <thead role="rowgroup">
      <tr role="row">
        {columns.map(column => (
          <th
            key={column.id}
            role="columnheader"
            scope="col"
            className={column.align}
            // Read with every cell below it: what it is, not what its button does.
            aria-label={column.header}
            aria-sort={
              sort?.by === column.id ? direction[sort.order] : undefined
            }
          >
            {column.sortable && onSort ? (
              <SortButton column={column} sort={sort} onSort={onSort} />
            ) : (
              column.header
            )}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function Cell<R>({
  column,
  content,
}: {
  column: Column<R>;
  content: ReactNode;
}) {
  const nothing = content === null;
  const classes = [
    column.align,
    column.wideOnly && 'wideOnly',
    nothing && 'nothing',
  ];
  return (
    <td role="cell" className={classes.filter(Boolean).join(' ') || undefined}>
      {!column.bare && (
        <span aria-hidden className="label">
          {column.header}
        </span>
      )}
      {nothing ? (
        <span aria-hidden>–</span>
      ) : (
        <span className="value">{content}</span>
      )}
    </td>
  );
}

function RowCells<R>({
  row,
  columns,
  below,
}: {
  row: R;
  columns: ReadonlyArray<Column<R>>;
  below: ReactNode;
}) {
  const [first, ...others] = columns;
  return (
    <>
      <tr role="row" className={below ? 'withBelow' : undefined}>
        <th role="rowheader" scope="row">
          {first.cell(row)}
        </th>
        {others.map(column => (
          <Cell key={column.id} column={column} content={column.cell(row)} />
        ))}
      </tr>
      {below && (
        <tr role="row" className="below">
          <td
            role="cell"
            colSpan={columns.length}
            aria-colspan={columns.length}
          >
            {below}
          </td>
        </tr>
      )}
    </>
  );
}

/** A table on wide screens, the same rows as cards on a phone. */
export function DataTable<R>({
  caption,
  columns,
  rows,
  rowKey,
  below,
  sort,
  onSort,
  dense,
  prose,
}: DataTableProps<R>) {
  const many = columns.length > (prose ? 4 : 6);
  return (
    // Long words and many numbers scroll within the table, never the page.
    <Box sx={{ overflowX: 'auto' }}>
      {sort && onSort && (
        <SortSelect columns={columns} sort={sort} onSort={onSort} many={many} />
      )}
      <Box component="table" role="table" sx={tableSx({ dense, many, prose })}>
        <caption>
          <Hidden>{caption}</Hidden>
        </caption>
        <Head columns={columns} sort={sort} onSort={onSort} />
        <tbody role="rowgroup">
          {rows.map(row => (
            <RowCells
              key={rowKey(row)}
              row={row}
              columns={columns}
              below={below?.(row)}
            />
          ))}
        </tbody>
      </Box>
    </Box>
  );
}
