import fc from 'fast-check';
import { v7 } from 'uuid';
import { beforeEach, expect, test } from 'vitest';
import { dayPasses, toldOf } from '#test/daily.ts';
import { useDatabase } from '#test/database.ts';
import { makeIndicator } from '#test/indicators.ts';
import { extendPeriod, makePeriod, makeRegime, type TestPeriod } from '#test/periods.ts';
import { makePlan } from '#test/plans.ts';
import { type CalendarWish, calendarWish, DAYS, dayAt, type ReportWish, saidOf } from '#test/reminder-model.ts';
import { fileReport } from '#test/reports.ts';
import { makeTree } from '#test/rollups.ts';
import type { TestAccount, TestUnit } from '#test/world.ts';

/**
 * Random calendars: days off and worked, regimes that move days and that do not, extensions, reports sent early, late or
 * never, servers away for days. Everybody who makes a report is told each thing once, on the first day on which some server
 * looks and it is so, and nothing that is not so.
 */
const database = useDatabase();
const RUNS = Number(process.env.PROPERTY_RUNS ?? (process.env.PROOF === 'full' ? 100 : 5));
/** Milliseconds; a run takes a tenth of it on a quiet machine. */
const SLOWEST_RUN = 30_000;
const KINDS = ['REPORT_GIVEN', 'REPORT_DUE_SOON', 'REPORT_DUE', 'REPORT_OVERDUE'];

beforeEach(() => database.truth.query('delete from period_due'));

interface Asked extends ReportWish {
  period: TestPeriod;
}

async function ask(wish: CalendarWish): Promise<{ commune: TestUnit; clerk: TestAccount; reports: Asked[] }> {
  await database.truth.query('update office set ended_at = now() where ended_at is null');
  await database.truth.query('delete from period_due');
  const tree = await makeTree(database, 1);
  const commune = tree.communes[0] as TestUnit;
  const clerk = await tree.world.official(commune, 'PLANNER');
  const indicator = await makeIndicator(database);
  await makePlan(database, { unit: tree.town, year: 2022, issued: true, indicators: [indicator] });
  for (const at of wish.swapped) {
    const weekday = new Date(`${dayAt(at)}T00:00:00Z`).getUTCDay();
    await database.truth.query(
      'insert into working_day (province_id, id, pos, day, off, name) values ($1, $2, $3, $4, $5, $6)',
      [commune.provinceId, v7(), tree.province.pos, dayAt(at), weekday !== 0 && weekday !== 6, 'Hoán đổi'],
    );
  }
  const reports: Asked[] = [];
  for (const report of wish.reports) {
    const regime = await makeRegime(database);
    const shift = report.moves ? 'BEFORE' : 'NONE';
    await database.truth.query(
      `insert into regime_rule (id, regime_id, pos, valid_from, parts) values ($1, $2, 0, '2020-01-01', $3)`,
      [v7(), regime.id, JSON.stringify([{ kind: 'YEAR', vintage: 'OFFICIAL', shift }])],
    );
    reports.push({ ...report, period: await makePeriod(database, { regime, dueOn: dayAt(report.dueOn) }) });
  }
  return { commune, clerk, reports };
}

test(
  `in ${RUNS} random calendars each is told once, when it is so`,
  async () => {
    const seen = new Map<string, number>();
    await fc.assert(
      fc.asyncProperty(calendarWish, async (wish) => {
        const { commune, clerk, reports } = await ask(wish);
        for (const [at, day] of DAYS.entries()) {
          for (const { extended, sentOn, period } of reports) {
            if (extended?.on === at) await extendPeriod(database, period, commune, dayAt(extended.until));
            if (sentOn === at) await fileReport(database, { unit: commune, period, state: 'SUBMITTED' });
          }
          if (wish.up[at]) await dayPasses(database, day);
        }
        const told = await toldOf(database, clerk, KINDS);
        for (const report of reports) {
          const heard = told.flatMap(({ kind, day, subjectId }) =>
            subjectId === report.period.id ? `${day} ${kind.replace('REPORT_', '')}` : [],
          );
          const said = saidOf(wish, report);
          expect(heard).toEqual(said.map(({ kind, on }) => `${dayAt(on)} ${kind}`));
          for (const { kind } of said) seen.set(kind, (seen.get(kind) ?? 0) + 1);
        }
      }),
      { numRuns: RUNS },
    );
    expect([...seen.keys()].sort()).toEqual(['DUE', 'DUE_SOON', 'GIVEN', 'OVERDUE']);
  },
  RUNS * SLOWEST_RUN,
);
