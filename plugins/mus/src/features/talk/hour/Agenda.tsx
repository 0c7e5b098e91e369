import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { TimedRow } from '@samtale/backstage-plugin-mus-common';
import type { TalkContent } from '../../../api';
import { Card, Facts, Link, Text, useDates, useLocalText } from '../../../ui';
import { after } from './agendaOf';
import { hourTexts } from './texts';

interface AgendaProps {
  talk: TalkContent;
  rows: readonly TimedRow[];
}

/** "kl. 9.10–9.20 · 10 min." once the talk has started; before that how long each takes. */
export function useTimes(talk: TalkContent): (row: TimedRow) => string {
  const { t } = useTranslationRef(hourTexts);
  const dates = useDates();
  return ({ from, minutes }) => {
    const long = t('agenda.minutes', { minutes: String(minutes) });
    if (!talk.startedAt) return long;
    const at = (offset: number) =>
      dates.time(after(talk.startedAt ?? '', offset));
    return t('agenda.times', { from: at(from), to: at(from + minutes), long });
  };
}

/** The hour at a glance: what, when and for how long (M10). */
export function Agenda({ talk, rows }: AgendaProps) {
  const { t } = useTranslationRef(hourTexts);
  const local = useLocalText();
  const timesOf = useTimes(talk);
  const titles: Record<string, string> = {
    lastTime: t('lastTime.title'),
    plan: t('agenda.plan'),
    ...Object.fromEntries(
      talk.questionnaire.themes.map(({ id, title }) => [
        `topic ${id}`,
        local(title),
      ]),
    ),
  };
  const titleOf = ({ kind, id }: TimedRow) =>
    titles[kind === 'topic' ? `topic ${id}` : id];
  const placeOf = ({ kind, id }: TimedRow) =>
    kind === 'topic' ? `theme-${id}` : `hour-${id}`;
  return (
    <Card title={t('agenda.title')}>
      <Text kind="quiet">{t('agenda.lead')}</Text>
      <Facts
        items={rows.map(row => ({
          label: timesOf(row),
          value: <Link to={`#${placeOf(row)}`}>{titleOf(row)}</Link>,
        }))}
      />
    </Card>
  );
}
