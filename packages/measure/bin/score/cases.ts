import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { UnitLevel } from '../../src/target.ts';
import type { Direction } from '../../src/target-values.ts';

/** One row of cases/*-expressions.csv, in the columns of the case file; empty cells are empty strings. */
export interface Case {
  id: string;
  doc: string;
  /** The group that `more-expressions.csv` is told by. */
  sector?: string;
  verbatim: string;
  indicator: string;
  /** Of the indicator, where the row says what its catalogue has. */
  unit_of_measure?: string;
  direction_of_indicator?: string;
  level?: string;
  kind: string;
  cmp: string;
  lo: string;
  hi: string;
  unit: string;
  x: string;
  y: string;
  /** Of a row that has the column: the members of a composite, "kind|cmp|lo|hi|unit" each, with "; " between. */
  members?: string;
  flags: string;
  notes: string;
}

/** One row of cases/wild-cases.csv: a line for a command and what its answer has to hold, or the test that covers it. */
export interface WildCase {
  id: string;
  kind: string;
  input: string;
  context: string;
  expected: string;
  command: 'read-targets' | 'judge' | 'read-figure' | '';
  line: string;
  /** JSON that the answer contains; empty: a question. */
  answer: string;
  /** A question or a refusal is as right. */
  or_question: string;
  covered_by: string;
}

const FOLDER = new URL('../../cases/', import.meta.url);

function rowsOf(file: string): unknown {
  return parse(readFileSync(new URL(file, FOLDER), 'utf8'), { columns: true, skip_empty_lines: true });
}

export function loadCases(file: string): Case[] {
  return rowsOf(file) as Case[];
}

export function loadWildCases(): WildCase[] {
  return rowsOf('wild-cases.csv') as WildCase[];
}

/** The level of the unit whose document it is, as its heading says; absent where the document names none. */
const LEVELS: Record<string, UnitLevel> = {
  S000: 'commune',
  S001: 'commune',
  S002: 'district',
  S003: 'commune',
  S004: 'district',
  D01: 'commune',
  D02: 'province',
  D03: 'commune',
  D04: 'commune',
  D09: 'commune',
  D10: 'commune',
  D11: 'district',
  D12: 'district',
  D15: 'commune',
  D16: 'province',
  D17: 'province',
  D18: 'province',
  D20: 'district',
  D21: 'district',
  D23: 'province',
};

export function levelOf(row: Case): UnitLevel | undefined {
  return ((row.level || undefined) as UnitLevel | undefined) ?? LEVELS[row.doc];
}

export function directionOf(row: Case): Direction | undefined {
  return (row.direction_of_indicator || undefined) as Direction | undefined;
}
