import { meantByRow } from '#features/indicators/name-question.ts';
import type { Message } from '#kernel/messages.ts';
import type { Answers, FilledRow, Question } from '#kernel/sheets/fill.ts';
import type { CellInput } from './figure.rules.ts';
import { saysOfFill as says } from './figure-fill.messages.ts';
import { FIGURE_COLUMNS } from './figure-sheet.columns.ts';
import {
  type FigureColumn,
  type FigureProblem,
  type Fillable,
  isTypedIn,
  readFigureRow,
  type SheetRow,
} from './read-figure-row.ts';

/** What a row of the file comes to. */
export interface Filling {
  row: SheetRow;
  cellOf: (column: FigureColumn) => string;
  /** Whose cell it fills in; null: it is not known yet, or none. */
  to: Fillable | null;
  input: CellInput;
  problems: FigureProblem[];
  questions: Question[];
  understood: Message;
  effect: FilledRow['effect'];
}

interface Reading {
  answers: Answers;
  cellOf: (column: FigureColumn) => string;
  /** Cells that could not be read at all. */
  unread: FigureProblem[];
}

const SAYING = ['value', 'numerator', 'denominator', 'note', 'evidence'] as const;
/** Nothing is filled in. */
export const isEmpty = ({ values }: SheetRow): boolean => SAYING.every((column) => values[column] === null);

/** What a row means, by itself and of the cell that it is for. */
export function fillingOf(row: SheetRow, held: readonly Fillable[], { answers, cellOf, unread }: Reading): Filling {
  const none: Filling = {
    ...{ row, cellOf, to: null, input: {}, problems: [...unread], questions: [] },
    ...{ understood: says.notInReport(), effect: 'SKIPPED' },
  };
  const { code, name, unitOfMeasure } = row.values;
  const wrong = (column: FigureColumn, message: Message): Filling => ({
    ...none,
    problems: [...unread, { column, code: 'NOT_FOUND', message }],
  });
  if (code === null && name === null) return wrong('name', says.noName());
  const meant = meantByRow({ code, name, unitOfMeasure }, held, {
    ...{ cell: cellOf('name'), answers, isNamed: isTypedIn },
  });
  if (meant.unknownCode !== undefined) return wrong('name', says.notHeld({ code: meant.unknownCode }));
  const questions = meant.question ? [meant.question] : [];
  const { to } = meant;
  if (!to) return { ...none, questions };
  const read = readFigureRow(row, to, { answers, cellOf });
  return {
    ...{ row, cellOf, to, input: read.input, effect: 'SAME', understood: says.notInReport() },
    problems: [...unread, ...read.problems],
    questions: [...questions, ...read.questions],
  };
}

/** One cell of the report is filled in by one row. */
export function tellTwice(filled: readonly Filling[]): void {
  const first = new Map<string, SheetRow>();
  for (const { row, to, problems } of filled) {
    if (to === null) continue;
    const key = `${to.code} ${to.asked.parts.length > 0 ? row.values.part : ''}`;
    const before = first.get(key);
    if (before) problems.push({ column: 'name', code: 'CONFLICT', message: says.twice({ row: before.place + 1 }) });
    else first.set(key, row);
  }
}

/** As the preview shows it. */
export const shownOf = ({ row, cellOf, to, problems, questions, understood, effect }: Filling): FilledRow => ({
  ...{ row: row.place + 1, name: row.values.name ?? to?.name ?? '', understood, effect, questions },
  problems: problems.map(({ column, code, message }) => ({
    ...{ cell: cellOf(column), column: FIGURE_COLUMNS[column].heading, code, message },
  })),
});
