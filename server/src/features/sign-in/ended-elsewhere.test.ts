import { beforeAll, expect, test } from 'vitest';
import { actorsOf } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { ask } from '#test/execute.ts';
import { makeReportWorld, type ReportWorld } from '#test/report-world.ts';
import type { TestAccount, TestUnit } from '#test/world.ts';

const database = useDatabase();
const actors = actorsOf(database);
const CHANGE = '2023-07-01';

let world: ReportWorld;
let merged: TestUnit;
let heir: TestUnit;
let leader: TestAccount;
let newProvinceLeader: TestAccount;

/** A commune and its province became part of another province. */
beforeAll(async () => {
  world = await makeReportWorld(database, { vintage: 'ESTIMATE' });
  const { builders, province, town, commune, sibling } = world;
  merged = await builders.province('Đồng Nai');
  heir = await builders.commune(merged, 'Phước Bình');
  await builders.begins(heir, CHANGE);
  for (const unit of [province, town, commune, sibling]) await builders.ends(unit, '2023-06-30');
  await builders.succeeds(commune, heir, CHANGE);
  await builders.succeeds(sibling, heir, CHANGE, 'PART');
  await builders.succeeds(province, merged, CHANGE);
  leader = await builders.official(heir, 'LEADER');
  newProvinceLeader = await builders.official(merged, 'LEADER');
});

type Answer = Record<string, { userErrors: { code: string; message: string }[] } & Record<string, unknown>>;
let attempts = 0;
const send = async (
  who: TestAccount,
  verb: string,
  input: object,
  fields = '',
  clientMutationId = `${verb} ${++attempts}`,
) => {
  const answer = await ask<Answer>(
    ...([
      actors,
      who,
      `mutation ($input: ${verb[0]?.toUpperCase()}${verb.slice(1)}Input!) { ${verb}(input: $input) { ${fields} userErrors { code message } } }`,
      { input: { ...input, clientMutationId } },
      CHANGE,
    ] as const),
  );
  return answer[verb] as Answer[string];
};
const actFor = (who: TestAccount, unit: TestUnit | null) => send(who, 'actFor', { unitId: unit?.unitId ?? null });

test('who takes over a unit of another province acts in its name there, and is back in the own unit afterwards', async () => {
  expect((await actFor(leader, world.commune)).userErrors).toEqual([]);
  const page = await ask<{
    viewer: { unit: { name: string }; offices: object[]; takenOver: { name: string }[]; sessions: object[] };
    workItems: { kind: string }[];
    notices: { edges: object[] };
  }>(
    ...([
      actors,
      leader,
      '{ viewer { unit { name } offices { id } takenOver { name } sessions { id } } workItems { kind } notices(first: 5) { edges { node { id } } } }',
      {},
      CHANGE,
    ] as const),
  );
  expect(page.viewer).toMatchObject({ unit: { name: world.commune.name }, takenOver: [{ name: world.commune.name }] });
  expect(page.viewer.offices).toHaveLength(1);
  expect(page.viewer.sessions.length).toBeGreaterThan(0);

  const opened = await send(leader, 'openReport', { periodId: world.period.id }, 'report { id revision }');
  expect(opened.userErrors).toEqual([]);
  const report = opened.report as { id: string; revision: number };
  const input = { reportId: report.id, revision: report.revision, declaredGaps: 'Hồ sơ thất lạc' };
  const submit = () => send(leader, 'submitReport', input, '', 'sent once');
  expect((await submit()).userErrors).toEqual([]);
  // a retry is answered and not done again
  expect((await submit()).userErrors).toEqual([]);
  const { rows } = await database.truth.query(
    `select province_id, acting_unit_id from audit_entry where subject_id = $1 and verb = 'submitReport'`,
    [report.id],
  );
  expect(rows).toEqual([{ province_id: world.province.provinceId, acting_unit_id: heir.unitId }]);
  expect((await send(leader, 'setLanguage', { language: 'EN' })).userErrors).toEqual([]);
  expect((await send(leader, 'markNoticesRead', { noticeIds: [] })).userErrors).toEqual([]);

  const back = await ask<Answer>(
    ...([
      actors,
      leader,
      'mutation { actFor(input: { unitId: null }) { userErrors { code message } } }',
      {},
      CHANGE,
    ] as const),
  );
  expect(back.actFor?.userErrors).toEqual([]);
  const home = await ask<{ viewer: { unit: { name: string } } }>(
    ...([actors, leader, '{ viewer { unit { name } } }', {}, CHANGE] as const),
  );
  expect(home.viewer.unit.name).toBe('Phước Bình');
});

test('the province that has taken over another one names heirs there, in its name', async () => {
  const input = {
    ...{ unitId: world.sibling.unitId, heirUnitId: heir.unitId, revision: 0 },
    ...{ act: 'Nghị quyết số 202/2025/QH15', reason: 'Nhận phần lớn dân cư' },
  };
  expect((await send(newProvinceLeader, 'nameHeir', input)).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  expect((await actFor(newProvinceLeader, world.province)).userErrors).toEqual([]);
  const { endedUnits } = await ask<{ endedUnits: { unit: { name: string }; heir: { name: string } | null }[] }>(
    ...([actors, newProvinceLeader, '{ endedUnits { unit { name } heir { name } } }', {}, CHANGE] as const),
  );
  expect(endedUnits).toContainEqual({ unit: { name: world.sibling.name }, heir: null });
  const named = await send(newProvinceLeader, 'nameHeir', input);
  expect(named.userErrors).toEqual([]);
  expect((await actFor(leader, world.sibling)).userErrors).toEqual([]);
});
