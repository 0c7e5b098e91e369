import { dayOfAnswer } from '@samtale/backstage-plugin-mus-common';
import { DateField, Text, useDates } from '../ui';
import { Said } from './parts/Said';
import { useRowWords } from './parts/useRowWords';
import { WithComment } from './parts/WithComment';
import type { AnswerProps, InputProps, QuestionView } from './QuestionView';

function Input(props: InputProps) {
  const { row, value, onChange, readOnly } = props;
  const { hint, ...words } = useRowWords(row);
  return (
    <WithComment {...props}>
      <DateField
        {...words}
        {...(hint ? { hint } : {})}
        id={props.id}
        error={props.error}
        value={dayOfAnswer(value)}
        onChange={day =>
          !readOnly &&
          onChange({ ...value, data: day === null ? undefined : { day } })
        }
      />
    </WithComment>
  );
}

function Answer(props: AnswerProps) {
  const dates = useDates();
  const day = props.value && dayOfAnswer(props.value);
  return (
    <Said {...props}>
      {day && <Text kind="strong">{dates.long(day)}</Text>}
    </Said>
  );
}

/** A day. */
export const DateAnswer: QuestionView = {
  Input,
  Answer,
  Settings: () => null,
};
