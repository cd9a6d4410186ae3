import { firstYearOf, lastYearOf, yearsOf } from '@dich/measure';
import { type DocumentLine, documentText, type WholePlan } from './document-text.ts';

/**
 * Of words that were carried over to another year those that name a year near that of the plan they come from: its own,
 * the one it is compared with, the one after it. They are kept to the letter, so they have to be looked at: "giảm 5% so
 * với năm 2021" of 2022 would mean another year in 2023, and the day of a law would not.
 */
export const namingOldYears = (words: readonly string[], before: readonly string[], year: number): string[] => {
  const known = new Set(before);
  return naming(words, [firstYearOf(year) - 1, ...yearsOf(year), lastYearOf(year) + 1]).filter((text) =>
    known.has(text),
  );
};

/**
 * Of the words of a plan, wherever they come from, those that name the year before or after its own outside of what is
 * quoted there: most often typed by habit, sometimes meant ("so với năm 2021").
 */
export const namingYearsBeside = (words: readonly string[], year: number): string[] =>
  words.filter(
    (text, place) =>
      words.indexOf(text) === place &&
      naming([unquoted(text)], [firstYearOf(year) - 1, lastYearOf(year) + 1]).length > 0,
  );

const naming = (words: readonly string[], years: readonly number[]): string[] => {
  const named = new RegExp(`\\b(${years.join('|')})\\b`);
  return [...new Set(words)].filter((text) => named.test(text));
};

const DAY = /ngày\s+\d{1,2}(?:\s+tháng\s+\d{1,2}\s+năm\s+\d{4}|[/.-]\d{1,2}[/.-]\d{4})/u.source;
const NUMBER = /\d+(?:\/\d{4})?\/[\p{Lu}\d][\p{Lu}\d-]*/u.source;
const UNTIL_DAY = /[^.;:()]{0,60}?/u.source;
const LAW = /(?:Bộ luật|Luật|Pháp lệnh|Hiến pháp)\s[^.;:()]{0,120}?/u.source;
const OF_YEAR = /năm \d{4}/u.source;

/** What has a year of its own: documents by their number or name with their day, standards, terms of several years. */
const QUOTED = [
  new RegExp(`${NUMBER}(?:${UNTIL_DAY}${DAY})?`, 'gu'),
  new RegExp(`${LAW}(?:${DAY}|${OF_YEAR})`, 'gu'),
  /(?:Quyết định|Nghị quyết|Nghị định|Thông tư|Kế hoạch|Chỉ thị|Công văn|Kết luận|Chương trình)\s+số\s+[^\s,;]+/gu,
  /\b(?:TCVN|ISO|QCVN)[\s\p{L}\d-]*:\s?\d{4}/gu,
  /\d{4}\s*[-–—]\s*\d{4}/gu,
];

const unquoted = (text: string): string => QUOTED.reduce((left, quoted) => left.replace(quoted, ' '), text);

/** Every line of a plan as one text. */
export const linesOfPlan = (plan: WholePlan): string[] => documentText(plan).map(asText);

const asText = ({ cells }: DocumentLine): string => cells.filter((cell) => cell !== '').join(' ');
