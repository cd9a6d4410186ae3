import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import type { IsoDate, UnitLevel, UnitType } from './types.ts';

/** One dated row of a list of units: codes only, no identity yet. */
export interface UnitRow {
  code: string;
  name: string;
  level: UnitLevel;
  type: UnitType;
  parentCode: string | null;
  validFrom: IsoDate | null;
  validTo: IsoDate | null;
  legalBasis: string | null;
}

/** One row of what became of a commune on 2025-07-01. */
export interface CommuneSuccessionRow {
  oldCode: string;
  newCode: string;
  part: string;
  /** How many of the three independent lists have the row, 0 to 3. */
  votes: number;
}

export interface ProvinceSuccessionRow {
  oldCode: string;
  newCode: string;
}

export interface SourceTables {
  threeLevel: UnitRow[];
  twoLevel: UnitRow[];
  communeSuccessions: CommuneSuccessionRow[];
  provinceSuccessions: ProvinceSuccessionRow[];
}

const LEVELS: Record<string, UnitLevel> = { tinh: 'PROVINCE', huyen: 'DISTRICT', xa: 'COMMUNE' };
const TYPES = new Set(['Tỉnh', 'Thành phố', 'Quận', 'Huyện', 'Thị xã', 'Phường', 'Xã', 'Thị trấn', 'Đặc khu']);

const isUnitType = (text: string): text is UnitType => TYPES.has(text);

type Cells = Record<string, string>;

const readTable = (name: string): Cells[] =>
  parse(gunzipSync(readFileSync(new URL(`../data/${name}.csv.gz`, import.meta.url))), { columns: true });

const cell = (cells: Cells, column: string): string => {
  const value = cells[column];
  if (value === undefined) throw new Error(`column ${column} is missing`);
  return value;
};

const toUnitRow = (cells: Cells): UnitRow => {
  const level = LEVELS[cell(cells, 'level')];
  const type = cell(cells, 'type');
  if (!level || !isUnitType(type)) throw new Error(`unit ${cells.code}: unknown level or type "${type}"`);
  return {
    code: cell(cells, 'code'),
    name: cell(cells, 'name').normalize('NFC'),
    level,
    type,
    parentCode: cell(cells, 'parent_code') || null,
    validFrom: cell(cells, 'valid_from') || null,
    validTo: cell(cells, 'valid_to') || null,
    legalBasis: cells.legal_basis || null,
  };
};

/** Reads the four tables of `../data` as they are (their meaning and known faults: `../data/README.md`). */
export const readSourceTables = (): SourceTables => ({
  threeLevel: readTable('units-2021-2025').map(toUnitRow),
  twoLevel: readTable('units-2025').map(toUnitRow),
  communeSuccessions: readTable('successions-communes').map((cells) => ({
    oldCode: cell(cells, 'old_code'),
    newCode: cell(cells, 'new_code'),
    part: cell(cells, 'part'),
    votes: Number(cell(cells, 'votes')),
  })),
  provinceSuccessions: readTable('successions-provinces').map((cells) => ({
    oldCode: cell(cells, 'old_code'),
    newCode: cell(cells, 'new_code'),
  })),
});
