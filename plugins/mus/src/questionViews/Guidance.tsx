import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Notice, Text, TextArea, useLocalText } from '../ui';
import type { InputProps, QuestionView, SettingsProps } from './QuestionView';
import { questionTexts } from './texts';

interface Body {
  da: string;
  en?: string;
}

function bodyOf(
  settings: Record<string, unknown> | undefined,
): Body | undefined {
  const body = settings?.body;
  return typeof body === 'object' && body !== null && 'da' in body
    ? (body as Body)
    : undefined;
}

function Input({ row }: InputProps) {
  const say = useLocalText();
  const body = say(bodyOf(row.question.settings));
  return (
    <Notice tone="neutral" icon="idea">
      <Text kind="strong">{say(row.question.text)}</Text>
      {body && <Text lines>{body}</Text>}
    </Notice>
  );
}

function Settings({ settings, onChange }: SettingsProps) {
  const { t } = useTranslationRef(questionTexts);
  return (
    <TextArea
      optional
      label={t('guidance.body')}
      value={bodyOf(settings)?.da ?? ''}
      maxLength={5_000}
      onChange={da =>
        onChange({ ...settings, body: da === '' ? undefined : { da } })
      }
    />
  );
}

/** A row that only says something (T39). */
export const Guidance: QuestionView = { Input, Answer: () => null, Settings };
