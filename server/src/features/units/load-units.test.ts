import { expect, test } from 'vitest';
import { asOperator } from '#db/operator.ts';
import { useDatabase } from '#test/database.ts';
import { loadUnits } from './load-units.ts';

const database = useDatabase();

test('every unit of Vietnam is loaded in seconds, once, and names are found without tone marks', async () => {
  const versions = await asOperator(database.ownerUrl, loadUnits);
  expect(await asOperator(database.ownerUrl, loadUnits)).toBe(versions);

  const onDay = async (day: string) => {
    const { rows } = await database.truth.query(
      `select level, count(*)::int from unit_version where validity @> $1::date group by level order by level`,
      [day],
    );
    return Object.fromEntries(rows.map((row) => [row.level, row.count]));
  };
  expect(await onDay('2021-12-29')).toEqual({ PROVINCE: 63, DISTRICT: 705, COMMUNE: 10_599 });
  expect(await onDay('2025-07-01')).toEqual({ PROVINCE: 34, COMMUNE: 3_321 });

  const { rows } = await database.truth.query(
    `select v.code, v.type, v.name, up.code as parent from unit_version v join unit_version up on up.unit_id = v.parent_id
      where v.search_key like '%thi xa huong tra%' and v.validity @> date '2022-06-01' and up.validity @> date '2022-06-01'`,
  );
  expect(rows).toEqual([{ code: '480', type: 'Thị xã', name: 'Hương Trà', parent: '46' }]);
});

test('every version lies inside its parent’s range of positions', async () => {
  const { rows } = await database.truth.query(
    `select count(*)::int as outside from unit_version v join unit_version up on up.unit_id = v.parent_id and up.validity && v.validity
      where v.pos >> 22 <> up.pos >> 22 or (v.level = 'COMMUNE' and up.level = 'DISTRICT' and v.pos >> 12 <> up.pos >> 12)`,
  );
  expect(rows).toEqual([{ outside: 0 }]);
});
