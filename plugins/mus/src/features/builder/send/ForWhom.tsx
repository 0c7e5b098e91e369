import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { Proposal } from '@samtale/backstage-plugin-mus-common';
import type { Employee } from '../../../api';
import { Notice, Text } from '../../../ui';
import { moreTexts } from '../moreTexts';

interface ForWhomProps {
  proposal: Proposal;
  employees: readonly Employee[];
  chosen: ReadonlySet<string>;
}

/** Whom the form is for, and who of the chosen has another title (K04, T09). */
export function ForWhom({ proposal, employees, chosen }: ForWhomProps) {
  const { t } = useTranslationRef(moreTexts);
  const { forWhom, leftTo, employmentIds, outsideIds } = proposal;
  const outside = employees
    .filter(one => chosen.has(one.employmentId))
    .filter(one => outsideIds.includes(one.employmentId))
    .map(one => one.person.name);
  if (forWhom === '' && leftTo.length === 0) return null;
  const found = employmentIds.length > 0;
  return (
    <>
      <Notice tone="info">
        {forWhom !== '' && (
          <Text>
            {t(found ? 'forWhom.chosen' : 'forWhom.nobody', { whom: forWhom })}
          </Text>
        )}
        {leftTo.length > 0 && (
          <Text>{t('forWhom.left', { whom: leftTo.join(', ') })}</Text>
        )}
      </Notice>
      {found && outside.length > 0 && (
        <Notice tone="warning">
          <Text>{t('forWhom.outside', { names: outside.join(', ') })}</Text>
        </Notice>
      )}
    </>
  );
}
