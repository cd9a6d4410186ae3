import { byFirstDay, isInForce } from './dates.ts';
import { groupBy, type KeyedRow, keyByCode } from './keyed-rows.ts';
import type { CommuneSuccessionRow, ProvinceSuccessionRow, UnitRow } from './source-tables.ts';
import type { IsoDate, Succession, SuccessionKind, UnitKey } from './types.ts';

/** Law 72/2025/QH15: no districts from this day on. */
export const TWO_LEVEL_FROM: IsoDate = '2025-07-01';
const LAST_DAY: IsoDate = '2025-06-30';

const KIND_OF_PART: Record<string, SuccessionKind> = {
  whole: 'WHOLE',
  unchanged: 'WHOLE',
  renamed: 'WHOLE',
  retyped: 'WHOLE',
  part: 'PART',
  area_part_only: 'AREA_ONLY',
  area_part_all_population: 'AREA_WITH_ALL_PEOPLE',
  population_part_only: 'PEOPLE_ONLY',
};

interface Link {
  from: KeyedRow;
  newCode: string;
  kind: SuccessionKind;
}

interface Heirs {
  units: KeyedRow[];
  successions: Succession[];
}

/** The sole successor of its sole predecessor goes on; everything else of 2025-07-01 is new, whatever its code. */
const inherit = (rows: UnitRow[], links: Link[]): Heirs => {
  const linksTo = groupBy(links, (link) => link.newCode);
  const linksFrom = groupBy(links, (link) => link.from.key);
  const continued = new Map<string, UnitKey>();
  for (const { from, newCode, kind } of links) {
    const alone = linksTo.get(newCode)?.length === 1 && linksFrom.get(from.key)?.length === 1;
    const level = rows.find((row) => row.code === newCode)?.level;
    if (alone && kind === 'WHOLE' && level === from.level) continued.set(newCode, from.key);
  }
  const units = keyByCode(rows).map((row) => ({ ...row, key: continued.get(row.code) ?? row.key }));
  const firstOf = new Map(
    units
      .toSorted(byFirstDay)
      .toReversed()
      .map((row) => [row.code, row]),
  );
  const successions = links.flatMap(({ from, newCode, kind }) => {
    const heir = firstOf.get(newCode);
    if (!heir) throw new Error(`unit ${newCode} succeeds ${from.code} but is not in the list of ${TWO_LEVEL_FROM}`);
    if (heir.key === from.key) return [];
    return [{ fromKey: from.key, toKey: heir.key, kind, date: TWO_LEVEL_FROM, legalBasis: heir.legalBasis }];
  });
  return { units, successions };
};

const onLastDay = (rows: KeyedRow[]): Map<string, KeyedRow> =>
  new Map(rows.filter((row) => isInForce(row, LAST_DAY)).map((row) => [row.code, row]));

const required = <V>(map: Map<string, V>, code: string): V => {
  const value = map.get(code);
  if (value === undefined) throw new Error(`unit ${code} is not in force on ${LAST_DAY}`);
  return value;
};

/** 63 provinces to 34: the eleven that merged with none go on, the other 23 are new units. */
export const identifyProvinces = (rows: UnitRow[], old: KeyedRow[], merged: ProvinceSuccessionRow[]): Heirs => {
  const before = onLastDay(old);
  return inherit(
    rows,
    merged.map(({ oldCode, newCode }) => ({ from: required(before, oldCode), newCode, kind: 'WHOLE' })),
  );
};

/**
 * The 3,321 communes. `old` are the communes and districts of the day before: an island district without communes
 * became a special zone (đặc khu), which is a unit of another level and so a new one.
 */
export const identifyNewCommunes = (rows: UnitRow[], old: KeyedRow[], links: CommuneSuccessionRow[]): Heirs => {
  const before = onLastDay(old);
  return inherit(
    rows,
    links.map(({ oldCode, newCode, part, votes }) => {
      const kind = KIND_OF_PART[part];
      if (!kind) throw new Error(`succession ${oldCode} to ${newCode}: unknown part "${part}"`);
      return { from: required(before, oldCode), newCode, kind: votes === 0 ? 'DISPUTED' : kind };
    }),
  );
};
