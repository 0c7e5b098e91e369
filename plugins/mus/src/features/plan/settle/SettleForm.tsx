import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  say,
  settlements,
  withCell,
  writtenWords,
  type BlockContent,
  type Settlement,
} from '@samtale/backstage-plugin-mus-common';
import { useState } from 'react';
import { limits, useSettle } from '../../../api';
import type { Block, PlanContent } from '../../../api';
import { useSaying } from '../../../forms/useSaying';
import {
  Button,
  DateField,
  Failure,
  Notice,
  RadioGroup,
  Row,
  Stack,
  Text,
  TextArea,
  useAnnounce,
  useLanguage,
  useLocalText,
} from '../../../ui';
import { storedBlocks } from '../blocks/blockDraft';
import type { PlanBlocks } from '../blocks/usePlanBlocks';
import { planTexts } from '../texts';

interface SettleFormProps {
  plan: PlanContent;
  block: Block;
  blocks: PlanBlocks;
  reread: () => void;
  onClose: () => void;
}

function Words({
  content,
  missing,
  change,
}: {
  content: BlockContent;
  missing: boolean;
  change: (content: BlockContent) => void;
}) {
  const { t } = useTranslationRef(planTexts);
  const localText = useLocalText();
  const { task } = content;
  return (
    <>
      <TextArea
        label={t('settle.words')}
        rows={2}
        value={content.text}
        maxLength={limits.text}
        error={missing ? t('settle.wordsMissing') : undefined}
        onChange={text => change({ ...content, text })}
      />
      {content.cells?.map(({ column, title, text }) => (
        <TextArea
          key={column}
          label={localText(title)}
          rows={2}
          value={text}
          maxLength={limits.text}
          onChange={words =>
            change(withCell(content, { id: column, title }, words))
          }
        />
      ))}
      {task && (
        <DateField
          label={t('task.deadline')}
          value={task.deadline}
          onChange={deadline =>
            change({ ...content, task: { ...task, deadline } })
          }
        />
      )}
    </>
  );
}

function useSending({ plan, block, blocks, reread, onClose }: SettleFormProps) {
  const { t } = useTranslationRef(planTexts);
  const announce = useAnnounce();
  const settle = useSaying(useSettle());
  const send = (outcome: Settlement, content: BlockContent | undefined) =>
    settle.send(
      {
        params: { planId: plan.id, blockId: block.id },
        body: { saveId: crypto.randomUUID(), outcome, content },
        version: block.version,
      },
      {
        said: t('settle.saved'),
        then: saved => {
          blocks.autosave.receive(storedBlocks([saved]));
          announce(t('settle.saved'));
          onClose();
          reread();
        },
        failed: reread,
      },
    );
  return { settle, send };
}

/** Settles one agreement: final as it stands, changed, or dropped. */
export function SettleForm(props: SettleFormProps) {
  const { t } = useTranslationRef(planTexts);
  const language = useLanguage();
  const [outcome, setOutcome] = useState<Settlement>('asAgreed');
  const [content, setContent] = useState(props.block.content);
  const [missing, setMissing] = useState(false);
  const { settle, send } = useSending(props);
  // New words are for who writes the plan (M11).
  const choices = settlements.filter(
    value => value !== 'changed' || props.plan.can.write,
  );
  const changed = outcome === 'changed';
  const beaten = settle.error?.code === 'versionConflict';
  const save = () => {
    const wordless = changed && writtenWords(content) === '';
    setMissing(wordless);
    if (!wordless) send(outcome, changed ? content : undefined);
  };
  return (
    <Stack gap={2}>
      <RadioGroup
        label={t('settle.question')}
        value={outcome}
        onChange={value => setOutcome(value as Settlement)}
        choices={choices.map(value => ({
          value,
          label: say(language, 'settlements', value),
          hint: t(`settle.${value}Hint`),
        }))}
      />
      {changed && (
        <Words content={content} missing={missing} change={setContent} />
      )}
      {beaten && (
        <Notice tone="warning" announce>
          <Text>{t('settle.beaten')}</Text>
        </Notice>
      )}
      {settle.error && !beaten && <Failure error={settle.error} />}
      <Row gap={1.5}>
        <Button kind="primary" busy={settle.isPending} onClick={save}>
          {t(`settle.send.${outcome}`)}
        </Button>
        <Button kind="quiet" onClick={props.onClose}>
          {t('followUp.cancel')}
        </Button>
      </Row>
    </Stack>
  );
}
