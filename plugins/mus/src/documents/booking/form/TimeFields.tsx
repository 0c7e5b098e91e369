import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { say } from '@samtale/backstage-plugin-mus-common';
import { useBookingCheck } from '../../../api';
import {
  Button,
  DateField,
  Notice,
  Row,
  Select,
  Stack,
  Text,
  TimeField,
  useLanguage,
} from '../../../ui';
import { bookingTexts } from '../texts';
import { isWhole, lengths } from './timeDraft';
import type { TimeDraft } from './timeDraft';

interface TimeFieldsProps {
  talkId: string;
  draft: TimeDraft;
  /** Of the time, where there are several. */
  number?: number;
  missing: boolean;
  onChange: (draft: TimeDraft) => void;
  onRemove?: () => void;
}

function Warnings({ talkId, draft }: { talkId: string; draft: TimeDraft }) {
  const language = useLanguage();
  const { on, at, minutes } = draft;
  const check = useBookingCheck(
    talkId,
    on !== null && at !== null ? { on, at, minutes } : null,
  );
  const warnings = isWhole(draft) ? (check.data?.warnings ?? []) : [];
  if (warnings.length === 0) return null;
  return (
    <Notice tone="warning" announce>
      {warnings.map(({ code, params }) => (
        <Text key={code}>{say(language, 'bookingWarnings', code, params)}</Text>
      ))}
    </Notice>
  );
}

/** Day, time and length of one time, with what to know about it. */
export function TimeFields(props: TimeFieldsProps) {
  const { talkId, draft, number, missing, onChange, onRemove } = props;
  const { t } = useTranslationRef(bookingTexts);
  const named = (label: string) =>
    number ? `${label} – ${t('form.time', { number: String(number) })}` : label;
  const required = (value: string | null) =>
    missing && value === null ? t('form.missing') : undefined;
  return (
    <Stack gap={1}>
      <Row gap={2} align="start">
        <DateField
          label={named(t('form.day'))}
          value={draft.on}
          error={required(draft.on)}
          onChange={on => onChange({ ...draft, on })}
        />
        <TimeField
          label={named(t('form.at'))}
          value={draft.at}
          error={required(draft.at)}
          onChange={at => onChange({ ...draft, at })}
        />
        <Select
          label={named(t('form.minutes'))}
          value={String(draft.minutes)}
          onChange={minutes => onChange({ ...draft, minutes: Number(minutes) })}
          choices={[...new Set([...lengths, draft.minutes])].map(minutes => ({
            value: String(minutes),
            label: t('form.minutesOf', { minutes: String(minutes) }),
          }))}
        />
      </Row>
      <Warnings talkId={talkId} draft={draft} />
      {onRemove && (
        <Row>
          <Button kind="quiet" icon="delete" onClick={onRemove}>
            {t('form.less', { number: String(number) })}
          </Button>
        </Row>
      )}
    </Stack>
  );
}
