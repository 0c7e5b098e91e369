import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useState } from 'react';
import { useMe, useWithoutLeader } from '../../api';
import type { EmployeeWithoutLeader } from '../../api';
import { useMusPaths } from '../../routes';
import {
  Button,
  DataTable,
  EmptyState,
  FailedPage,
  Page,
  PageSkeleton,
} from '../../ui';
import type { Column } from '../../ui';
import { AssignLeader } from './AssignLeader';
import { adminTexts } from './texts';

function useColumns(
  onAssign: (employee: EmployeeWithoutLeader) => void,
): ReadonlyArray<Column<EmployeeWithoutLeader>> {
  const { t } = useTranslationRef(adminTexts);
  return [
    { id: 'name', header: t('column.name'), cell: row => row.person.name },
    { id: 'unit', header: t('column.unit'), cell: row => row.unit.name },
    { id: 'title', header: t('column.title'), cell: row => row.title },
    {
      id: 'action',
      header: t('column.action'),
      bare: true,
      cell: row => (
        <Button
          label={t('assign.for', { name: row.person.name })}
          onClick={() => onAssign(row)}
        >
          {t('assign')}
        </Button>
      ),
    },
  ];
}

/** `/mus/without-leader`: employments that nobody leads; HR names a leader. */
export default function WithoutLeaderPage() {
  const { t } = useTranslationRef(adminTexts);
  const paths = useMusPaths();
  const me = useMe();
  const list = useWithoutLeader();
  const [assigning, setAssigning] = useState<EmployeeWithoutLeader>();
  const columns = useColumns(setAssigning);
  const error = list.data && me.data ? null : (list.error ?? me.error);
  if (error)
    return (
      <FailedPage
        error={error}
        retry={() => Promise.all([list.refetch(), me.refetch()])}
        home={paths.entry}
      />
    );
  if (!list.data) return <PageSkeleton />;
  const { employees } = list.data;
  const state =
    employees.length === 0
      ? t('state.none')
      : t('state.some', { count: employees.length });
  return (
    <Page
      width="wide"
      title={t('title')}
      state={state}
      back={{ to: paths.entry, label: t('back') }}
    >
      {employees.length === 0 ? (
        <EmptyState icon="group" title={t('empty.title')}>
          {t('empty')}
        </EmptyState>
      ) : (
        <DataTable
          caption={t('title')}
          columns={columns}
          rows={employees}
          rowKey={row => row.employmentId}
        />
      )}
      {assigning && (
        <AssignLeader
          employee={assigning}
          onClose={() => setAssigning(undefined)}
        />
      )}
    </Page>
  );
}
