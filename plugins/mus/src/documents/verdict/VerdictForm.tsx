import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { Verdict } from '@samtale/backstage-plugin-mus-common';
import { useState } from 'react';
import { limits } from '../../api';
import type { MusError } from '../../api';
import {
  Button,
  Failure,
  Notice,
  RadioGroup,
  Row,
  Stack,
  Text,
  TextArea,
} from '../../ui';
import { documentTexts } from '../texts';
import type { VerdictDrafting } from './verdictDrafts';
import type { VerdictWords } from './verdictWords';

const verdicts = ['confirmed', 'confirmedWithRemark', 'disagrees'] as const;

interface VerdictFormProps {
  words: VerdictWords;
  /** What is chosen and typed; it outlives the form and the page. */
  draft: VerdictDrafting;
  /** Fields that are not saved yet; until they are, nothing can be confirmed. */
  unsaved: number;
  command: { isPending: boolean; error: MusError | null };
  /** Detail of the refusal of what is said about an older version. */
  staleDetail: string;
  primary?: boolean;
  onSend: (said: { verdict: Verdict; remark: string }) => void;
}

function useVerdict(
  draft: VerdictDrafting,
  onSend: VerdictFormProps['onSend'],
) {
  const { verdict, remark, change } = draft;
  const [missing, setMissing] = useState(false);
  const needsRemark = verdict !== 'confirmed';
  const send = () => {
    const empty = needsRemark && remark.trim() === '';
    setMissing(empty);
    if (!empty) onSend({ verdict, remark: needsRemark ? remark : '' });
  };
  return { verdict, remark, change, missing, needsRemark, send };
}

/** "Godkend", "Godkend med bemærkning" or "Jeg er ikke enig", about what is on the screen (M12). */
export function VerdictForm({
  words,
  draft,
  unsaved,
  command,
  staleDetail,
  primary,
  onSend,
}: VerdictFormProps) {
  const { t } = useTranslationRef(documentTexts);
  const said = useVerdict(draft, onSend);
  const { error } = command;
  const stale = error?.detail === staleDetail;
  return (
    <Stack gap={2}>
      <RadioGroup
        label={words.question}
        value={said.verdict}
        onChange={chosen => said.change({ verdict: chosen as Verdict })}
        choices={verdicts.map(value => ({
          value,
          label: words.label[value],
          hint: words.hint?.[value],
        }))}
      />
      {said.needsRemark && (
        <TextArea
          label={words.remark}
          value={said.remark}
          maxLength={limits.text}
          onChange={remark => said.change({ remark })}
          error={said.missing ? words.remarkMissing : undefined}
        />
      )}
      {said.needsRemark && draft.older && (
        <Text kind="quiet">{t('unsent.older')}</Text>
      )}
      {stale && (
        <Notice tone="warning" announce>
          <Text>{words.stale}</Text>
        </Notice>
      )}
      {error && !stale && <Failure error={error} />}
      {unsaved > 0 && <Text kind="quiet">{words.unsaved}</Text>}
      <Row>
        <Button
          kind={primary ? 'primary' : 'secondary'}
          icon="check"
          busy={command.isPending}
          disabled={unsaved > 0}
          onClick={said.send}
        >
          {words.send[said.verdict]}
        </Button>
      </Row>
    </Stack>
  );
}
