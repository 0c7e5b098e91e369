export * from './problem';
export * from './problemsOf';
