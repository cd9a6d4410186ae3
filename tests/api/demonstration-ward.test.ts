import { afterAll, beforeAll, expect, test } from 'vitest';
import { DEMO_DAY, useDemonstration } from '../support/demonstration.ts';
import type { HttpClient } from '../support/http-client.ts';
import { Officials } from '../support/officials.ts';
import { type Product, serveProduct } from '../support/product.ts';
import { plansOf } from './demonstration-plan-reader.ts';

/** Phường Hương Xuân in 2023: its plan waits for what the town assigns, and is to be looked at once it has. */
const database = useDemonstration();
let product: Product;
let officials: Officials;

const as = (login: string): Promise<HttpClient> => officials.as({ login });

beforeAll(async () => {
  product = await serveProduct(database, { today: DEMO_DAY });
  officials = new Officials(product);
}, 120_000);
afterAll(() => product?.stop());

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
  const { plan } = await leader.ask<{ plan: { draftsDigest: string; changesDigest: string } }>(
    'query ($planId: ID!) { plan(id: $planId) { draftsDigest changesDigest } }',
    { planId: draft?.id },
  );
  const given = {
    ...{ planId: draft?.id, draftsSeen: plan.draftsDigest, changesSeen: plan.changesDigest },
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

const UNASSIGNED =
  'Đạt khi từ 105% mức được giao trở lên; vượt khi trên 110% mức được giao; chưa xác định cho đến khi cấp trên giao chỉ tiêu.';

async function revenueOfHuongXuan(): Promise<object> {
  const [plan] = await plansOf(await as('th.huongxuan'));
  const target = plan?.targets.find(({ indicator }) => indicator.code === 'THU_NS');
  return { ...target, staleBecause: plan?.staleBecause?.text };
}
