import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useState } from 'react';
import { useHolderSearch } from '../../api';
import { HolderList } from '../../documents';
import { useSettled } from '../../forms/useSettled';
import { useMusPaths } from '../../routes';
import { Failure, Page, Text, TextField } from '../../ui';
import { meetTexts } from './texts';

/** `/mus/talk-holders`: HR names a talk holder at the employee's wish. */
export default function HoldersPage() {
  const { t } = useTranslationRef(meetTexts);
  const paths = useMusPaths();
  const [search, setSearch] = useState('');
  const found = useHolderSearch(useSettled(search));
  return (
    <Page
      title={t('holders.title')}
      state={t('holders.lead')}
      back={{ to: paths.entry, label: t('back') }}
    >
      <TextField
        type="search"
        label={t('holders.search')}
        hint={t('holders.hint')}
        value={search}
        onChange={setSearch}
      />
      {found.error && (
        <Failure error={found.error} retry={() => found.refetch()} />
      )}
      {found.data?.employments.length === 0 && (
        <div role="status">
          <Text>{t('holders.none')}</Text>
        </div>
      )}
      {found.data && found.data.employments.length > 0 && (
        <HolderList
          label={t('holders.list')}
          employments={found.data.employments}
        />
      )}
    </Page>
  );
}
