import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useState } from 'react';
import type { TalkContent } from '../../api';
import { questionView } from '../../questionViews';
import {
  Card,
  Checkbox,
  Details,
  Heading,
  Notice,
  PlainList,
  Stack,
  StatusChip,
  Text,
  useLocalText,
  Voices,
} from '../../ui';
import {
  isSilent,
  rowsOfBoth,
  type BothRow,
  type BothTheme,
  type Side,
} from './rowsOfBoth';
import { talkTexts } from './texts';

const firstName = (name: string) => name.split(' ')[0] ?? name;

function Said({ row, side }: { row: BothRow; side: Side }) {
  const { t } = useTranslationRef(talkTexts);
  if (side.later) return <Text kind="quiet">{t('both.opensInTalk')}</Text>;
  if (!side.value) return <Text kind="quiet">{t('both.none')}</Text>;
  if (!row.row) return <Text lines>{side.value.text}</Text>;
  const { Answer } = questionView(row.row.question.type);
  return <Answer row={row.row} value={side.value} />;
}

function SideOf({
  talk,
  row,
  side,
}: {
  talk: TalkContent;
  row: BothRow;
  side: Side;
}) {
  const { t } = useTranslationRef(talkTexts);
  const name = firstName(talk[side.party].name);
  return (
    <Stack gap={0.5}>
      {side.value?.important && (
        <div>
          <StatusChip
            tone="info"
            icon="star"
            label={t('both.importantFor', { name })}
          />
        </div>
      )}
      <Said row={row} side={side} />
    </Stack>
  );
}

function useTitle(talk: TalkContent): (row: BothRow) => string {
  const { t } = useTranslationRef(talkTexts);
  const local = useLocalText();
  return row => {
    if (row.row) return local(row.row.question.text);
    const [side] = row.sides;
    const title =
      typeof side?.value?.data?.title === 'string' ? side.value.data.title : '';
    return [
      t('both.topic', {
        name: firstName(talk[side?.party ?? 'employee'].name),
      }),
      title,
    ]
      .filter(Boolean)
      .join(': ');
  };
}

function ThemeOfBoth({ talk, theme, rows }: BothTheme & { talk: TalkContent }) {
  const { t } = useTranslationRef(talkTexts);
  const local = useLocalText();
  const titleOf = useTitle(talk);
  const spoken = rows.filter(row => !isSilent(row));
  const silent = rows.filter(isSilent);
  return (
    <Card title={local(theme.title)}>
      <Stack gap={3}>
        {spoken.map(row => (
          <Stack key={row.id} gap={1.5}>
            <Heading level={3}>{titleOf(row)}</Heading>
            <Voices
              voices={row.sides
                .filter(side => !side.notAsked)
                .map(side => ({
                  name: talk[side.party].name,
                  text: <SideOf talk={talk} row={row} side={side} />,
                }))}
            />
          </Stack>
        ))}
        {silent.length > 0 && (
          <Details summary={t('both.silent', { count: silent.length })}>
            <PlainList gap={1}>
              {silent.map(row => (
                <li key={row.id}>
                  <Text>{titleOf(row)}</Text>
                </li>
              ))}
            </PlainList>
          </Details>
        )}
      </Stack>
    </Card>
  );
}

function OnPaper({ talk }: { talk: TalkContent }) {
  const { t } = useTranslationRef(talkTexts);
  const mine = talk[talk.me].name;
  const other = talk[talk.me === 'employee' ? 'leader' : 'employee'].name;
  const names = [
    talk.mine.state === 'onPaper' && mine,
    talk.other.signal === 'onPaper' && other,
  ].filter(name => typeof name === 'string');
  if (names.length === 0) return null;
  return (
    <Notice tone="neutral" icon="paper">
      {names.map(name => (
        <Text key={name}>{t('both.onPaper', { name })}</Text>
      ))}
    </Notice>
  );
}

/** Both preparations side by side, made for a shared screen. */
export function Both({ talk }: { talk: TalkContent }) {
  const { t } = useTranslationRef(talkTexts);
  const [onlyImportant, setOnlyImportant] = useState(false);
  const themes = rowsOfBoth(talk)
    .map(theme => ({
      ...theme,
      rows: theme.rows.filter(row => row.important || !onlyImportant),
    }))
    .filter(({ rows }) => rows.length > 0);
  return (
    <Stack gap={3}>
      <Stack gap={0.5}>
        <Heading level={2}>{t('both.title')}</Heading>
        <Text>{t('both.lead')}</Text>
        <Checkbox
          label={t('both.important')}
          checked={onlyImportant}
          onChange={setOnlyImportant}
        />
      </Stack>
      <OnPaper talk={talk} />
      {themes.length === 0 && <Text>{t('both.noneImportant')}</Text>}
      {themes.map(theme => (
        <ThemeOfBoth key={theme.theme.id} talk={talk} {...theme} />
      ))}
    </Stack>
  );
}
