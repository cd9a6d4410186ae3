import Big from 'big.js';
import type { Problem } from '#kernel/refusal.ts';
import type { HeldIndicator } from './held-indicators.queries.ts';
import type { Figure } from './report.entity.ts';
import { cleanText, textProblems } from './report.rules.ts';

/** What an official types into one cell. */
export type Cell = Pick<
  Figure,
  'value' | 'numerator' | 'denominator' | 'achieved' | 'grade' | 'words' | 'note' | 'evidence'
>;

/** A cell as it comes in: a part left out stays as it is, null clears it. */
export type CellInput = { [K in keyof Cell]?: Cell[K] | null };

export const EMPTY_CELL: Cell = {
  value: null,
  numerator: null,
  denominator: null,
  achieved: null,
  grade: null,
  words: null,
  note: null,
  evidence: null,
};

const TEXTS = ['grade', 'words', 'note', 'evidence'] as const;
const MEASURES = ['value', 'numerator', 'denominator', 'achieved', 'grade'] as const;
type Measure = (typeof MEASURES)[number];

export function mergeCell(before: Cell, input: CellInput): Cell {
  const part = <K extends keyof Cell>(name: K): Cell[K] => {
    const given = input[name];
    return given === undefined ? before[name] : (given as Cell[K]);
  };
  const text = (name: (typeof TEXTS)[number]): string | null => cleanText(part(name));
  return {
    value: part('value'),
    numerator: part('numerator'),
    denominator: part('denominator'),
    achieved: part('achieved'),
    grade: text('grade'),
    words: text('words'),
    note: text('note'),
    evidence: text('evidence'),
  };
}

/** Nothing is left of it: not a zero, no words, no note. */
export const isEmptyCell = (cell: Cell): boolean => Object.values(cell).every((part) => part === null);

/** It says how much, whether, or of what grade. Null is not zero, and words or a note alone are no figure. */
export const isMeasured = (cell: Cell): boolean => MEASURES.some((name) => cell[name] !== null);

/** Which parts a figure of each kind is made of. A rate of change is typed as a rate, a frequency as a count; a composite is held by no report. */
function partsOf(kind: HeldIndicator['kind']): { parts: Measure[]; typed: string } {
  switch (kind) {
    case 'RATIO':
      return { parts: ['numerator', 'denominator'], typed: 'tử số và mẫu số; tỷ lệ do hệ thống tính' };
    case 'STATUS':
      return { parts: ['achieved'], typed: 'đạt hoặc chưa đạt' };
    case 'GRADE':
      return { parts: ['grade'], typed: 'xếp loại' };
    case 'QUANTITY':
    case 'RATE_OF_CHANGE':
    case 'COMPOSITE':
    case 'FREQUENCY':
      return { parts: ['value'], typed: 'giá trị' };
  }
}

/**
 * Everything that is wrong with one cell, each at its own place. A RATIO counted in "%" is a share of a whole, so its
 * numerator cannot exceed its denominator; one counted otherwise ("% kế hoạch", "1/1 vạn dân") may. Only a rate of
 * change can be negative. 0/0 is a figure: nothing of the kind arose.
 */
export function cellProblems(indicator: HeldIndicator, cell: Cell, path: string[]): Problem[] {
  const { parts, typed } = partsOf(indicator.kind);
  const wrong = (part: string, message: string): Problem => ({ code: 'INVALID', path: [...path, part], message });
  const misplaced = MEASURES.filter((name) => cell[name] !== null && !parts.includes(name)).map((name) =>
    wrong(name, `“${indicator.name}” nhập bằng ${typed}. Hãy xóa ô này.`),
  );
  const texts = TEXTS.flatMap((name) => textProblems(cell[name], [...path, name]));
  const negative = (['value', 'numerator', 'denominator'] as const)
    .filter((name) => indicator.kind !== 'RATE_OF_CHANGE' && cell[name] !== null && new Big(cell[name]).lt(0))
    .map((name) => wrong(name, `“${indicator.name}” không thể âm. Hãy kiểm tra lại dấu của số.`));
  return [
    ...misplaced,
    ...negative,
    ...texts,
    ...(indicator.kind === 'RATIO' ? ratioProblems(indicator, cell, wrong) : []),
  ];
}

function ratioProblems(
  { name, unitOfMeasure }: HeldIndicator,
  { numerator, denominator }: Cell,
  wrong: (part: string, message: string) => Problem,
): Problem[] {
  if (numerator === null && denominator === null) return [];
  if (denominator === null) return [wrong('denominator', `“${name}” còn thiếu mẫu số. Hãy nhập cả tử số và mẫu số.`)];
  if (numerator === null) return [wrong('numerator', `“${name}” còn thiếu tử số. Hãy nhập cả tử số và mẫu số.`)];
  const [part, whole] = [new Big(numerator), new Big(denominator)];
  if (whole.eq(0) && part.gt(0))
    return [wrong('denominator', `“${name}” có tử số nhưng mẫu số bằng 0. Hãy kiểm tra lại mẫu số.`)];
  if (unitOfMeasure.trim() === '%' && part.gt(whole) && whole.gt(0))
    return [
      wrong('numerator', `Tử số của “${name}” lớn hơn mẫu số. Tử số là một phần của mẫu số: hãy kiểm tra lại hai số.`),
    ];
  return [];
}

export interface FigureWarning {
  code: 'BELOW_LAST_PERIOD' | 'FAR_ABOVE_LAST_YEAR';
  message: string;
}

const FAR_ABOVE = 3;

/**
 * What looks unlikely about a figure and may still be right; never a reason to refuse. `previous` is the figure of the
 * period before in the same year (null in the first), `lastYear` that of the same period a year ago.
 */
export function figureWarnings(
  { typedAs }: Pick<HeldIndicator, 'typedAs'>,
  figure: Pick<Figure, 'value'> | null,
  previous: Pick<Figure, 'value'> | null,
  lastYear: Pick<Figure, 'value'> | null,
): FigureWarning[] {
  if (figure?.value == null) return [];
  const value = new Big(figure.value);
  const warnings: FigureWarning[] = [];
  if (typedAs === 'CUMULATIVE' && previous?.value != null && value.lt(previous.value)) {
    warnings.push({
      code: 'BELOW_LAST_PERIOD',
      message: 'Số lũy kế thấp hơn kỳ trước trong năm. Kiểm tra xem đã nhập số lũy kế từ đầu năm chưa.',
    });
  }
  if (lastYear?.value != null && new Big(lastYear.value).gt(0) && value.gt(new Big(lastYear.value).times(FAR_ABOVE))) {
    warnings.push({
      code: 'FAR_ABOVE_LAST_YEAR',
      message: 'Số liệu cao hơn 3 lần cùng kỳ năm trước. Kiểm tra đơn vị tính và số chữ số 0.',
    });
  }
  return warnings;
}
