export * from './attainment.ts';
export * from './balance.ts';
export { bindsAtLeast } from './balance-each.ts';
export * from './checks/index.ts';
export * from './directions.ts';
export * from './division.ts';
export * from './explain-target.ts';
export * from './figure-form.ts';
export { type FormatOptions, formatDecimal, formatWithUnit, printUnit } from './format-number.ts';
export * from './format-target.ts';
export * from './grade-scale.ts';
export * from './guess-indicator.ts';
export { type JudgedUnit, judgeEachUnit } from './judge-parts.ts';
export { judgeBoundSql } from './judge-sql.ts';
export * from './judge-types.ts';
export * from './kinds.ts';
export * from './messages.ts';
export * from './over-years.ts';
export * from './period-state.ts';
export * from './read-figure.ts';
export { type CandidateNumber, type NumberReading, readNumber } from './read-number.ts';
export * from './read-target.ts';
export * from './read-words.ts';
export type { DecidedSeparators } from './reader/context.ts';
export * from './reader/phase-line.ts';
export * from './regime/index.ts';
export * from './rollup-time.ts';
export * from './rollup-types.ts';
export * from './rollup-units.ts';
export * from './same-figure.ts';
export { yearsInWords } from './says/over-years.ts';
export * from './score.ts';
export * from './scoring-words.ts';
export * from './target.ts';
export { type FittedIndicator, misfitOf } from './target-fits.ts';
export * from './target-values.ts';
export * from './typed-phases.ts';
export {
  factorBetween,
  isCounted,
  isShare,
  isShareOfPlan,
  ratioScale,
  unitOfMeasure,
} from './units/unit-of-measure.ts';
export { attainmentLabel, reasonOf } from './verdict.ts';
export * from './verdict-rules.ts';
export * from './with-missing.ts';
export * from './years.ts';
