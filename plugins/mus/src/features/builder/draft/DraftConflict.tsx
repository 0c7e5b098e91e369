import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  questionById,
  whatChanged,
} from '@samtale/backstage-plugin-mus-common';
import type {
  QuestionChange,
  QuestionnaireDocument,
} from '@samtale/backstage-plugin-mus-common';
import {
  Button,
  Compare,
  Notice,
  PlainList,
  Row,
  Text,
  useLocalText,
} from '../../../ui';
import { builderTexts } from '../texts';
import type { Draft } from './useDraft';

/** What this version has that the other has not. */
function Differences({
  here,
  other,
}: {
  here: QuestionnaireDocument;
  other: QuestionnaireDocument;
}) {
  const { t } = useTranslationRef(builderTexts);
  const say = useLocalText();
  const changes = whatChanged(other, here).filter(
    (
      change,
    ): change is QuestionChange & {
      kind: 'added' | 'reworded' | 'moved' | 'settings';
    } => change.kind !== 'dropped',
  );
  if (changes.length === 0)
    return <Text kind="quiet">{t('conflict.none')}</Text>;
  return (
    <PlainList gap={0.5}>
      {changes.map(({ kind, questionId }) => (
        <li key={`${kind}${questionId}`}>
          {t(`change.${kind}`, {
            text: say(questionById(here, questionId)?.text),
          })}
        </li>
      ))}
    </PlainList>
  );
}

/** Id of the notice, for those who have scrolled away from it. */
export const conflictId = 'draft-conflict';

/** Both versions with their differences; nothing is overwritten unseen. */
export function DraftConflict({ draft }: { draft: Draft }) {
  const { t } = useTranslationRef(builderTexts);
  const { status, value, theirs } = draft.state;
  if (status !== 'conflict' || !theirs) return null;
  return (
    <Notice id={conflictId} tone="warning" announce>
      <Text kind="strong">{t('conflict.title')}</Text>
      <Text>{t('conflict.lead')}</Text>
      <Compare
        level={2}
        left={{
          title: t('conflict.mine'),
          children: <Differences here={value} other={theirs.value} />,
        }}
        right={{
          title: t('conflict.theirs'),
          children: <Differences here={theirs.value} other={value} />,
        }}
      />
      <Row>
        <Button onClick={() => draft.resolve(value)}>
          {t('conflict.keep')}
        </Button>
        <Button onClick={() => draft.resolve(theirs.value)}>
          {t('conflict.take')}
        </Button>
      </Row>
    </Notice>
  );
}
