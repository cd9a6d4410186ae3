import { beforeAll, describe, expect, test } from 'vitest';
import { doing, inTransaction, today } from '#kernel/context.ts';
import { Refusal, refuseAll } from '#kernel/refusal.ts';
import { actorsOf } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { ask } from '#test/execute.ts';
import { makeIndicator, type TestIndicator } from '#test/indicators.ts';
import { makePlan } from '#test/plans.ts';
import { type TestAccount, type TestUnit, World } from '#test/world.ts';
import { problemsOfIssuing } from './issue.rules.ts';
import { extentOf, type IssueTerms, issueDecisionAndPlan } from './issue-decision.ts';
import { PLAN_COURSE } from './plan.course.ts';
import type { DecisionReferenceInput } from './plan.inputs.ts';
import { planToChange } from './plan-to-change.ts';

describe('what makes a plan issuable', () => {
  const signer = { name: 'An', title: 'CHỦ TỊCH' };
  const whole: DecisionReferenceInput = { number: '12/QĐ-UBND', signedOn: '2023-01-09', signer };
  const problems = (
    decision: DecisionReferenceInput,
    more: { tasks?: number; indicators?: number; year?: number } = {},
  ) => {
    const { indicators = 1, tasks = 0, year = 2024 } = more;
    const extent = { indicators, tasks, ended: 0 };
    return found({ year, extent, decision, holdsFrom: null, today: '2023-01-10' });
  };
  const found = (issuing: Parameters<typeof problemsOfIssuing>[0]) =>
    problemsOfIssuing(issuing).map(({ code, path }) => `${code} ${path.join('.')}`);

  test('an empty plan and a forgotten number, date and signer are refused together', () => {
    expect(problems({}, { indicators: 0, tasks: 0 })).toEqual([
      'CONFLICT planId',
      'INVALID decision.number',
      'INVALID decision.signedOn',
      'INVALID decision.signer',
    ]);
  });

  test('blanks are no number, and a signer has a title', () => {
    expect(problems({ ...whole, number: ' ', signer: { name: 'An', title: '' } })).toEqual([
      'INVALID decision.number',
      'INVALID decision.signer.title',
    ]);
  });

  test('nothing is signed tomorrow', () => {
    expect(problems({ ...whole, signedOn: '2023-01-11' })).toEqual(['INVALID decision.signedOn']);
    expect(problems({ ...whole, signedOn: '2023-01-10' })).toEqual([]);
  });

  test('a document may lack number, date and signer when that is said', () => {
    expect(problems({ number: null, signedOn: null, signer: null })).toEqual([]);
  });

  test('without a date a year that has begun asks from which day its targets hold', () => {
    const undated = (year: number, holdsFrom: string | null, signedOn: string | null = null) =>
      found({
        ...{ year, holdsFrom, extent: { indicators: 1, tasks: 0, ended: 0 }, today: '2023-01-10' },
        decision: { ...whole, signedOn },
      });
    expect([undated(2022, null), undated(2023, null), undated(2024, null)]).toEqual([
      ['INVALID holdsFrom'],
      ['INVALID holdsFrom'],
      [],
    ]);
    expect([undated(2022, '2022-01-01'), undated(2023, '2023-01-11')]).toEqual([[], ['INVALID holdsFrom']]);
    expect(undated(2022, '2022-01-01', '2022-02-01')).toEqual(['INVALID holdsFrom']);
  });

  test('a plan of tasks alone can be issued', () => {
    expect(problems(whole, { indicators: 0, tasks: 1 })).toEqual([]);
  });
});

describe('issuing', () => {
  const database = useDatabase();
  const actors = actorsOf(database);
  const world = new World(database);
  let town: TestUnit;
  let leader: TestAccount;
  let commune: TestAccount;
  let jobs: TestIndicator;

  beforeAll(async () => {
    town = await world.town(await world.province());
    leader = await world.official(town, 'LEADER');
    commune = await world.official(await world.commune(town), 'PLANNER');
    jobs = await makeIndicator(database);
  });

  const issue = (
    account: TestAccount,
    planId: string,
    words: DecisionReferenceInput,
    terms: Partial<IssueTerms> = {},
  ) =>
    actors.as(account, (outer) =>
      inTransaction(doing(outer, 'issuePlan'), async (ctx) => {
        const plan = await planToChange(ctx, { planId, revision: 1 }, PLAN_COURSE.issue);
        const extent = await extentOf(ctx, plan);
        refuseAll(
          problemsOfIssuing({
            ...{ year: plan.year, extent, decision: words, holdsFrom: null, today: today(ctx) },
          }),
        );
        return issueDecisionAndPlan(ctx, plan, words, {
          gapExplanation: null,
          named: [],
          from: today(ctx),
          holes: [],
          holesReason: null,
          ...terms,
        });
      }),
    );

  const known = { number: '1741/QĐ-UBND', signedOn: '2023-01-09' };
  const whole = { ...known, signer: { name: 'Nguyễn Văn An', title: 'CHỦ TỊCH' } };
  const READ = `query ($id: ID!) { plan(id: $id) { issued revision gapExplanation viewerMayEdit faults { code text }
    decision { number signedOn title signer signerTitle issued issuedAt issuedBy namedUnits { name } }
    objectives { text indicators { indicator { name } responsibilities { role } } } tasks { text } } }`;

  test('a planner does not issue', async () => {
    const draft = await makePlan(database, { unit: town, year: 2021, indicators: [jobs] });
    const planner = await world.official(town, 'PLANNER');
    await expect(issue(planner, draft.id, whole)).rejects.toThrow(/Chỉ lãnh đạo ban hành/);
    expect(await ask(actors, commune, READ, { id: draft.id })).toEqual({ plan: null });
  });

  test('an issued plan is not issued again', async () => {
    const issued = await makePlan(database, { unit: town, year: 2020, indicators: [jobs], issued: true });
    const again = issue(leader, issued.id, whole);
    await expect(again).rejects.toThrow(Refusal);
    await expect(again).rejects.toThrow(/đã ban hành/);
  });

  test('decision, plan and every part of it come into sight together', async () => {
    const { id: departmentId } = await world.department(town);
    const draft = await makePlan(database, {
      unit: town,
      indicators: [jobs],
      responsibilities: [{ indicator: jobs, departmentId, role: 'LEAD' }],
    });
    await issue(leader, draft.id, whole, { gapExplanation: ' Chờ tỉnh giao ', named: [commune.unit.pos] });
    expect(await ask(actors, commune, READ, { id: draft.id })).toEqual({
      plan: {
        ...{ issued: true, revision: 2, gapExplanation: 'Chờ tỉnh giao', viewerMayEdit: false, faults: [] },
        decision: {
          ...known,
          ...{ signer: 'Nguyễn Văn An', signerTitle: 'CHỦ TỊCH' },
          title: 'Về việc ban hành Kế hoạch mục tiêu chất lượng năm 2023',
          issued: true,
          issuedAt: '2023-01-10T01:00:00.000Z',
          issuedBy: 'LEADER Hương Trà',
          namedUnits: [{ name: 'Hương Xuân' }],
        },
        objectives: [
          {
            text: 'Phát triển kinh tế - xã hội',
            indicators: [{ indicator: { name: 'Giải quyết việc làm' }, responsibilities: [{ role: 'LEAD' }] }],
          },
        ],
        tasks: [{ text: 'Mở lớp đào tạo nghề' }],
      },
    });
    const { rows } = await database.truth.query(
      `select verb, subject, subject_id = $1 as of_plan from audit_entry order by seq desc limit 2`,
      [draft.id],
    );
    expect(rows).toEqual([
      { verb: 'issuePlan', subject: 'Plan', of_plan: true },
      { verb: 'issuePlan', subject: 'Decision', of_plan: false },
    ]);
  });

  test('a decision said to have no number is issued, and the fault is shown to whoever reads it', async () => {
    const draft = await makePlan(database, { unit: town, year: 2024, indicators: [jobs] });
    await issue(leader, draft.id, { number: null, signedOn: null, signer: null });
    expect(await ask(actors, commune, READ, { id: draft.id })).toMatchObject({
      plan: {
        decision: { number: null, signedOn: null, signer: null },
        faults: [
          { code: 'NUMBER_MISSING', text: 'Quyết định chưa có số.' },
          { code: 'SIGNED_ON_MISSING', text: 'Quyết định không ghi ngày ký.' },
          { code: 'SIGNER_MISSING', text: 'Quyết định không ghi người ký.' },
        ],
      },
    });
  });
});
