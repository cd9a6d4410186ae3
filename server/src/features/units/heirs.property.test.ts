import { loadUnitHistory, type UnitKey } from '@dich/units';
import { beforeAll, expect, test } from 'vitest';
import { asOperator } from '#db/operator.ts';
import { useDatabase } from '#test/database.ts';
import { loadUnits } from './load-units.ts';

/** Every unit and every succession of the country since 2021, as they stand on a day after all of them. */
const database = useDatabase();
const DAY = '2026-01-01';
/** Units that end one after the other. */
const LONGEST_CHAIN = 8;

interface Found {
  key: UnitKey;
  lastDay: string | null;
  heir: UnitKey | null;
  /** Where nobody has taken it over. */
  possible: UnitKey[];
}

let found: Map<UnitKey, Found>;

beforeAll(async () => {
  await asOperator(database.ownerUrl, loadUnits);
  const { rows } = await database.truth.query<Found>(
    `with told as materialized (select u.id, u.key, app.last_day_of(u.id, $1) as last_day from unit u),
     taken as materialized (
       select t.*, case when t.last_day is not null then app.heir_of(t.id, $1) end as heir_id from told t)
     select t.key, t.last_day::text as "lastDay", (select h.key from unit h where h.id = t.heir_id) as heir,
            case when t.last_day is null or t.heir_id is not null then '{}' else array(
              select h.key from app.possible_heirs(t.id, $1) p (id) join unit h on h.id = p.id) end as possible
       from taken t`,
    [DAY],
  );
  found = new Map(rows.map((row) => [row.key, row]));
}, 120_000);

/** The rule of docs/DOMAIN.md (section 8), told of the data alone. */
const { identities, versions, successions } = loadUnitHistory();
const groupedBy = <T>(all: readonly T[], keyOf: (one: T) => UnitKey): Map<UnitKey, T[]> => {
  const groups = new Map<UnitKey, T[]>();
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return groups;
};
const versionsOf = groupedBy(versions, ({ key }) => key);
const successionsOf = groupedBy(successions, ({ fromKey }) => fromKey);
const childrenOf = groupedBy(
  versions.filter(({ parentKey }) => parentKey !== null),
  ({ parentKey }) => parentKey as UnitKey,
);

const isThere = (key: UnitKey, day = DAY): boolean =>
  (versionsOf.get(key) ?? []).some(
    ({ validFrom, validTo }) => (validFrom === null || validFrom <= day) && (validTo === null || validTo >= day),
  );
/** Null: it has not ended. */
function lastDayOf(key: UnitKey): string | null {
  const ends = (versionsOf.get(key) ?? []).map(({ validTo }) => validTo);
  return ends.some((end) => end === null || end >= DAY) ? null : (ends.toSorted().at(-1) ?? null);
}
/** The unit that the act names for the whole and for nothing beside. */
function heirByAct(key: UnitKey): UnitKey | null {
  const [only, ...others] = successionsOf.get(key) ?? [];
  return only && others.length === 0 && only.kind === 'WHOLE' ? only.toKey : null;
}
function heirOf(key: UnitKey): UnitKey | null {
  let heir = heirByAct(key);
  for (let steps = 1; heir !== null && !isThere(heir); steps += 1) {
    if (steps > LONGEST_CHAIN) throw new Error(`${key} is passed on in a circle`);
    heir = heirByAct(heir);
  }
  return heir;
}
function possibleOf(key: UnitKey): UnitKey[] {
  const lastDay = lastDayOf(key);
  const last = (versionsOf.get(key) ?? []).find(({ validTo }) => validTo === lastDay);
  if (lastDay === null || !last) return [];
  const below = (childrenOf.get(key) ?? [])
    .filter(
      ({ validFrom, validTo }) =>
        (validFrom === null || validFrom <= lastDay) && (validTo === null || validTo >= lastDay),
    )
    .map((child) => child.key);
  const above = last.parentKey === null || below.length === 0 ? [] : [heirOf(last.parentKey) ?? last.parentKey];
  const got = [key, ...below].flatMap((one) => (successionsOf.get(one) ?? []).map(({ toKey }) => toKey));
  return [...new Set([...got, ...below, ...above])].filter((one) => isThere(one)).toSorted();
}

const ended = identities.map(({ key }) => key).filter((key) => lastDayOf(key) !== null);

test('a unit has ended when none of its versions goes on: a new name, kind or parent ends nothing', () => {
  const told = identities.map(({ key }) => [key, found.get(key)?.lastDay ?? null]);
  expect(told).toEqual(identities.map(({ key }) => [key, lastDayOf(key)]));
  expect(ended.length).toBeGreaterThan(10_000);
  expect([...versionsOf].filter(([key, all]) => all.length > 1 && isThere(key)).length).toBeGreaterThan(10);
});

test('who takes a unit over as a whole is whom the act names, also by way of units that ended since, and never itself', () => {
  expect(ended.map((key) => [key, found.get(key)?.heir])).toEqual(ended.map((key) => [key, heirOf(key)]));
  const heirs = ended.flatMap((key) => found.get(key)?.heir ?? []);
  expect(heirs.length).toBeGreaterThan(8_000);
  expect(heirs.filter((heir) => !isThere(heir))).toEqual([]);
  expect(ended.filter((key) => found.get(key)?.heir === key)).toEqual([]);
});

test('where nobody does, who may be named is who got something of it; nothing is lost without being told as unknown', () => {
  const orphans = ended.filter((key) => found.get(key)?.heir === null);
  expect(orphans.map((key) => [key, found.get(key)?.possible.toSorted()])).toEqual(
    orphans.map((key) => [key, possibleOf(key)]),
  );
  const divided = orphans.filter((key) => (found.get(key)?.possible.length ?? 0) > 0);
  const unknown = orphans.filter((key) => !divided.includes(key));
  expect(divided.length).toBeGreaterThan(1_000);
  // of what is told as unknown the record names no unit that is there
  expect(unknown.filter((key) => (successionsOf.get(key) ?? []).some(({ toKey }) => isThere(toKey)))).toEqual([]);
});
