import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { chosenOf } from '@samtale/backstage-plugin-mus-common';
import { ChoiceField, PlainList, Text, useLocalText } from '../ui';
import { Said } from './parts/Said';
import { settingsOfRow } from './parts/settingsOfRow';
import { useRowWords } from './parts/useRowWords';
import { WithComment } from './parts/WithComment';
import type { AnswerProps, InputProps, QuestionView } from './QuestionView';
import { SomeOfSettings } from './settings/ChoiceSettings';
import { questionTexts } from './texts';

const settingsIn = (question: InputProps['row']['question']) =>
  settingsOfRow('multipleChoice', question) as ReturnType<
    typeof settingsOfRow<'multipleChoice'>
  > & { most?: number };

function Input(props: InputProps) {
  const { row, value, onChange } = props;
  const { t } = useTranslationRef(questionTexts);
  const say = useLocalText();
  const { options, most } = settingsIn(row.question);
  const words = useRowWords(row);
  return (
    <WithComment {...props}>
      <ChoiceField
        {...words}
        several
        hint={
          <>
            {words.hint}
            {most && <div>{t('choose.most', { count: most })}</div>}
          </>
        }
        id={props.id}
        error={props.error}
        readOnly={props.readOnly}
        onBlur={props.onBlur}
        most={most}
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
  const { options } = settingsIn(props.row.question);
  const chosen = props.value ? chosenOf(props.value) : [];
  return (
    <Said {...props}>
      {chosen.length > 0 && (
        <PlainList gap={0.25}>
          {options
            .filter(({ id }) => chosen.includes(id))
            .map(({ id, label }) => (
              <li key={id}>
                <Text as="span" kind="strong">
                  {say(label)}
                </Text>
              </li>
            ))}
        </PlainList>
      )}
    </Said>
  );
}

/** Several of several. */
export const MultipleChoice: QuestionView = {
  Input,
  Answer,
  Settings: SomeOfSettings,
};
