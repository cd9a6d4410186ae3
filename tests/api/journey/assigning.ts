import { expect, test } from 'vitest';
import type { Done, HttpClient } from '../../support/http-client.ts';
import type { Journey } from './journey.ts';
import { COMMUNES, type CommuneName, type JourneyIndicators } from './world.ts';

/** From an empty desk to a plan in force whose quotas make its targets, received by everybody named in it. */
export function assigning(journey: Journey): void {
  test('a planner drafts the plan: every target is read from the officials’ words', async () => {
    const { world, officials } = journey;
    const planner = await officials.as(world.planner);
    const title = 'Mục tiêu chất lượng và kế hoạch thực hiện năm 2023';
    const plan = await planner.must<{ id: string }>('createPlan', { year: 2023, title }, 'plan { id }');
    journey.planId = plan.id;
    for (const [text, names] of OBJECTIVES) {
      const input = { planId: plan.id, text };
      const objective = await planner.must<{ id: string }>('saveObjective', input, 'objective { id }');
      const indicatorIds = names.map((name) => world.indicators[name].id);
      await planner.must('addPlanIndicators', { objectiveId: objective.id, indicatorIds }, 'planIndicators { id }');
    }
    const targets = TARGETS.map(([name, text]) => ({ indicatorId: world.indicators[name].id, text }));
    const read = await planner.must<object[]>(
      'setOwnTargets',
      { planId: plan.id, targets },
      'targets { text explanation { text } question { key } }',
    );
    expect(read).toEqual(
      TARGETS.map(([, text, explanation]) => ({ text, explanation: { text: explanation }, question: null })),
    );
  });

  test('departments are told what they lead and coordinate', async () => {
    const { world, officials, planId } = journey;
    const planner = await officials.as(world.planner);
    const { indicators, finance, labour } = world;
    const responsibilities = [
      { indicatorId: indicators.investment.id, departments: [{ departmentId: finance.id, role: 'LEAD' }] },
      {
        indicatorId: indicators.jobs.id,
        departments: [
          { departmentId: labour.id, role: 'LEAD' },
          { departmentId: finance.id, role: 'COORDINATE' },
        ],
      },
    ];
    await planner.must('assignResponsibilities', { planId, responsibilities }, 'plan { id }');
    expect((await responsibilitiesOf(planner, planId)).map(({ role, department }) => [role, department.name])).toEqual([
      ['LEAD', 'Phòng Tài chính - Kế hoạch'],
      ['LEAD', 'Phòng Lao động - Thương binh và Xã hội'],
      ['COORDINATE', 'Phòng Tài chính - Kế hoạch'],
    ]);
  });

  test('the grid says what is still to be given: 400 + 300 + 150 leave 50 of 900 jobs', async () => {
    expect(
      await draftQuotas(journey, {
        jobs: { 'Hương Xuân': '400 lao động', 'Hương Vân': '300 lao động', 'Hương Toàn': '150 lao động' },
        schools: { 'Hương Xuân': '14/17 trường', 'Hương Vân': '10/12 trường', 'Hương Toàn': '7/9 trường' },
        trained: { 'Hương Xuân': 'trên 70%', 'Hương Vân': 'trên 70%', 'Hương Toàn': 'trên 70%' },
        newRural: { 'Hương Xuân': 'đạt chuẩn' },
      }),
    ).toEqual([
      {
        indicator: { name: 'Số xã đạt chuẩn nông thôn mới' },
        balance: {
          status: 'BALANCED',
          parent: '1',
          sum: '1',
          gap: '0',
          message: { text: 'Các phần cộng lại vừa đủ 1 xã.' },
        },
      },
      {
        indicator: { name: 'Giải quyết việc làm' },
        balance: { status: 'GAP', parent: '900', sum: '850', gap: '50', message: { text: GAP_OF_JOBS } },
      },
      {
        indicator: { name: 'Tỷ lệ lao động qua đào tạo' },
        balance: {
          ...{ status: 'BALANCED', parent: '70', sum: null, gap: '0' },
          message: { text: 'Mức giao từng đơn vị đều không thấp hơn yêu cầu.' },
        },
      },
      {
        indicator: { name: 'Tỷ lệ trường học đạt chuẩn quốc gia' },
        balance: {
          status: 'BALANCED',
          parent: '31',
          sum: '31',
          gap: '0',
          message: { text: 'Các phần cộng lại vừa đủ 31 trường.' },
        },
      },
    ]);
  });

  test('a plan with a gap is not issued without an explanation', async () => {
    expect(await issue(journey)).toEqual({
      result: null,
      errors: ['INVALID gapExplanation'],
      messages: [`Giải quyết việc làm: ${GAP_OF_JOBS} Hãy sửa mức giao hoặc giải trình phần chênh lệch.`],
    });
  });

  test('the leader issues what balances: plan, decision, targets and quotas at once', async () => {
    const [row] = await draftQuotas(journey, { jobs: { 'Hương Toàn': '200 lao động' } });
    expect(row).toMatchObject({ balance: { status: 'BALANCED', parent: '900', sum: '900', gap: '0' } });
    const communes = COMMUNES.map((name) => ({ name }));
    expect((await issue(journey)).result).toEqual({
      issued: true,
      decision: { number: '12/QĐ-UBND', signedOn: '2023-01-10', issuedBy: 'LEADER Hương Trà', namedUnits: communes },
    });
  });

  test('departments and communes confirm that they have received it', async () => {
    const { world, officials, planId } = journey;
    journey.product.setToday('2023-01-12');
    const head = await officials.as(world.labour.head);
    const responsibilities = await responsibilitiesOf(head, planId);
    const [mine] = responsibilities.filter(({ viewerMayAcknowledge }) => viewerMayAcknowledge);
    await head.must('acknowledgeResponsibility', { responsibilityId: mine?.id }, 'responsibility { id }');
    expect((await responsibilitiesOf(head, planId)).map(({ acknowledgedBy }) => acknowledgedBy)).toEqual([
      null,
      'DEPARTMENT_HEAD Hương Trà',
      null,
    ]);

    const { leader, unit } = world.communes['Hương Xuân'];
    const commune = await officials.as(leader);
    const given = await assignmentsOf(commune, unit.unitId);
    await commune.must('acknowledgeTargets', { targetIds: given.map(({ id }) => id) }, 'targets { id }');
    expect(
      (await assignmentsOf(commune, unit.unitId)).map(({ text, acknowledgedBy }) => [text, acknowledgedBy]),
    ).toEqual(
      expect.arrayContaining([
        ['400 lao động', 'LEADER Hương Xuân'],
        ['14/17 trường', 'LEADER Hương Xuân'],
        ['trên 70%', 'LEADER Hương Xuân'],
        ['đạt chuẩn', 'LEADER Hương Xuân'],
      ]),
    );
  });
}

const GAP_OF_JOBS = 'Các phần cộng lại được 850 lao động, thiếu 50 lao động so với 900 lao động.';

type Name = keyof JourneyIndicators;

const OBJECTIVES: [text: string, indicators: Name[]][] = [
  ['Phát triển kinh tế', ['investment', 'income', 'newRural']],
  ['Lao động, xã hội, giáo dục', ['jobs', 'trained', 'poverty', 'schools']],
];

/** The words, and what the product says it has understood. */
const TARGETS: [indicator: Name, text: string, explanation: string][] = [
  ['investment', '1.100 tỷ đồng', 'Đạt khi từ 1.100 tỷ đồng trở lên; vượt khi trên 1.100 tỷ đồng.'],
  [
    'income',
    '46 – 48 triệu đồng/người/năm',
    'Đạt khi từ 46 triệu đồng/người/năm trở lên; vượt khi trên 48 triệu đồng/người/năm.',
  ],
  ['newRural', 'Có 01 xã', 'Đạt khi từ 1 xã trở lên; vượt khi trên 1 xã.'],
  ['jobs', '900 lao động', 'Đạt khi từ 900 lao động trở lên; vượt khi trên 900 lao động.'],
  ['trained', 'trên 70%', 'Đạt khi trên 70%; không xét mức vượt.'],
  [
    'poverty',
    'giảm 0,8-1,0 điểm %/năm',
    'Đạt khi giảm từ 0,8 điểm %/năm trở lên so với kỳ gốc; vượt khi giảm trên 1,0 điểm %/năm.',
  ],
  [
    'schools',
    '31/38 trường, tỷ lệ 81,6%',
    'Đạt khi từ 31 trường trở lên; vượt khi trên 31 trường; tổng số 38 chỉ để kiểm tra.',
  ],
];

/** What the signer has seen of the plan, its drafts and what stands above them. */
async function seenOf(client: HttpClient, planId: string): Promise<object> {
  const { plan } = await client.ask<{ plan: { revision: number; draftsDigest: string; changesDigest: string } }>(
    'query ($planId: ID!) { plan(id: $planId) { revision draftsDigest changesDigest } }',
    { planId },
  );
  return { revision: plan.revision, draftsSeen: plan.draftsDigest, changesSeen: plan.changesDigest };
}

interface Responsibility {
  id: string;
  role: string;
  department: { name: string };
  acknowledgedBy: string | null;
  viewerMayAcknowledge: boolean;
}

async function responsibilitiesOf(client: HttpClient, planId: string): Promise<Responsibility[]> {
  const { plan } = await client.ask<{
    plan: { objectives: { indicators: { responsibilities: Responsibility[] }[] }[] };
  }>(
    `query ($planId: ID!) {
      plan(id: $planId) {
        objectives {
          indicators { responsibilities { id role department { name } acknowledgedBy viewerMayAcknowledge } }
        }
      }
    }`,
    { planId },
  );
  return plan.objectives.flatMap(({ indicators }) => indicators.flatMap(({ responsibilities }) => responsibilities));
}

interface GivenTarget {
  id: string;
  text: string;
  acknowledgedBy: string | null;
}

async function assignmentsOf(client: HttpClient, unitId: string): Promise<GivenTarget[]> {
  const { unit } = await client.ask<{ unit: { assignments: GivenTarget[] } }>(
    'query ($unitId: ID!) { unit(id: $unitId) { assignments(year: 2023) { id text acknowledgedBy } } }',
    { unitId },
  );
  return unit.assignments;
}

async function issue({ world, officials, planId }: Journey): Promise<Done<object>> {
  const leader = await officials.as(world.leader);
  const signer = { name: 'Nguyễn Văn An', title: 'CHỦ TỊCH' };
  const decision = { number: '12/QĐ-UBND', signedOn: '2023-01-10', signer };
  return leader.send<object>(
    'issuePlan',
    { planId, ...(await seenOf(leader, planId)), decision, holesReason: 'Phân công sau' },
    'plan { issued decision { number signedOn issuedBy namedUnits { name } } }',
  );
}

type Quotas = Partial<Record<Name, Partial<Record<CommuneName, string>>>>;

/** Types into the grid as the planner; answers the balance of the rows typed in. */
async function draftQuotas({ world, officials, planId }: Journey, quotas: Quotas): Promise<object[]> {
  const planner = await officials.as(world.planner);
  const targets = Object.entries(quotas).flatMap(([indicator, cells]) =>
    Object.entries(cells).map(([commune, text]) => ({
      indicatorId: world.indicators[indicator as Name].id,
      unitId: world.communes[commune as CommuneName].unit.unitId,
      text,
    })),
  );
  return planner.must<object[]>(
    'draftAssignments',
    { planId, targets },
    'rows { indicator { name } balance { status parent sum gap message { text } } }',
  );
}
