import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { say } from '@samtale/backstage-plugin-mus-common';
import type { TalkContent } from '../../../api';
import { heldByOther } from '../../../documents';
import { Row, Stack, StatusChip, Text, useLanguage } from '../../../ui';
import { minutesTexts } from './texts';
import type { PageNote } from './useNotes';

const tones = {
  reached: 'good',
  partly: 'info',
  notReached: 'warning',
} as const;

/** A note as it is read. */
export function NoteView({
  talk,
  note,
}: {
  talk: TalkContent;
  note: PageNote;
}) {
  const { t } = useTranslationRef(minutesTexts);
  const language = useLanguage();
  const { kind, content } = note.value;
  const writer = heldByOther(talk, note);
  return (
    <Stack gap={0.5}>
      {kind === 'comment' && (
        <Text kind="quiet">{say(language, 'minutesKinds', kind)}</Text>
      )}
      {content.reached && (
        <Row>
          <StatusChip
            tone={tones[content.reached]}
            label={say(language, 'reachedStates', content.reached)}
          />
        </Row>
      )}
      {content.text.trim() && <Text lines>{content.text}</Text>}
      {writer && (
        <Row>
          <StatusChip
            tone="info"
            icon="edit"
            label={t('note.writing', { name: writer.name })}
          />
        </Row>
      )}
    </Stack>
  );
}

/** Is there anything to read in it? */
export const saysSomething = ({ value: { content } }: PageNote) =>
  content.text.trim() !== '' || content.reached !== null;
