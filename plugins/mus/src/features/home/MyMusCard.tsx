import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Suspense } from 'react';
import { useHome } from '../../api';
import { MusFrame } from '../../MusFrame';
import { Card, Failure, RowsSkeleton, Stack, Text } from '../../ui';
import { homeTexts } from './texts';
import { TalkLine } from './TalkLine';

function Content() {
  const { t } = useTranslationRef(homeTexts);
  const home = useHome();
  if (home.error)
    return <Failure error={home.error} retry={() => home.refetch()} />;
  if (!home.data) return <RowsSkeleton rows={2} height={40} />;
  if (home.data.mine.length === 0) {
    return (
      <>
        <Text kind="strong">{t('mine.empty.title')}</Text>
        <Text kind="quiet">{t('mine.empty')}</Text>
      </>
    );
  }
  return (
    <Stack gap={3}>
      {home.data.mine.slice(0, 3).map((talk, index) => (
        <TalkLine key={talk.talkId} talk={talk} first={index === 0} />
      ))}
    </Stack>
  );
}

function Framed() {
  const { t } = useTranslationRef(homeTexts);
  return (
    <Card title={t('mine.title')}>
      <Content />
    </Card>
  );
}

/** "Din MUS" on the home page: state, next step, one button. */
export function MyMusCard() {
  return (
    <Suspense fallback={null}>
      <MusFrame>
        <Framed />
      </MusFrame>
    </Suspense>
  );
}
