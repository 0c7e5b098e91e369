import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Select, Text, TextArea } from '../ui';
import { useRowWords } from './parts/useRowWords';
import type {
  AnswerProps,
  InputProps,
  QuestionView,
  SettingsProps,
} from './QuestionView';
import { questionTexts } from './texts';

const linesOf = (settings: Record<string, unknown> | undefined) => {
  const lines = Number(settings?.lines);
  return Number.isInteger(lines) && lines > 0 ? Math.min(lines, 20) : 3;
};

function Input({ row, value, onChange, ...field }: InputProps) {
  return (
    <TextArea
      {...field}
      {...useRowWords(row)}
      rows={linesOf(row.question.settings)}
      value={value.text}
      maxLength={20_000}
      onChange={text => onChange({ ...value, text })}
    />
  );
}

function Answer({ value }: AnswerProps) {
  const { t } = useTranslationRef(questionTexts);
  if (!value || value.text.trim() === '')
    return <Text kind="quiet">{t('answer.none')}</Text>;
  return <Text lines>{value.text}</Text>;
}

const heights = ['2', '3', '4', '6', '8', '12'];

function Settings({ settings, onChange }: SettingsProps) {
  const { t } = useTranslationRef(questionTexts);
  return (
    <Select
      label={t('settings.lines')}
      value={String(linesOf(settings))}
      choices={heights.map(height => ({ value: height, label: height }))}
      onChange={lines => onChange({ ...settings, lines: Number(lines) })}
    />
  );
}

/** An open field for text (T12). */
export const FreeText: QuestionView = {
  Input,
  Answer,
  Settings,
  holdsText: true,
};
