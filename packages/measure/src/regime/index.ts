export * from './periods-of-year.ts';
export * from './regime-rule.ts';
export * from './working-days.ts';
