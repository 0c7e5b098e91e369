import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { AnswerValue } from '@samtale/backstage-plugin-mus-common';
import { useCallback } from 'react';
import { useField } from '../../autosave';
import type { Autosave } from '../../autosave';
import { Conflict, Ideas } from '../../documents';
import { questionView } from '../../questionViews';
import { Stack, StatusChip, Text, useLocalText } from '../../ui';
import { BelowAnswer, saidOf } from './BelowAnswer';
import { mergeAnswers } from './mergeAnswers';
import { OwnTopic } from './OwnTopic';
import { titleOf, type SheetRow } from './sheet';
import { preparationTexts } from './texts';

/** Id of a row's text field, for links to it. */
export const fieldId = (rowId: string) => `answer-${rowId}`;

interface AnswerRowProps {
  row: SheetRow;
  /** Title of its theme. */
  theme: string;
  autosave: Autosave<AnswerValue>;
  signInAgain: () => void;
  /** Name of the other of the two. */
  other: string;
  /** The employee decides what may be taken further (T40). */
  decides: boolean;
  /** Number of an own topic within its theme. */
  number: number;
}

/** The leader said in the form that this is to be talked about (T08). */
function Priority({
  other,
  decides,
}: Pick<AnswerRowProps, 'other' | 'decides'>) {
  const { t } = useTranslationRef(preparationTexts);
  return (
    <div>
      <StatusChip
        tone="info"
        icon="star"
        label={decides ? t('row.priorityOf', { other }) : t('row.priority')}
      />
    </div>
  );
}

/** Words about the row that stay as they are while it is written in. */
function useAbout({ row, theme, other, number }: AnswerRowProps) {
  const { t } = useTranslationRef(preparationTexts);
  const local = useLocalText();
  const question = row.row?.question;
  const heading = question
    ? local(question.text)
    : t('topic.heading', { number: String(number) });
  return {
    about: `${theme}: ${heading}`,
    later: question?.opensInTalk ? t('row.opensInTalk', { other }) : null,
  };
}

/** The row's text, and how it is changed. */
function useAnswer(autosave: Autosave<AnswerValue>, id: string) {
  const state = useField(autosave, id);
  const field = autosave.field(id);
  const change = useCallback(
    (part: Partial<AnswerValue>) =>
      field.edit({ ...field.state.value, ...part }),
    [field],
  );
  return { state, field, change };
}

/** One row: question, my prompts, my text, and where the text stands. */
export function AnswerRow(props: AnswerRowProps) {
  const { row, theme, autosave, signInAgain, other, decides, number } = props;
  const { state, field, change } = useAnswer(autosave, row.id);
  const { status, savedAt, message } = state;
  const about = useAbout(props);
  const parts = {
    id: fieldId(row.id),
    value: state.value,
    onChange: (value: AnswerValue) => field.edit(value),
    onBlur: () => field.flush(),
    below: (
      <BelowAnswer
        {...{ status, savedAt, message, change, signInAgain, other }}
        {...saidOf(state.value, decides)}
        {...about}
      />
    ),
  };
  const type = row.row?.question.type ?? 'freeText';
  const { Input, Answer } = questionView(type);
  const asked = row.row;
  return (
    <Stack gap={1}>
      {asked?.question.priority && <Priority other={other} decides={decides} />}
      {asked ? (
        <Input row={asked} {...parts} />
      ) : (
        <OwnTopic theme={theme} number={number} {...parts} />
      )}
      <Ideas ideas={asked?.question.ideas} />
      <Conflict
        state={state}
        merge={(theirs, mine) => mergeAnswers(theirs, mine, type)}
        resolve={value => field.resolve(value)}
        show={value =>
          asked ? (
            <Answer row={asked} value={value} />
          ) : (
            <Text lines>
              {[titleOf(value), value.text].filter(Boolean).join('\n')}
            </Text>
          )
        }
      />
    </Stack>
  );
}
