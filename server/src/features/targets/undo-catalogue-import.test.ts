import { beforeAll, describe, expect, test } from 'vitest';
import { actorsOf } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { ask } from '#test/execute.ts';
import { useApp, type Visitor } from '#test/http.ts';
import { makePlan } from '#test/plans.ts';
import { makeTree, type Tree } from '#test/rollups.ts';
import { confirm, csv, preview } from '#test/sheets.ts';
import { send } from '#test/targets.ts';
import type { TestAccount } from '#test/world.ts';

const database = useDatabase();
const app = useApp(database);
const actors = actorsOf(database);
let tree: Tree;
let planner: Visitor;
let colleague: TestAccount;

beforeAll(async () => {
  tree = await makeTree(database, 2);
  planner = await app.signedIn(tree.planner);
  colleague = await tree.world.official(tree.town, 'LEADER');
});

const HEAD = 'Mã chỉ tiêu,Tên chỉ tiêu,Đơn vị tính,Là một phần của,Trọng số';
const fileOf = (...rows: string[]): Uint8Array => csv([HEAD, ...rows].join('\n'));

async function taken(file: Uint8Array, name = 'danh-muc.csv'): Promise<string> {
  const { digest } = await preview(planner, file);
  const { body } = await confirm(planner, file, digest, name);
  expect(body).toMatchObject({ ok: true });
  return (body as { importId: string }).importId;
}

const undo = (importId: string, reason = 'Nhầm tệp', account = tree.planner) =>
  send<object>(
    ...([actors, account, 'undoCatalogueImport', { importId, reason }] as const),
    'import { rowCount undoneBy undoneReason }',
  );
const imports = async (account: TestAccount): Promise<object[]> =>
  (
    await ask<{ catalogueImports: object[] }>(
      ...([actors, account, '{ catalogueImports { id file rowCount madeBy undoneBy undoneReason } }', {}] as const),
    )
  ).catalogueImports;
const idOf = async (code: string): Promise<string> => {
  const { rows } = await database.truth.query<{ id: string }>('select id from indicator where code = $1', [code]);
  return rows[0]?.id ?? '';
};
const rows = async (): Promise<number> => {
  const { rows: counted } = await database.truth.query<{ n: number }>(
    'select (select count(*) from indicator)::int + (select count(*) from indicator_edition)::int as n',
  );
  return counted[0]?.n ?? 0;
};

describe('what one spreadsheet made', () => {
  test('is taken back in one act, with a reason and in the trail, and the same file is taken in again', async () => {
    const before = await rows();
    const file = fileOf(
      'VIEC,Tạo việc làm,lao động,,',
      ',Việc làm ở nước ngoài,lao động,VIEC,',
      'DAN,Dân số,người,,',
      ',Thu nhập bình quân,triệu đồng/người/năm,,DAN',
    );
    const importId = await taken(file);
    expect(await rows()).toBe(before + 8);
    const shown = { id: importId, file: 'danh-muc.csv', rowCount: 4, madeBy: 'PLANNER Hương Trà' };
    expect(await imports(colleague)).toEqual([{ ...shown, undoneBy: null, undoneReason: null }]);

    const undone = { rowCount: 4, undoneBy: 'LEADER Hương Trà', undoneReason: 'Nhầm tệp' };
    expect(await undo(importId, ' Nhầm tệp ', colleague)).toMatchObject({ errors: [], result: undone });
    expect(await rows()).toBe(before);
    expect(await imports(colleague)).toMatchObject([{ ...shown, undoneBy: 'LEADER Hương Trà' }]);
    const { rows: trail } = await database.truth.query(
      `select after from audit_entry where verb = 'undoCatalogueImport' and subject_id = $1`,
      [importId],
    );
    expect(trail).toEqual([{ after: { file: 'danh-muc.csv', undoneReason: 'Nhầm tệp', count: 4 } }]);

    expect((await undo(importId)).errors).toEqual(['CONFLICT importId']);
    expect((await undo(await taken(file))).errors).toEqual([]);
  });

  test('not without a reason, nor by who may not import, nor by another unit', async () => {
    const importId = await taken(fileOf('R1,Cây xanh,cây,,'));
    expect((await undo(importId, ' ')).errors).toEqual(['INVALID reason']);
    const viewer = await tree.world.official(tree.town, 'VIEWER');
    expect((await undo(importId, 'x', viewer)).errors).toEqual(['NOT_ALLOWED ']);
    expect(await imports(viewer)).toEqual([]);
    const below = await tree.world.official(tree.communes[0] ?? tree.town, 'PLANNER');
    expect((await undo(importId, 'x', below)).errors).toEqual(['NOT_FOUND importId']);
    expect(await imports(below)).toEqual([]);
    expect((await undo(importId)).errors).toEqual([]);
  });

  test('stays whole where anything stands on any of it, and all of that is told at once', async () => {
    const names = ['PLAN', 'LINK', 'WEIGHT', 'PART', 'RULE', 'CHANGED', 'MERGED', 'FREE'];
    const importId = await taken(fileOf(...names.map((name) => `${name}_1,Đường loại ${name},km,,`)));
    const id = Object.fromEntries(await Promise.all(names.map(async (name) => [name, await idOf(`${name}_1`)])));
    const sent = async (verb: string, input: Record<string, unknown>, account = tree.planner) =>
      expect((await send(actors, account, verb, input, '__typename')).messages).toEqual([]);
    await makePlan(database, { unit: tree.town, indicators: [{ id: id.PLAN ?? '', code: 'PLAN_1' }] });
    const own = { unitOfMeasure: 'km', validFrom: '2021-01-01' };
    await sent('createIndicator', { ...own, name: 'Đường bê tông', parentId: id.PART });
    await sent('createIndicator', {
      ...{ name: 'Thu nhập', unitOfMeasure: 'triệu đồng/người/năm', weightIndicatorId: id.WEIGHT },
    });
    await sent('createIndicator', { ...own, name: 'Đường đất', code: 'DAT_1' });
    await sent('mergeIndicators', {
      ...{ indicatorId: await idOf('DAT_1'), intoId: id.MERGED, from: '2024-01-01', reason: 'Trùng' },
    });
    const below = await tree.world.official(tree.communes[0] ?? tree.town, 'PLANNER');
    await sent('createIndicator', { ...own, name: 'Đường xã', code: 'XA_1' }, below);
    await sent('linkIndicator', { indicatorId: await idOf('XA_1'), sharedId: id.LINK, relation: 'SAME' }, below);
    await sent('setIndicatorRule', {
      ...{ indicatorId: id.RULE, validFrom: '2023-01-01', scoring: { rule: 'PERCENT' } },
    });
    await sent('updateIndicator', { indicatorId: id.CHANGED, editionSeen: 1, definition: 'Theo QĐ 05' });

    const before = await rows();
    const { errors, messages } = await undo(importId, '');
    expect(errors).toEqual(['INVALID reason', ...Array.from({ length: 7 }, () => 'CONFLICT importId')]);
    for (const name of names.slice(0, 7)) {
      expect([name, messages.filter((message) => message.includes(`"Đường loại ${name}"`)).length]).toEqual([name, 1]);
    }
    expect(messages.join()).not.toContain('FREE');
    expect((await undo(importId)).errors).toHaveLength(7);
    expect(await rows()).toBe(before);
  });

  test('a draft of a unit below hinders without being told, and a part of the same import hinders nothing', async () => {
    const importId = await taken(fileOf('X_2,Cầu treo,cái,,', ',Cầu treo mới,cái,X_2,'));
    const commune = tree.communes[1] ?? tree.town;
    await makePlan(database, { unit: commune, indicators: [{ id: await idOf('X_2'), code: 'X_2' }] });
    const { errors, messages } = await undo(importId);
    expect(errors).toEqual(['CONFLICT importId']);
    expect(messages.join()).not.toContain('Cầu treo');
    expect(messages.join()).not.toContain(commune.name);
    expect(await idOf('X_2')).not.toBe('');
    expect(await imports(tree.planner)).toMatchObject([{ id: importId, undoneBy: null }, {}, {}, {}, {}]);
  });
});
