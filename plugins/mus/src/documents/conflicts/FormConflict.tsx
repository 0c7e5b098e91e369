import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { questionById } from '@samtale/backstage-plugin-mus-common';
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
} from '../../ui';
import { conflictWords } from './conflictWords';
import { documentTexts } from '../texts';

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

type Side = 'mine' | 'theirs';

/** Words are shown as they are, lists line by line; a setting without words is told to differ. */
function Value({ conflict, side }: { conflict: FieldConflict; side: Side }) {
  const { t } = useTranslationRef(documentTexts);
  const text = conflictWords(conflict, conflict[side], useLanguage());
  if (text === '') return <Text kind="quiet">{t('fields.empty')}</Text>;
  return text === null ? (
    <Text kind="quiet">{t('fields.setting')}</Text>
  ) : (
    <Text lines>{text}</Text>
  );
}

interface Fields {
  /** The form that the fields belong to. */
  form: QuestionnaireDocument;
  conflicts: readonly FieldConflict[];
}

function FieldList({ form, conflicts, side }: Fields & { side: Side }) {
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
 * The fields of a form that were written differently in two windows, by one or
 * by two people, both texts side by side; everything else is put together by
 * itself. Nothing is overwritten unseen.
 */
export function FormConflict({
  id,
  form,
  conflicts,
  onKeep,
  onTake,
}: Fields & { id?: string; onKeep: () => void; onTake: () => void }) {
  const { t } = useTranslationRef(documentTexts);
  const fields = { form, conflicts };
  return (
    <Notice id={id} tone="warning" announce>
      <Text kind="strong">{t('fields.title')}</Text>
      <Text>{t('fields.lead')}</Text>
      <Compare
        level={2}
        left={{
          title: t('fields.mine'),
          children: <FieldList {...fields} side="mine" />,
        }}
        right={{
          title: t('fields.theirs'),
          children: <FieldList {...fields} side="theirs" />,
        }}
      />
      <Row>
        <Button onClick={onKeep}>{t('fields.keep')}</Button>
        <Button onClick={onTake}>{t('fields.take')}</Button>
      </Row>
    </Notice>
  );
}
