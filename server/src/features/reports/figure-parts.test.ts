import { beforeAll, expect, test } from 'vitest';
import { actorsOf } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { ask } from '#test/execute.ts';
import { makeIndicator, makeRatio, type TestIndicator } from '#test/indicators.ts';
import { refusedAs, reportCourse } from '#test/report-course.ts';
import { makeReportWorld, type ReportWorld } from '#test/report-world.ts';
import { askValue, giveTarget } from '#test/rollups.ts';

const database = useDatabase();
const actors = actorsOf(database);
const { open, save, submit, accept } = reportCourse(database, actors);
let world: ReportWorld;
let checks: TestIndicator;
let deals: TestIndicator;
let title: TestIndicator;

beforeAll(async () => {
  checks = await makeIndicator(database, {
    ...{ name: 'Kiểm tra công vụ', kind: 'FREQUENCY', unitOfMeasure: 'lần/quý', overUnits: 'NONE' },
  });
  deals = await makeRatio(database, { name: 'Giải quyết thủ tục', overUnits: 'NONE' });
  title = await makeIndicator(database, {
    ...{ name: 'Danh hiệu', kind: 'GRADE', unitOfMeasure: 'danh hiệu', overUnits: 'NONE' },
    grades: ['Hoàn thành', { name: 'Hoàn thành tốt', also: ['B'] }],
  });
  world = await makeReportWorld(database, {}, [checks, deals, title]);
  await giveTarget(database, { unit: world.commune, by: world.town, indicator: checks, text: 'ít nhất 01 lần/quý' });
  await giveTarget(database, {
    ...{ unit: world.commune, by: world.town, indicator: deals },
    text: 'trước hẹn 40%, đúng hẹn 60%',
  });
});

const quarters = (...times: (string | null)[]) => times.map((number, index) => ({ key: `2022-Q${index + 1}`, number }));

test('where only the whole is known it is kept, and is no figure of the quarters yet', async () => {
  const report = await open(world);
  const whole = { indicatorId: checks.id, value: '12' };
  await expect(save(world.clerk, report.id, [whole as never])).resolves.toBeDefined();
  const cleared = { indicatorId: checks.id, value: null, seen: { value: '12' } };
  await expect(save(world.clerk, report.id, [cleared as never])).resolves.toBeDefined();
});

test('a grade is one of the scale that the form offers, kept under its name, and another is refused with the list', async () => {
  const report = await open(world);
  const { asked } = await rowOf(report.id);
  expect(asked).toEqual({ form: 'GRADE', grades: ['Hoàn thành', 'Hoàn thành tốt'] });
  const typed = (grade: string) => save(world.clerk, report.id, [{ indicatorId: title.id, grade } as never]);
  expect(await refusedAs(typed('Khá'))).toEqual(['INVALID figures.0.grade']);
  await typed('loại B');
  expect((await rowOf(report.id)).grade).toBe('Hoàn thành tốt');
});

test('times are typed quarter by quarter, merged by quarter, shares make the whole, and both are judged', async () => {
  const report = await open(world);
  const typed = (more: object) => save(world.clerk, report.id, [more as never]);
  expect(await refusedAs(typed({ indicatorId: checks.id, parts: [{ key: '2021-Q1', number: '1' }] }))).toEqual([
    'INVALID figures.0.parts',
  ]);
  const shares = (first: string, second: string, rest: string | null) => ({
    indicatorId: deals.id,
    parts: [
      { key: '1', number: first },
      { key: '2', number: second },
      { key: 'rest', number: rest },
    ],
  });
  expect(await refusedAs(typed(shares('45', '50', null)))).toEqual(['INVALID figures.0.parts']);
  await typed(shares('45', '50', '5'));
  await typed({ indicatorId: checks.id, parts: quarters('1', '0', '2') });
  const seen = { parts: quarters('1', '0', '2') };
  await typed({ indicatorId: checks.id, parts: [{ key: '2022-Q4', number: '3' }], seen });
  await typed({ indicatorId: checks.id, parts: [{ key: '2022-Q2', number: '1' }], seen });
  expect(await refusedAs(typed({ indicatorId: checks.id, parts: [{ key: '2022-Q2', number: '5' }], seen }))).toEqual([
    'STALE figures.0.parts',
  ]);
  // opened at 1, raised by each of the cells that were saved
  await submit(world.clerk, report.id, 8, 'Chưa có số liệu việc làm');
  await accept(world.townPlanner, report.id, 1);
  const fields = 'attainment rule reason { text }';
  const of = (indicator: TestIndicator) =>
    askValue(actors, world.clerk, [world.commune, indicator, world.period], fields, '2023-01-20');
  expect(await of(checks)).toEqual({
    attainment: 'MET',
    rule: 'EVERY_SUB_PERIOD',
    reason: { text: 'Cả 4 quý đã hết đều có ít nhất 1 lần.' },
  });
  expect(await of(deals)).toEqual({
    attainment: 'NOT_MET',
    rule: 'SHARES_OF_WHOLE',
    reason: { text: 'Các phần cộng lại được 95%, tổng thể là 100%.' },
  });
});

async function rowOf(id: string): Promise<{ asked: unknown; grade: string | null }> {
  const document = `query ($id: ID!) { report(id: $id) { rows { indicator { id } asked { form grades } figure { grade } } } }`;
  interface Row {
    indicator: { id: string };
    asked: unknown;
    figure: { grade: string | null } | null;
  }
  const { report } = await ask<{ report: { rows: Row[] } }>(actors, world.clerk, document, { id });
  const row = report.rows.find(({ indicator }) => indicator.id === title.id);
  return { asked: row?.asked, grade: row?.figure?.grade ?? null };
}
