import { chosenOf } from '@samtale/backstage-plugin-mus-common';
import { ChoiceField, Text, useLocalText } from '../ui';
import { Said } from './parts/Said';
import { settingsOfRow } from './parts/settingsOfRow';
import { useRowWords } from './parts/useRowWords';
import { WithComment } from './parts/WithComment';
import type { AnswerProps, InputProps, QuestionView } from './QuestionView';
import { OneOfSettings } from './settings/ChoiceSettings';

function Input(props: InputProps) {
  const { row, value, onChange } = props;
  const say = useLocalText();
  const { options } = settingsOfRow('singleChoice', row.question);
  return (
    <WithComment {...props}>
      <ChoiceField
        {...useRowWords(row)}
        id={props.id}
        error={props.error}
        readOnly={props.readOnly}
        onBlur={props.onBlur}
        choices={options.map(({ id, label }) => ({
          value: id,
          label: say(label),
        }))}
        chosen={chosenOf(value)}
        onChange={chosen => onChange({ ...value, data: { chosen } })}
      />
    </WithComment>
  );
}

function Answer(props: AnswerProps) {
  const say = useLocalText();
  const { options } = settingsOfRow('singleChoice', props.row.question);
  const chosen = props.value ? chosenOf(props.value) : [];
  return (
    <Said {...props}>
      {options
        .filter(({ id }) => chosen.includes(id))
        .map(({ id, label }) => (
          <Text key={id} kind="strong">
            {say(label)}
          </Text>
        ))}
    </Said>
  );
}

/** One of several. */
export const SingleChoice: QuestionView = {
  Input,
  Answer,
  Settings: OneOfSettings,
};
