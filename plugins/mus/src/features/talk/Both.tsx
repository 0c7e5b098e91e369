import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useState } from 'react';
import type { ReactNode } from 'react';
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
  Target,
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
import { useRowTitle } from './useRowTitle';

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
      {side.value?.mayGoFurther && (
        <Text kind="quiet">{t('both.mayGoFurther', { name })}</Text>
      )}
    </Stack>
  );
}

/** What stands under each row and beside each theme while the talk is held. */
export interface BothParts {
  foot?: (row: BothRow, title: string) => ReactNode;
  aside?: (themeId: string) => ReactNode;
}

type ThemeProps = BothTheme & { talk: TalkContent } & BothParts;

function Silent({ rows, talk, foot }: Omit<ThemeProps, 'theme'>) {
  const { t } = useTranslationRef(talkTexts);
  const titleOf = useRowTitle(talk);
  if (rows.length === 0) return null;
  return (
    <Details summary={t('both.silent', { count: rows.length })}>
      <PlainList gap={foot ? 2 : 1}>
        {rows.map(row => (
          <li key={row.id}>
            <Text>{titleOf(row)}</Text>
            {foot?.(row, titleOf(row))}
          </li>
        ))}
      </PlainList>
    </Details>
  );
}

function Spoken({
  row,
  talk,
  foot,
}: BothParts & { row: BothRow; talk: TalkContent }) {
  const { t } = useTranslationRef(talkTexts);
  const title = useRowTitle(talk)(row);
  const asked = row.sides.filter(side => !side.notAsked);
  return (
    <Stack gap={1.5}>
      <Heading level={3}>{title}</Heading>
      {row.priority && (
        <div>
          <StatusChip
            tone="info"
            icon="star"
            label={t('both.priority', { name: firstName(talk.leader.name) })}
          />
        </div>
      )}
      {row.row?.question.opensInTalk && talk.startedAt && (
        <div>
          <StatusChip tone="neutral" icon="talk" label={t('both.openedNow')} />
        </div>
      )}
      <Voices
        voices={asked.map(side => ({
          name: talk[side.party].name,
          text: <SideOf talk={talk} row={row} side={side} />,
        }))}
      />
      {foot?.(row, title)}
    </Stack>
  );
}

function ThemeOfBoth({ talk, theme, rows, foot, aside }: ThemeProps) {
  const local = useLocalText();
  return (
    <Target id={`theme-${theme.id}`}>
      <Card title={local(theme.title)} aside={aside?.(theme.id)}>
        <Stack gap={3}>
          {rows
            .filter(row => !isSilent(row))
            .map(row => (
              <Spoken key={row.id} row={row} talk={talk} foot={foot} />
            ))}
          <Silent rows={rows.filter(isSilent)} talk={talk} foot={foot} />
        </Stack>
      </Card>
    </Target>
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
export function Both({ talk, ...parts }: { talk: TalkContent } & BothParts) {
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
        <ThemeOfBoth key={theme.theme.id} talk={talk} {...theme} {...parts} />
      ))}
    </Stack>
  );
}
