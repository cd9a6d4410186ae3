import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { AMENDMENTS } from '#features/plans/plan.entity.ts';
import { actorsOf } from '#test/actors.ts';
import { amendAndIssue } from '#test/amending.ts';
import { useDatabase } from '#test/database.ts';
import { ask } from '#test/execute.ts';
import { makeIndicator, makeRatio, type TestIndicator } from '#test/indicators.ts';
import { makePeriod, makeRegime, type TestPeriod } from '#test/periods.ts';
import { makePlan, type TestPlan } from '#test/plans.ts';
import { giveTarget } from '#test/rollups.ts';
import { send } from '#test/targets.ts';
import { type TestAccount, type TestUnit, World } from '#test/world.ts';

/**
 * A year in which officials do whatever they may, in any order: send, approve, accept, return and correct reports of units
 * and departments, adjust and withdraw targets under decisions of an earlier day, amend the plan, close and extend periods.
 * After each day its boards are read as they stand; at the end the same is asked as of each of these days.
 */
const database = useDatabase();
const actors = actorsOf(database);
const RUNS = Number(process.env.PROPERTY_RUNS ?? (process.env.PROOF === 'full' ? 25 : 2));
const SLOWEST_RUN = 90_000;

const DAYS = [
  ...['2023-02-10', '2023-04-20', '2023-06-25', '2023-07-05', '2023-07-06', '2023-07-20', '2023-08-15', '2023-11-10'],
  ...['2024-01-05', '2024-01-20', '2024-02-10', '2024-03-01'],
];
const AFTERWARDS = '2024-04-15';

const ACTS = [
  ...['SEND', 'SEND', 'SEND', 'SEND', 'SEND', 'SEND', 'ACCEPT', 'ACCEPT', 'ACCEPT', 'ACCEPT', 'ACCEPT', 'ACCEPT'],
  ...['RETURN', 'CORRECT', 'CORRECT', 'CORRECT', 'CORRECT', 'APPROVE'],
  ...['ADJUST', 'ADJUST', 'WITHDRAW', 'AMEND', 'AMEND', 'AMEND', 'CLOSE', 'EXTEND', 'REOPEN'],
] as const;
const act = fc.record({
  what: fc.constantFrom(...ACTS),
  day: fc.nat(DAYS.length - 1),
  whose: fc.nat(4),
  period: fc.nat(2),
  number: fc.integer({ min: 1, max: 60 }),
  how: fc.constantFrom(...AMENDMENTS),
});
type Act = typeof act extends fc.Arbitrary<infer A> ? A : never;

let regime: { periods: TestPeriod[]; id: string };
let jobs: TestIndicator;
let share: TestIndicator;
let revenue: TestIndicator;
let roads: TestIndicator;

beforeAll(async () => {
  const kept = await makeRegime(database);
  const of = { regime: kept, year: 2023 };
  const periods = [
    await makePeriod(database, { ...of, ordinal: 1, kind: 'QUARTER', startsOn: '2023-01-01', endsOn: '2023-03-31' }),
    await makePeriod(database, { ...of, ordinal: 2, kind: 'QUARTER', startsOn: '2023-04-01', endsOn: '2023-06-30' }),
    await makePeriod(database, { ...of, ordinal: 3, kind: 'YEAR', startsOn: '2023-01-01', endsOn: '2023-12-31' }),
    await makePeriod(database, { ...of, ordinal: 4, kind: 'HALF_YEAR', startsOn: '2023-01-01', endsOn: '2023-06-30' }),
  ];
  regime = { periods, id: kept.id };
  const regimeId = kept.id;
  jobs = await makeIndicator(database, { regimeId });
  share = await makeRatio(database, { regimeId });
  revenue = await makeIndicator(database, {
    ...{ name: 'Tổng thu ngân sách', unitOfMeasure: 'tỷ đồng', suppliedBy: 'DEPARTMENTS', regimeId },
  });
  roads = await makeIndicator(database, { name: 'Đường được sửa', unitOfMeasure: 'km', regimeId });
});

interface At {
  town: TestUnit;
  plan: TestPlan;
  leader: TestAccount;
  planner: TestAccount;
  /** Who reports: two communes, then two departments of the town. */
  reporters: { unit: TestUnit; departmentId: string | null; clerk: TestAccount; leader: TestAccount | null }[];
}

async function makeWorld(): Promise<At> {
  const world = new World(database);
  const town = await world.town(await world.province());
  const [planner, leader] = [await world.official(town, 'PLANNER'), await world.official(town, 'LEADER')];
  const reporters: At['reporters'] = [];
  for (const name of ['Một', 'Hai']) {
    const unit = await world.commune(town, name);
    const [clerk, head] = [await world.official(unit, 'PLANNER'), await world.official(unit, 'LEADER')];
    reporters.push({ unit, departmentId: null, clerk, leader: head });
  }
  for (const name of ['Phòng Một', 'Phòng Hai']) {
    const { id: departmentId } = await world.department(town, name);
    const clerk = await world.official(town, 'DEPARTMENT_HEAD', { departmentId });
    reporters.push({ unit: town, departmentId, clerk, leader: null });
  }
  const lead = reporters[2]?.departmentId as string;
  const plan = await makePlan(database, {
    ...{ unit: town, year: 2023, issued: true, issuedOn: '2023-01-03', indicators: [jobs, share, revenue] },
    responsibilities: [{ indicator: revenue, departmentId: lead, role: 'LEAD' }],
  });
  const given = { year: 2023, from: '2023-01-03' };
  await giveTarget(database, { ...given, unit: town, indicator: jobs, text: '60 lao động', unitOfMeasure: 'lao động' });
  await giveTarget(database, { ...given, unit: town, indicator: share, text: '50%', unitOfMeasure: '%' });
  await giveTarget(database, {
    ...given,
    unit: town,
    indicator: revenue,
    text: '40 tỷ đồng',
    unitOfMeasure: 'tỷ đồng',
  });
  for (const { unit, departmentId } of reporters) {
    const [indicator, unitOfMeasure] = departmentId ? [revenue, 'tỷ đồng'] : [jobs, 'lao động'];
    const to = departmentId ? { departmentId } : {};
    const text = `30 ${unitOfMeasure}`;
    await giveTarget(database, { ...given, ...to, unit, by: town, indicator, text, unitOfMeasure });
  }
  return { town, plan, leader, planner, reporters };
}

const rows = async <R extends object>(text: string, values: unknown[]): Promise<R[]> =>
  (await database.truth.query<R>(text, values)).rows;

interface StandingReport {
  id: string;
  state: string;
  version: number;
  revision: number;
  unitId: string;
  departmentId: string | null;
}

/** Does one thing, if it can be done; what is refused leaves nothing. Answers whether it was. */
async function perform(at: At, { what, whose, period: which, number, how, ...of }: Act): Promise<boolean> {
  const day = DAYS[of.day] as string;
  const earlier = DAYS[Math.max(0, of.day - 1)] as string;
  const period = regime.periods[which] as TestPeriod;
  const signer = { name: 'An', title: 'CHỦ TỊCH' };
  const decision = { number: `${number}/QĐ-UBND`, signedOn: number % 2 === 0 ? day : earlier, signer };
  const states = {
    ACCEPT: ['SUBMITTED'],
    RETURN: ['SUBMITTED', 'ACCEPTED'],
    CORRECT: ['ACCEPTED'],
    APPROVE: ['DRAFT', 'RETURNED', 'SUBMITTED'],
  } as const;
  const there = await rows<StandingReport>(
    `select id, state, version, revision, unit_id as "unitId", department_id as "departmentId" from report
      where unit_id = any($1) and state = any($2) order by id`,
    [at.reporters.map(({ unit }) => unit.unitId), states[what as keyof typeof states] ?? []],
  );
  const report = there[number % Math.max(1, there.length)];
  const reporter =
    at.reporters.find(
      ({ unit, departmentId }) => unit.unitId === report?.unitId && departmentId === report.departmentId,
    ) ?? (at.reporters[whose % 4] as At['reporters'][number]);
  const sent = async (account: TestAccount, verb: string, input: Record<string, unknown>, selection: string) => {
    const { result, errors } = await send(actors, account, verb, input, selection, day);
    return { done: errors.length === 0, result: result as Record<string, unknown> | null };
  };
  const write = async (id: string) => {
    const figures = reporter.departmentId
      ? [{ indicatorId: revenue.id, value: String(number) }]
      : [
          { indicatorId: jobs.id, value: String(number) },
          { indicatorId: share.id, numerator: String(number), denominator: '60' },
        ];
    const seen = await rows<{
      indicator_id: string;
      value: string | null;
      numerator: string | null;
      denominator: string;
    }>(
      `select indicator_id, trim_scale(value)::text as value, trim_scale(numerator)::text as numerator,
              trim_scale(denominator)::text as denominator from figure f
        where report_id = $1 and version = (select max(version) from figure where report_id = $1)`,
      [id],
    );
    const known = figures.map((figure) => {
      const before = seen.find((one) => one.indicator_id === figure.indicatorId);
      if (!before) return figure;
      const { value, numerator, denominator } = before;
      return { ...figure, seen: { value, numerator, denominator } };
    });
    await sent(reporter.clerk, 'saveFigures', { reportId: id, figures: known }, 'report { id }');
    const [{ revision } = { revision: 0 }] = await rows<{ revision: number }>(
      'select revision from report where id = $1',
      [id],
    );
    const asEstimate = period === regime.periods[2] && day <= '2023-12-31' ? { asEstimate: true } : {};
    const input = { reportId: id, revision, declaredGaps: 'Còn thiếu', ...asEstimate };
    const leader = number % 3 === 0 ? reporter.leader : null;
    const { done } = leader
      ? await sent(leader, 'approveReport', input, 'report { id }')
      : await sent(reporter.clerk, 'submitReport', input, 'report { id }');
    return done;
  };
  switch (what) {
    case 'SEND': {
      const input = { periodId: period.id, departmentId: reporter.departmentId };
      const { result } = await sent(reporter.clerk, 'openReport', input, 'report { id }');
      return result ? write(String(result.id)) : false;
    }
    case 'APPROVE': {
      if (!report || !reporter.leader) return false;
      return (
        await sent(
          reporter.leader,
          'approveReport',
          { reportId: report.id, revision: report.revision },
          'report { id }',
        )
      ).done;
    }
    case 'ACCEPT': {
      if (report?.state !== 'SUBMITTED') return false;
      return (await sent(at.planner, 'acceptReport', { reportId: report.id, version: report.version }, 'report { id }'))
        .done;
    }
    case 'RETURN': {
      if (!report) return false;
      const { id: reportId, version, state } = report;
      return (await sent(at.planner, 'returnReport', { reportId, version, state, reason: 'Xem lại' }, 'report { id }'))
        .done;
    }
    case 'CORRECT': {
      if (report?.state !== 'ACCEPTED') return false;
      const { done } = await sent(
        reporter.clerk,
        'correctReport',
        { reportId: report.id, reason: 'Sót' },
        'report { id }',
      );
      return done && write(report.id);
    }
    case 'ADJUST':
    case 'WITHDRAW': {
      const held = await rows<{ id: string; revision: number; text: string }>(
        `select id, revision, text from target
          where by_unit_id = $1 and state = 'ISSUED' and in_force_to is null order by id`,
        [at.town.unitId],
      );
      const target = held[number % Math.max(1, held.length)];
      if (!target) return false;
      const reason = 'Điều chỉnh giữa năm';
      if (what === 'WITHDRAW')
        return (
          await sent(at.leader, 'withdrawTargets', { targetIds: [target.id], reason, decision }, 'targets { id }')
        ).done;
      const targets = [
        { targetId: target.id, revision: target.revision, text: target.text.replace(/\d+/, String(number)) },
      ];
      const input = { planId: at.plan.id, reason, decision, gapExplanation: 'Giao chênh', targets };
      return (await sent(at.leader, 'adjustTargets', input, 'targets { id }')).done;
    }
    case 'AMEND': {
      const wish = {
        ...{ how, signedOn: decision.signedOn, today: day },
        adds: how === 'REPLACE' ? [] : [roads],
        ends: how === 'AMEND' ? [share] : [],
      };
      const done = await amendAndIssue(actors, at, wish).then(
        ({ errors }) => errors.length === 0,
        () => false,
      );
      const [draft] = await rows<{ id: string; revision: number }>(
        'select id, revision from plan where unit_id = $1 and not issued',
        [at.town.unitId],
      );
      if (draft)
        await sent(at.planner, 'discardPlan', { planId: draft.id, revision: draft.revision }, 'discardedPlanId');
      return done;
    }
    default: {
      const verb = ({ CLOSE: 'closePeriod', EXTEND: 'extendPeriod', REOPEN: 'reopenPeriod' } as const)[what];
      const whom = reporter.departmentId
        ? { departmentIds: [reporter.departmentId] }
        : { unitIds: [reporter.unit.unitId] };
      const until = what === 'EXTEND' ? { untilOn: '2024-03-15' } : {};
      const input = { periodId: period.id, ...whom, reason: 'Theo đề nghị', ...until };
      return (await sent(at.planner, verb, input, 'period { id }')).done;
    }
  }
}

const VALUE = `
  indicator { id name } display value numerator denominator achieved vintage level exactness illustrative rolledUp pending
  expected reporting missing { id } departmentCoverage { expected reporting missing { id } }
  attainment attainmentLabel provisional couldStill reason { text } percentOfTarget pace paceReason { text }
  target { id text } striven { attainment target { id } } restated { before after at reason }
  figure { value numerator } typed { value } difference howMade { text } incomputable { text }
  onAllExpected { numerator denominator borrowed { unit { id } denominator } }
  overTime { coverage reporting foundIn { id } } ofParts { display difference }
  parts { unit { id } display attainment reason { text } target { id } figure { value } }
  periodParts { period { id } display attainment }
  departments { department { id } display attainment reason { text } target { id } isReported }`;
const BOARD = `
  counts { exceeded met notMet notAssessed notArising } expected reporting missing { id }
  laterPlans { id } laterTargets { id } rows { ${VALUE} }`;

/** All that everybody reads of the year: boards of every period by who stands at the town and in a commune, and of its departments. */
async function readOf(at: At, now: string, asOf: string | null): Promise<unknown[]> {
  const on = asOf ? `, asOf: "${asOf}"` : '';
  const boards = regime.periods.map(({ id }, n) => `p${n}: board(periodId: "${id}"${on}) { ${BOARD} }`).join('\n');
  const [{ unit: commune, clerk } = { unit: at.town, clerk: at.planner }] = at.reporters;
  const year = regime.periods[2]?.id;
  const departments = at.reporters.slice(2).map(
    ({ departmentId }, n) => `d${n}: department(id: "${departmentId}") {
      ownValues(periodId: "${year}"${on}) { display attainment reason { text } target { id } isOfWhole: isReported }
      values(periodId: "${year}"${on}) { display attainment } }`,
  );
  const values = `unit(id: "${commune.unitId}") { values(periodId: "${year}", indicatorIds: ["${jobs.id}"]${on}) { ${VALUE} } }`;
  const compared = `comparison(unitIds: ["${at.town.unitId}", "${commune.unitId}"], indicatorIds: ["${jobs.id}", "${revenue.id}"],
    periodId: "${year}"${on}) { rows { unit { id } cells { display attainment reason { text } } } }`;
  const document = `{ ${boards} ${departments.join('\n')} ${values} ${compared} }`;
  return [
    await ask(actors, at.planner, document, {}, now),
    await ask(actors, clerk, `{ ${boards} ${values} }`, {}, now),
  ];
}

interface Line {
  indicator: { id: string };
  display: string;
  attainment: string;
  target: { id: string } | null;
}
interface Boards {
  [period: string]: { rows: Line[] };
}

const inShort = (line: Line | null | undefined): string =>
  line ? `${line.display}, ${line.attainment}, ${line.target?.id}` : 'none';

/** Between each two days the lines that differed are told, and of each whose number or target did, that something was done. */
async function expectChangesTold(at: At, read: ReadonlyMap<string, unknown[]>): Promise<number> {
  let told = 0;
  for (const [n, to] of DAYS.entries()) {
    const from = DAYS[n - 1];
    if (from === undefined) continue;
    const [before, after] = [from, to].map((day) => read.get(day)?.[0] as Boards);
    const fields = 'indicator { id } before { LINE } after { LINE }'.replaceAll(
      'LINE',
      'indicator { id } display attainment target { id }',
    );
    const parts = regime.periods.map(
      ({ id }, p) => `p${p}: boardChanges(periodId: "${id}", from: "${from}", to: "${to}") {
        moved { ${fields} } changes { totalCount edges { node { kind cells { indicator { id } } } } } }`,
    );
    const answer = await ask<
      Record<string, { moved: { before: Line | null; after: Line | null }[]; changes: { totalCount: number } }>
    >(...([actors, at.planner, `{ ${parts.join('\n')} }`, {}, AFTERWARDS] as const));
    for (const [p] of regime.periods.entries()) {
      const [was, is] = [before, after].map((boards) => boards?.[`p${p}`]?.rows ?? []);
      const ids = new Set([...(was ?? []), ...(is ?? [])].map(({ indicator }) => indicator.id));
      const pairs = [...ids].map((id) => [was, is].map((lines) => lines?.find(({ indicator }) => indicator.id === id)));
      const moved = pairs.map((pair) => pair.map(inShort)).filter(([one, other]) => one !== other);
      const found = answer[`p${p}`];
      const said = found?.moved.map((line) => [inShort(line.before), inShort(line.after)]) ?? [];
      expect(said, `${from} to ${to}, ${p}`).toEqual(expect.arrayContaining(moved));
      const isTime = pairs.every(
        ([one, other]) => one?.display === other?.display && one?.target?.id === other?.target?.id,
      );
      if (!isTime) expect(found?.changes.totalCount, `${from} to ${to}, ${p}`).toBeGreaterThan(0);
      told += moved.length;
    }
  }
  return told;
}

test(
  `in ${RUNS} random years what is asked as of a day is what was read on it, and what moved is told`,
  async () => {
    const done = new Map<string, number>();
    let changed = 0;
    let moved = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 50, maxLength: 70 }), async (acts) => {
        const at = await makeWorld();
        const read = new Map<string, unknown[]>();
        for (const [n, day] of DAYS.entries()) {
          for (const one of acts.filter((each) => each.day === n)) {
            if (await perform(at, one)) done.set(one.what, (done.get(one.what) ?? 0) + 1);
          }
          read.set(day, await readOf(at, day, null));
        }
        const now = JSON.stringify(await readOf(at, AFTERWARDS, null));
        moved += await expectChangesTold(at, read);
        for (const [day, then] of read) {
          expect(await readOf(at, AFTERWARDS, day), day).toEqual(then);
          if (JSON.stringify(then) !== now) changed += 1;
        }
      }),
      { numRuns: RUNS, endOnFailure: true },
    );
    expect(changed).toBeGreaterThan(0);
    expect(moved).toBeGreaterThan(0);
    if (RUNS >= 2) expect([...done.keys()]).toEqual(expect.arrayContaining(['SEND', 'ACCEPT', 'ADJUST']));
  },
  RUNS * SLOWEST_RUN,
);
