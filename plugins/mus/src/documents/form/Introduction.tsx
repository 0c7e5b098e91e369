import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { QuestionnaireDocument } from '@samtale/backstage-plugin-mus-common';
import { useState } from 'react';
import { Details, Text, useLanguage } from '../../ui';
import { documentTexts } from '../texts';

interface IntroductionProps {
  form: Pick<QuestionnaireDocument, 'intro' | 'english'>;
  /** Unfolded for who comes the first time. */
  first: boolean;
}

/** What the leader wrote above the form: background and purpose of the talk (T36). */
export function Introduction({ form, first }: IntroductionProps) {
  const { t } = useTranslationRef(documentTexts);
  const language = useLanguage();
  const [open] = useState(first);
  const words = (language === 'en' && form.english?.intro) || form.intro;
  if (!words?.trim()) return null;
  return (
    <Details summary={t('introduction.title')} open={open}>
      <Text lines>{words}</Text>
    </Details>
  );
}
