import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { TalkContent } from '../../../../api';
import { Said, UnsentRemark, useVerdictDraft } from '../../../../documents';
import { Heading, Stack, Target } from '../../../../ui';
import { ConfirmMinutes } from './ConfirmMinutes';
import { minutesTexts } from '../texts';
import type { Notes } from '../useNotes';

interface MinutesConfirmationProps {
  talk: TalkContent;
  notes: Notes;
  reread: () => void;
}

const parties = ['employee', 'leader'] as const;

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
        {parties.map(party => (
          <Said
            key={party}
            name={talk[party].name}
            said={notes.minutes.confirmations.find(one => one.party === party)}
            words={{
              notYet: t('confirm.notYet', { name: talk[party].name }),
              outdated: t('confirm.outdated'),
            }}
          />
        ))}
        {notes.minutes.can.confirm ? (
          <ConfirmMinutes notes={notes} reread={reread} draft={draft} />
        ) : (
          <UnsentRemark draft={draft} />
        )}
      </Stack>
    </Target>
  );
}
