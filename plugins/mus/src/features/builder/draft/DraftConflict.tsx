import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { mergeForms, questionById } from '@samtale/backstage-plugin-mus-common';
import type {
  FieldConflict,
  QuestionnaireDocument,
} from '@samtale/backstage-plugin-mus-common';
import {
  Button,
  Compare,
  Notice,
  PlainList,
  Row,
  Text,
  useLanguage,
  useLocalText,
} from '../../../ui';
import { builderTexts } from '../texts';
import { conflictWords } from './conflictWords';
import type { Draft } from './useDraft';

/** Id of the notice, for those who have scrolled away from it. */
export const conflictId = 'draft-conflict';

/** What the field belongs to: the question, the theme or the form. */
function useOwner(form: QuestionnaireDocument) {
  const say = useLocalText();
  return ({ path }: FieldConflict) => {
    const question = path
      .map(id => questionById(form, id))
      .find(found => found !== undefined);
    const theme = form.themes.find(({ id }) => id === path[0]);
    return say(question?.text ?? theme?.title) || form.title;
  };
}

/** Words are shown as they are, lists line by line; a setting without words is told to differ. */
function Value({
  conflict,
  side,
}: {
  conflict: FieldConflict;
  side: 'mine' | 'theirs';
}) {
  const { t } = useTranslationRef(builderTexts);
  const text = conflictWords(conflict, conflict[side], useLanguage());
  if (text === '') return <Text kind="quiet">{t('conflict.empty')}</Text>;
  return text === null ? (
    <Text kind="quiet">{t('conflict.setting')}</Text>
  ) : (
    <Text lines>{text}</Text>
  );
}

function Fields({
  form,
  conflicts,
  side,
}: {
  form: QuestionnaireDocument;
  conflicts: readonly FieldConflict[];
  side: 'mine' | 'theirs';
}) {
  const ownerOf = useOwner(form);
  return (
    <PlainList gap={1}>
      {conflicts.map(conflict => (
        <li key={conflict.path.join('/')}>
          <Text kind="quiet">{ownerOf(conflict)}</Text>
          <Value conflict={conflict} side={side} />
        </li>
      ))}
    </PlainList>
  );
}

/**
 * The fields that were written differently in two windows, both texts side by
 * side; everything else is put together by itself. Nothing is overwritten unseen.
 */
export function DraftConflict({ draft }: { draft: Draft }) {
  const { t } = useTranslationRef(builderTexts);
  const { status, value, theirs, base } = draft.state;
  if (status !== 'conflict' || !theirs) return null;
  const merged = (prefer: 'mine' | 'theirs') =>
    mergeForms(base ?? theirs.value, value, theirs.value, prefer);
  const { document: form, conflicts } = merged('mine');
  return (
    <Notice id={conflictId} tone="warning" announce>
      <Text kind="strong">{t('conflict.title')}</Text>
      <Text>{t('conflict.lead')}</Text>
      <Compare
        level={2}
        left={{
          title: t('conflict.mine'),
          children: <Fields form={form} conflicts={conflicts} side="mine" />,
        }}
        right={{
          title: t('conflict.theirs'),
          children: <Fields form={form} conflicts={conflicts} side="theirs" />,
        }}
      />
      <Row>
        <Button onClick={() => draft.resolve(form)}>
          {t('conflict.keep')}
        </Button>
        <Button onClick={() => draft.resolve(merged('theirs').document)}>
          {t('conflict.take')}
        </Button>
      </Row>
    </Notice>
  );
}
