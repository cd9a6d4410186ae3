import { type AskedFigure, type GradeStep, type NumberHints, PARTS_OF_FORM } from '@dich/measure';
import { searchKey } from '@dich/units';
import type { CatalogueIndicator } from '#features/indicators/indicator.queries.ts';
import type { FilledCell } from '#kernel/sheets/cells.ts';
import type { Question } from '#kernel/sheets/fill.ts';
import { day } from '#kernel/sheets/kinds.ts';
import type { Row, RowProblem } from '#kernel/sheets/sheet.ts';
import type { CellInput } from './figure.rules.ts';
import { saysOfFill as says } from './figure-fill.messages.ts';
import { type NumberRead, numberInCell, type Wrong } from './figure-in-cell.ts';
import type { FigureColumns } from './figure-sheet.columns.ts';
import type { ReportRow } from './report-rows.loaders.ts';

export type SheetRow = Row<FigureColumns>;
export type FigureProblem = RowProblem<FigureColumns>;
export type FigureColumn = keyof FigureColumns & string;

/** A row of the form that a sheet may fill in. */
export interface Fillable {
  row: ReportRow;
  indicator: CatalogueIndicator;
  asked: AskedFigure;
  scale: readonly GradeStep[] | null;
  name: string;
  unitOfMeasure: string;
  code: string;
}

/** What a row of a sheet says of a figure, in the parts in which it is typed. */
export interface ReadRow {
  input: CellInput;
  problems: FigureProblem[];
  questions: Question[];
}

/** Answers questions by their keys, and says which cell of the file a column stands in. */
export interface Asking {
  answers: ReadonlyMap<string, string>;
  cellOf: (column: FigureColumn) => string;
}

/** Reads a row as what its indicator is typed in; what is empty says nothing. */
export function readFigureRow({ values }: SheetRow, to: Fillable, asking: Asking): ReadRow {
  const read: ReadRow = { input: {}, problems: [], questions: [] };
  const { note, evidence } = values;
  if (note !== null) read.input.note = note;
  if (evidence !== null) read.input.evidence = evidence;
  const wrong = (column: FigureColumn, { code, wrong: message }: Wrong) =>
    read.problems.push({ column, code, message });
  /** A number, once it is known; what is asked stands among the questions. */
  const number = (
    column: 'value' | 'numerator' | 'denominator',
    said: NumberRead,
    unit: string | null,
  ): Known | null => {
    if ('value' in said) return said;
    if ('wrong' in said) {
      wrong(column, said);
      return null;
    }
    const cell = asking.cellOf(column);
    const answer = said.candidates.find((one) => one === asking.answers.get(cell)) ?? null;
    read.questions.push({
      ...{ key: cell, cell, message: said.asks, answer },
      choices: said.candidates.map((value) => ({ value, label: says.readAs({ number: { value, unit } }) })),
    });
    return answer === null ? null : { value: answer, words: null };
  };
  const { value, part, unitOfMeasure: unit } = values;
  for (const operand of ['numerator', 'denominator'] as const) {
    if (to.asked.form !== 'RATIO' && values[operand] !== null && isTypedIn(to)) {
      wrong(operand, { code: 'INVALID', wrong: says.noOperands() });
    }
  }
  const { form, parts } = to.asked;
  if (parts.length > 0) {
    if (value === null) return read;
    if (!parts.some(({ key }) => key === part)) {
      wrong('value', { code: 'INVALID', wrong: says.byParts() });
      return read;
    }
    if (form === 'DATES') {
      const date = typeof value === 'object' || typeof value === 'string' ? day.read(value) : { wrong: says.notADay() };
      if ('value' in date) read.input.parts = [{ key: part ?? '', date: date.value }];
      else wrong('value', { code: 'INVALID', wrong: date.wrong });
      return read;
    }
    const counted = form === 'SHARES' ? '%' : to.unitOfMeasure;
    const known = number('value', numberInCell(value, unit, { unitOfMeasure: counted }), counted);
    if (known) read.input.parts = [{ key: part ?? '', number: known.value }];
    return read;
  }
  switch (form) {
    case 'VALUE': {
      if (value === null) break;
      const known = number('value', numberInCell(value, unit, hintsOf(to, 'value')), to.unitOfMeasure);
      if (known) Object.assign(read.input, known);
      break;
    }
    case 'RATIO': {
      const operands = operandsIn(values, value);
      if (operands === 'NOT_THERE') break;
      if (operands === 'NO_OPERANDS') {
        const isDay = typeof value === 'object' && value !== null && 'day' in value;
        wrong(
          'value',
          isDay ? (numberInCell(value, null, {}) as Wrong) : { code: 'INVALID', wrong: says.operandsNeeded() },
        );
        break;
      }
      for (const operand of ['numerator', 'denominator'] as const) {
        const cell = operands[operand];
        if (cell === null) continue;
        const { operandUnit } = to.indicator;
        const known = number(operand, numberInCell(cell, null, hintsOf(to, operand)), operandUnit);
        if (known) read.input[operand] = known.value;
      }
      break;
    }
    case 'STATUS': {
      if (value === null) break;
      const achieved = statusIn(value);
      if (achieved !== null) read.input.achieved = achieved;
      else wrong('value', { code: 'INVALID', wrong: says.notAStatus({ given: given(value) }) });
      break;
    }
    case 'GRADE':
      if (value !== null) read.input.grade = given(value);
      break;
    default:
      if (value !== null) wrong('value', { code: 'CONFLICT', wrong: says.computed() });
  }
  return read;
}

interface Known {
  value: string;
  words: string | null;
}

/** What tells thousands from decimals in a text: the unit it is counted in, and the figure of the period before. */
function hintsOf({ row, indicator }: Fillable, part: 'value' | 'numerator' | 'denominator'): NumberHints {
  const unit = part === 'value' ? row.unitOfMeasure : indicator.operandUnit;
  const before = row.previous?.[part] ?? null;
  return { ...(unit === null ? {} : { unitOfMeasure: unit }), known: before === null ? [] : [before] };
}

const OF_OPERANDS = /^\s*([\d.,\s]+?)\s*\/\s*([\d.,\s]+?)\s*$/u;

/** The two operands in their columns, or "113/120" in that of the figure. */
function operandsIn(
  { numerator, denominator }: SheetRow['values'],
  value: FilledCell | null,
): { numerator: FilledCell | null; denominator: FilledCell | null } | 'NO_OPERANDS' | 'NOT_THERE' {
  if (numerator !== null || denominator !== null) return { numerator, denominator };
  if (value === null) return 'NOT_THERE';
  const [, above, below] = typeof value === 'string' ? (OF_OPERANDS.exec(value) ?? []) : [];
  return above !== undefined && below !== undefined ? { numerator: above, denominator: below } : 'NO_OPERANDS';
}

const MET = new Set(['dat', 'co', 'x', '1', 'yes', 'met', 'achieved']);
const NOT_MET = new Set(['chua dat', 'khong dat', 'chua', 'khong', '0', 'no', 'not', 'not met', 'not achieved']);

function statusIn(cell: FilledCell): boolean | null {
  if (typeof cell === 'boolean') return cell;
  const key = typeof cell === 'object' ? '' : searchKey(String(cell));
  if (MET.has(key)) return true;
  return NOT_MET.has(key) ? false : null;
}

const given = (cell: FilledCell): string =>
  typeof cell === 'object' ? JSON.stringify(cell) : String(cell).slice(0, 200);

/** Where a part of a cell stands in a sheet. */
export const columnOf = (part: string): FigureColumn =>
  part === 'numerator' || part === 'denominator' || part === 'note' || part === 'evidence' ? part : 'value';

export const isTypedIn = ({ asked }: Fillable): boolean =>
  asked.parts.length > 0 || PARTS_OF_FORM[asked.form].length > 0;
