import { loadDemoData } from '@dich/server/db/seeds/demo/demo-data.ts';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEMO_DAY, useDemonstration } from '../support/demonstration.ts';
import type { HttpClient } from '../support/http-client.ts';
import { Officials } from '../support/officials.ts';
import { type Product, serveProduct } from '../support/product.ts';

/** The plans of the demonstration: five in force by real decisions, one draft of the town that a ward waits for. */
const database = useDemonstration();
let product: Product;
let officials: Officials;

const as = (login: string): Promise<HttpClient> => officials.as({ login });

beforeAll(async () => {
  product = await serveProduct(database, { today: DEMO_DAY });
  officials = new Officials(product);
}, 120_000);
afterAll(() => product?.stop());

test('the town’s plan of 2023 is a draft carried over from 2022 with its targets, which no ward sees', async () => {
  const [draft] = await plansOf(await as('th.huongtra'));
  expect(draft).toMatchObject({ year: 2023, issued: false, carriedOverFrom: { year: 2022 } });
  expect(draft?.targets).toHaveLength(22);
  expect(draft?.targets[0]).toMatchObject({ indicator: { code: 'GTSX_TANG' }, ownTarget: { text: '14-15%' } });
  const ward = await as('th.huongxuan');
  expect(await ward.ask('query ($id: ID!) { plan(id: $id) { id } }', { id: draft?.id })).toEqual({ plan: null });
});

test('a document without a number keeps none, and its fault is shown', async () => {
  const [plan] = await plansOf(await as('th.bachong'));
  expect(plan).toMatchObject({ decision: { number: null, signedOn: '2021-02-19' } });
  expect(plan?.faults.map(({ code }) => code)).toEqual(expect.arrayContaining(['NUMBER_MISSING', 'COUNT_MISMATCH']));
});

test('“9.398 tỷ đồng” of a commune is a question that nobody has answered for it', async () => {
  const [plan] = await plansOf(await as('th.phongbinh'));
  const revenue = plan?.targets.find(({ indicator }) => indicator.code === 'PB_THU_NS')?.ownTarget;
  expect(revenue).toMatchObject({ text: '9.398 tỷ đồng', lo: null });
  expect(revenue?.question?.text).toContain('Hãy chọn giá trị đúng.');
});

test('every department but one has confirmed what it leads, and every commune but one what it was given', async () => {
  const planner = await as('th.huongtra');
  const { plans } = await planner.ask<{ plans: { edges: { node: Confirmed }[] } }>(CONFIRMED);
  const silent = plans.edges.flatMap(({ node }) =>
    node.objectives.flatMap(({ indicators }) =>
      indicators.flatMap(({ responsibilities }) =>
        responsibilities.filter(({ role, acknowledgedBy }) => role === 'LEAD' && acknowledgedBy === null),
      ),
    ),
  );
  expect(silent.map(({ department }) => department.name)).toEqual(['Phòng Văn hóa thông tin']);
  const { unitByCode } = await planner.ask<Given>(GIVEN);
  const waiting = unitByCode.children.edges.filter(({ node }) =>
    node.assignments.some(({ acknowledgedBy }) => acknowledgedBy === null),
  );
  expect(waiting.map(({ node }) => node.name)).toEqual(['Bình Tiến']);
});

describe('what a decision lists under a composite', () => {
  const ASK = `query { plans(first: 10) { edges { node { year objectives { indicators {
    indicator { code } members { indicator { code } } ownTarget { reading { rule lo } } } } } } } }`;
  interface Line {
    indicator: { code: string };
    members: { indicator: { code: string } }[];
    ownTarget: { reading: { rule: string; lo: string | null } | null } | null;
  }
  interface Plans {
    plans: { edges: { node: { objectives: { indicators: Line[] }[] } }[] };
  }

  test.each([
    ['th.phongbinh', 'PB_KTXH', 13],
    ['th.phongbinh', 'PB_TRE', 3],
    ['th.phongbinh', 'PB_VAN_HOA', 4],
    ['th.huongxuan', 'HX_KTXH', 7],
  ])('%s: %s counts what the document names, no more', async (login, code, count) => {
    const { plans } = await (await as(login)).ask<Plans>(ASK);
    const lines = plans.edges.flatMap(({ node }) => node.objectives.flatMap(({ indicators }) => indicators));
    const line = lines.find(({ indicator }) => indicator.code === code);
    const listed = loadDemoData()
      .decisions.flatMap(({ plan }) => plan.objectives.flatMap(({ indicators }) => indicators))
      .find((indicator) => indicator.code === code)?.members;
    expect(line?.members.map(({ indicator }) => indicator.code)).toEqual(listed);
    expect(listed).toHaveLength(count);
  });
});

test('a graded indicator of Phong Bình carries its scale, and its target is a grade of it', async () => {
  const { plans } = await (await as('th.phongbinh')).ask<{
    plans: { edges: { node: { objectives: { indicators: Graded[] }[] } }[] };
  }>(`query { plans(first: 10) { edges { node { objectives { indicators {
    indicator { kind grades { name } } ownTarget { reading { grade } } } } } } } }`);
  const graded = plans.edges
    .flatMap(({ node }) => node.objectives.flatMap(({ indicators }) => indicators))
    .filter(({ indicator }) => indicator.kind === 'GRADE');
  expect(graded.map(({ ownTarget }) => ownTarget?.reading?.grade)).toEqual([
    'Tốt',
    'Tốt',
    'Tập thể lao động tiên tiến',
  ]);
  for (const { indicator, ownTarget } of graded) {
    expect(indicator.grades?.map(({ name }) => name)).toContain(ownTarget?.reading?.grade);
  }
});

interface Graded {
  indicator: { kind: string; grades: { name: string }[] | null };
  ownTarget: { reading: { grade: string | null } | null } | null;
}

describe('phường Hương Xuân in 2023', () => {
  test('“vượt chỉ tiêu cấp trên giao” means nothing until something is assigned', async () => {
    expect(await revenueOfHuongXuan()).toMatchObject({
      ownTarget: { text: 'Vượt chỉ tiêu cấp trên giao từ 5-10%', explanation: { text: UNASSIGNED } },
      assignedTarget: null,
    });
  });

  test('a fall “so với năm 2022” is one in percentage points', async () => {
    const [plan] = await plansOf(await as('th.huongxuan'));
    expect(plan?.targets.find(({ indicator }) => indicator.code === 'HO_NGHEO')?.ownTarget).toMatchObject({
      text: 'giảm so với năm 2022: 0,5-0,7%',
      explanation: { text: 'Đạt khi giảm từ 0,5 điểm % trở lên so với năm 2022; vượt khi giảm trên 0,7 điểm %.' },
    });
  });

  test('once the town assigns 3,2 tỷ đồng the bound is known, and the ward’s plan waits to be looked at', async () => {
    const [planner, leader] = [await as('th.huongtra'), await as('ld.huongtra')];
    const [draft] = await plansOf(planner);
    const indicatorId = draft?.targets.find(({ indicator }) => indicator.code === 'THU_NS')?.indicator.id;
    const ward = await as('th.huongxuan');
    const { viewer } = await ward.ask<{ viewer: { unit: { id: string } } }>('query { viewer { unit { id } } }');
    const targets = [{ unitId: viewer.unit.id, indicatorId, text: '3,2 tỷ đồng' }];
    await planner.must('draftAssignments', { planId: draft?.id, targets }, 'rows { indicator { code } }');
    const { plan } = await leader.ask<{ plan: { draftsDigest: string } }>(
      'query ($planId: ID!) { plan(id: $planId) { draftsDigest } }',
      { planId: draft?.id },
    );
    const given = {
      ...{ planId: draft?.id, draftsSeen: plan.draftsDigest },
      decision: { number: '15/QĐ-UBND', signedOn: DEMO_DAY },
      gapExplanation: 'Giao trước cho phường Hương Xuân.',
    };
    await leader.must('assignTargets', given, 'targets { id }');
    expect(await revenueOfHuongXuan()).toMatchObject({
      // 3.2 × 1.05 and 3.2 × 1.1
      ownTarget: {
        explanation: {
          text: 'Đạt khi từ 3,36 tỷ đồng (105% mức được giao) trở lên; vượt khi trên 3,52 tỷ đồng (110% mức được giao).',
        },
      },
      assignedTarget: { text: '3,2 tỷ đồng' },
      staleBecause:
        'Cấp trên đã giao hoặc thay đổi 1 chỉ tiêu sau khi kế hoạch này ban hành: Tổng thu ngân sách (3,2 tỷ đồng). Hãy xem lại kế hoạch.',
    });
  });
});

test('the province compares two communes, and every invented figure is marked in the spreadsheet', async () => {
  const analyst = await as('pt.tthue');
  const { unitByCode, periods } = await analyst.ask<Asked>(ASKED);
  const communes = unitByCode.children.edges.map(({ node }) => node);
  const units = communes.filter(({ name }) => name === 'Hương Xuân' || name === 'Bình Tiến').map(({ id }) => id);
  const period = periods.find(({ kind, vintage }) => kind === 'YEAR' && vintage === 'ESTIMATE')?.id ?? '';
  const query = new URLSearchParams({ unitIds: units.join(), indicatorCodes: 'VIEC_LAM,LD_DAOTAO', periodId: period });
  const csv = await (await analyst.get(`/export/comparison.csv?${query}`)).text();
  const lines: Record<string, string>[] = parse(csv, { bom: true, columns: true });
  expect(
    lines.map((line) =>
      ['Đơn vị', 'Mã chỉ tiêu', 'Kết quả', 'Loại số liệu', 'Số liệu minh họa'].map((name) => line[name]),
    ),
  ).toEqual([
    ['Phường Hương Xuân', 'VIEC_LAM', 'vượt', 'ước thực hiện', 'có'],
    ['Phường Hương Xuân', 'LD_DAOTAO', 'đạt', 'ước thực hiện', 'có'],
    ['Xã Bình Tiến', 'VIEC_LAM', 'chưa đánh giá', '', 'không'],
    ['Xã Bình Tiến', 'LD_DAOTAO', 'chưa đánh giá', '', 'không'],
  ]);
});

interface Confirmed {
  objectives: {
    indicators: {
      responsibilities: { role: string; acknowledgedBy: string | null; department: { name: string } }[];
    }[];
  }[];
}

const CONFIRMED = `query {
  plans(year: 2022) {
    edges { node { objectives { indicators { responsibilities { role acknowledgedBy department { name } } } } } }
  }
}`;

interface Given {
  unitByCode: {
    children: { edges: { node: { name: string; assignments: { acknowledgedBy: string | null }[] } }[] };
  };
}

const GIVEN = `query {
  unitByCode(code: "480") { children { edges { node { name assignments(year: 2022) { acknowledgedBy } } } } }
}`;

interface Asked {
  unitByCode: { children: { edges: { node: { id: string; name: string } }[] } };
  periods: { id: string; kind: string; vintage: string }[];
}

const ASKED = `query {
  unitByCode(code: "480") { children { edges { node { id name } } } }
  periods(year: 2022, regimeCode: "MTCL") { id kind vintage }
}`;

const UNASSIGNED =
  'Đạt khi từ 105% mức được giao trở lên; vượt khi trên 110% mức được giao; chưa xác định cho đến khi cấp trên giao chỉ tiêu.';

interface Said {
  text: string;
}

interface PlannedTarget {
  indicator: { id: string; code: string };
  ownTarget: { text: string; lo: string | null; question: Said | null; explanation: Said } | null;
  assignedTarget: { text: string } | null;
}

interface Plan {
  id: string;
  year: number;
  faults: { code: string }[];
  targets: PlannedTarget[];
  staleBecause: { text: string } | null;
}

async function revenueOfHuongXuan(): Promise<object> {
  const [plan] = await plansOf(await as('th.huongxuan'));
  const target = plan?.targets.find(({ indicator }) => indicator.code === 'THU_NS');
  return { ...target, staleBecause: plan?.staleBecause?.text };
}

/** Plans of the official's unit, newest year first, with the targets of all their objectives in one list. */
async function plansOf(client: HttpClient): Promise<Plan[]> {
  const { plans } = await client.ask<{ plans: { edges: { node: Plan & { objectives: Objective[] } }[] } }>(PLANS);
  return plans.edges.map(({ node: { objectives, ...plan } }) => ({
    ...plan,
    targets: objectives.flatMap(({ indicators }) => indicators),
  }));
}

interface Objective {
  indicators: PlannedTarget[];
}

const PLANS = `query {
  plans {
    edges {
      node {
        id year issued staleBecause { text } carriedOverFrom { year } decision { number signedOn } faults { code }
        objectives {
          indicators {
            indicator { id code } ownTarget { text lo question { text } explanation { text } } assignedTarget { text }
          }
        }
      }
    }
  }
}`;
