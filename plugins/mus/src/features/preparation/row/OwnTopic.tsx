import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { AnswerValue } from '@samtale/backstage-plugin-mus-common';
import type { ReactNode } from 'react';
import { limits } from '../../../api';
import { useArrivals } from '../../../autosave';
import type { Autosave } from '../../../autosave';
import { TextArea, TextField } from '../../../ui';
import { titleOf } from '../sheet';
import { preparationTexts } from '../texts';

interface OwnTopicProps {
  id: string;
  /** The theme it stands under, for the ear. */
  theme: string;
  number: number;
  rowId: string;
  autosave: Autosave<AnswerValue>;
  below: ReactNode;
}

/** A topic that I bring myself ("Andet individuelt", T41): a heading and a text. */
export function OwnTopic({
  id,
  theme,
  number,
  rowId,
  autosave,
  below,
}: OwnTopicProps) {
  const { value } = useArrivals(autosave, rowId);
  const answer = autosave.field(rowId);
  const change = (changed: (now: AnswerValue) => Partial<AnswerValue>) => {
    const now = answer.state.value;
    answer.edit({ ...now, ...changed(now) });
  };
  const onBlur = () => answer.flush();
  const { t } = useTranslationRef(preparationTexts);
  const heading = t('topic.heading', { number: String(number) });
  return (
    <>
      <TextField
        spokenBefore={theme}
        label={`${heading}: ${t('topic.title')}`}
        value={titleOf(value)}
        maxLength={limits.line}
        held
        onChange={title => change(({ data }) => ({ data: { ...data, title } }))}
        onBlur={onBlur}
      />
      <TextArea
        id={id}
        spokenBefore={`${theme}: ${heading}`}
        label={t('topic.text')}
        rows={3}
        value={value.text}
        maxLength={limits.text}
        held
        onChange={text => change(() => ({ text }))}
        onBlur={onBlur}
        below={below}
      />
    </>
  );
}
