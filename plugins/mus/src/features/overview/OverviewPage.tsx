import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useMe } from '../../api';
import type { OverviewRow } from '../../api';
import { documentTexts } from '../../documents';
import { useMusPaths } from '../../routes';
import {
  Button,
  DataTable,
  EmptyState,
  FailedPage,
  Page,
  PageSkeleton,
  Row,
  Stack,
  Text,
} from '../../ui';
import { Filters } from './Filters';
import { useOverviewSearch } from './overviewSearch';
import { placeOfNeed } from './placeOf';
import { overviewTexts } from './texts';
import { useColumns } from './useColumns';
import { useOverviewRows } from './useOverviewRows';

function Nobody({
  filtered,
  showAll,
}: {
  filtered: boolean;
  showAll: () => void;
}) {
  const { t } = useTranslationRef(overviewTexts);
  const paths = useMusPaths();
  if (filtered)
    return (
      <EmptyState
        icon="search"
        title={t('none.title')}
        action={<Button onClick={showAll}>{t('none.action')}</Button>}
      >
        {t('none.lead')}
      </EmptyState>
    );
  return (
    <EmptyState
      icon="group"
      title={t('empty.title')}
      action={<Button to={paths.entry}>{t('empty.action')}</Button>}
    >
      {t('empty.lead')}
    </EmptyState>
  );
}

function Begin({ rows }: { rows: readonly OverviewRow[] }) {
  const { t } = useTranslationRef(overviewTexts);
  const paths = useMusPaths();
  const first = rows.find(row => row.needs !== null);
  const place = first && placeOfNeed(first, paths);
  return place ? (
    <Button kind="primary" icon="forward" to={place}>
      {t('first', { name: first.employee.name })}
    </Button>
  ) : null;
}

/** Where all my employees stand, what needs me first (T25). */
export default function OverviewPage() {
  const { t } = useTranslationRef(overviewTexts);
  const { t: words } = useTranslationRef(documentTexts);
  const paths = useMusPaths();
  const me = useMe();
  const { search, set, sortBy } = useOverviewSearch();
  const overview = useOverviewRows(search);
  const columns = useColumns(overview.rows);
  const error = me.error ?? overview.error;
  if (error && !overview.page)
    return (
      <FailedPage error={error} retry={overview.refetch} home={paths.entry} />
    );
  if (!overview.page || !me.data) return <PageSkeleton />;
  const { counts, total } = overview.page;
  const needing = Object.entries(counts).reduce(
    (sum, [need, count]) => (need === 'none' ? sum : sum + count),
    0,
  );
  return (
    <Page
      width="wide"
      title={t('title')}
      back={{ to: paths.entry, label: words('back.entry') }}
      state={needing > 0 ? t('state', { count: needing }) : t('state.calm')}
      reader={t('reader')}
      primary={<Begin rows={overview.rows} />}
      secondary={<Button to={paths.tasks}>{t('tasks')}</Button>}
    >
      <Stack gap={2}>
        <Filters
          counts={counts}
          units={me.data.roles.leads}
          search={search}
          set={set}
        />
        {overview.rows.length === 0 ? (
          <Nobody
            filtered={Boolean(search.needs || search.search || search.unitId)}
            showAll={() =>
              set({ needs: undefined, search: undefined, unit: undefined })
            }
          />
        ) : (
          <DataTable
            dense
            caption={t('table')}
            columns={columns}
            rows={overview.rows}
            rowKey={row => row.employmentId}
            sort={{ by: search.sort, order: search.order }}
            onSort={sortBy}
          />
        )}
        <Row>
          <Text kind="quiet" as="span">
            {t('shown', {
              shown: String(overview.rows.length),
              total: String(total),
            })}
          </Text>
          {overview.hasMore && (
            <Button
              onClick={() => {
                overview.showMore().catch(() => {});
              }}
            >
              {t('more')}
            </Button>
          )}
        </Row>
      </Stack>
    </Page>
  );
}
