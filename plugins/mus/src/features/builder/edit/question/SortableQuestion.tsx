import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { memo } from 'react';
import { SortItem, useLocalText } from '../../../../ui';
import { builderTexts } from '../../texts';
import { QuestionEditor } from './QuestionEditor';
import type { QuestionEditorProps } from './QuestionEditor';

/** A question that can be dragged, also to another theme. */
export const SortableQuestion = memo(
  (props: Omit<QuestionEditorProps, 'handle'>) => {
    const { t } = useTranslationRef(builderTexts);
    const { question } = props;
    const text = useLocalText()(question.text);
    return (
      <SortItem id={question.id} label={t('sort.handle', { text })}>
        {handle => <QuestionEditor {...props} handle={handle} />}
      </SortItem>
    );
  },
);
