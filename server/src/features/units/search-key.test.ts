import { searchKey } from '@dich/units';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { useDatabase } from '#test/database.ts';

const database = useDatabase();

const NAMES = [
  'Hƣơng Trà',
  'Tỷ lệ',
  'tỉ lệ',
  'Đắk Lắk',
  "Cư M'gar",
  'Hoà – Hòa',
  'Nguyễn Thị Quý',
  '%_\\',
  '12/QĐ-UBND',
  '',
];

test('the database finds by the same key as the program', async () => {
  const vietnamese = fc.string({
    unit: fc.constantFrom(...'aàáạăằâầbcdđeéêềghiklmnoóôơờpqrstuúưừvxyýỳ ABĐƯY09.-/%_'),
    maxLength: 30,
  });
  const words = fc.oneof(fc.constantFrom(...NAMES), vietnamese).map((text) => [text, text.normalize('NFD')]);
  const texts = fc.sample(words, 300).flat();
  const { rows } = await database.truth.query<{ key: string }>(
    'select app.search_key(t) as key from unnest($1::text[]) with ordinality as given (t, n) order by n',
    [texts],
  );
  expect(rows.map(({ key }) => key)).toEqual(texts.map(searchKey));
});
