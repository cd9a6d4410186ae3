import { loadDemoData } from '@dich/server/db/seeds/demo/demo-data.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEMO_DAY, useDemonstration } from '../support/demonstration.ts';
import type { HttpClient } from '../support/http-client.ts';
import { Officials } from '../support/officials.ts';
import { type Product, serveProduct } from '../support/product.ts';
import { plansOf } from './demonstration-plan-reader.ts';

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
