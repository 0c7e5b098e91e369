import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useState } from 'react';
import { limits, useAddBlock } from '../../../api';
import type { PlanContent } from '../../../api';
import { useSaying } from '../../../forms/useSaying';
import { Button, Failure, Row, Stack, TextArea } from '../../../ui';
import { hourTexts } from './texts';

interface QuickBlockProps {
  plan: PlanContent;
  kind: 'goal' | 'task';
}

const task = {
  responsible: { kind: 'employee' as const },
  deadline: null,
  state: 'planned' as const,
  outcome: '',
  activity: null,
  term: null,
};

function contentOf(kind: QuickBlockProps['kind'], text: string) {
  const content = {
    formatVersion: 1 as const,
    text,
    goalId: null,
    provisional: false,
  };
  return kind === 'task' ? { ...content, task } : content;
}

/** A goal or task in one line; who and by when is filled in on the plan itself. */
export function QuickBlock({ plan, kind }: QuickBlockProps) {
  const { t } = useTranslationRef(hourTexts);
  const [text, setText] = useState('');
  // The same id until it is known to be saved: pressing twice adds one.
  const [id, setId] = useState(() => crypto.randomUUID());
  const add = useSaying(useAddBlock());
  const send = () => {
    if (text.trim() === '') return;
    const last = Math.max(0, ...plan.blocks.map(block => block.position));
    add.send(
      {
        params: { planId: plan.id, blockId: id },
        body: {
          saveId: id,
          kind,
          position: last + 1,
          content: contentOf(kind, text.trim()),
        },
      },
      {
        said: t(`plan.${kind}.added`),
        then: () => {
          setText('');
          setId(crypto.randomUUID());
        },
      },
    );
  };
  return (
    <Stack gap={1}>
      <TextArea
        label={t(`plan.${kind}.new`)}
        rows={2}
        value={text}
        maxLength={limits.text}
        onChange={setText}
      />
      {add.error && <Failure error={add.error} />}
      <Row>
        <Button
          icon="add"
          busy={add.isPending}
          disabled={text.trim() === ''}
          onClick={send}
        >
          {t(`plan.${kind}.add`)}
        </Button>
      </Row>
    </Stack>
  );
}
