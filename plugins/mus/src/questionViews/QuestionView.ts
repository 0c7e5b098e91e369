import type { ComponentType, ReactNode } from 'react';
import type { AnswerValue, Row } from '@samtale/backstage-plugin-mus-common';

/** Where a text is typed. */
export interface InputProps {
  row: Row;
  /** Whose question it is: the label of the field. */
  value: AnswerValue;
  onChange: (value: AnswerValue) => void;
  onBlur?: () => void;
  /** Id of the field; error summaries link to it. */
  id: string;
  error?: string;
  readOnly?: boolean;
  /** Under the field: when it was saved. */
  below?: ReactNode;
  /** The text stands where it is typed; drawn again only when it came from elsewhere. */
  held?: boolean;
}

/** What is read of an answer, side by side or on paper. */
export interface AnswerProps {
  row: Row;
  /** Null when nothing was written. */
  value: AnswerValue | null;
}

/** What the builder lets a leader set. */
export interface SettingsProps {
  settings: Record<string, unknown>;
  onChange: (settings: Record<string, unknown>) => void;
}

/** The three faces of a question type; a new type is one file like this and one line in the registry. */
export interface QuestionView {
  Input: ComponentType<InputProps>;
  Answer: ComponentType<AnswerProps>;
  Settings: ComponentType<SettingsProps>;
  /** The whole answer is the text of one field, which can hold it while one types. */
  holdsText?: true;
}
