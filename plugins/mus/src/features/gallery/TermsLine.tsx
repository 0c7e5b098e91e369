import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { say } from '@samtale/backstage-plugin-mus-common';
import type { Template } from '../../api';
import { Row, StatusChip, Text, useDates, useLanguage } from '../../ui';
import { galleryTexts } from './texts';

const tones = {
  now: 'good',
  pilot: 'info',
  later: 'neutral',
  never: 'neutral',
} as const;

/** From when and for whom a template is, in words (M19, M21, K04). */
export function useTermsWords() {
  const { t } = useTranslationRef(galleryTexts);
  const dates = useDates();
  return (terms: NonNullable<Template['terms']>): string[] => {
    const { scope, validFrom, pilotUnitIds } = terms;
    return [
      validFrom ? t('terms.from', { day: dates.long(validFrom) }) : null,
      pilotUnitIds.length > 0
        ? t('terms.pilots', { count: pilotUnitIds.length })
        : null,
      scope.kind === 'units'
        ? t('terms.units', { count: scope.unitIds.length })
        : null,
      scope.kind === 'group'
        ? t('terms.group', { titles: scope.titles.join(', ') })
        : null,
    ].filter(word => word !== null);
  };
}

/** Whether the unit may use the template, and its terms. */
export function TermsLine({ template }: { template: Template }) {
  const language = useLanguage();
  const words = useTermsWords();
  const lines = template.terms ? words(template.terms) : [];
  return (
    <>
      {template.use && (
        <Row>
          <StatusChip
            tone={tones[template.use]}
            label={say(language, 'templateUses', template.use)}
          />
        </Row>
      )}
      {lines.length > 0 && <Text kind="quiet">{lines.join(' ')}</Text>}
    </>
  );
}
