import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  effects,
  say,
  taskStates,
  type BlockContent,
} from '@samtale/backstage-plugin-mus-common';
import { limits } from '../../../api';
import { SavedWords } from '../../../documents';
import {
  Block,
  Heading,
  RadioGroup,
  Select,
  Stack,
  TextArea,
  useLanguage,
} from '../../../ui';
import { planTexts } from '../texts';
import type { PageBlock, PlanBlocks } from '../blocks/usePlanBlocks';

type Task = NonNullable<BlockContent['task']>;

/** One task at the follow-up: how far it is, and what came of it. */
export function MeetingTask({
  block,
  blocks,
}: {
  block: PageBlock;
  blocks: PlanBlocks;
}) {
  const { t } = useTranslationRef(planTexts);
  const language = useLanguage();
  const { content } = block.value;
  const { task } = content;
  if (!task) return null;
  const set = (part: Partial<Task>) =>
    blocks.edit(block, {
      ...block.value,
      content: { ...content, task: { ...task, ...part } },
    });
  return (
    <Block>
      <Stack gap={1}>
        <Heading level={3}>{content.text.trim() || t('block.noText')}</Heading>
        <Select
          label={t('task.state')}
          value={task.state}
          onChange={state => set({ state: state as Task['state'] })}
          choices={taskStates.map(state => ({
            value: state,
            label: say(language, 'taskStates', state),
          }))}
        />
        <RadioGroup
          label={t('meeting.effect')}
          value={task.effect ?? ''}
          onChange={effect => {
            set({ effect: effect as Task['effect'] });
            blocks.autosave.field(block.id).flush();
          }}
          choices={effects.map(effect => ({
            value: effect,
            label: say(language, 'effects', effect),
          }))}
        />
        <TextArea
          label={t('task.outcome')}
          hint={t('task.outcomeHint')}
          rows={2}
          value={task.outcome}
          maxLength={limits.text}
          onChange={outcome => set({ outcome })}
          onBlur={() => blocks.autosave.field(block.id).flush()}
          below={
            <SavedWords state={block.state} signInAgain={blocks.signInAgain} />
          }
        />
      </Stack>
    </Block>
  );
}
