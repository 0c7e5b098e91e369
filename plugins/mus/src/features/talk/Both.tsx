import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useState } from 'react';
import type { TalkContent } from '../../api';
import { questionView } from '../../questionViews';
import { Card, Checkbox, Compare, Heading, Stack, StatusChip, Text, useLocalText } from '../../ui';
import { rowsOfBoth, type BothRow, type Side } from './rowsOfBoth';
import { talkTexts } from './texts';

const firstName = (name: string) => name.split(' ')[0] ?? name;

function Said({ talk, row, side }: { talk: TalkContent; row: BothRow; side: Side }) {
  const { t } = useTranslationRef(talkTexts);
  if (side.later) return <Text kind="quiet">{t('both.opensInTalk')}</Text>;
  if (side.notAsked) return <Text kind="quiet">{t('both.notAsked')}</Text>;
  const onPaper = side.party === talk.me ? talk.mine.state === 'onPaper' : talk.other.signal === 'onPaper';
  if (!side.value && onPaper) return <Text kind="quiet">{t('both.onPaper')}</Text>;
  if (!side.value || !row.row) return side.value ? <Text lines>{side.value.text}</Text> : <Text kind="quiet">{t('both.none')}</Text>;
  const { Answer } = questionView(row.row.question.type);
  return <Answer row={row.row} value={side.value} />;
}

function SideOf({ talk, row, side }: { talk: TalkContent; row: BothRow; side: Side }) {
  const { t } = useTranslationRef(talkTexts);
  const name = firstName(talk[side.party].name);
  return (
    <>
      {side.value?.important && <div><StatusChip tone="info" icon="star" label={t('both.importantFor', { name })} /></div>}
      <Said talk={talk} row={row} side={side} />
    </>
  );
}

function RowOfBoth({ talk, row }: { talk: TalkContent; row: BothRow }) {
  const { t } = useTranslationRef(talkTexts);
  const local = useLocalText();
  const [first, second] = row.sides;
  if (!first) return null;
  if (!row.row || !second) {
    const title = typeof first.value?.data?.title === 'string' ? first.value.data.title : '';
    return (
      <Stack gap={1}>
        <Heading level={3}>{[t('both.topic', { name: firstName(talk[first.party].name) }), title].filter(Boolean).join(': ')}</Heading>
        <SideOf talk={talk} row={row} side={first} />
      </Stack>
    );
  }
  return (
    <Stack gap={1}>
      <Heading level={3}>{local(row.row.question.text)}</Heading>
      <Compare
        left={{ title: talk[first.party].name, children: <SideOf talk={talk} row={row} side={first} /> }}
        right={{ title: talk[second.party].name, children: <SideOf talk={talk} row={row} side={second} /> }}
      />
    </Stack>
  );
}

/** Both preparations side by side, made for a shared screen. */
export function Both({ talk }: { talk: TalkContent }) {
  const { t } = useTranslationRef(talkTexts);
  const local = useLocalText();
  const [onlyImportant, setOnlyImportant] = useState(false);
  const themes = rowsOfBoth(talk)
    .map(theme => ({ ...theme, rows: theme.rows.filter(row => row.important || !onlyImportant) }))
    .filter(({ rows }) => rows.length > 0);
  return (
    <Stack gap={3}>
      <Stack gap={0.5}>
        <Heading level={2}>{t('both.title')}</Heading>
        <Text>{t('both.lead')}</Text>
        <Checkbox label={t('both.important')} checked={onlyImportant} onChange={setOnlyImportant} />
      </Stack>
      {themes.length === 0 && <Text>{t('both.noneImportant')}</Text>}
      {themes.map(({ theme, rows }) => (
        <Card key={theme.id} title={local(theme.title)}>
          <Stack gap={3}>{rows.map(row => <RowOfBoth key={row.id} talk={talk} row={row} />)}</Stack>
        </Card>
      ))}
    </Stack>
  );
}
