import { beforeAll, describe, expect, test } from 'vitest';
import { actorsOf } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { makeIndicator } from '#test/indicators.ts';
import { makeRegime, type TestRegime } from '#test/periods.ts';
import { makePlan } from '#test/plans.ts';
import { makeTree, type Tree } from '#test/rollups.ts';
import { send } from '#test/targets.ts';
import type { TestAccount } from '#test/world.ts';

const database = useDatabase();
const actors = actorsOf(database);
let tree: Tree;
let clerk: TestAccount;
let supplying: TestRegime;
let asking: TestRegime;
let made = 0;

beforeAll(async () => {
  tree = await makeTree(database, 1);
  const [commune] = tree.communes;
  if (!commune) throw new Error('a tree of one commune has one');
  clerk = await tree.world.official(commune, 'PLANNER');
  [supplying, asking] = [await makeRegime(database), await makeRegime(database)];
});

const FIELDS = 'indicator { id edition regime { id } askingRegimes { id } }';
interface Made {
  id: string;
}
const create = (input: Record<string, unknown>) =>
  send<Made>(
    ...([actors, tree.planner, 'createIndicator'] as const),
    { name: `Đường làm mới ${++made}`, unitOfMeasure: 'km', regimeId: supplying.id, ...input },
    FIELDS,
  );

describe('regimes that ask for an indicator', () => {
  test('are named where it is made, and where it is changed from a day on', async () => {
    const { result, messages } = await create({ askingRegimeIds: [asking.id] });
    expect(messages).toEqual([]);
    expect(result).toMatchObject({ regime: { id: supplying.id }, askingRegimes: [{ id: asking.id }] });
    const change = (input: Record<string, unknown>) =>
      send(...([actors, tree.planner, 'updateIndicator', { indicatorId: result?.id, ...input }, FIELDS] as const));
    // without a day it would be asked for in periods that are being reported
    expect((await change({ editionSeen: 1, askingRegimeIds: [] })).errors).toEqual(['INVALID askingRegimeIds']);
    const changed = await change({ editionSeen: 1, validFrom: '2023-01-05', regimeId: asking.id, askingRegimeIds: [] });
    expect(changed.result).toMatchObject({ edition: 2, regime: { id: asking.id }, askingRegimes: [] });
    const kept = await change({ editionSeen: 2, validFrom: '2023-01-06', askingRegimeIds: [supplying.id] });
    expect(kept.result).toMatchObject({ regime: { id: asking.id }, askingRegimes: [{ id: supplying.id }] });
  });

  test('are not the one that supplies, and each stands once', async () => {
    expect((await create({ askingRegimeIds: [supplying.id, asking.id, asking.id] })).errors).toEqual([
      'INVALID askingRegimeIds/0',
      'INVALID askingRegimeIds/2',
    ]);
  });

  test('do not ask for what is counted from its members', async () => {
    const composite = { kind: 'COMPOSITE', overUnits: 'NONE', overTime: 'LAST', unitOfMeasure: 'chỉ tiêu' };
    expect((await create({ ...composite, askingRegimeIds: [asking.id] })).errors).toContain('INVALID askingRegimeIds');
  });

  test('are those of a unit, too, that lets its own ask for what is kept above it, and bind it and those below', async () => {
    const shared = await makeIndicator(database, { regimeId: supplying.id });
    await makePlan(database, { unit: tree.town, year: 2023, issued: true, indicators: [shared] });
    await makePlan(database, { unit: tree.province, year: 2023, issued: true, indicators: [shared] });
    const quarterly = {
      ...{ kind: 'QUARTER', vintage: 'OFFICIAL', bounds: 'CALENDAR', shift: 'NONE' },
      ...{ cutoff: { months: null, day: 0 }, dues: [{ level: 'COMMUNE', on: { months: 1, day: 5 } }] },
    };
    const kept = { name: 'Báo cáo quý của thị xã', validFrom: '2023-01-01', parts: [quarterly] };
    const regime = (await send<Made>(actors, tree.planner, 'createRegime', kept, 'regime { id }')).result;
    const ask = (account: TestAccount, regimeIds: unknown[], validFrom = '2023-01-10') =>
      send(
        ...([actors, account, 'setOwnAsking', { indicatorId: shared.id, regimeIds, validFrom }] as const),
        'indicator { askingRegimes { id } viewerAskingRegimes { id } }',
        '2023-01-10',
      );
    expect((await ask(tree.planner, [regime?.id])).result).toEqual({
      ...{ askingRegimes: [{ id: regime?.id }], viewerAskingRegimes: [{ id: regime?.id }] },
    });
    // a regime is lent to nobody, and what was not asked for yesterday is not asked for then
    expect((await ask(clerk, [regime?.id])).errors).toEqual(['NOT_FOUND regimeIds/0']);
    expect((await ask(tree.planner, [regime?.id, asking.id], '2023-01-09')).errors).toEqual([
      'NOT_FOUND regimeIds/1',
      'INVALID validFrom',
    ]);

    const { rows } = await database.owner.query(
      'select id, ends_on::text from period where regime_id = $1 and year = 2023 order by ordinal',
      [regime?.id],
    );
    const [first] = rows as { id: string }[];
    const open = () =>
      send<{ rows: { indicator: { id: string } }[] }>(
        ...([actors, clerk, 'openReport', { periodId: first?.id }] as const),
        ...(['report { rows { indicator { id } supplied { regime { id } } } }', '2023-04-02'] as const),
      );
    expect((await open()).result?.rows).toEqual([
      { indicator: { id: shared.id }, supplied: { regime: { id: supplying.id } } },
    ]);
    expect((await ask(tree.planner, [])).result).toEqual({ askingRegimes: [], viewerAskingRegimes: [] });
    expect((await open()).result?.rows).toEqual([]);
  });

  test('bind everybody who reports it: one that a lower unit keeps for itself cannot be named', async () => {
    const regime = {
      ...{ name: 'Báo cáo quý của xã', validFrom: '2023-01-01' },
      parts: [
        {
          ...{ kind: 'QUARTER', vintage: 'OFFICIAL', bounds: 'CALENDAR', shift: 'NONE' },
          ...{ cutoff: { months: null, day: 0 }, dues: [] },
        },
      ],
    };
    const { result } = await send<Made>(actors, clerk, 'createRegime', regime, 'regime { id }');
    const refused = await create({ regimeId: result?.id, askingRegimeIds: [result?.id] });
    expect(refused.errors).toEqual(expect.arrayContaining(['INVALID regimeId', 'INVALID askingRegimeIds/0']));
    expect(refused.messages[0]).toMatch('Báo cáo quý của xã');
  });
});
