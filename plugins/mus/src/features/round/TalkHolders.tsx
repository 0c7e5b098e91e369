import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useTalkHolders } from '../../api';
import { HolderList } from '../../documents';
import { Details, Failure, RowsSkeleton, Stack, Text } from '../../ui';
import { roundTexts } from './texts';

/** Who holds the talk with whom in this unit; named before the preparation begins. */
export function TalkHolders({ unitId }: { unitId: string }) {
  const { t } = useTranslationRef(roundTexts);
  const holders = useTalkHolders(unitId);
  return (
    <Details summary={t('holders.title')}>
      <Stack>
        <Text>{t('holders.lead')}</Text>
        {holders.error && (
          <Failure error={holders.error} retry={() => holders.refetch()} />
        )}
        {holders.isPending && <RowsSkeleton rows={3} />}
        {holders.data && (
          <HolderList
            label={t('holders.title')}
            employments={holders.data.employments}
          />
        )}
      </Stack>
    </Details>
  );
}
