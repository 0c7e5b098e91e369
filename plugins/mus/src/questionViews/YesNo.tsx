import {
  chosenOf,
  say as sayText,
  yesNoAnswers,
} from '@samtale/backstage-plugin-mus-common';
import { ChoiceField, Text, useLanguage } from '../ui';
import { Said } from './parts/Said';
import { useRowWords } from './parts/useRowWords';
import { WithComment } from './parts/WithComment';
import type { AnswerProps, InputProps, QuestionView } from './QuestionView';

function Input(props: InputProps) {
  const { row, value, onChange } = props;
  const language = useLanguage();
  return (
    <WithComment {...props}>
      <ChoiceField
        {...useRowWords(row)}
        row
        id={props.id}
        error={props.error}
        readOnly={props.readOnly}
        onBlur={props.onBlur}
        choices={yesNoAnswers.map(answer => ({
          value: answer,
          label: sayText(language, 'answerWords', answer),
        }))}
        chosen={chosenOf(value)}
        onChange={chosen => onChange({ ...value, data: { chosen } })}
      />
    </WithComment>
  );
}

function Answer(props: AnswerProps) {
  const language = useLanguage();
  const [chosen] = props.value ? chosenOf(props.value) : [];
  return (
    <Said {...props}>
      {chosen && (
        <Text kind="strong">{sayText(language, 'answerWords', chosen)}</Text>
      )}
    </Said>
  );
}

/** Yes or no, with room to say why. */
export const YesNo: QuestionView = { Input, Answer, Settings: () => null };
