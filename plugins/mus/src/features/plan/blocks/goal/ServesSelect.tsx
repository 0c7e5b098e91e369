import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  say,
  servedBy,
  type BlockContent,
} from '@samtale/backstage-plugin-mus-common';
import { Select, useLanguage } from '../../../../ui';
import { planTexts } from '../../texts';

/** Whom a goal serves: the workplace, the employee, or both (K14). */
export function ServesSelect({
  content,
  change,
}: {
  content: BlockContent;
  change: (change: Partial<BlockContent>) => void;
}) {
  const { t } = useTranslationRef(planTexts);
  const language = useLanguage();
  return (
    <Select
      label={t('block.serves')}
      value={content.serves ?? ''}
      onChange={serves =>
        change({ serves: (serves || null) as BlockContent['serves'] })
      }
      choices={[
        { value: '', label: t('task.notChosen') },
        ...servedBy.map(value => ({
          value,
          label: say(language, 'servedBy', value),
        })),
      ]}
    />
  );
}
