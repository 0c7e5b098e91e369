import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useMusPaths } from '../../../routes';
import { Button } from '../../../ui';
import type { IconName } from '../../../ui';
import type { TalkContent } from '../../../api';
import type { Action } from './actionsOf';
import { talkTexts } from '../texts';

interface ActionButtonProps {
  action: Action;
  talk: TalkContent;
  /** The one next step of the page. */
  first: boolean;
  busy: boolean;
  onClick: () => void;
}

const icons: Record<Action, IconName | undefined> = {
  prepare: 'edit',
  continue: 'edit',
  see: undefined,
  start: 'talk',
  held: 'check',
  makePlan: 'paper',
  openPlan: 'paper',
};

/** One thing that can be done with the talk: a page to go to, or a command. */
export function ActionButton(props: ActionButtonProps) {
  const { action, talk, first, busy, onClick } = props;
  const { t } = useTranslationRef(talkTexts);
  const paths = useMusPaths();
  const pages: Partial<Record<Action, string>> = {
    prepare: paths.preparation(talk.id),
    continue: paths.preparation(talk.id),
    see: paths.preparation(talk.id),
    ...(talk.planId ? { openPlan: paths.plan(talk.planId) } : {}),
  };
  const quiet = action === 'see' ? 'quiet' : 'secondary';
  const does = pages[action] ? { to: pages[action] } : { onClick, busy };
  return (
    <Button kind={first ? 'primary' : quiet} icon={icons[action]} {...does}>
      {t(`action.${action}`)}
    </Button>
  );
}
