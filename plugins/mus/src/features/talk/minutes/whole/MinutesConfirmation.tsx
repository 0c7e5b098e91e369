import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { say } from '@samtale/backstage-plugin-mus-common';
import type { TalkContent } from '../../../../api';
import { UnsentRemark, useVerdictDraft } from '../../../../documents';
import {
  Heading,
  Row,
  Stack,
  StatusChip,
  Target,
  Text,
  useDates,
  useLanguage,
} from '../../../../ui';
import { ConfirmMinutes } from './ConfirmMinutes';
import { minutesTexts } from '../texts';
import type { Notes } from '../useNotes';

interface MinutesConfirmationProps {
  talk: TalkContent;
  notes: Notes;
  reread: () => void;
}

const tones = {
  confirmed: 'good',
  confirmedWithRemark: 'good',
  disagrees: 'warning',
} as const;

/** What one of the two has said about the minutes, and whether it was about these. */
function Said(props: {
  talk: TalkContent;
  notes: Notes;
  party: 'employee' | 'leader';
}) {
  const { talk, notes, party } = props;
  const { t } = useTranslationRef(minutesTexts);
  const language = useLanguage();
  const dates = useDates();
  const { name } = talk[party];
  const said = notes.minutes.confirmations.find(one => one.party === party);
  if (!said) return <Text kind="quiet">{t('confirm.notYet', { name })}</Text>;
  const when = [
    dates.moment(said.at),
    said.current ? '' : t('confirm.outdated'),
  ];
  return (
    <Stack gap={0.5}>
      <Row>
        <Text kind="strong" as="span">
          {name}
        </Text>
        <StatusChip
          tone={said.current ? (tones[said.verdict] ?? 'neutral') : 'neutral'}
          label={say(language, 'verdicts', said.verdict)}
        />
        <Text kind="quiet" as="span">
          {when.filter(Boolean).join(' · ')}
        </Text>
      </Row>
      {said.remark.trim() && <Text lines>{said.remark}</Text>}
    </Stack>
  );
}

/** Where both stand, and my own answer about the version on the screen (M12). */
export function MinutesConfirmation(props: MinutesConfirmationProps) {
  const { talk, notes, reread } = props;
  const { t } = useTranslationRef(minutesTexts);
  const draft = useVerdictDraft(
    talk[talk.me].id,
    `minutes-${talk.id}`,
    notes.minutes.contentVersion,
  );
  if (notes.minutes.state === 'empty') return <UnsentRemark draft={draft} />;
  return (
    <Target id="confirm-minutes">
      <Stack gap={1.5}>
        <Heading level={3}>{t('confirm.title')}</Heading>
        <Said talk={talk} notes={notes} party="employee" />
        <Said talk={talk} notes={notes} party="leader" />
        {notes.minutes.can.confirm ? (
          <ConfirmMinutes notes={notes} reread={reread} draft={draft} />
        ) : (
          <UnsentRemark draft={draft} />
        )}
      </Stack>
    </Target>
  );
}
