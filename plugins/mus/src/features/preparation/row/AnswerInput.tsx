import type { AnswerValue, Row } from '@samtale/backstage-plugin-mus-common';
import type { ReactNode } from 'react';
import { useArrivals, useField } from '../../../autosave';
import type { Autosave } from '../../../autosave';
import { questionView } from '../../../questionViews';

interface AnswerInputProps {
  row: Row;
  rowId: string;
  autosave: Autosave<AnswerValue>;
  id: string;
  below: ReactNode;
}

/** A text holds itself while one types: a key draws nothing. */
function HeldInput({ rowId, autosave, ...field }: AnswerInputProps) {
  const { value } = useArrivals(autosave, rowId);
  const answer = autosave.field(rowId);
  const { Input } = questionView(field.row.question.type);
  return (
    <Input
      {...field}
      held
      value={value}
      onChange={({ text }) => answer.edit({ ...answer.state.value, text })}
      onBlur={() => answer.flush()}
    />
  );
}

/** What is chosen shows what was chosen. */
function DrawnInput({ rowId, autosave, ...field }: AnswerInputProps) {
  const { value } = useField(autosave, rowId);
  const answer = autosave.field(rowId);
  const { Input } = questionView(field.row.question.type);
  return (
    <Input
      {...field}
      value={value}
      onChange={next => answer.edit(next)}
      onBlur={() => answer.flush()}
    />
  );
}

/** Where a row is answered. */
export function AnswerInput(props: AnswerInputProps) {
  const { holdsText } = questionView(props.row.question.type);
  return holdsText ? <HeldInput {...props} /> : <DrawnInput {...props} />;
}
