import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useTakeBack } from '../../api';
import { useMusPaths } from '../../routes';
import { Button, Failure, Notice, Row, Stack, Text } from '../../ui';
import { GetPdf } from './GetPdf';
import { otherOf, type Talk } from './talkTypes';
import { preparationTexts } from './texts';
import type { Sheet } from './useSheet';
import { Written } from './Written';

/** I am ready, or the talk has started: my text to read, and the way back while there is one. */
export function HandedIn({ talk, sheet }: { talk: Talk; sheet: Sheet }) {
  const { t } = useTranslationRef(preparationTexts);
  const paths = useMusPaths();
  const takeBack = useTakeBack();
  const other = otherOf(talk).name;
  const onPaper = talk.mine.state === 'onPaper';
  return (
    <Stack gap={3}>
      {onPaper && (
        <Notice tone="good">
          <Text kind="strong">{t('paper.title')}</Text>
          <Text>{t('paper.lead')}</Text>
        </Notice>
      )}
      {talk.mine.state === 'ready' && (
        <Notice tone="good">
          <Text kind="strong">{t('ready.title')}</Text>
          <Text>
            {t('ready.lead', {
              other,
              rule: t(`reader.rule.${talk.openingRule}`, { other }),
            })}
          </Text>
        </Notice>
      )}
      {takeBack.error && <Failure error={takeBack.error} />}
      <Row gap={1.5}>
        <Button kind="primary" to={paths.talk(talk.id)}>
          {t('ready.talk')}
        </Button>
        {talk.can.takeBack && (
          <Button
            icon="edit"
            busy={takeBack.isPending}
            onClick={() => takeBack.mutate({ params: { talkId: talk.id } })}
          >
            {t('ready.takeBack')}
          </Button>
        )}
      </Row>
      {!onPaper && <GetPdf talk={talk} />}
      {!onPaper && <Written talk={talk} sheet={sheet} />}
    </Stack>
  );
}
