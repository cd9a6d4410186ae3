export * from './target.ts';
export * from './attainment.ts';
export * from './explain-target.ts';
export * from './format-number.ts';
export * from './judge-types.ts';
export { attainmentLabel } from './verdict.ts';
