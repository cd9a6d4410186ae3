import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  ancestorPositions,
  assignPositions,
  COUNTRY,
  loadUnitHistory,
  type PositionedVersion,
  packPosition,
  positionRange,
  unpackPosition,
  versionsOn,
} from '../src/index.ts';
import { MAX_COMMUNE, MAX_DISTRICT, MAX_PROVINCE } from '../src/position.ts';

const parts = fc.record({
  province: fc.integer({ min: 1, max: MAX_PROVINCE }),
  district: fc.integer({ min: 0, max: MAX_DISTRICT }),
  commune: fc.integer({ min: 0, max: MAX_COMMUNE }),
});

const contains = (outer: number, inner: number): boolean => {
  const { lo, hi } = positionRange(outer);
  return lo <= inner && inner <= hi;
};

describe('a position', () => {
  test('gives its numbers back and fits a 32-bit integer', () => {
    fc.assert(
      fc.property(parts, (numbers) => {
        const position = packPosition(numbers);
        expect(unpackPosition(position)).toEqual(numbers);
        expect(position > 0 && position < 2 ** 31).toBe(true);
      }),
    );
  });

  test('lies in the range of a unit exactly when that unit is itself, one of its ancestors or the country', () => {
    const near = fc.record({
      province: fc.integer({ min: 1, max: 2 }),
      district: fc.integer({ min: 0, max: 2 }),
      commune: fc.integer({ min: 0, max: 2 }),
    });
    fc.assert(
      fc.property(near, near, (a, b) => {
        const [outer, inner] = [packPosition(a), packPosition(b)];
        expect(contains(outer, inner)).toBe(outer === inner || ancestorPositions(inner).includes(outer));
        expect(contains(COUNTRY, inner)).toBe(true);
      }),
    );
  });

  test('has ranges that nest or are apart, never overlap', () => {
    fc.assert(
      fc.property(parts, parts, (a, b) => {
        const [x, y] = [positionRange(packPosition(a)), positionRange(packPosition(b))];
        const apart = x.hi < y.lo || y.hi < x.lo;
        const nested = (x.lo <= y.lo && y.hi <= x.hi) || (y.lo <= x.lo && x.hi <= y.hi);
        expect(apart || nested).toBe(true);
      }),
    );
  });

  test.each([
    { province: 256, district: 0, commune: 0 },
    { province: 1, district: 1024, commune: 0 },
    { province: 1, district: 1, commune: 4096 },
    { province: 1, district: 1, commune: -1 },
    { province: 0, district: 1, commune: 0 },
    { province: 1.5, district: 0, commune: 0 },
  ])('refuses numbers outside its bits: %o', (numbers) => {
    expect(() => packPosition(numbers)).toThrow(RangeError);
  });
});

describe('the places of the real tree', () => {
  const history = loadUnitHistory();
  const placed = assignPositions(history.versions);
  const on = (date: string): PositionedVersion[] => {
    const keys = new Set(versionsOn(history, date));
    return placed.filter((_, index) => keys.has(history.versions[index] as (typeof history.versions)[number]));
  };

  test.each(['2021-12-29', '2024-09-15', '2025-01-15', '2025-06-30', '2025-07-01', '2026-10-01'])(
    'on %s no two units share one, and each lies in its parent',
    (date) => {
      const units = on(date);
      expect(new Set(units.map(({ position }) => position)).size).toBe(units.length);
      const byKey = new Map(units.map((unit) => [unit.key, unit.position]));
      const astray = units.filter(({ parentKey, position }) => {
        const above = parentKey ? byKey.get(parentKey) : COUNTRY;
        return above === undefined || ancestorPositions(position).at(-1) !== (above || undefined);
      });
      expect(astray).toEqual([]);
    },
  );

  test('belong to one unit under one parent for ever, and change with the parent only', () => {
    const owners = Map.groupBy(placed, ({ position }) => position);
    for (const versions of owners.values())
      expect(new Set(versions.map(({ key, parentKey }) => `${key} ${parentKey}`)).size).toBe(1);
    const places = Map.groupBy(placed, ({ key, parentKey }) => `${key} ${parentKey}`);
    expect(places.size).toBe(owners.size);
  });

  test('number the provinces from 1, old and new, within a smallint', () => {
    const provinces = new Set(placed.map(({ provinceId }) => provinceId));
    expect([...provinces].sort((a, b) => a - b)).toEqual(Array.from({ length: 86 }, (_, i) => i + 1));
  });

  test('keep every earlier place when later versions come in', () => {
    const cut = placed.filter(({ validFrom }) => (validFrom ?? '') < '2025-07-01');
    const earlier = history.versions.filter(({ validFrom }) => (validFrom ?? '') < '2025-07-01');
    expect(assignPositions(earlier)).toEqual(cut);
  });

  test('refuse a version whose parent has not been placed', () => {
    const orphan = history.versions.filter(({ level }) => level === 'COMMUNE').slice(0, 1);
    expect(() => assignPositions(orphan)).toThrow('has 0 places');
  });
});
