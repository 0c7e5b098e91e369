import { useCallback } from 'react';
import { useMinutes } from '../../../api';
import type { Minutes, TalkContent } from '../../../api';
import { Failure, RowsSkeleton, Stack } from '../../../ui';
import { Both } from '../Both';
import { MinutesCard } from '../minutes/whole/MinutesCard';
import { useNotes } from '../minutes/useNotes';
import { Hour } from './Hour';

interface BodyProps {
  talk: TalkContent;
  minutes: Minutes;
  reread: () => void;
}

function Body({ talk, minutes, reread }: BodyProps) {
  const notes = useNotes(talk, minutes, reread);
  if (!notes.ready) return <RowsSkeleton rows={4} height={96} />;
  if (!talk.heldAt) return <Hour talk={talk} notes={notes} />;
  return (
    <Stack gap={3}>
      <MinutesCard talk={talk} notes={notes} reread={reread} />
      <Both talk={talk} />
    </Stack>
  );
}

/** A talk that has begun: the hour itself, and afterwards its minutes. */
export function WithMinutes({ talk }: { talk: TalkContent }) {
  const minutes = useMinutes(talk.id);
  const { refetch } = minutes;
  const reread = useCallback(() => {
    refetch().catch(() => {});
  }, [refetch]);
  if (minutes.error && !minutes.data)
    return <Failure error={minutes.error} retry={reread} />;
  if (!minutes.data) return <RowsSkeleton rows={4} height={96} />;
  return <Body talk={talk} minutes={minutes.data} reread={reread} />;
}
