import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { Round } from '../../api';
import { Details, Facts, PlainList, Text, useDates } from '../../ui';
import { roundTexts } from './texts';

/** Dates and signposts, to read. */
export function RoundFacts({
  round,
  council,
}: {
  round: Round;
  council: string;
}) {
  const { t } = useTranslationRef(roundTexts);
  const dates = useDates();
  const { coreTask, goals, guidelines } = round.context;
  const none = <Text kind="quiet">{t('facts.none')}</Text>;
  const items = [
    {
      label: t('form.preparationDueOn'),
      value: dates.long(round.preparationDueOn),
    },
    { label: t('form.talksFrom'), value: dates.long(round.talksFrom) },
    { label: t('form.talksUntil'), value: dates.long(round.talksUntil) },
    {
      label: t('form.wrapUpOn'),
      value: round.wrapUpOn ? dates.long(round.wrapUpOn) : none,
    },
    {
      label: t('form.coreTask'),
      value: coreTask.trim() ? <Text lines>{coreTask}</Text> : none,
    },
    {
      label: t('form.goals'),
      value:
        goals.length > 0 ? (
          <PlainList>
            {goals.map(goal => (
              <li key={goal.id}>{goal.text}</li>
            ))}
          </PlainList>
        ) : (
          none
        ),
    },
    ...(guidelines.trim()
      ? [
          {
            label: t('form.guidelines', { council }),
            value: <Text lines>{guidelines}</Text>,
          },
        ]
      : []),
  ];
  return (
    <Details summary={t('facts.title')} open={round.board.length === 0}>
      <Facts items={items} />
    </Details>
  );
}
