import { colourInWords, printUnit, scoringInWords } from '@dich/measure';
import { periodInWords, vintageInWords } from '#features/periods/period.messages.ts';
import { statusInWords } from '#features/reports/figure-display.ts';
import { labelOf } from '#features/rollups/attainment-words.ts';
import { plainNumberOf } from '#features/rollups/display.ts';
import type { IndicatorValue } from '#features/rollups/indicator-value.ts';
import { coverageInWords } from '#features/rollups/time-words.ts';
import { unitInWords } from '#features/units/unit.messages.ts';
import { type Language, type Message, sayIn } from '#kernel/messages.ts';
import { trimDecimal } from '#kernel/scalars.ts';
import { numberCell, type TableCell, type TableColumn } from '#kernel/tables/table.ts';
import { says } from './analytics.messages.ts';

type Column = TableColumn<IndicatorValue>;

/** What a line is called by, whether or not there is a value. */
export type NamedValue = Pick<IndicatorValue, 'unit' | 'indicator' | 'askedAs' | 'period'>;

/** Whose number it is, of what, and for when. */
export const WHICH_VALUE: readonly TableColumn<NamedValue>[] = [
  { heading: says.unitCode(), cell: ({ unit }) => unit.code },
  { heading: says.unit(), cell: ({ unit }) => unitInWords(unit) },
  { heading: says.indicatorCode(), cell: ({ indicator, askedAs }) => (askedAs ?? indicator).code },
  { heading: says.indicator(), cell: nameOf },
  { heading: says.unitOfMeasure(), cell: ({ indicator }, language) => printUnit(indicator.unitOfMeasure, language) },
  { heading: says.period(), cell: ({ period }) => periodInWords(period) },
];

/** The number, how complete it is, and how it stands. `day`: today, by which an unmet target is "chưa đạt" or "không đạt". */
export const whatValueSays = (day: string): readonly Column[] => [
  { heading: says.value(), cell: (value) => numberCell(plainNumberOf(value.indicator, value)) },
  { heading: says.numerator(), cell: ({ numerator }) => exact(numerator) },
  { heading: says.denominator(), cell: ({ denominator }) => exact(denominator) },
  {
    heading: says.statusOrGrade(),
    cell: ({ achieved, grade }) => grade ?? (achieved === null ? null : statusInWords(achieved)),
  },
  { heading: says.target(), cell: ({ target }) => target?.text ?? null },
  { heading: says.attainment(), cell: (value) => labelOf(value, value.verdict, day) },
  { heading: says.percentOfTarget(), cell: ({ verdict }) => exact(verdict?.percent?.value ?? null) },
  { heading: says.score(), cell: ({ score }) => exact(score?.score ?? null) },
  { heading: says.colour(), cell: ({ score }) => (score?.colour ? colourInWords(score.colour) : null) },
  {
    heading: says.scoring(),
    cell: ({ indicator, score }) =>
      score && indicator.scoring ? scoringInWords(indicator.scoring, indicator.unitOfMeasure) : null,
  },
  { heading: says.expected(), cell: ({ expectedPlaces }) => count(expectedPlaces.length) },
  { heading: says.reporting(), cell: ({ expectedPlaces, missing }) => count(expectedPlaces.length - missing.length) },
  {
    heading: says.missing(),
    cell: ({ missing }, language) => missing.map((unit) => sayIn(unitInWords(unit), language)).join('; '),
  },
  { heading: says.pending(), cell: ({ pending }) => count(pending) },
  { heading: says.vintage(), cell: ({ vintage }) => vintage && vintageInWords(vintage) },
  { heading: says.illustrative(), cell: ({ illustrative }) => yesOrNo(illustrative) },
  { heading: says.restated(), cell: ({ correction }) => yesOrNo(correction !== null) },
  { heading: says.level(), cell: ({ level }) => level && says[level]() },
  { heading: says.overTime(), cell: inTime },
  {
    heading: says.ofParts(),
    cell: ({ indicator, ofParts }) => numberCell(ofParts && plainNumberOf(indicator, ofParts.number)),
  },
];

/** What is to be known of values together, each with how many it is of. */
export function notesOfValues(values: readonly IndicatorValue[]): Message[] {
  const some = (is: (value: IndicatorValue) => boolean, note: (of: { count: number }) => Message) => {
    const of = values.filter(is).length;
    return of > 0 ? [note({ count: of })] : [];
  };
  return [
    ...some(({ missing }) => missing.length > 0, says.someMissing),
    ...some(({ verdict }) => verdict?.provisional ?? false, says.someProvisional),
    ...some(({ vintage }) => vintage !== null && vintage !== 'OFFICIAL', says.someNotOfficial),
    ...some(({ illustrative }) => illustrative, says.someIllustrative),
    ...some(({ correction }) => correction !== null, says.someRestated),
    ...some(({ level }) => level === 'OWN', says.someOwn),
    ...some(({ pending }) => pending > 0, says.somePending),
  ];
}

const exact = (value: string | null): TableCell => numberCell(value === null ? null : trimDecimal(value));
const count = (of: number): TableCell => ({ number: String(of) });
const yesOrNo = (is: boolean): Message => (is ? says.yes() : says.no());

/** Where the unit’s own indicator stands in the place of a shared one, both are named. */
function nameOf({ indicator, askedAs }: Pick<NamedValue, 'indicator' | 'askedAs'>, language: Language): string {
  return askedAs === null
    ? indicator.name
    : sayIn(says.accordingTo({ shared: askedAs.name, own: indicator.name }), language);
}

function inTime({ overTime, ...value }: IndicatorValue): Message | null {
  return overTime && coverageInWords({ ...value, overTime });
}
