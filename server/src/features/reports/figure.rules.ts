import { isDeepStrictEqual } from 'node:util';
import {
  type AskedFigure,
  askedFigure,
  type FigureForm,
  faultOfGrade,
  type GradeStep,
  type Judging,
  KINDS,
  PARTS_OF_FORM,
  stepOf,
  type TypedPart,
} from '@dich/measure';
import Big from 'big.js';
import type { Message } from '#kernel/messages.ts';
import type { Problem } from '#kernel/refusal.ts';
import { problemsOfText, tidyOrNull } from '#kernel/words.ts';
import { statusInWords } from './figure-display.ts';
import type { HeldIndicator } from './held-indicators.queries.ts';
import type { Figure } from './report.entity.ts';
import { says } from './report.messages.ts';
import { MAX_TEXT } from './report.rules.ts';

/** What an official types into one cell. */
export type Cell = Pick<
  Figure,
  'value' | 'numerator' | 'denominator' | 'achieved' | 'grade' | 'parts' | 'words' | 'note' | 'evidence'
>;

/** A cell as it comes in: a part left out stays as it is, null clears it. */
export type CellInput = { [K in Exclude<keyof Cell, 'parts'>]?: Cell[K] | null } & {
  parts?: readonly PartInput[] | null;
};

interface PartInput {
  key: string;
  number?: string | null;
  date?: string | null;
}

export const EMPTY_CELL: Cell = {
  value: null,
  numerator: null,
  denominator: null,
  achieved: null,
  grade: null,
  parts: null,
  words: null,
  note: null,
  evidence: null,
};

const TEXTS = ['grade', 'words', 'note', 'evidence'] as const;
const MEASURES = ['value', 'numerator', 'denominator', 'achieved', 'grade', 'parts'] as const;

const PARTS = Object.keys(EMPTY_CELL) as (keyof Cell)[];

const exactly = (number: string | null | undefined): string | null => {
  if (number == null) return null;
  const exact = new Big(number);
  return exact.eq(0) ? '0' : exact.toFixed();
};

/** The parts as they are kept and compared: numbers without zeros at the end, texts tidied, what is left out empty. */
const cellOf = (parts: CellInput): Cell => ({
  value: exactly(parts.value),
  numerator: exactly(parts.numerator),
  denominator: exactly(parts.denominator),
  achieved: parts.achieved ?? null,
  grade: tidyOrNull(parts.grade),
  parts: filled(parts.parts),
  words: tidyOrNull(parts.words),
  note: tidyOrNull(parts.note),
  evidence: tidyOrNull(parts.evidence),
});

/** By key, without those that were emptied; null where none is left. */
function filled(parts: readonly PartInput[] | null | undefined): TypedPart[] | null {
  const kept = (parts ?? []).flatMap(({ key, number, date }): TypedPart[] => {
    if (number != null) return [{ key, number: exactly(number) ?? number }];
    return date == null ? [] : [{ key, date }];
  });
  return kept.length > 0 ? kept.toSorted((a, b) => (a.key < b.key ? -1 : 1)) : null;
}

const partsGiven = (input: CellInput) => PARTS.filter((part) => input[part] !== undefined);

/** The cell with the parts that are given in it; the others stay. */
export function mergeCell(before: CellInput, input: CellInput): Cell {
  const given = Object.fromEntries(partsGiven(input).map((part) => [part, input[part]]));
  const parts = input.parts ? mergeParts(before.parts, input.parts) : undefined;
  return cellOf({ ...before, ...given, ...(parts ? { parts } : {}) });
}

/** Each key for itself: the ones that are not given stay. */
const mergeParts = (before: CellInput['parts'], given: readonly PartInput[]): PartInput[] => [
  ...(before ?? []).filter(({ key }) => !given.some((part) => part.key === key)),
  ...given,
];

/** Which of the given parts somebody else has changed since they were seen, to something else than is given. */
export function contestedParts(now: CellInput, seen: CellInput, input: CellInput): (keyof Cell)[] {
  const [held, read, typed] = [cellOf(now), cellOf(seen), cellOf(input)];
  return partsGiven(input).filter((part) => {
    if (part !== 'parts') return held[part] !== read[part] && held[part] !== typed[part];
    const at = (cell: Cell, key: string) => cell.parts?.find((one) => one.key === key) ?? null;
    const differs = (a: Cell, b: Cell, key: string) => !isDeepStrictEqual(at(a, key), at(b, key));
    return (input.parts ?? []).some(({ key }) => differs(held, read, key) && differs(held, typed, key));
  });
}

/** The texts in which a part is told to somebody else. */
export function partInWords(
  cell: CellInput,
  part: keyof Cell,
): string | Message | { value: string; unit: null } | null {
  const held = cellOf(cell)[part];
  if (typeof held === 'boolean') return statusInWords(held);
  if (held !== null && typeof held === 'object') return held.map(partShown).join('; ');
  if (held === null || part === 'grade' || part === 'words' || part === 'note' || part === 'evidence') return held;
  return { value: held, unit: null };
}

export const isSameCell = (a: CellInput, b: CellInput): boolean => isDeepStrictEqual(cellOf(a), cellOf(b));

/** Nothing is left of it: not a zero, no words, no note. */
export const isEmptyCell = (cell: Cell): boolean => Object.values(cell).every((part) => part === null);

/** It says how much, whether, or of what grade. Null is not zero, and words or a note alone are no figure. */
export const isMeasured = (cell: Cell): boolean => MEASURES.some((name) => cell[name] !== null);

const partShown = ({ key, number, date }: TypedPart): string => `${key}: ${number ?? date}`;

/** What is asked of the cell: by the kind of the indicator and, where its target needs another form, by the target. */
export const askedOf = ({ kind, reading, periodKind, endsOn }: AskedOf): AskedFigure =>
  askedFigure(kind, reading, { kind: periodKind, endsOn });

type AskedOf = Pick<HeldIndicator, 'kind' | 'reading' | 'periodKind' | 'endsOn'>;

/** A grade under the name that its scale has for it; what the scale does not have, as it was typed. */
export const withGradeOf = (scale: readonly GradeStep[] | null, cell: Cell): Cell =>
  cell.grade === null || scale === null ? cell : { ...cell, grade: stepOf(scale, cell.grade) ?? cell.grade };

const TYPED_AS: Record<FigureForm, Message> = {
  VALUE: says.typedAsValue(),
  RATIO: says.typedAsRatio(),
  STATUS: says.typedAsStatus(),
  GRADE: says.grade(),
  TIMES: says.typedAsTimes(),
  SHARES: says.typedAsShares(),
  DATES: says.typedAsDates(),
  NONE: says.typedAsValue(),
};

/** What a figure can be where it cannot be below zero, by what it is judged as. */
const ALLOWED: Record<Judging, Message> = {
  LEVEL: says.amountFromZero(),
  CHANGE: says.amountFromZero(),
  CASES: says.casesFromZero(),
  STATUS: says.amountFromZero(),
  GRADE: says.amountFromZero(),
  MEMBERS: says.amountFromZero(),
  TIMES: says.timesFromZero(),
};

/** Parts under keys that are asked for, of the right sort; shares make the whole. */
function faultsOfParts(parts: readonly TypedPart[], { form, parts: asked }: AskedFigure): Message[] {
  const unknown = parts.filter(({ key }) => !asked.some((part) => part.key === key));
  const isDay = form === 'DATES';
  const unlike = parts.filter(({ date }) => (date !== undefined) !== isDay);
  const below = parts.filter(({ number }) => number !== undefined && new Big(number).lt(0));
  const total = parts.reduce((sum, { number }) => sum.plus(number ?? 0), new Big(0));
  const isWhole = form !== 'SHARES' || unlike.length > 0 || total.eq(100);
  const keys = [...new Set([...unknown, ...unlike, ...below].map(({ key }) => key))];
  return [
    ...(keys.length > 0 ? [says.wrongParts({ keys })] : []),
    ...(isWhole ? [] : [says.sharesOfWhole({ total: { value: total.toFixed(), unit: '%' } })]),
  ];
}

/**
 * Everything that is wrong with one cell, each at its own place. A RATIO counted in "%" is a share of a whole, so its
 * numerator cannot exceed its denominator; one counted otherwise ("% kế hoạch", "1/1 vạn dân") may. Only a rate of
 * change can be negative. A grade is one of its scale. 0/0 is a figure: nothing of the kind arose.
 */
export function problemsOfCell(
  indicator: AskedOf & Pick<HeldIndicator, 'name' | 'unitOfMeasure'>,
  cell: Cell,
  path: string[],
  scale: readonly GradeStep[] | null = null,
): Problem[] {
  const { kind, name, unitOfMeasure } = indicator;
  const asked = askedOf(indicator);
  const [parts, typed] = [PARTS_OF_FORM[asked.form], TYPED_AS[asked.form]];
  const wrong = (part: keyof Cell, message: Message): Problem => ({ code: 'INVALID', path: [...path, part], message });
  // where only a whole is known, it is kept as the kind has it; a verdict then says which parts it waits for
  const kept: readonly string[] = parts.includes('parts') ? [...parts, ...PARTS_OF_FORM[KINDS[kind].form]] : parts;
  const misplaced = MEASURES.filter((part) => cell[part] !== null && !kept.includes(part));
  const negative = (['value', 'numerator', 'denominator'] as const).filter(
    (part) => kind !== 'RATE_OF_CHANGE' && cell[part] !== null && new Big(cell[part]).lt(0),
  );
  const unknown = cell.grade !== null && scale !== null ? faultOfGrade(scale, cell.grade) : null;
  const unlikely = kind === 'RATIO' ? faultOfRatio(cell, unitOfMeasure.trim() === '%') : null;
  return [
    ...misplaced.map((part) => wrong(part, says.misplaced({ indicator: name, typed }))),
    ...negative.map((part) => wrong(part, says.negative({ indicator: name, allowed: ALLOWED[KINDS[kind].judging] }))),
    ...(cell.parts && parts.includes('parts') ? faultsOfParts(cell.parts, asked) : []).map((fault) =>
      wrong('parts', fault),
    ),
    ...(unknown ? [wrong('grade', unknown)] : []),
    ...TEXTS.flatMap((part) =>
      problemsOfText([...path, part], cell[part], { what: says[part](), max: MAX_TEXT, optional: true }),
    ),
    ...(unlikely ? [wrong(unlikely.part, says[unlikely.fault]({ indicator: name }))] : []),
  ];
}

type RatioFault = 'noDenominator' | 'noNumerator' | 'partOfNothing' | 'partAboveWhole';

function faultOfRatio(
  { numerator, denominator }: Cell,
  isShare: boolean,
): { part: 'numerator' | 'denominator'; fault: RatioFault } | null {
  if (numerator === null && denominator === null) return null;
  if (denominator === null) return { part: 'denominator', fault: 'noDenominator' };
  if (numerator === null) return { part: 'numerator', fault: 'noNumerator' };
  const [part, whole] = [new Big(numerator), new Big(denominator)];
  if (whole.eq(0) && part.gt(0)) return { part: 'denominator', fault: 'partOfNothing' };
  return isShare && part.gt(whole) && whole.gt(0) ? { part: 'numerator', fault: 'partAboveWhole' } : null;
}
