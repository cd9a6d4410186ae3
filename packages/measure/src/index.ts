export * from './target.ts';
export * from './attainment.ts';
export * from './explain-target.ts';
export * from './format-number.ts';
export * from './judge-types.ts';
export { attainmentLabel } from './verdict.ts';
export * from './rollup-time.ts';
export * from './rollup-types.ts';
export * from './rollup-units.ts';
