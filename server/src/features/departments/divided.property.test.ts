import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { actorsOf } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { ask } from '#test/execute.ts';
import { makeIndicator, makeRatio, type TestIndicator } from '#test/indicators.ts';
import { makePeriod, type TestPeriod } from '#test/periods.ts';
import { makePlan, type TestPlan } from '#test/plans.ts';
import { fileReport } from '#test/reports.ts';
import { send } from '#test/targets.ts';
import { type TestAccount, type TestUnit, World } from '#test/world.ts';

/**
 * Random divisions of a town's indicators over its departments: given, withdrawn, passed on when a department ends,
 * reported with gaps and corrected, all through the verbs. Number, coverage and what was before a correction are compared
 * with a model that knows lists of dated entries and fractions, and no SQL.
 */
const database = useDatabase();
const actors = actorsOf(database);
const RUNS = Number(process.env.PROPERTY_RUNS ?? (process.env.PROOF === 'full' ? 40 : 3));
const SLOWEST_RUN = 60_000;

const KINDS = ['SUM', 'RATIO', 'MIN', 'MAX', 'AVERAGE', 'NONE'] as const;
type Kind = (typeof KINDS)[number];
/** Of the first; it leads all indicators. */
const [LEAD, HEIR, ENDING] = [0, 1, 2] as const;
const DEPARTMENTS = [LEAD, HEIR, ENDING] as const;
const NAMES = ['Phòng A', 'Phòng B', 'Phòng C'];
const GIVEN_ON = ['2023-02-01', '2023-08-01'] as const;
const WITHDRAWN_ON = ['2023-07-01', '2023-09-05'] as const;
const LAST_DAY = '2023-10-31';
const PERIODS = [
  { kind: 'HALF_YEAR', startsOn: '2023-01-01', endsOn: '2023-06-14', sentOn: '2023-06-20' },
  { kind: 'YEAR', startsOn: '2023-01-01', endsOn: '2023-12-31', sentOn: '2024-01-05' },
] as const;
const NOW = '2024-01-10';

let indicators: TestIndicator[];

beforeAll(async () => {
  const supplied = { suppliedBy: 'DEPARTMENTS' } as const;
  indicators = [];
  for (const kind of KINDS) {
    if (kind === 'RATIO') indicators.push(await makeRatio(database, supplied));
    else
      indicators.push(
        await makeIndicator(database, { suppliedBy: kind === 'AVERAGE' ? 'BOTH' : 'DEPARTMENTS', overUnits: kind }),
      );
  }
});

interface Entry {
  indicator: number;
  department: number;
  from: string;
  to: string | null;
}

interface Typed {
  value: number;
  of: number;
}

const figure = fc.record({ value: fc.nat(60), of: fc.integer({ min: 1, max: 9 }) });
const perIndicator = <T>(one: fc.Arbitrary<T>) => fc.array(one, { minLength: KINDS.length, maxLength: KINDS.length });
const perDepartment = <T>(one: fc.Arbitrary<T>) => fc.array(one, { minLength: 3, maxLength: 3 });
const world = fc.record({
  given: perIndicator(
    perDepartment(
      fc.option(
        fc.record({
          from: fc.constantFrom(0, 0, 1),
          withdrawn: fc.option(fc.constantFrom(0, 1), { freq: 1 }),
        }),
        { freq: 3 },
      ),
    ),
  ),
  ends: fc.boolean(),
  /** By period, department, indicator. */
  figures: fc.array(perDepartment(perIndicator(fc.option(figure, { freq: 4 }))), { minLength: 2, maxLength: 2 }),
  /** Of the commune's report of the year. */
  commune: fc.option(figure),
  corrections: fc.array(fc.record({ department: fc.nat(2), indicator: fc.nat(KINDS.length - 1), figure }), {
    maxLength: 3,
  }),
});
type Wish = typeof world extends fc.Arbitrary<infer T> ? T : never;

/** A world in which every kind of thing happens. */
const RICH: Wish = {
  given: KINDS.map(() => [
    { from: 0, withdrawn: null },
    { from: 0, withdrawn: 0 },
    { from: 0, withdrawn: null },
  ]),
  ends: true,
  figures: [0, 1].map((period) =>
    DEPARTMENTS.map((department) =>
      KINDS.map((_, index) =>
        index === department ? null : { value: 7 * department + index + period, of: department + 1 },
      ),
    ),
  ),
  commune: { value: 4, of: 1 },
  corrections: [{ department: LEAD, indicator: 1, figure: { value: 1, of: 9 } }],
};

/** The ledger as a list of dated entries. */
class Ledger {
  readonly entries: Entry[] = [];
  isHeld = (indicator: number, department: number, day: string): boolean =>
    this.entries.some(
      (one) =>
        one.indicator === indicator &&
        one.department === department &&
        one.from <= day &&
        (one.to === null || one.to > day),
    );
  holders = (indicator: number, day: string): number[] =>
    DEPARTMENTS.filter((department) => this.isHeld(indicator, department, day));
  isDivided = (indicator: number, day: string): boolean =>
    this.holders(indicator, day).some((department) => department !== LEAD);
  /** Who types it for the period that ends on a day. */
  owing = (indicator: number, day: string): number[] =>
    this.isDivided(indicator, day) ? this.holders(indicator, day) : [LEAD];
}

type Fraction = readonly [n: number, d: number];
const plus = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * d + c * b, b * d];
const over = ([n, d]: Fraction, by: number): Fraction => [n, d * by];

/** What the parts of departments make; null: nothing is in, or nothing is made of them. */
function made(kind: Kind, parts: readonly Typed[], isDivided: boolean): Fraction | null {
  if (parts.length === 0 || (kind === 'NONE' && isDivided)) return null;
  const values = parts.map(({ value }) => value);
  const sum = values.reduce((all, one) => all + one, 0);
  switch (kind) {
    case 'RATIO':
      return [sum, parts.reduce((all, { of }) => all + of, 0)];
    case 'MIN':
      return [Math.min(...values), 1];
    case 'MAX':
      return [Math.max(...values), 1];
    case 'AVERAGE':
      return [sum, values.length];
    default:
      return [sum, 1];
  }
}

interface Town {
  town: TestUnit;
  commune: TestUnit;
  planner: TestAccount;
  leader: TestAccount;
  plan: TestPlan;
  departments: { id: string; head: TestAccount }[];
  periods: TestPeriod[];
}

async function makeDivided(): Promise<Town> {
  const builder = new World(database);
  const town = await builder.town(await builder.province());
  const commune = await builder.commune(town);
  const departments: Town['departments'] = [];
  for (const name of NAMES) {
    const { id } = await builder.department(town, name);
    departments.push({ id, head: await builder.official(town, 'DEPARTMENT_HEAD', { departmentId: id }) });
  }
  const responsibilities = indicators.map((indicator) => ({
    ...{ indicator, departmentId: departments[LEAD]?.id ?? '', role: 'LEAD' as const },
  }));
  const plan = await makePlan(database, { unit: town, year: 2023, issued: true, indicators, responsibilities });
  const periods: TestPeriod[] = [];
  for (const { kind, startsOn, endsOn } of PERIODS)
    periods.push(await makePeriod(database, { year: 2023, kind, startsOn, endsOn, dueOn: '2024-01-31' }));
  const [planner, leader] = [await builder.official(town, 'PLANNER'), await builder.official(town, 'LEADER')];
  return { town, commune, planner, leader, plan, departments, periods };
}

const done = async (sent: Promise<{ messages: string[] }>): Promise<void> => {
  expect((await sent).messages).toEqual([]);
};

async function give(at: Town, entries: readonly Entry[], day: string): Promise<void> {
  if (entries.length === 0) return;
  const targets = entries.map(({ indicator, department }) => ({
    ...{ unitId: at.town.unitId, departmentId: at.departments[department]?.id, indicatorId: indicators[indicator]?.id },
    text: KINDS[indicator] === 'RATIO' ? 'từ 50%' : 'từ 10 lao động',
  }));
  const { id: planId } = at.plan;
  await done(send(actors, at.planner, 'draftAssignments', { planId, targets }, 'rows { indicator { id } }', day));
  const decision = { number: `${day}/QĐ-UBND`, signedOn: day };
  const given = { planId, decision, gapExplanation: 'Thử.' };
  await done(send(actors, at.leader, 'assignTargets', given, 'targets { id }', day));
}

async function withdraw(at: Town, entries: readonly Entry[], day: string): Promise<void> {
  if (entries.length === 0) return;
  const targetIds: string[] = [];
  for (const { indicator, department } of entries) {
    const { rows } = await database.truth.query<{ id: string }>(
      `select id from target where department_id = $1 and indicator_id = $2 and state = 'ISSUED' and in_force_to is null`,
      [at.departments[department]?.id, indicators[indicator]?.id],
    );
    targetIds.push(...rows.map(({ id }) => id));
  }
  await done(send(actors, at.leader, 'withdrawTargets', { targetIds, reason: 'Thử' }, 'targets { id }', day));
}

interface Opened {
  id: string;
  revision: number;
  version: number;
  rows: { indicator: { id: string }; asPart: boolean }[];
}

const cell = (indicator: number, { value, of }: Typed) => ({
  indicatorId: indicators[indicator]?.id,
  ...(KINDS[indicator] === 'RATIO'
    ? { numerator: String(Math.min(value, of)), denominator: String(of) }
    : { value: String(value) }),
});

/** As it can be typed: no more of the cases than there are. */
const asTyped = (kind: Kind | undefined, one: Typed): Typed =>
  kind === 'RATIO' ? { ...one, value: Math.min(one.value, one.of) } : one;

const REPORT = 'report { id revision version rows { indicator { id } asPart } }';

interface Reporter {
  at: Town;
  department: number;
  period: number;
}

const headOf = ({ at, department }: Reporter): TestAccount => at.departments[department]?.head as TestAccount;

/** The department's report from what it is asked to what the unit accepts; answers which cells were asked, and which as parts. */
async function report(reporter: Reporter, cells: readonly { indicator: number; typed: Typed }[], gaps: boolean) {
  const { at, department, period } = reporter;
  const { sentOn } = PERIODS[period] as (typeof PERIODS)[number];
  const [head, departmentId] = [headOf(reporter), at.departments[department]?.id];
  const asked = { periodId: at.periods[period]?.id, departmentId };
  const opened = await send<Opened>(actors, head, 'openReport', asked, REPORT, sentOn);
  expect(opened.messages).toEqual([]);
  const { id: reportId, rows } = opened.result as Opened;
  const figures = cells.map(({ indicator, typed }) => cell(indicator, typed));
  if (figures.length > 0) await done(send(actors, head, 'saveFigures', { reportId, figures }, 'report { id }', sentOn));
  await sendUp(reporter, reportId, { day: sentOn, gaps });
  return { reportId, rows };
}

async function sendUp(reporter: Reporter, reportId: string, { day, gaps }: { day: string; gaps: boolean }) {
  const { report: seen } = await ask<{ report: { revision: number } }>(
    ...([
      actors,
      headOf(reporter),
      'query ($id: ID!) { report(id: $id) { revision } }',
      { id: reportId },
      day,
    ] as const),
  );
  const sent = await send<{ version: number }>(
    ...([actors, headOf(reporter), 'submitReport'] as const),
    { reportId, revision: seen.revision, ...(gaps ? { declaredGaps: 'Chưa đủ số liệu' } : {}) },
    'report { version }',
    day,
  );
  expect(sent.messages).toEqual([]);
  const version = sent.result?.version;
  await done(send(actors, reporter.at.planner, 'acceptReport', { reportId, version }, 'report { id }', day));
}

interface Served {
  value: string | null;
  numerator: string | null;
  denominator: string | null;
  departmentCoverage: { expected: number; reporting: number; missing: { name: string }[] } | null;
  departments: { department: { name: string }; isReported: boolean }[];
  restated: { before: string | null } | null;
}

async function served(at: Town, indicator: number, period: number): Promise<Served> {
  const { indicatorValue } = await ask<{ indicatorValue: Served }>(
    ...([actors, at.planner] as const),
    `query ($unitId: ID!, $indicatorId: ID!, $periodId: ID!) {
       indicatorValue(unitId: $unitId, indicatorId: $indicatorId, periodId: $periodId) {
         value numerator denominator restated { before }
         departmentCoverage { expected reporting missing { name } } departments { department { name } isReported } } }`,
    { unitId: at.town.unitId, indicatorId: indicators[indicator]?.id, periodId: at.periods[period]?.id },
    NOW,
  );
  return indicatorValue;
}

/** To the last digit: fractions are compared crosswise. */
const isSame = (one: Fraction | null, { value, numerator, denominator }: Served): boolean => {
  if (one === null) return value === null && numerator === null;
  const [n, d] = numerator !== null && denominator !== null ? [numerator, denominator] : [value ?? 'none', '1'];
  return Number(n) * one[1] === Number(d) * one[0];
};

/** As it is printed: of a ratio in per cent, to two places, half away from zero. */
function printed(kind: Kind, [n, d]: Fraction): string {
  const hundredths = 100 * (kind === 'RATIO' ? 100 : 1) * n;
  return String(Math.floor((2 * hundredths + d) / (2 * d)) / 100);
}

interface Model {
  ledger: Ledger;
  /** By period, department and indicator. */
  accepted: Map<string, Typed>;
  commune: Typed | null;
}

const keyOf = (period: number, department: number, indicator: number): string => `${period} ${department} ${indicator}`;

function numberOf({ ledger, accepted, commune }: Model, period: number, indicator: number): Fraction | null {
  const { endsOn } = PERIODS[period] as (typeof PERIODS)[number];
  const kind = KINDS[indicator] as Kind;
  const parts = ledger
    .owing(indicator, endsOn)
    .flatMap((department) => accepted.get(keyOf(period, department, indicator)) ?? []);
  const own = made(kind, parts, ledger.isDivided(indicator, endsOn));
  const below: Fraction | null = kind === 'AVERAGE' && period === 1 && commune ? [commune.value, 1] : null;
  if (own && below) return over(plus(own, below), 2);
  return own ?? below;
}

/** Plays the year through the verbs; answers the model of it, and what the numbers were before the corrections. */
async function play(at: Town, wish: Wish): Promise<{ model: Model; before: Map<string, Fraction | null> }> {
  const model: Model = { ledger: new Ledger(), accepted: new Map(), commune: wish.commune };
  const { ledger, accepted } = model;
  const all = wish.given.flatMap((row, indicator) =>
    row.flatMap((one, department) => {
      if (!one) return [];
      const from = GIVEN_ON[one.from] as string;
      const to = one.withdrawn === null ? null : (WITHDRAWN_ON[one.withdrawn] as string);
      return [{ indicator, department, from, to: to !== null && to > from ? to : null }];
    }),
  );
  const begin = async (day: string) => {
    const given = all.filter(({ from }) => from === day);
    await give(at, given, day);
    ledger.entries.push(...given.map((entry) => ({ ...entry, to: null })));
  };
  const end = async (day: string) => {
    const ending = all.filter(({ to }) => to === day);
    await withdraw(at, ending, day);
    for (const { indicator, department } of ending)
      for (const held of ledger.entries)
        if (held.indicator === indicator && held.department === department && held.to === null) held.to = day;
  };
  const file = async (period: number) => {
    const { endsOn } = PERIODS[period] as (typeof PERIODS)[number];
    for (const department of DEPARTMENTS) {
      const owed = KINDS.flatMap((_, indicator) =>
        ledger.owing(indicator, endsOn).includes(department) ? [indicator] : [],
      );
      if (owed.length === 0) continue;
      const cells = owed.flatMap((indicator) => {
        const one = wish.figures[period]?.[department]?.[indicator];
        return one ? [{ indicator, typed: asTyped(KINDS[indicator], one) }] : [];
      });
      const parts = owed.filter((indicator) => ledger.isDivided(indicator, endsOn));
      const gaps = parts.some((indicator) => !cells.some((one) => one.indicator === indicator));
      const { rows } = await report({ at, department, period }, cells, gaps);
      const asked = rows.map((row) => `${indicators.findIndex(({ id }) => id === row.indicator.id)} ${row.asPart}`);
      expect(asked.sort()).toEqual(owed.map((indicator) => `${indicator} ${parts.includes(indicator)}`).sort());
      for (const { indicator, typed } of cells) accepted.set(keyOf(period, department, indicator), typed);
    }
  };
  await begin(GIVEN_ON[0]);
  await file(0);
  await end(WITHDRAWN_ON[0]);
  await begin(GIVEN_ON[1]);
  await end(WITHDRAWN_ON[1]);
  const isBoth = KINDS.some((_, indicator) =>
    [HEIR, ENDING].every((department) => ledger.isHeld(indicator, department, LAST_DAY)),
  );
  if (wish.ends && !isBoth) await endDepartment(at, ledger);
  await file(1);
  if (wish.commune) {
    const figures = [{ indicator: indicators[4] as TestIndicator, value: String(wish.commune.value) }];
    await fileReport(database, { unit: at.commune, period: at.periods[1] as TestPeriod, figures });
  }
  const before = new Map<string, Fraction | null>();
  for (const { department, indicator, figure: next } of wish.corrections) {
    const key = keyOf(1, department, indicator);
    if (!accepted.has(key) || before.has(String(indicator))) continue;
    const typed = asTyped(KINDS[indicator], next);
    before.set(String(indicator), numberOf(model, 1, indicator));
    await correct({ at, department, period: 1 }, indicator, typed);
    const then = accepted.get(key) as Typed;
    if (then.value === typed.value && (KINDS[indicator] !== 'RATIO' || then.of === typed.of))
      before.delete(String(indicator));
    accepted.set(key, typed);
  }
  return { model, before };
}

async function endDepartment(at: Town, ledger: Ledger): Promise<void> {
  const passed = ledger.entries.filter(({ department, to }) => department === ENDING && to === null);
  const successorId = passed.length > 0 ? at.departments[HEIR]?.id : null;
  const input = { departmentId: at.departments[ENDING]?.id, revision: 1, successorId, lastDay: LAST_DAY };
  await database.truth.query(`update office set ended_at = now() where department_id = $1`, [input.departmentId]);
  await done(send(actors, at.leader, 'endDepartment', input, 'department { id }', LAST_DAY));
  for (const entry of passed) {
    entry.to = '2023-11-01';
    ledger.entries.push({ ...entry, department: HEIR, from: '2023-11-01', to: null });
  }
}

async function correct(reporter: Reporter, indicator: number, typed: Typed): Promise<void> {
  const { at, department, period } = reporter;
  const day = '2024-01-08';
  const { rows } = await database.truth.query<{ id: string; gaps: string | null }>(
    `select r.id, v.declared_gaps as gaps from report r
       join report_version v on v.report_id = r.id and v.version = r.version
      where r.department_id = $1 and r.period_id = $2`,
    [at.departments[department]?.id, at.periods[period]?.id],
  );
  const [found] = rows;
  const reportId = found?.id ?? '';
  const head = headOf(reporter);
  const input = { reportId, reason: 'Nhập nhầm' };
  await done(send(actors, head, 'correctReport', input, 'report { id }', day));
  const { report: seen } = await ask<{ report: { rows: { indicator: { id: string }; figure: object | null }[] } }>(
    ...([actors, head] as const),
    'query ($id: ID!) { report(id: $id) { rows { indicator { id } figure { value numerator denominator } } } }',
    { id: reportId },
    day,
  );
  const now = seen.rows.find((row) => row.indicator.id === indicators[indicator]?.id)?.figure;
  const figures = [{ ...cell(indicator, typed), seen: now }];
  await done(send(actors, head, 'saveFigures', { reportId, figures }, 'report { id }', day));
  await sendUp(reporter, reportId, { day, gaps: found?.gaps != null });
}

test(
  `numbers, coverage and corrections of what departments were each given are those of a list of entries and fractions (${RUNS} random years)`,
  async () => {
    const seen = { divided: 0, whole: 0, partial: 0, complete: 0, restated: 0, passedOn: 0 };
    await fc.assert(
      fc.asyncProperty(world, async (wish) => {
        const at = await makeDivided();
        const { model, before } = await play(at, wish);
        for (const [period, { endsOn }] of PERIODS.entries())
          for (const [indicator, kind] of KINDS.entries()) {
            const holders = model.ledger.holders(indicator, endsOn);
            const isDivided = model.ledger.isDivided(indicator, endsOn);
            const found = await served(at, indicator, period);
            const meant = numberOf(model, period, indicator);
            const named = `${kind}, period ${period}: ${JSON.stringify({ meant, found })}`;
            expect(isSame(meant, found), named).toBe(true);
            const has = (department: number) => model.accepted.has(keyOf(period, department, indicator));
            const silent = holders.filter((department) => !has(department));
            const names = (which: number[]) => which.map((department) => ({ name: NAMES[department] }));
            expect(found.departmentCoverage, named).toEqual(
              isDivided && kind !== 'NONE'
                ? {
                    ...{ expected: holders.length, reporting: holders.length - silent.length },
                    missing: expect.toSatisfy((list: object[]) => sameNames(list, names(silent))),
                  }
                : null,
            );
            expect(
              found.departments.map(({ department, isReported }) => `${department.name} ${isReported}`).sort(),
              named,
            ).toEqual(isDivided ? holders.map((one) => `${NAMES[one]} ${has(one)}`).sort() : []);
            const then = period === 1 ? before.get(String(indicator)) : undefined;
            const isRestated = then !== undefined && !(kind === 'NONE' && isDivided);
            expect(found.restated?.before ?? null, named).toEqual(isRestated && then ? printed(kind, then) : null);
            seen[isDivided ? 'divided' : 'whole'] += 1;
            if (isDivided && silent.length > 0 && silent.length < holders.length) seen.partial += 1;
            if (isDivided && silent.length === 0) seen.complete += 1;
            if (isRestated) seen.restated += 1;
          }
        seen.passedOn += model.ledger.entries.filter(({ from }) => from === '2023-11-01').length;
      }),
      // a year takes long: what fails is told as it is, not made smaller first
      { numRuns: RUNS, examples: [[RICH]], endOnFailure: true },
    );
    // each kind of thing has come up, or the agreement says nothing
    expect(Object.entries(seen).filter(([, n]) => n === 0)).toEqual([]);
  },
  SLOWEST_RUN * RUNS,
);

const sameNames = (one: object[], other: object[]): boolean =>
  JSON.stringify(one.map((item) => JSON.stringify(item)).sort()) ===
  JSON.stringify(other.map((item) => JSON.stringify(item)).sort());
