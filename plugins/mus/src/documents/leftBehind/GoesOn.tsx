import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { TalkContent } from '../../api';
import { useMusPaths } from '../../routes';
import { Button, Notice, Row, Text } from '../../ui';
import { documentTexts } from '../texts';

/** That another talk goes on instead of this one; null when this one does. */
export function useGoesOn(talk: TalkContent): string | null {
  const { t } = useTranslationRef(documentTexts);
  if (!talk.goesOn) return null;
  const names = {
    employee: talk.employee.name,
    leader: talk.goesOn.leader.name,
  };
  return t(`goesOn.${talk.me}`, names);
}

/** The way to the talk that goes on instead of this one. */
export function GoesOn({ talk }: { talk: TalkContent }) {
  const { t } = useTranslationRef(documentTexts);
  const paths = useMusPaths();
  if (!talk.goesOn) return null;
  const { talkId, leader } = talk.goesOn;
  return (
    <Button kind="primary" to={paths.talk(talkId)}>
      {t('goesOn.open', { leader: leader.name })}
    </Button>
  );
}

/** On a page to write on: nobody goes on with it, and where they do. */
export function LeftBehind({ talk }: { talk: TalkContent }) {
  const { t } = useTranslationRef(documentTexts);
  const words = useGoesOn(talk);
  if (!words) return null;
  return (
    <Notice tone="warning">
      <Text kind="strong">{words}</Text>
      {talk.can.answer && <Text>{t('goesOn.write')}</Text>}
      <Row>
        <GoesOn talk={talk} />
      </Row>
    </Notice>
  );
}
