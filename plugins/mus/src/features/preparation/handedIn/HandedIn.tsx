import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useTakeBack } from '../../../api';
import { useMusPaths } from '../../../routes';
import {
  Button,
  Failure,
  Notice,
  Row,
  Stack,
  Text,
  useArrive,
} from '../../../ui';
import { GetPdf } from './GetPdf';
import { NextButton, useNextEmployee } from '../NextPerson';
import { otherOf, type Talk } from '../talkTypes';
import { preparationTexts } from '../texts';
import type { Sheet } from '../useSheet';
import { useWhenRead } from '../useWhenRead';
import { Written } from './Written';

interface HandedInProps {
  talk: Talk;
  sheet: Sheet;
  /** It was handed in just now, on this page. */
  arrive: boolean;
}

/** Where one goes from here: a leader to the next employee, everybody to the talk. */
function Onwards({ talk }: { talk: Talk }) {
  const { t } = useTranslationRef(preparationTexts);
  const paths = useMusPaths();
  const takeBack = useTakeBack();
  const next = useNextEmployee(talk);
  const goesOn = talk.can.takeBack && next;
  return (
    <>
      {takeBack.error && <Failure error={takeBack.error} />}
      <Row gap={1.5}>
        {goesOn && <NextButton kind="primary" next={next} />}
        <Button
          kind={goesOn ? 'secondary' : 'primary'}
          to={paths.talk(talk.id)}
        >
          {t('ready.talk')}
        </Button>
        {talk.can.takeBack && (
          <Button
            kind={goesOn ? 'quiet' : 'secondary'}
            icon="edit"
            busy={takeBack.isPending}
            onClick={() => takeBack.mutate({ params: { talkId: talk.id } })}
          >
            {t('ready.takeBack')}
          </Button>
        )}
      </Row>
    </>
  );
}

/** I am ready, or the talk has started: my text to read, and the way back while there is one. */
export function HandedIn({ talk, sheet, arrive }: HandedInProps) {
  const { t } = useTranslationRef(preparationTexts);
  const other = otherOf(talk).name;
  const whenRead = useWhenRead(talk);
  const onPaper = talk.mine.state === 'onPaper';
  // What was written before going on on paper is still there to be read.
  const hasText = !onPaper || sheet.progress.answered > 0;
  useArrive('handed-in', arrive);
  return (
    <Stack gap={3}>
      {onPaper && (
        <Notice tone="good" id="handed-in">
          <Text kind="strong">{t('paper.title')}</Text>
          <Text>{t('paper.lead')}</Text>
        </Notice>
      )}
      {talk.mine.state === 'ready' && (
        <Notice tone="good" id="handed-in">
          <Text kind="strong">{t('ready.title')}</Text>
          <Text>{t('ready.lead', { other, rule: whenRead })}</Text>
        </Notice>
      )}
      <Onwards talk={talk} />
      {hasText && <GetPdf talk={talk} />}
      {hasText && <Written talk={talk} sheet={sheet} />}
    </Stack>
  );
}
