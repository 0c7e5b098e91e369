import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { MailText } from '../../../api';
import { Details, PlainList, Text, useDates } from '../../../ui';
import { mailTextsTexts } from './texts';

/** Who changed a text when. */
export function TextLog({ log }: Pick<MailText, 'log'>) {
  const { t } = useTranslationRef(mailTextsTexts);
  const dates = useDates();
  return (
    <Details summary={t('log.title')}>
      {log.length === 0 ? (
        <Text>{t('log.none')}</Text>
      ) : (
        <PlainList>
          {log.map(({ version, at, person, action }) => (
            <li key={version}>
              <Text>
                {t(`log.${action}`, {
                  name: person.name,
                  moment: dates.moment(at),
                })}
              </Text>
            </li>
          ))}
        </PlainList>
      )}
    </Details>
  );
}
