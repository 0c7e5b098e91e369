import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { TalkContent } from '../../api';
import { useMusPaths } from '../../routes';
import { Button } from '../../ui';
import { talkTexts } from './texts';

/** The way to the talk that goes on instead of this one. */
export function GoesOn({ talk }: { talk: TalkContent }) {
  const { t } = useTranslationRef(talkTexts);
  const paths = useMusPaths();
  if (!talk.goesOn) return null;
  const { talkId, leader } = talk.goesOn;
  return (
    <Button kind="primary" to={paths.talk(talkId)}>
      {t('goesOn.open', { leader: leader.name })}
    </Button>
  );
}
