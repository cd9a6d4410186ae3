import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { UnitLevel } from '../../src/target.ts';

/** One row of cases/*.csv, in the columns of the case file; empty cells are empty strings. */
export interface Case {
  id: string;
  doc: string;
  verbatim: string;
  indicator: string;
  kind: string;
  cmp: string;
  lo: string;
  hi: string;
  unit: string;
  x: string;
  y: string;
  flags: string;
  notes: string;
}

const FOLDER = new URL('../../cases/', import.meta.url);

export function loadCases(file: string): Case[] {
  return parse(readFileSync(new URL(file, FOLDER), 'utf8'), { columns: true, skip_empty_lines: true }) as Case[];
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
  return LEVELS[row.doc];
}
