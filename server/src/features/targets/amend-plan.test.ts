import { beforeAll, describe, expect, test } from 'vitest';
import { actorsOf } from '#test/actors.ts';
import { type AmendmentWish, amendAndIssue, issueOn } from '#test/amending.ts';
import { useDatabase } from '#test/database.ts';
import { ask } from '#test/execute.ts';
import { makeIndicator, type TestIndicator } from '#test/indicators.ts';
import { makePeriod, makeRegime, type TestPeriod } from '#test/periods.ts';
import { makePlan } from '#test/plans.ts';
import { makeTown, send, type TownOfTargets } from '#test/targets.ts';

const database = useDatabase();
const actors = actorsOf(database);
let [jobs, trained, schools]: TestIndicator[] = [];
let half: TestPeriod;
let year: TestPeriod;
let yearBefore: TestPeriod;

beforeAll(async () => {
  [jobs, trained, schools] = [
    await makeIndicator(database, { name: 'Việc làm' }),
    await makeIndicator(database, { name: 'Lao động qua đào tạo' }),
    await makeIndicator(database, { name: 'Trường học' }),
  ];
  const regime = await makeRegime(database);
  half = await makePeriod(database, {
    ...{ regime, year: 2023, ordinal: 1, kind: 'HALF_YEAR', startsOn: '2023-01-01', endsOn: '2023-06-30' },
    dueOn: '2023-07-15',
  });
  year = await makePeriod(database, { regime, year: 2023, ordinal: 2, dueOn: '2024-01-15' });
  yearBefore = await makePeriod(database, { regime, year: 2022, ordinal: 1, dueOn: '2023-01-15' });
});

const issuedTown = async (...indicators: TestIndicator[]) =>
  makeTown(database, { communes: 1, indicators, issued: true });

const amended = (at: TownOfTargets, wish: AmendmentWish) => amendAndIssue(actors, at, wish);
const issue = (at: TownOfTargets, planId: string, signedOn: string, today = signedOn) =>
  issueOn(actors, at.leader, planId, { signedOn, today });

async function rowsOn(at: TownOfTargets, { id }: TestPeriod, day: string): Promise<string[]> {
  const { board } = await ask<{ board: { rows: { indicator: { name: string } }[] } }>(
    ...[actors, at.planner, `{ board(periodId: "${id}") { rows { indicator { name } } } }`, {}, day],
  );
  return board.rows.map(({ indicator }) => indicator.name);
}

describe('a decision in mid-year', () => {
  test('with one task leaves the board as it was', async () => {
    const at = await issuedTown(jobs as TestIndicator, trained as TestIndicator);
    const begun = await send<{ id: string }>(
      ...[actors, at.planner, 'amendPlan', { planId: at.plan.id, how: 'SUPPLEMENT' }, 'plan { id }', '2023-07-20'],
    );
    const planId = begun.result?.id ?? '';
    await send(actors, at.planner, 'saveTask', { planId, text: 'Rà soát quy trình' }, 'plan { id }', '2023-07-20');
    expect(await issue(at, planId, '2023-07-20')).toMatchObject({
      errors: [],
      result: { holdsFrom: '2023-07-20' },
    });
    for (const day of ['2023-07-21', '2024-01-10']) {
      expect(await rowsOn(at, half, day)).toEqual(['Việc làm', 'Lao động qua đào tạo']);
      expect(await rowsOn(at, year, day)).toEqual(['Việc làm', 'Lao động qua đào tạo']);
    }
  });

  test('adds, changes and ends lines from its day; what ended before keeps its lines and targets, and tells what came later', async () => {
    const at = await issuedTown(jobs as TestIndicator, trained as TestIndicator);
    const [job, school] = [jobs as TestIndicator, schools as TestIndicator];
    const { errors } = await amended(at, {
      ...{ how: 'AMEND', signedOn: '2023-07-20', adds: [job, school], ends: [trained as TestIndicator] },
      own: { [job.id]: '500 lao động', [school.id]: '700 lao động' },
    });
    expect(errors).toEqual([]);
    expect(await rowsOn(at, half, '2023-08-01')).toEqual(['Việc làm', 'Lao động qua đào tạo']);
    expect(await rowsOn(at, year, '2023-08-01')).toEqual(['Việc làm', 'Trường học']);
    // the year before has no plan: it is the base of all that this year holds
    expect(await rowsOn(at, yearBefore, '2023-08-01')).toEqual(['Việc làm', 'Lao động qua đào tạo', 'Trường học']);
    const { board } = await ask<{ board: { laterPlans: object[] } }>(
      ...[actors, at.planner],
      `{ board(periodId: "${half.id}") { laterPlans { holdsFrom amendsHow amends { id } decision { number title }
           objectives { indicators { indicator { name } } } endedLines { reason indicator { name } } } } }`,
      {},
      '2023-08-01',
    );
    expect(board.laterPlans).toEqual([
      {
        ...{ holdsFrom: '2023-07-20', amendsHow: 'AMEND', amends: { id: at.plan.id } },
        decision: {
          number: '40/QĐ-UBND',
          title:
            'Về việc sửa đổi, bổ sung Quyết định số 1741/QĐ-UBND ngày 10/01/2023 về Kế hoạch mục tiêu chất lượng năm 2023',
        },
        objectives: [{ indicators: [{ indicator: { name: 'Việc làm' } }, { indicator: { name: 'Trường học' } }] }],
        endedLines: [{ reason: 'Hội đồng nhân dân đã bỏ chỉ tiêu này', indicator: { name: 'Lao động qua đào tạo' } }],
      },
    ]);
  });

  test('that replaces begins with all that is in force and takes its place from its day on', async () => {
    const at = await issuedTown(jobs as TestIndicator, trained as TestIndicator);
    const input = { planId: at.plan.id, how: 'REPLACE' };
    const begun = await send<{ id: string }>(...[actors, at.planner, 'amendPlan', input, 'plan { id }', '2023-07-20']);
    const { plan } = await ask<{ plan: { objectives: { indicators: { id: string; indicator: { id: string } }[] }[] } }>(
      ...[actors, at.planner],
      `{ plan(id: "${begun.result?.id}") { objectives { indicators { id indicator { id } } } } }`,
    );
    const lines = plan.objectives.flatMap(({ indicators }) => indicators);
    expect(lines.map(({ indicator }) => indicator.id)).toEqual([jobs?.id, trained?.id]);
    const planIndicatorId = lines[1]?.id;
    await send(actors, at.planner, 'removePlanIndicator', { planIndicatorId }, 'plan { id }', '2023-07-20');
    expect((await issue(at, begun.result?.id ?? '', '2023-07-20')).errors).toEqual([]);
    expect(await rowsOn(at, half, '2024-01-10')).toEqual(['Việc làm', 'Lao động qua đào tạo']);
    expect(await rowsOn(at, year, '2024-01-10')).toEqual(['Việc làm']);
    const again = await send(...([actors, at.planner, 'amendPlan', input, 'plan { id }', '2023-08-01'] as const));
    expect(again.errors).toEqual(['CONFLICT planId']);
  });
});

describe('what was given to communes', () => {
  const GIVEN = '450 lao động';
  const quotaTown = async () => {
    const quota = await makeIndicator(database, { name: 'Hộ thoát nghèo', quotaToSubUnits: true });
    const at = await issuedTown(quota);
    const targets = [{ unitId: at.communes[0]?.unitId, indicatorId: quota.id, text: GIVEN }];
    const input = { planId: at.plan.id, targets };
    expect((await send(actors, at.planner, 'draftAssignments', input, 'rows { indicator { id } }')).errors).toEqual([]);
    const given = { planId: at.plan.id, gapExplanation: 'Theo đăng ký' };
    const now = '2023-02-01';
    expect((await send(actors, at.leader, 'assignTargets', given, 'targets { id }', now)).errors).toEqual([]);
    return { quota, at };
  };

  test('is drafted again with what replaces the plan, and no more once that draft is discarded', async () => {
    const { at } = await quotaTown();
    const drafted = async () => {
      const { assignmentGrid } = await ask<{
        assignmentGrid: { rows: { cells: { draft: { text: string } | null; inForce: { text: string } | null }[] }[] };
      }>(
        ...[actors, at.planner],
        `{ assignmentGrid(planId: "${at.plan.id}") { rows { cells { draft { text } inForce { text } } } } }`,
      );
      return assignmentGrid.rows.flatMap(({ cells }) => cells);
    };
    const begin = { planId: at.plan.id, how: 'REPLACE' };
    const begun = await send<{ id: string; revision: number }>(
      ...([actors, at.planner, 'amendPlan', begin, 'plan { id revision }'] as const),
    );
    expect(await drafted()).toEqual([{ draft: { text: GIVEN }, inForce: { text: GIVEN } }]);
    const { id: planId, revision } = begun.result ?? { id: '', revision: 0 };
    const gone = await send(actors, at.planner, 'discardPlan', { planId, revision }, 'discardedPlanId');
    expect(gone.errors).toEqual([]);
    expect(await drafted()).toEqual([{ draft: null, inForce: { text: GIVEN } }]);
  });

  test('stays in force when the line ends, which is said before and after', async () => {
    const { at, quota } = await quotaTown();
    const { planId, errors } = await amended(at, { how: 'AMEND', signedOn: '2023-07-20', ends: [quota] });
    expect(errors).toEqual([]);
    const { plan } = await ask<{ plan: { missing: { kind: string; names: string[] }[] } }>(
      ...[actors, at.planner, `{ plan(id: "${planId}") { missing { kind names } } }`, {}, '2023-07-21'],
    );
    expect(plan.missing).toEqual([{ kind: 'QUOTAS_STAY', names: ['Hộ thoát nghèo'] }]);
  });
});

test('two amendments on the day of the plan itself: the last own target holds', async () => {
  const at = await issuedTown(jobs as TestIndicator);
  const { id } = jobs as TestIndicator;
  for (const text of ['500 lao động', '600 lao động']) {
    const wish = { how: 'AMEND', signedOn: '2023-01-10', adds: [jobs as TestIndicator], own: { [id]: text } } as const;
    expect((await amended(at, wish)).errors).toEqual([]);
  }
  const { board } = await ask<{ board: { rows: { target: { text: string } | null }[] } }>(
    ...[actors, at.planner, `{ board(periodId: "${year.id}") { rows { target { text } } } }`, {}, '2023-02-01'],
  );
  expect(board.rows.map(({ target }) => target?.text)).toEqual(['600 lao động']);
});

describe('what is refused', () => {
  test('a second plan of a year that does not say what it changes, with the words what to do', async () => {
    const at = await issuedTown(jobs as TestIndicator);
    const again = await send(
      actors,
      at.planner,
      'createPlan',
      { year: 2023, title: 'Kế hoạch bổ sung' },
      'plan { id }',
    );
    expect(again.errors).toEqual(['CONFLICT year']);
    expect(again.messages[0]).toMatch(/Sửa đổi, bổ sung kế hoạch/);
    const before = await makePlan(database, { unit: at.town, year: 2022, issued: true });
    const over = await send(actors, at.planner, 'carryOverPlan', { planId: before.id, year: 2023 }, 'plan { id }');
    expect(over.errors).toEqual(['CONFLICT year']);
  });

  test('a decision that is older than what it changes, or younger than the year', async () => {
    const at = await issuedTown(jobs as TestIndicator);
    const begin = { planId: at.plan.id, how: 'SUPPLEMENT' };
    const begun = await send<{ id: string }>(actors, at.planner, 'amendPlan', begin, 'plan { id }');
    const planId = begun.result?.id ?? '';
    await send(actors, at.planner, 'saveTask', { planId, text: 'Rà soát' }, 'plan { id }');
    expect((await issue(at, planId, '2023-01-09', '2023-02-01')).errors).toEqual(['CONFLICT decision/signedOn']);
    expect((await issue(at, planId, '2024-01-02', '2024-02-01')).errors).toEqual(['INVALID decision/signedOn']);
    const second = await send(actors, at.planner, 'amendPlan', begin, 'plan { id }');
    expect(second.errors).toEqual(['CONFLICT year']);
  });

  test('of a supplement what is in force already, and ends; of an amendment what it ends and holds at once', async () => {
    const at = await issuedTown(jobs as TestIndicator, trained as TestIndicator);
    const begin = async (how: string) =>
      (await send<{ id: string }>(actors, at.planner, 'amendPlan', { planId: at.plan.id, how }, 'plan { id revision }'))
        .result?.id ?? '';
    const adding = async (planId: string, indicator: TestIndicator | undefined) => {
      const made = await send<{ id: string }>(
        ...[actors, at.planner, 'saveObjective', { planId, text: 'Bổ sung' }, 'objective { id }'],
      );
      const input = { objectiveId: made.result?.id, indicatorIds: [indicator?.id] };
      return (await send(actors, at.planner, 'addPlanIndicators', input, 'plan { id }')).errors;
    };
    const ending = async (planId: string, indicator: TestIndicator | undefined, reason = 'Bỏ') => {
      const input = { planId, lines: [{ indicatorId: indicator?.id, reason }] };
      return (await send(actors, at.planner, 'setEndedLines', input, 'plan { id }')).errors;
    };
    const first = await begin('SUPPLEMENT');
    expect(await adding(first, jobs)).toEqual(['CONFLICT indicatorIds/0']);
    expect(await ending(first, jobs)).toEqual(['CONFLICT planId']);
    await send(actors, at.planner, 'discardPlan', { planId: first, revision: 2 }, 'discardedPlanId');
    const second = await begin('AMEND');
    expect(await ending(second, schools)).toEqual(['NOT_FOUND lines/0/indicatorId']);
    expect(await ending(second, jobs, ' ')).toEqual(['INVALID lines/0/reason']);
    expect(await ending(second, jobs)).toEqual([]);
    expect(await adding(second, jobs)).toEqual(['CONFLICT indicatorIds/0']);
    expect(await adding(second, trained)).toEqual([]);
    expect(await ending(second, trained)).toEqual(['CONFLICT lines/0']);
  });
});
