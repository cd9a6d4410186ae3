import { beforeEach, expect, test } from 'vitest';
import { actorsOf } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { ask } from '#test/execute.ts';
import { type HomeWorld, makeHomeWorld } from '#test/home.ts';
import { extendPeriod } from '#test/periods.ts';
import { fileReport } from '#test/reports.ts';
import { send } from '#test/targets.ts';
import type { TestAccount, TestUnit } from '#test/world.ts';

const database = useDatabase();
const actors = actorsOf(database);
let at: HomeWorld;
let clerks: TestAccount[];
let head: TestAccount;

/** The estimate of 2022 was due on 29/11/2022; today is 10/01/2023. */
beforeEach(async () => {
  at = await makeHomeWorld(database);
  clerks = await Promise.all(at.communes.map((unit) => at.world.official(unit, 'PLANNER')));
  head = await at.world.official(at.town, 'DEPARTMENT_HEAD', { departmentId: at.department.id });
});

interface Told {
  notices: { edges: { node: { kind: string; title: { text: string } } }[] };
}
const remindersOf = async (account: TestAccount, now?: string): Promise<string[]> =>
  (await ask<Told>(actors, account, '{ notices { edges { node { kind title { text } } } } }', {}, now)).notices.edges
    .filter(({ node }) => node.kind === 'REPORT_REMINDED')
    .map(({ node }) => node.title.text);

interface Status {
  unit: { id: string };
  department: { id: string } | null;
  reminder: { remindedBy: string } | null;
  viewerMayRemind: boolean;
}
const listOf = async (account: TestAccount): Promise<[string, string | undefined, boolean][]> =>
  (
    await ask<{ reportStatus: Status[] }>(
      actors,
      account,
      `query ($id: ID!) { reportStatus(periodId: $id) {
        unit { id } department { id } reminder { remindedBy } viewerMayRemind } }`,
      { id: at.estimate.id },
    )
  ).reportStatus.map(({ unit, department, reminder, viewerMayRemind }) => [
    ...([department?.id ?? unit.id, reminder?.remindedBy, viewerMayRemind] as const),
  ]) as [string, string | undefined, boolean][];

const remind = (account: TestAccount, which: { unitIds?: string[]; departmentIds?: string[] } = {}) =>
  send(actors, account, 'remindLate', { periodId: at.estimate.id, ...which }, 'period { id }');

const SAID = 'PLANNER Hương Trà (thị xã Hương Trà) nhắc báo cáo đã quá hạn: Năm 2022 (ước thực hiện), hạn 29/11/2022';

test('one who is late is reminded, with who reminds; once a day, whoever does it', async () => {
  const [first, second] = at.communes as [TestUnit, TestUnit];
  const leader = await at.world.official(at.town, 'LEADER');
  expect((await remind(at.planner, { unitIds: [first.unitId] })).errors).toEqual([]);
  expect(await remindersOf(clerks[0] as TestAccount)).toEqual([SAID]);
  expect(await remindersOf(clerks[1] as TestAccount)).toEqual([]);
  const again = await remind(leader, { unitIds: [first.unitId, second.unitId] });
  expect(again.errors).toEqual(['CONFLICT unitIds/0']);
  expect(again.messages).toEqual(['Đã được PLANNER Hương Trà nhắc 08:00 ngày 10/01/2023; mỗi ngày chỉ nhắc một lần.']);
  expect(await remindersOf(clerks[1] as TestAccount)).toEqual([]);
  expect((await listOf(leader)).slice(0, 3)).toEqual([
    [at.department.id, undefined, true],
    [first.unitId, 'PLANNER Hương Trà', false],
    [second.unitId, undefined, true],
  ]);
});

test('all who are late are reminded: who has sent, who has until later and who was reminded today are not', async () => {
  const [first, second, third] = at.communes as [TestUnit, TestUnit, TestUnit];
  await fileReport(database, { unit: first, period: at.estimate, state: 'SUBMITTED' });
  await extendPeriod(database, at.estimate, second, '2023-01-20');
  expect((await remind(at.planner, { unitIds: [third.unitId] })).errors).toEqual([]);
  expect((await remind(at.planner)).errors).toEqual([]);
  const told = await Promise.all([...clerks, head].map((account) => remindersOf(account)));
  expect(told).toEqual([[], [], [SAID], [SAID]]);
  expect((await remind(at.planner)).errors).toEqual(['CONFLICT periodId']);
  expect((await remind(at.planner, { unitIds: [first.unitId, second.unitId] })).errors).toEqual([
    ...['CONFLICT unitIds/0', 'CONFLICT unitIds/1'],
  ]);
});

test('what was sent since is shown to nobody any more', async () => {
  const [first] = at.communes as [TestUnit];
  await remind(at.planner, { unitIds: [first.unitId] });
  await fileReport(database, { unit: first, period: at.estimate, state: 'SUBMITTED' });
  expect(await remindersOf(clerks[0] as TestAccount)).toEqual([]);
});

test('it stands in the trail, of the unit that reminded and of the one that was', async () => {
  const [first] = at.communes as [TestUnit];
  await remind(at.planner, { unitIds: [first.unitId] });
  const { rows } = await database.truth.query(
    `select verb, pos from audit_entry where after ->> 'periodId' = $1 and verb = 'remindLate'`,
    [at.estimate.id],
  );
  expect(rows.map(({ verb }) => verb)).toContain('remindLate');
});
