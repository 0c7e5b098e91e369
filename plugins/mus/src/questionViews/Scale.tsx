import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  answerSummary,
  chosenOf,
  notRelevant,
  say as sayText,
  scaleSteps,
} from '@samtale/backstage-plugin-mus-common';
import type { Wording } from '@samtale/backstage-plugin-mus-common';
import {
  ChoiceField,
  Select,
  Stack,
  Text,
  TextField,
  useLanguage,
  useLocalText,
} from '../ui';
import { Said } from './parts/Said';
import { settingsOfRow } from './parts/settingsOfRow';
import { useRowWords } from './parts/useRowWords';
import { WithComment } from './parts/WithComment';
import type {
  AnswerProps,
  InputProps,
  QuestionView,
  SettingsProps,
} from './QuestionView';
import { questionTexts } from './texts';

function Input(props: InputProps) {
  const { row, value, onChange } = props;
  const say = useLocalText();
  const language = useLanguage();
  const { steps, low, high } = settingsOfRow('scale', row.question);
  const ends: Record<string, string> = { 1: say(low), [steps]: say(high) };
  return (
    <WithComment {...props}>
      <ChoiceField
        {...useRowWords(row)}
        row
        id={props.id}
        error={props.error}
        readOnly={props.readOnly}
        onBlur={props.onBlur}
        choices={[
          ...scaleSteps(steps).map(step => ({
            value: step,
            label: step,
            hint: ends[step],
          })),
          {
            value: notRelevant,
            label: sayText(language, 'answerWords', 'notRelevant'),
          },
        ]}
        chosen={chosenOf(value)}
        onChange={chosen => onChange({ ...value, data: { chosen } })}
      />
    </WithComment>
  );
}

function Answer(props: AnswerProps) {
  const language = useLanguage();
  const { row, value } = props;
  const step =
    value && answerSummary(row.question, { ...value, text: '' }, language);
  return <Said {...props}>{step && <Text kind="strong">{step}</Text>}</Said>;
}

const counts = ['3', '4', '5', '6', '7', '10'];

function Settings({ settings, onChange }: SettingsProps) {
  const { t } = useTranslationRef(questionTexts);
  const words = (key: 'low' | 'high') =>
    (settings[key] as Wording | undefined)?.da ?? '';
  const end = (key: 'low' | 'high') => (
    <TextField
      label={t(`scale.${key}`)}
      maxLength={200}
      value={words(key)}
      error={words(key).trim() === '' ? t('options.empty') : undefined}
      onChange={da => onChange({ ...settings, [key]: { da } })}
    />
  );
  return (
    <Stack gap={1}>
      <Select
        label={t('scale.steps')}
        value={String(settings.steps ?? 5)}
        choices={counts.map(value => ({ value, label: value }))}
        onChange={steps => onChange({ ...settings, steps: Number(steps) })}
      />
      {end('low')}
      {end('high')}
    </Stack>
  );
}

/** Steps between two labelled ends, with "ikke relevant" and a comment. */
export const Scale: QuestionView = { Input, Answer, Settings };
