import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadUnitHistory, matchRank, searchForms, searchKey, unitSearchKey, versionsOn } from '../src/index.ts';

const units = versionsOn(loadUnitHistory(), '2022-06-01');

/** What a search box finds: units whose stored key has one of the query's forms in it. */
const find = (query: string): string[] =>
  units
    .filter((unit) => searchForms(query).some((form) => unitSearchKey(unit).includes(form)))
    .map(({ code, type, name }) => `${code} ${type} ${name}`);

describe('a name', () => {
  test.each([
    ['Hòa', 'Hoà'],
    ['Thuỷ Nguyên', 'Thủy Nguyên'],
    ['Tỷ lệ hộ nghèo', 'ti le ho ngheo'],
    ['tỉ lệ', 'tỷ lệ'],
    ['Quý I', 'quí i'],
    ['Hƣơng Trà', 'Hương Trà'],
    ['Đắk Lắk', 'dak lak'],
    ['  HƯƠNG   TRÀ ', 'huong tra'],
    ['Bà Rịa - Vũng Tàu', 'ba ria vung tau'],
    ["Cư M'gar", 'cu m gar'],
  ])('%s and %s have one key', (a, b) => {
    expect(searchKey(a)).toBe(searchKey(b));
  });

  test('has the same key composed and decomposed, and a key is its own key', () => {
    fc.assert(
      fc.property(fc.constantFrom(...units), ({ name }) => {
        expect(searchKey(name.normalize('NFD'))).toBe(searchKey(name.normalize('NFC')));
        expect(searchKey(searchKey(name))).toBe(searchKey(name));
        expect(searchKey(name)).toMatch(/^[a-z0-9]+( [a-z0-9]+)*$/);
      }),
    );
  });
});

describe('a search', () => {
  test.each(['thi xa huong tra', 'huong tra', 'Thị xã Hương Trà', 'TX. Hương Trà', 'tx huong tra', 'HƯƠNG TRÀ'])(
    'for "%s" finds the town of Hương Trà',
    (query) => {
      expect(find(query)).toContain('480 Thị xã Hương Trà');
    },
  );

  test('by another type still finds the unit, because types change', () => {
    expect(find('thị xã Phong Điền')).toContain('476 Huyện Phong Điền');
  });

  test('does not take the beginning of a name for a type', () => {
    expect(searchForms('Huyền Hội')).toEqual(['huien hoi']);
    expect(searchForms('huyen hoi')).toEqual(['huien hoi', 'hoi']);
    expect(searchForms('Thị trấn')).toEqual(['thi tran']);
  });

  test.each(['  - ', '%', '_', '\\', '%_%'])('for %j, in which there is no letter, looks for nothing', (query) => {
    expect(searchForms(query)).toEqual([]);
    expect(matchRank('Hương Trà', query)).toBeNull();
  });

  test('the name itself comes first, then what begins so, then its other words, then what has it somewhere', () => {
    const names = ['Bình Phương Trà', 'Tân Hương Trà', 'Hương Trà Đông', 'Hương Trà', 'Phong Điền'];
    const found = names
      .map((name) => ({ name, rank: matchRank(name, 'hương trà') }))
      .filter(({ rank }) => rank !== null)
      .toSorted((a, b) => Number(a.rank) - Number(b.rank));
    expect(found).toEqual([
      { name: 'Hương Trà', rank: 0 },
      { name: 'Hương Trà Đông', rank: 1 },
      { name: 'Tân Hương Trà', rank: 2 },
      { name: 'Bình Phương Trà', rank: 3 },
    ]);
    expect(matchRank('Hương Trà', 'hươngtrà')).toBe(3);
    expect(matchRank('Hương Trà', 'trà hương')).toBe(3);
  });
});
