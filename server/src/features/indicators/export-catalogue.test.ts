import { readXlsx } from 'hucre/xlsx';
import { beforeAll, expect, test } from 'vitest';
import { actorsOf } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { useApp, type Visitor } from '#test/http.ts';
import { makeTree, type Tree } from '#test/rollups.ts';
import { confirm, preview, problemsIn, type TestCell, xlsx } from '#test/sheets.ts';
import { send } from '#test/targets.ts';

const database = useDatabase();
const app = useApp(database);
const actors = actorsOf(database);
let tree: Tree;
let planner: Visitor;

beforeAll(async () => {
  tree = await makeTree(database, 1);
  planner = await app.signedIn(tree.planner);
});

const fetched = async (name: string, visitor = planner): Promise<Uint8Array> => {
  const headers = { cookie: visitor.cookie ?? '' };
  const response = await fetch(`${app.origin}/export/${name}.xlsx`, { headers });
  expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'no-store']);
  return new Uint8Array(await response.arrayBuffer());
};
const rowsIn = async (file: Uint8Array): Promise<TestCell[][]> =>
  ((await readXlsx(file)).sheets[0]?.rows ?? []).map((row) => row.map((cell) => (cell ?? null) as TestCell));

test('an empty one has the headings, what each takes, and lists to choose from', async () => {
  const file = await fetched('catalogue-template');
  const { sheets } = await readXlsx(file);
  expect(sheets.map(({ name }) => name)).toEqual(['Danh mục chỉ tiêu', 'Hướng dẫn', 'Lựa chọn']);
  expect(sheets[0]?.rows).toHaveLength(1);
  expect(sheets[0]?.dataValidations).toHaveLength(9);
  expect(sheets[2]?.rows[0]?.[0]).toBe('Loại chỉ tiêu');
  expect((await preview(planner, file)).key).toBe('sheet-file.noRows');
});

test('what a unit has is taken in elsewhere as it is, and no text of it is a formula', async () => {
  const make = async (input: Record<string, unknown>): Promise<string | undefined> => {
    const { errors, result } = await send<{ id: string }>(
      ...([actors, tree.planner, 'createIndicator', input] as const),
      'indicator { id }',
    );
    expect(errors).toEqual([]);
    return result?.id;
  };
  const people = await make({
    name: 'Dân số',
    unitOfMeasure: 'người',
    validFrom: '2021-03-01',
    appliesToTypes: ['Xã'],
  });
  const whole = await make({ name: 'Thu nhập', unitOfMeasure: 'triệu đồng/người/năm', weightIndicatorId: people });
  await make({ name: '=cmd|calc', unitOfMeasure: 'km', parentId: whole, note: '-2+3', definition: '@SUM(A1)' });
  const grades = [{ name: 'Yếu', also: ['Kém'] }, { name: 'Khá' }, { name: 'Tốt' }];
  await make({ name: 'Xếp loại chi bộ', unitOfMeasure: 'loại', grades, quotaToSubUnits: false });

  const exported = await rowsIn(await fetched('catalogue'));
  expect(exported).toHaveLength(5);
  // codes are one in the country: elsewhere they are made anew, and what names a whole names it by name
  const column = (heading: string) => exported[0]?.indexOf(heading) ?? -1;
  const [code, name] = [column('Mã chỉ tiêu'), column('Tên chỉ tiêu')];
  const names = new Map(exported.slice(1).map((row) => [row[code], row[name] ?? null]));
  const elsewhere = exported.map((row, place) =>
    row.map((cell, at) =>
      place > 0 && at === code ? null : typeof cell === 'string' ? (names.get(cell) ?? cell) : cell,
    ),
  );
  const other = await app.signedIn(
    await tree.world.official(await tree.world.town(await tree.world.province('Hà Tĩnh')), 'PLANNER'),
  );
  const file = await xlsx(elsewhere);
  const seen = await preview(other, file);
  expect(problemsIn(seen)).toEqual([]);
  expect((await confirm(other, file, seen.digest)).status).toBe(200);
  const again = await rowsIn(await fetched('catalogue', other));
  const without = (rows: TestCell[][]) => {
    const named = new Map(rows.slice(1).map((row) => [row[code], row[name] ?? null]));
    return rows
      .map((row) =>
        row.map((cell, at) => (at === code ? null : typeof cell === 'string' ? (named.get(cell) ?? cell) : cell)),
      )
      .map((row) => JSON.stringify(row))
      .toSorted();
  };
  expect(without(again)).toEqual(without(exported));
});
