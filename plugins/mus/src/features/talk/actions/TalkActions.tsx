import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { useCreatePlan, useMarkHeld, useStartTalk } from '../../../api';
import type { TalkContent } from '../../../api';
import { useMusPaths } from '../../../routes';
import { Failure, Row, Stack } from '../../../ui';
import { ActionButton } from './ActionButton';
import { actionsOf } from './actionsOf';
import type { Action } from './actionsOf';
import type { Situation } from '../situation';
import { StartDialog } from './StartDialog';

interface TalkActionsProps {
  talk: TalkContent;
  situation: Situation;
  other: string;
}

/** The commands of the page: started by a button, or after a question. */
function useCommands(talkId: string) {
  const paths = useMusPaths();
  const navigate = useNavigate();
  const [asking, setAsking] = useState(false);
  const start = useStartTalk();
  const held = useMarkHeld();
  const plan = useCreatePlan();
  const params = { talkId };
  const opened = (made: { id: string }) => navigate(paths.plan(made.id));
  const run: Partial<Record<Action, () => void>> = {
    start: () => setAsking(true),
    held: () => held.mutate({ params }),
    makePlan: () => plan.mutate({ params }, { onSuccess: opened }),
  };
  return {
    run,
    isBusy: (action: Action) =>
      (action === 'held' && held.isPending) ||
      (action === 'makePlan' && plan.isPending),
    error: start.error ?? held.error ?? plan.error,
    dialog: {
      open: asking,
      busy: start.isPending,
      onStart: () =>
        start.mutate({ params }, { onSuccess: () => setAsking(false) }),
      onClose: () => setAsking(false),
    },
  };
}

/** The one next step, and quietly what else can be done. */
export function TalkActions({ talk, situation, other }: TalkActionsProps) {
  const commands = useCommands(talk.id);
  return (
    <Stack gap={2}>
      <Row gap={1.5}>
        {actionsOf(talk, situation).map((action, index) => (
          <ActionButton
            key={action}
            action={action}
            talk={talk}
            first={index === 0}
            busy={commands.isBusy(action)}
            onClick={() => commands.run[action]?.()}
          />
        ))}
      </Row>
      {commands.error && <Failure error={commands.error} />}
      <StartDialog
        {...commands.dialog}
        other={other}
        notReady={talk.other.signal === 'notReady'}
      />
    </Stack>
  );
}
