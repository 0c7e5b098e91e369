export * from './roundRules';
export * from './roundSteps';
