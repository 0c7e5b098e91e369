import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { QuestionnaireDocument } from '@samtale/backstage-plugin-mus-common';
import { Details, PlainList, Text, useDates } from '../../ui';
import { documentTexts } from '../texts';

/** Spelling that was corrected in the form after it was sent, open to everybody who has it. */
export function Corrections({ form }: { form: QuestionnaireDocument }) {
  const { t } = useTranslationRef(documentTexts);
  const dates = useDates();
  const { corrections = [] } = form;
  if (corrections.length === 0) return null;
  return (
    <Details summary={t('corrections.title', { count: corrections.length })}>
      <PlainList>
        {corrections.map(({ place, before, after, at }) => (
          <li key={`${place}${at}`}>
            <Text>{t('corrections.line', { before, after })}</Text>
            <Text kind="quiet">{dates.moment(at)}</Text>
          </li>
        ))}
      </PlainList>
    </Details>
  );
}
