import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { AnswerValue } from '@samtale/backstage-plugin-mus-common';
import type { ReactNode } from 'react';
import { limits } from '../../api';
import { TextArea, TextField } from '../../ui';
import { titleOf } from './sheet';
import { preparationTexts } from './texts';

interface OwnTopicProps {
  id: string;
  /** The theme it stands under, for the ear. */
  theme: string;
  number: number;
  value: AnswerValue;
  onChange: (value: AnswerValue) => void;
  onBlur: () => void;
  below: ReactNode;
}

/** A topic that I bring myself ("Andet individuelt", T41): a heading and a text. */
export function OwnTopic({
  id,
  theme,
  number,
  value,
  onChange,
  onBlur,
  below,
}: OwnTopicProps) {
  const { t } = useTranslationRef(preparationTexts);
  const heading = t('topic.heading', { number: String(number) });
  return (
    <>
      <TextField
        spokenBefore={theme}
        label={`${heading}: ${t('topic.title')}`}
        value={titleOf(value)}
        maxLength={limits.line}
        onChange={title =>
          onChange({ ...value, data: { ...value.data, title } })
        }
        onBlur={onBlur}
      />
      <TextArea
        id={id}
        spokenBefore={`${theme}: ${heading}`}
        label={t('topic.text')}
        rows={3}
        value={value.text}
        maxLength={limits.text}
        onChange={text => onChange({ ...value, text })}
        onBlur={onBlur}
        below={below}
      />
    </>
  );
}
