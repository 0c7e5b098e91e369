import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { RoundStep } from '@samtale/backstage-plugin-mus-common';
import type { Round } from '../../api';
import { StepGuide, useDates } from '../../ui';
import { stepsOf } from './boardFacts';
import { roundTexts } from './texts';

/** The phases of strategic MUS: before, the talks, follow-up and evaluation (S04). */
const phases = {
  kickOff: 'before',
  talks: 'talks',
  wrapUp: 'after',
  followUp: 'after',
} as const;

const states = { ahead: 'todo', now: 'current', done: 'done' } as const;

function useHint(): (step: RoundStep) => string | undefined {
  const { t } = useTranslationRef(roundTexts);
  const dates = useDates();
  return ({ from, until }) => {
    if (from && until && from !== until)
      return t('step.span', {
        from: dates.short(from),
        until: dates.short(until),
      });
    if (from && until) return dates.short(from);
    if (until) return t('step.until', { day: dates.short(until) });
    return from ? t('step.from', { day: dates.short(from) }) : undefined;
  };
}

/** The four steps of the round with their days, in three phases (T02, S04). */
export function RoundWay({ round }: { round: Round }) {
  const { t } = useTranslationRef(roundTexts);
  const hint = useHint();
  const { today } = useDates();
  const steps = stepsOf(round, today).map(step => ({
    label: t(`step.${step.step}`),
    hint: hint(step),
    phase: t(`phase.${phases[step.step]}`),
    state: states[step.state],
  }));
  return <StepGuide label={t('page.steps')} steps={steps} />;
}
