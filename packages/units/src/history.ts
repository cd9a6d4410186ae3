import { identifyCommunes } from './commune-identity.ts';
import { byFirstDay, follows, intersect } from './dates.ts';
import { identifyDistricts } from './district-identity.ts';
import { groupBy, joinEqualRows, type KeyedRow, keyByCode } from './keyed-rows.ts';
import { readSourceTables, type SourceTables, type UnitRow } from './source-tables.ts';
import { identifyNewCommunes, identifyProvinces } from './two-level.ts';
import type { UnitHistory, UnitIdentity, UnitKey, UnitLevel, UnitVersion } from './types.ts';

const LEVEL_ORDER: Record<UnitLevel, number> = { PROVINCE: 0, DISTRICT: 1, COMMUNE: 2 };

const ofLevel = (rows: UnitRow[], level: UnitLevel): UnitRow[] => rows.filter((row) => row.level === level);

const toVersion = (row: KeyedRow, parentKey: UnitKey | null): UnitVersion => ({
  key: row.key,
  code: row.code,
  name: row.name,
  level: row.level,
  type: row.type,
  parentKey,
  validFrom: row.validFrom,
  validTo: row.validTo,
  legalBasis: row.legalBasis,
});

/** One version per parent identity: a row is cut where its parent's code passes to a new unit. */
const underParents = (rows: KeyedRow[], parents: KeyedRow[]): UnitVersion[] => {
  const parentsByCode = groupBy(parents, (row) => row.code);
  return rows.flatMap((row) =>
    (parentsByCode.get(row.parentCode ?? '') ?? []).flatMap((parent) => {
      const span = intersect(row, parent);
      return span ? [toVersion({ ...row, ...span }, parent.key)] : [];
    }),
  );
};

const saysTheSame = (a: UnitVersion, b: UnitVersion): boolean =>
  a.code === b.code && a.name === b.name && a.type === b.type && a.parentKey === b.parentKey;

/** Joins the versions of one identity that follow each other and say the same. */
const joinVersions = (versions: UnitVersion[]): UnitVersion[] =>
  [...groupBy(versions, (version) => version.key).values()].flatMap((ofKey) => {
    const joined: UnitVersion[] = [];
    for (const version of ofKey.toSorted(byFirstDay)) {
      const last = joined.at(-1);
      if (last && follows(last, version) && saysTheSame(last, version))
        joined[joined.length - 1] = { ...last, validTo: version.validTo };
      else joined.push(version);
    }
    return joined;
  });

const inTreeOrder = (a: UnitVersion, b: UnitVersion): number =>
  byFirstDay(a, b) || LEVEL_ORDER[a.level] - LEVEL_ORDER[b.level] || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);

const toIdentities = (versions: UnitVersion[]): UnitIdentity[] =>
  [...groupBy(versions, (version) => version.key)].map(([key, ofKey]) => {
    const [first, last] = [ofKey[0] as UnitVersion, ofKey.at(-1) as UnitVersion];
    return { key, level: first.level, validFrom: first.validFrom, validTo: last.validTo };
  });

/** Turns dated rows of codes into identities, their versions and the successions between them. Pure. */
export const buildUnitHistory = (tables: SourceTables): UnitHistory => {
  const rows = joinEqualRows(tables.threeLevel);
  const oldCommuneRows = ofLevel(rows, 'COMMUNE');
  const oldProvinces = keyByCode(ofLevel(rows, 'PROVINCE'));
  const { districts, successions: ofDistricts } = identifyDistricts(ofLevel(rows, 'DISTRICT'), oldCommuneRows);
  const { communes, successions: ofCodes } = identifyCommunes(oldCommuneRows);

  const provinces = identifyProvinces(ofLevel(tables.twoLevel, 'PROVINCE'), oldProvinces, tables.provinceSuccessions);
  const newCommunes = identifyNewCommunes(
    ofLevel(tables.twoLevel, 'COMMUNE'),
    [...communes, ...districts],
    tables.communeSuccessions,
  );

  const versions = joinVersions([
    ...[...oldProvinces, ...provinces.units].map((row) => toVersion(row, null)),
    ...underParents(districts, oldProvinces),
    ...underParents(communes, districts),
    ...underParents(newCommunes.units, provinces.units),
  ]).sort(inTreeOrder);
  return {
    identities: toIdentities(versions),
    versions,
    successions: [...ofDistricts, ...ofCodes, ...provinces.successions, ...newCommunes.successions],
  };
};

/** All units of Vietnam from November 2021 to today, from the data of this package; a fraction of a second. */
export const loadUnitHistory = (): UnitHistory => buildUnitHistory(readSourceTables());
