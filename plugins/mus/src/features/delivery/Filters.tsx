import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  mails,
  say,
  formerLeaderMails,
  substituteMails,
} from '@samtale/backstage-plugin-mus-common';
import { useDeliveryUnits } from '../../api';
import {
  Button,
  DateField,
  Details,
  Fields,
  Row,
  Select,
  useLanguage,
} from '../../ui';
import { deliveryTexts } from './texts';
import { logStates } from './useLogFilter';
import type { LogFilter } from './useLogFilter';
import type { Log } from './useMessages';

interface FiltersProps {
  readonly counts: Log['counts'];
  readonly filter: LogFilter;
  readonly choose: (change: Partial<LogFilter>) => void;
}

function States({ counts, filter, choose }: FiltersProps) {
  const { t } = useTranslationRef(deliveryTexts);
  const language = useLanguage();
  return (
    <div role="group" aria-label={t('filters')}>
      <Row>
        <Button
          pressed={!filter.state}
          onClick={() => choose({ state: undefined })}
        >
          {t('filter.all')}
        </Button>
        {logStates
          .filter(one => (counts[one] ?? 0) > 0 || one === filter.state)
          .map(one => (
            <Button
              key={one}
              pressed={filter.state === one}
              onClick={() => choose({ state: one })}
            >
              {t('filter.state', {
                state: say(language, 'deliveryStates', one),
                number: String(counts[one] ?? 0),
              })}
            </Button>
          ))}
      </Row>
    </div>
  );
}

function Narrow({ filter, choose }: Omit<FiltersProps, 'counts'>) {
  const { t } = useTranslationRef(deliveryTexts);
  const language = useLanguage();
  const units = useDeliveryUnits().data?.units ?? [];
  const all = { value: '', label: t('filter.all') };
  const kinds = [
    ...Object.keys(mails),
    ...Object.keys(substituteMails),
    ...Object.keys(formerLeaderMails),
    'digest',
  ].map(kind => ({
    value: kind,
    label: say(language, 'mailKinds', kind),
  }));
  return (
    <Fields>
      <Select
        label={t('filter.mail')}
        value={filter.mail ?? ''}
        onChange={mail => choose({ mail })}
        choices={[all, ...kinds]}
      />
      <Select
        label={t('filter.unit')}
        value={filter.unitId ?? ''}
        onChange={unitId => choose({ unitId })}
        choices={[
          all,
          ...units.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <DateField
        label={t('filter.from')}
        value={filter.from ?? null}
        onChange={day => choose({ from: day ?? undefined })}
      />
      <DateField
        label={t('filter.until')}
        value={filter.until ?? null}
        onChange={day => choose({ until: day ?? undefined })}
      />
    </Fields>
  );
}

/** What the log shows: states as words with numbers; kind, unit and days on demand. */
export function Filters(props: FiltersProps) {
  const { t } = useTranslationRef(deliveryTexts);
  const { mail, unitId, from, until } = props.filter;
  const narrowed = Boolean(mail || unitId || from || until);
  return (
    <>
      <States {...props} />
      <Details summary={t('filter.more')} open={narrowed || undefined}>
        <Narrow {...props} />
      </Details>
    </>
  );
}
