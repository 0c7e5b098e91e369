import { say, type Verdict } from '@samtale/backstage-plugin-mus-common';
import { Row, Stack, StatusChip, Text, useDates, useLanguage } from '../../ui';

const tones = {
  confirmed: 'good',
  confirmedWithRemark: 'good',
  disagrees: 'warning',
} as const;

interface SaidProps {
  name: string;
  /** Undefined while that one has not answered. */
  said?: { verdict: Verdict; remark: string; at: string; current: boolean };
  /** In the words of the document. */
  words: { notYet: string; outdated: string };
}

/** What one of the two has said about a document, and whether it was about this version. */
export function Said({ name, said, words }: SaidProps) {
  const language = useLanguage();
  const dates = useDates();
  if (!said) return <Text kind="quiet">{words.notYet}</Text>;
  const { verdict, current, remark } = said;
  const when = [dates.moment(said.at), current ? '' : words.outdated];
  return (
    <Stack gap={0.5}>
      <Row>
        <Text kind="strong" as="span">
          {name}
        </Text>
        <StatusChip
          tone={current ? (tones[verdict] ?? 'neutral') : 'neutral'}
          label={say(language, 'verdicts', verdict)}
        />
        <Text kind="quiet" as="span">
          {when.filter(Boolean).join(' · ')}
        </Text>
      </Row>
      {remark.trim() && <Text lines>{remark}</Text>}
    </Stack>
  );
}
