import { beforeEach, describe, expect, test } from 'vitest';
import { actorsOf } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { ask } from '#test/execute.ts';
import { makeIndicator, makeRatio, type TestIndicator } from '#test/indicators.ts';
import { makePeriod, makeRegime, type TestPeriod, type TestRegime } from '#test/periods.ts';
import { fileReport, type TestFigure } from '#test/reports.ts';
import { send } from '#test/targets.ts';
import { type Timed, TimedFigures } from '#test/timed-figures.ts';
import type { TestAccount, TestUnit } from '#test/world.ts';

const database = useDatabase();
const actors = actorsOf(database);
const NOW = '2023-01-10';
let world: TimedFigures;
let quarters: Timed;
let yearly: TestRegime;
let year: TestPeriod;
let commune: TestUnit;
let clerk: TestAccount;

beforeEach(async () => {
  world = await TimedFigures.begin(database, actors);
  quarters = await world.regimeOf('QUARTER');
  yearly = await makeRegime(database);
  year = await makePeriod(database, { regime: yearly });
  commune = world.commune(1);
  clerk = await world.tree.world.official(commune, 'PLANNER');
  await world.tree.world.official(world.tree.province, 'LEADER');
});

const asked = () => ({ regimeId: quarters.regimeId, askingRegimeIds: [yearly.id] });

async function said(indicator: TestIndicator, figures: readonly Omit<TestFigure, 'indicator'>[]): Promise<void> {
  for (const [index, figure] of figures.entries())
    await fileReport(database, {
      ...{ unit: commune, period: quarters.at(index + 1), figures: [{ indicator, ...figure }] },
      // what waits for its reviewer was said as well
      state: index === 0 ? 'SUBMITTED' : 'ACCEPTED',
    });
}

interface Opened {
  id: string;
  revision: number;
  rows: { indicator: { id: string }; supplied: object | null; askedElsewhere: object[] }[];
}
const REPORT = `report { id revision state rows { indicator { id }
  supplied { regime { id } display value numerator denominator }
  askedElsewhere { regime { id } wholePeriod { id } display } } }`;
const act = (verb: string, input: Record<string, unknown>) =>
  send<Opened>(...([actors, clerk, verb, input, REPORT, NOW] as const));

/** Types one figure into the year's report and sends it. */
async function sendYear(indicator: TestIndicator, figure: Record<string, unknown>) {
  const opened = (await act('openReport', { periodId: year.id })).result;
  const saved = await act('saveFigures', {
    ...{ reportId: opened?.id, figures: [{ indicatorId: indicator.id, seen: {}, ...figure }] },
  });
  expect(saved.messages).toEqual([]);
  return act('submitReport', { reportId: opened?.id, revision: saved.result?.revision });
}

describe('a report that a regime asks for beside the one that supplies', () => {
  test('shows what its sender has said there, put together over time', async () => {
    const indicator = await makeIndicator(database, asked());
    const ratio = await makeRatio(database, asked());
    await world.planned(indicator);
    await world.planned(ratio);
    await said(indicator, [{ value: '1.5' }, { value: '2' }, { value: '3' }, { value: '4' }]);
    const rows = (await act('openReport', { periodId: year.id })).result?.rows;
    const supplied = { regime: { id: quarters.regimeId } };
    expect(rows?.map(({ supplied }) => supplied)).toEqual([
      { ...supplied, display: '10,5', value: '10.5', numerator: null, denominator: null },
      { ...supplied, display: null, value: null, numerator: null, denominator: null },
    ]);
    const counts = (await act('openReport', { periodId: quarters.at(2).id })).result?.rows;
    expect(counts?.map((row) => row.supplied)).toEqual([null, null]);
  });

  test('is sent with another figure only when the row says why', async () => {
    const indicator = await makeIndicator(database, asked());
    await world.planned(indicator);
    await said(indicator, [{ value: '1' }, { value: '2' }, { value: '3' }, { value: '4' }]);
    const refused = await sendYear(indicator, { value: '11' });
    expect(refused.errors).toEqual(['INVALID reportId']);
    expect(refused.messages[0]).toBe(
      '1 chỉ tiêu khác số đơn vị đã báo cáo theo chế độ khác mà chưa ghi chú: Giải quyết việc làm. Hãy sửa số, hoặc ghi chú lý do ở từng dòng đó rồi gửi lại.',
    );
    const noted = await sendYear(indicator, { note: 'Rà soát lại cuối năm' });
    expect([noted.messages, noted.result]).toMatchObject([[], { state: 'SUBMITTED' }]);
  });

  test('with the same figure nothing is asked', async () => {
    const ratio = await makeRatio(database, { ...asked(), overTime: 'SUM' });
    await world.planned(ratio);
    await said(
      ratio,
      [1, 2, 3, 4].map((n) => ({ numerator: String(n), denominator: '10' })),
    );
    expect((await sendYear(ratio, { numerator: '25', denominator: '100' })).messages).toEqual([]);
  });

  test('what is not wholly there yet is held against nothing', async () => {
    const indicator = await makeIndicator(database, asked());
    await world.planned(indicator);
    await said(indicator, [{ value: '1' }, { value: '2' }, { value: '3' }]);
    expect((await sendYear(indicator, { value: '11' })).messages).toEqual([]);
  });

  test('figures of another sender are nobody’s to explain', async () => {
    const indicator = await makeIndicator(database, asked());
    await world.planned(indicator);
    for (const period of quarters.all)
      await fileReport(database, { unit: world.commune(2), period, figures: [{ indicator, value: '7' }] });
    expect((await sendYear(indicator, { value: '11' })).messages).toEqual([]);
    expect(
      await ask(actors, world.tree.planner, `{ reports(periodId: "${year.id}") { totalCount } }`, {}, NOW),
    ).toEqual({ reports: { totalCount: 1 } });
  });
});

describe('a report that counts, sent after another regime that asks was told', () => {
  /** Types one figure into a quarter's report and sends it. */
  async function sendQuarter(number: number, indicator: TestIndicator, figure: Record<string, unknown>) {
    const opened = (await act('openReport', { periodId: quarters.at(number).id })).result;
    const [row] = opened?.rows ?? [];
    const saved = await act('saveFigures', {
      ...{ reportId: opened?.id, figures: [{ indicatorId: indicator.id, seen: {}, ...figure }] },
    });
    expect(saved.messages).toEqual([]);
    const sent = await act('submitReport', { reportId: opened?.id, revision: saved.result?.revision });
    return { elsewhere: row?.askedElsewhere, messages: sent.messages, state: sent.result };
  }
  const saidOfYear = (indicator: TestIndicator, figure: Omit<TestFigure, 'indicator'>) =>
    fileReport(database, { unit: commune, period: year, figures: [{ indicator, ...figure }], state: 'SUBMITTED' });
  const quartersSaid = async (indicator: TestIndicator, figures: readonly Omit<TestFigure, 'indicator'>[]) => {
    for (const [index, figure] of figures.entries())
      await fileReport(database, {
        ...{ unit: commune, period: quarters.at(index + 1), figures: [{ indicator, ...figure }] },
      });
  };
  const ASKS = /^1 chỉ tiêu khác số đơn vị đã báo cáo theo chế độ khác mà chưa ghi chú/;

  test('for the same months wants a note where it says something else', async () => {
    const other = await makeRegime(database);
    const same = await makePeriod(database, { regime: other, kind: 'QUARTER', endsOn: '2022-06-30' });
    const indicator = await makeIndicator(database, { regimeId: quarters.regimeId, askingRegimeIds: [other.id] });
    await world.planned(indicator);
    await fileReport(database, {
      ...{ unit: commune, period: same, figures: [{ indicator, value: '20' }] },
      state: 'SUBMITTED',
    });
    const refused = await sendQuarter(2, indicator, { value: '21' });
    expect(refused.elsewhere).toEqual([{ regime: { id: other.id }, wholePeriod: null, display: '20' }]);
    expect(refused.messages[0]).toMatch(ASKS);
    const noted = await sendQuarter(2, indicator, { note: 'Rà soát lại' });
    expect([noted.messages, noted.state]).toMatchObject([[], { state: 'SUBMITTED' }]);
  });

  test('that completes a year wants one where the year was said to be something else, and none where it agrees', async () => {
    const indicator = await makeIndicator(database, asked());
    await world.planned(indicator);
    await saidOfYear(indicator, { value: '100' });
    await quartersSaid(indicator, [{ value: '20' }, { value: '30' }, { value: '25' }]);
    const refused = await sendQuarter(4, indicator, { value: '26' });
    expect(refused.elsewhere).toEqual([{ regime: { id: yearly.id }, wholePeriod: { id: year.id }, display: '25' }]);
    expect(refused.messages[0]).toMatch(ASKS);
    const agreed = await sendQuarter(4, indicator, { seen: { value: '26' }, value: '25' });
    expect([agreed.messages, agreed.state]).toMatchObject([[], { state: 'SUBMITTED' }]);
  });

  test.each([
    ['a ratio by both its operands', { overTime: 'SUM' as const, isRatio: true }, '25/100'],
    ['what is told by its last quarter', { overTime: 'LAST' as const, isRatio: false }, '100'],
    ['what is cumulated from the start of the year', { typedAs: 'CUMULATIVE' as const, isRatio: false }, '100'],
  ])('holds %s against what is left of the year', async (_, { isRatio, ...meaning }, left) => {
    const indicator = isRatio
      ? await makeRatio(database, { ...asked(), ...meaning })
      : await makeIndicator(database, { ...asked(), ...meaning });
    await world.planned(indicator);
    const part = (n: number) => (isRatio ? { numerator: String(n), denominator: '100' } : { value: String(n) });
    await saidOfYear(indicator, isRatio ? { numerator: '100', denominator: '400' } : { value: '100' });
    await quartersSaid(indicator, [part(20), part(30), part(25)]);
    const opened = (await act('openReport', { periodId: quarters.at(4).id })).result?.rows[0]?.askedElsewhere;
    const display = isRatio ? '25%' : left;
    expect(opened).toEqual([{ regime: { id: yearly.id }, wholePeriod: { id: year.id }, display }]);
  });

  test('is held against nothing while another part of the year is missing, or an average leaves several ways', async () => {
    const indicator = await makeIndicator(database, asked());
    const mean = await makeIndicator(database, { ...asked(), overTime: 'AVERAGE' });
    await world.planned(indicator);
    await world.planned(mean);
    await fileReport(database, {
      ...{ unit: commune, period: year, state: 'SUBMITTED' },
      figures: [
        { indicator, value: '100' },
        { indicator: mean, value: '3' },
      ],
    });
    await quartersSaid(indicator, [{ value: '20' }, { value: '30' }]);
    const rows = (await act('openReport', { periodId: quarters.at(4).id })).result?.rows;
    expect(rows?.map(({ askedElsewhere }) => askedElsewhere)).toEqual([[], []]);
  });
});
