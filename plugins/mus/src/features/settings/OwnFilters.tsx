import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { mails, say } from '@samtale/backstage-plugin-mus-common';
import { Button, Row, Select, Stack, useLanguage } from '../../ui';
import { settingsTexts } from './texts';
import type { useOwnMessageList } from './useOwnMessageList';

/** Narrows what was sent to me: to what did not arrive, and to a kind. */
export function OwnFilters({
  list,
}: {
  list: ReturnType<typeof useOwnMessageList>;
}) {
  const { t } = useTranslationRef(settingsTexts);
  const language = useLanguage();
  const { filter, choose, narrowed, messages } = list;
  if (messages.length === 0 && !narrowed) return null;
  const kinds = [...Object.keys(mails), 'digest'].map(kind => ({
    value: kind,
    label: say(language, 'mailKinds', kind),
  }));
  return (
    <Stack gap={1}>
      <div role="group" aria-label={t('filters')}>
        <Row>
          <Button
            pressed={!filter.only}
            onClick={() => choose({ only: undefined })}
          >
            {t('filter.all')}
          </Button>
          <Button
            pressed={filter.only === 'failed'}
            onClick={() => choose({ only: 'failed' })}
          >
            {t('filter.failed')}
          </Button>
        </Row>
      </div>
      <Select
        label={t('filter.mail')}
        value={filter.mail ?? ''}
        onChange={mail => choose({ mail: mail || undefined })}
        choices={[{ value: '', label: t('filter.every') }, ...kinds]}
      />
    </Stack>
  );
}
