export type {
  AnswerProps,
  InputProps,
  QuestionView,
  SettingsProps,
} from './QuestionView';
export { Prompts } from './Prompts';
export { questionView } from './registry';
