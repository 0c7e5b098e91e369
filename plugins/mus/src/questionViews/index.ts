export type {
  AnswerProps,
  InputProps,
  QuestionView,
  SettingsProps,
} from './QuestionView';
export { questionView } from './registry';
