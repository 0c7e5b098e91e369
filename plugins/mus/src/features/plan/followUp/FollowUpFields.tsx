import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useState } from 'react';
import { useFollowUpCheck } from '../../../api';
import { Checkbox, DateField } from '../../../ui';
import { planTexts } from '../texts';
import { Warnings } from './Warnings';

interface FollowUpFieldsProps {
  id: string;
  planId: string;
  on: string | null;
  none: boolean;
  onDay: (day: string | null) => void;
  onNone: (none: boolean) => void;
  hint?: string;
  /** Neither a date nor "none" was chosen when it was to be saved. */
  missing: boolean;
}

/** A follow-up date with what speaks against it, or that none was agreed (T22). */
export function FollowUpFields(props: FollowUpFieldsProps) {
  const { t } = useTranslationRef(planTexts);
  const { on, none, onDay, onNone } = props;
  const check = useFollowUpCheck(props.planId, none ? null : on);
  const [cleared, setCleared] = useState(0);
  const choose = (chosen: boolean) => {
    if (chosen) setCleared(before => before + 1);
    onNone(chosen);
  };
  return (
    <>
      <DateField
        key={cleared}
        id={props.id}
        label={t('followUp.field')}
        hint={props.hint}
        value={none ? null : on}
        onChange={day => {
          onDay(day);
          if (day) onNone(false);
        }}
        error={props.missing ? t('followUp.required') : undefined}
      />
      {!none && <Warnings warnings={check.data?.warnings ?? []} />}
      <Checkbox
        label={t('followUp.choosesNone')}
        checked={none}
        onChange={choose}
      />
    </>
  );
}
