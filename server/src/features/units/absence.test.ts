import { beforeAll, expect, test } from 'vitest';
import { actorsOf } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { ask } from '#test/execute.ts';
import { makeIndicator, type TestIndicator } from '#test/indicators.ts';
import { makePeriod, type TestPeriod } from '#test/periods.ts';
import { type TestAccount, type TestUnit, World } from '#test/world.ts';

const database = useDatabase();
const actors = actorsOf(database);
const world = new World(database);
const TODAY = '2023-08-01';

let province: TestUnit;
let whole: TestUnit;
let divided: TestUnit;
let lost: TestUnit;
let heir: TestUnit;
let other: TestUnit;
let analyst: TestAccount;
let jobs: TestIndicator;
let before: TestPeriod;
let after: TestPeriod;

beforeAll(async () => {
  province = await world.province();
  [whole, divided, lost] = (await Promise.all(
    ['Hương Xuân', 'Hương Chữ', 'Hương Vân'].map((name) => world.commune(province, name)),
  )) as [TestUnit, TestUnit, TestUnit];
  heir = await world.commune(province, 'Kim Trà');
  other = await world.commune(province, 'Bình Điền');
  for (const unit of [whole, divided, lost]) await world.ends(unit, '2023-06-30');
  for (const unit of [heir, other]) await world.begins(unit, '2023-07-01');
  await world.succeeds(whole, heir, '2023-07-01');
  await world.succeeds(divided, heir, '2023-07-01', 'PART');
  await world.succeeds(divided, other, '2023-07-01', 'PART');
  analyst = await world.official(province, 'ANALYST');
  jobs = await makeIndicator(database);
  before = await makePeriod(database, { year: 2022 });
  after = await makePeriod(database, { year: 2023 });
});

const FIELDS = `lastDay firstDay because { text } unit { name } heir { name } possibleHeirs { name viewerMayReadValues } former { name }`;

const compared = async (units: TestUnit[], period: TestPeriod) =>
  (
    await ask<{ comparison: { rows: { unit: { name: string } }[]; absences: Record<string, unknown>[] } }>(
      ...([
        actors,
        analyst,
        `query ($units: [ID!]!, $indicators: [ID!]!, $period: ID!) {
          comparison(unitIds: $units, indicatorIds: $indicators, periodId: $period) {
            rows { unit { name } } absences { ${FIELDS} } } }`,
        { units: units.map(({ unitId }) => unitId), indicators: [jobs.id], period: period.id },
        TODAY,
      ] as const),
    )
  ).comparison;

test('a comparison says of every unit that has no row why it is not there, and who has taken it over or could have', async () => {
  const { rows, absences } = await compared([whole, divided, lost, heir], after);
  expect(rows.map(({ unit }) => unit.name)).toEqual(['Kim Trà']);
  const ended = { lastDay: '2023-06-30', firstDay: null, former: [], heir: null, possibleHeirs: [] };
  const readable = (name: string) => ({ name, viewerMayReadValues: true });
  expect(absences).toEqual([
    {
      ...ended,
      unit: { name: 'Hương Xuân' },
      heir: { name: 'Kim Trà' },
      because: { text: 'Đơn vị đã kết thúc ngày 30/06/2023, nhập vào phường Kim Trà.' },
    },
    {
      ...ended,
      unit: { name: 'Hương Chữ' },
      possibleHeirs: [readable('Kim Trà'), readable('Bình Điền')],
      because: {
        text: 'Đơn vị đã kết thúc ngày 30/06/2023; chưa chỉ định đơn vị kế thừa trong số: phường Kim Trà, phường Bình Điền.',
      },
    },
    {
      ...ended,
      unit: { name: 'Hương Vân' },
      because: { text: 'Đơn vị đã kết thúc ngày 30/06/2023; chưa rõ đơn vị kế thừa.' },
    },
  ]);
});

test('of a period before it began, a unit says from when on it works and in whose place', async () => {
  const { period } = await ask<{ period: { absence: Record<string, unknown> | null } }>(
    ...([
      actors,
      analyst,
      `query ($period: ID!, $unit: ID!) { period(id: $period) { absence(unitId: $unit) { ${FIELDS} } } }`,
      { period: before.id, unit: heir.unitId },
      TODAY,
    ] as const),
  );
  expect(period.absence).toMatchObject({
    ...{ lastDay: null, firstDay: '2023-07-01', heir: null, possibleHeirs: [] },
    former: [{ name: 'Hương Xuân' }, { name: 'Hương Chữ' }],
    because: {
      text: 'Đơn vị hoạt động từ ngày 01/07/2023, trên địa bàn của phường Hương Xuân, phường Hương Chữ.',
    },
  });
  expect((await compared([whole, heir], before)).rows.map(({ unit }) => unit.name)).toEqual(['Hương Xuân']);
});
