import type { Page } from 'playwright-core';
import { HttpClient } from '../support/http-client.ts';
import { PASSWORD } from '../support/passwords.ts';

export interface Screen {
  name: string;
  /** Of the demonstration; none: nobody is signed in. */
  account?: string;
  path: string;
  /** What is done before the picture is taken. */
  prepare?: (page: Page) => Promise<void>;
}

/** The pages that are shown, where the demonstration has most to show on them. */
export async function screensOf(address: string): Promise<Screen[]> {
  const of = await idsOf(address);
  const [communes, estimate] = [of.communes.join(), of.periods.estimate];
  return [
    { name: 'sign-in', path: '/dang-nhap' },
    { name: 'home', account: 'th.huongtra', path: '/' },
    { name: 'plan', account: 'th.huongtra', path: `/ke-hoach/${of.plans[2022]}` },
    { name: 'assignment', account: 'th.huongtra', path: `/ke-hoach/${of.plans[2023]}/giao`, prepare: typeQuotas },
    { name: 'report', account: 'th.huongtoan', path: `/bao-cao/${of.returnedReport}` },
    { name: 'inbox', account: 'th.huongtra', path: `/duyet/${of.waitingReport}` },
    { name: 'board', account: 'ld.huongtra', path: `/theo-doi?ky=${estimate}` },
    {
      name: 'board-why',
      account: 'ld.huongtra',
      path: `/theo-doi?ky=${estimate}&chi-tieu=${of.indicators.RAC}`,
      prepare: (page) => page.getByRole('dialog').getByText('78,44%').waitFor(),
    },
    {
      name: 'comparison',
      account: 'pt.tthue',
      path: `/so-sanh?don-vi=${communes}&chi-tieu=${of.indicators.RAC},${of.indicators.VIEC_LAM}&ky=${estimate}&xem=bieu-do`,
      prepare: (page) => page.getByRole('img', { name: /^Biểu đồ cột/ }).scrollIntoViewIfNeeded(),
    },
  ];
}

const QUOTAS = ['105', '165', '85', '115', '110', '130', '40', '70'];

/** Jobs for all communes but the last, so that the sum says what is left. */
async function typeQuotas(page: Page): Promise<void> {
  const cells = page.getByLabel(/^Giải quyết việc làm hằng năm, (Phường|Xã)/);
  await cells.first().waitFor({ state: 'attached' });
  // on a phone every indicator is a card whose communes are folded in
  const folded = page.locator('details').filter({ has: cells });
  if ((await folded.count()) > 0) await folded.locator('summary').click();
  for (const [index, quota] of QUOTAS.entries()) await cells.nth(index).fill(`${quota} lao động`);
  await page.getByText('Đã lưu').waitFor();
  // the first cell in the middle of the grid, with the unit's own target beside it
  await cells.first().focus();
  await cells.first().evaluate((cell) => cell.scrollIntoView({ block: 'center', inline: 'end' }));
}

interface Ids {
  plans: Record<number, string>;
  periods: { estimate: string };
  communes: string[];
  indicators: Record<string, string>;
  waitingReport: string;
  returnedReport: string;
}

type Edges<T> = { edges: { node: T }[] };

interface Asked {
  plans: Edges<{ id: string; year: number }>;
  periods: { id: string; kind: string; vintage: string }[];
  indicators: Edges<{ id: string; code: string }>;
  unitByCode: { children: Edges<{ id: string }> };
  reportsToReview: Edges<{ id: string; unit: { name: string } }>;
}

async function idsOf(address: string): Promise<Ids> {
  const planner = await HttpClient.signIn({ address }, 'th.huongtra', PASSWORD);
  const asked = await planner.ask<Asked>(`query {
    plans { edges { node { id year } } }
    periods(year: 2022, regimeCode: "MTCL") { id kind vintage }
    indicators(codes: ["RAC", "VIEC_LAM"]) { edges { node { id code } } }
    unitByCode(code: "480") { children { edges { node { id } } } }
    reportsToReview { edges { node { id unit { name } } } }
  }`);
  const commune = await HttpClient.signIn({ address }, 'th.huongtoan', PASSWORD);
  const { reports } = await commune.ask<{ reports: Edges<{ id: string }> }>(
    'query { reports(state: RETURNED) { edges { node { id } } } }',
  );
  const nodes = <T>({ edges }: Edges<T>): T[] => edges.map(({ node }) => node);
  const estimate = asked.periods.find(({ kind, vintage }) => kind === 'YEAR' && vintage === 'ESTIMATE');
  return {
    plans: Object.fromEntries(nodes(asked.plans).map(({ id, year }) => [year, id])),
    periods: { estimate: required(estimate).id },
    communes: nodes(asked.unitByCode.children).map(({ id }) => id),
    indicators: Object.fromEntries(nodes(asked.indicators).map(({ id, code }) => [code, id])),
    waitingReport: required(nodes(asked.reportsToReview).find(({ unit }) => unit.name === 'Tứ Hạ')).id,
    returnedReport: required(nodes(reports)[0]).id,
  };
}

function required<T>(found: T | undefined): T {
  if (found === undefined) throw new Error('the demonstration lacks what the pictures show');
  return found;
}
