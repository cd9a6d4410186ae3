import { describe, expect, it } from 'vitest';
import { type ComparedUnit, wholeOf } from './whole.ts';

const unit = (id: string, subUnits: number, parent: ComparedUnit | null = null): ComparedUnit => ({
  ...{ id, name: id, type: 'Xã', parent },
  children: { totalCount: subUnits },
});
const town = unit('town', 2);
const [a, b] = [unit('a', 0, town), unit('b', 0, town)];
const stranger = unit('stranger', 0, unit('other town', 1));

describe('the whole that is compared', () => {
  it.each<[string, ComparedUnit[], string | null]>([
    ['all sub-units of a unit are that unit', [b, a], 'town'],
    ['a unit alone is itself', [town], 'town'],
    ['a unit with all its sub-units is itself', [a, town, b], 'town'],
    ['some of the sub-units are no whole', [a], null],
    ['a unit with some of its sub-units is none', [town, a], null],
    ['sub-units of several units are none', [a, stranger], null],
    ['all sub-units and a stranger are none', [a, b, stranger], null],
    ['nothing is none', [], null],
  ])('%s', (_name, units, whole) => {
    expect(wholeOf(units)?.id ?? null).toBe(whole);
  });
});
