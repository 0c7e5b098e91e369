import { Notice, Text, useLocalText } from '../ui';
import type { InputProps, QuestionView } from './QuestionView';

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

/** A row that only says something (T39). */
export const Guidance: QuestionView = {
  Input,
  Answer: () => null,
  Settings: () => null,
};
