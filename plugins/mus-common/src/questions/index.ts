export * from './QuestionType';
export * from './registry';
