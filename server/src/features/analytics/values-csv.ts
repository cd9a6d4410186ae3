import { colourInWords, printUnit, scoringInWords } from '@dich/measure';
import { stringify } from 'csv-stringify/sync';
import { periodInWords, vintageInWords } from '#features/periods/period.messages.ts';
import { statusInWords } from '#features/reports/figure-display.ts';
import { labelOf } from '#features/rollups/attainment-words.ts';
import { plainNumberOf } from '#features/rollups/display.ts';
import type { IndicatorValue } from '#features/rollups/indicator-value.ts';
import { coverageInWords } from '#features/rollups/time-words.ts';
import type { UnitVersion } from '#features/units/unit.entity.ts';
import { unitInWords } from '#features/units/unit.messages.ts';
import { type Language, type Message, sayIn } from '#kernel/messages.ts';
import { trimDecimal } from '#kernel/scalars.ts';
import { says } from './analytics.messages.ts';

/** By what a file is written: today, by which an unmet target is "chưa đạt" or "không đạt", and the reader's language. */
interface Written {
  day: string;
  language: Language;
}

/** What stands in each column. */
const COLUMNS: readonly [header: Message, cell: (value: IndicatorValue, written: Written) => string][] = [
  [says.unitCode(), ({ unit }) => guarded(unit.code)],
  [says.unit(), ({ unit }, { language }) => guarded(unitIn(language, unit))],
  [says.indicatorCode(), ({ indicator, askedAs }) => guarded((askedAs ?? indicator).code)],
  [
    says.indicator(),
    ({ indicator, askedAs }, { language }) => guarded(nameIn(language, indicator.name, askedAs?.name)),
  ],
  [says.unitOfMeasure(), ({ indicator }, { language }) => guarded(printUnit(indicator.unitOfMeasure, language))],
  [says.period(), ({ period }, { language }) => sayIn(periodInWords(period), language)],
  [says.value(), (value) => plainNumberOf(value.indicator, value) ?? ''],
  [says.numerator(), ({ numerator }) => number(numerator)],
  [says.denominator(), ({ denominator }) => number(denominator)],
  [says.statusOrGrade(), ({ achieved, grade }, { language }) => guarded(grade ?? statusIn(language, achieved))],
  [says.target(), ({ target }) => guarded(target?.text ?? '')],
  [says.attainment(), (value, { day, language }) => sayIn(labelOf(value, value.verdict, day), language)],
  [says.percentOfTarget(), ({ verdict }) => number(verdict?.percent?.value ?? null)],
  [says.score(), ({ score }) => number(score?.score ?? null)],
  [says.colour(), ({ score }, { language }) => (score?.colour ? sayIn(colourInWords(score.colour), language) : '')],
  [says.scoring(), (value, { language }) => guarded(scoringIn(language, value))],
  [says.expected(), ({ expectedPlaces }) => String(expectedPlaces.length)],
  [says.reporting(), ({ expectedPlaces, missing }) => String(expectedPlaces.length - missing.length)],
  [says.missing(), ({ missing }, { language }) => guarded(missing.map((unit) => unitIn(language, unit)).join('; '))],
  [says.pending(), ({ pending }) => String(pending)],
  [says.vintage(), ({ vintage }, { language }) => (vintage === null ? '' : sayIn(vintageInWords(vintage), language))],
  [says.illustrative(), ({ illustrative }, { language }) => yesOrNo(language, illustrative)],
  [says.restated(), ({ correction }, { language }) => yesOrNo(language, correction !== null)],
  [says.level(), ({ level }, { language }) => (level === null ? '' : sayIn(says[level](), language))],
  [says.overTime(), (value, { language }) => inTimeIn(language, value)],
  [says.ofParts(), ({ indicator, ofParts }) => (ofParts && plainNumberOf(indicator, ofParts.number)) ?? ''],
];

/**
 * Values as CSV for spreadsheets: UTF-8 with BOM, one line per unit and indicator. Numbers are plain decimals with a
 * point. Text that a spreadsheet would take for a formula is guarded with an apostrophe; numbers are left alone, or a
 * negative one would turn into text.
 */
export function valuesAsCsv(values: readonly IndicatorValue[], written: Written): string {
  const heads = COLUMNS.map(([header]) => sayIn(header, written.language));
  const lines = values.map((value) => COLUMNS.map(([, cell]) => cell(value, written)));
  return stringify([heads, ...lines], { bom: true, record_delimiter: '\r\n' });
}

const number = (value: string | null): string => (value === null ? '' : trimDecimal(value));
/** Where the unit’s own indicator stands in the place of a shared one, both are named. */
const nameIn = (language: Language, own: string, shared: string | undefined): string =>
  shared === undefined ? own : sayIn(says.accordingTo({ shared, own }), language);
const yesOrNo = (language: Language, is: boolean): string => sayIn(is ? says.yes() : says.no(), language);
const unitIn = (language: Language, unit: UnitVersion): string => sayIn(unitInWords(unit), language);
const scoringIn = (language: Language, { indicator, score }: IndicatorValue): string =>
  score && indicator.scoring ? sayIn(scoringInWords(indicator.scoring, indicator.unitOfMeasure), language) : '';
const inTimeIn = (language: Language, { overTime, ...value }: IndicatorValue): string => {
  const words = overTime && coverageInWords({ ...value, overTime });
  return words ? sayIn(words, language) : '';
};
const statusIn = (language: Language, achieved: boolean | null): string =>
  achieved === null ? '' : sayIn(statusInWords(achieved), language);

/** OWASP, "CSV Injection": what begins like this is computed when the file is opened; full-width forms too. */
const LIKE_A_FORMULA = /^[\s]*[=+\-@＝＋－＠]|^[\t\r\n]/;

const guarded = (text: string): string => (LIKE_A_FORMULA.test(text) ? `'${text}` : text);
