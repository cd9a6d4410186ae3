import { beforeAll, expect, test } from 'vitest';
import { actorsOf } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { ask } from '#test/execute.ts';
import { makeIndicator, type TestIndicator } from '#test/indicators.ts';
import { makePlan, type TestPlan } from '#test/plans.ts';
import { giveTarget } from '#test/rollups.ts';
import { send } from '#test/targets.ts';
import { type TestAccount, World } from '#test/world.ts';

const database = useDatabase();
const actors = actorsOf(database);
const world = new World(database);
let planner: TestAccount;
let leader: TestAccount;
let growth: TestIndicator;
let source: TestPlan;
let copyId: string;

const CAPTION = 'MỤC TIÊU CHẤT LƯỢNG NĂM 2022\n(Kèm theo Quyết định số 1741/QĐ-UBND ngày 29/12/2021)';
const LAW = 'Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;';
const PLANNED = 'Căn cứ Kế hoạch số 24/KH-UBND ngày 03 tháng 01 năm 2022 của Ủy ban nhân dân thị xã;';
const ARTICLE = 'Điều 1. Ban hành Mục tiêu chất lượng năm 2022.';

beforeAll(async () => {
  const unit = await world.town(await world.province());
  planner = await world.official(unit, 'PLANNER');
  leader = await world.official(unit, 'LEADER');
  growth = await makeIndicator(database, { name: 'Giá trị sản xuất', unitOfMeasure: 'tỷ đồng' });
  source = await makePlan(database, { unit, year: 2022, issued: true, indicators: [growth] });
  await database.truth.query(
    `update decision set title = 'Về việc ban hành mục tiêu chất lượng năm 2022', issuer = 'ỦY BAN NHÂN DÂN THỊ XÃ',
       place = 'Hương Trà', proposal = 'Theo đề nghị của Chánh Văn phòng.', authority = 'TM. ỦY BAN NHÂN DÂN',
       legal_bases = $2, articles = $3, recipients = $4, annex_captions = $5, replaces = 'Quyết định số 5' where id = $1`,
    [source.decisionId, [LAW, PLANNED], [ARTICLE], ['Như Điều 4', 'Lưu: VT'], [CAPTION]],
  );
  const input = { provinceId: unit.provinceId, pos: unit.pos, planId: source.id };
  for (const [ordinal, text] of ['Nhằm thực hiện mục tiêu năm 2022', 'Báo cáo hằng quý'].entries()) {
    await database.truth.query(
      `insert into paragraph (province_id, id, plan_id, pos, issued, section, ordinal, text)
       values ($1, gen_random_uuid(), $2, $3, true, 'PREAMBLE', $4, $5)`,
      [input.provinceId, input.planId, input.pos, ordinal + 1, text],
    );
  }
  await giveTarget(database, { unit, indicator: growth, text: 'tăng 5% so với năm 2021', unitOfMeasure: 'tỷ đồng' });
  const carried = await send<{ id: string }>(
    ...([actors, planner, 'carryOverPlan', { planId: source.id, year: 2023 }, 'plan { id }'] as const),
  );
  copyId = carried.result?.id ?? '';
});

interface Read {
  plan: { carriedWords: string[]; revision: number; decision: Record<string, unknown> };
}

const read = async (): Promise<Read['plan']> =>
  (
    await ask<Read>(
      ...[actors, planner],
      `query ($id: ID!) { plan(id: $id) { carriedWords revision decision { kind title number signedOn signer signerTitle
         issuer place proposal authority replaces legalBases articles recipients annexCaptions } } }`,
      { id: copyId },
    )
  ).plan;

test('the decision’s words are carried over with the new year in its title; number, day and signer are not', async () => {
  expect((await read()).decision).toEqual({
    ...{ kind: 'DECISION', title: 'Về việc ban hành mục tiêu chất lượng năm 2023' },
    ...{ number: null, signedOn: null, signer: null, signerTitle: null, replaces: null },
    ...{ issuer: 'ỦY BAN NHÂN DÂN THỊ XÃ', place: 'Hương Trà', proposal: 'Theo đề nghị của Chánh Văn phòng.' },
    ...{ authority: 'TM. ỦY BAN NHÂN DÂN', legalBases: [LAW, PLANNED], articles: [ARTICLE] },
    ...{ recipients: ['Như Điều 4', 'Lưu: VT'], annexCaptions: [CAPTION] },
  });
});

const issue = async (more: object): Promise<string[]> => {
  const decision = { number: '12/QĐ-UBND', signedOn: '2023-01-09', signer: { name: 'Lê An', title: 'CHỦ TỊCH' } };
  const { revision } = await read();
  return (await send(actors, leader, 'issuePlan', { planId: copyId, revision, decision, ...more }, 'plan { id }'))
    .errors;
};

test('lines and targets that still name a year near the old plan’s are listed until they are written anew', async () => {
  expect((await read()).carriedWords).toEqual([
    ...[PLANNED, ARTICLE, CAPTION, 'Nhằm thực hiện mục tiêu năm 2022'],
    'Giá trị sản xuất: tăng 5% so với năm 2021',
  ]);
  const paragraphs = [{ text: 'Nhằm thực hiện mục tiêu năm 2023' }, { text: 'Báo cáo hằng quý' }];
  await send(actors, planner, 'saveParagraphs', { planId: copyId, section: 'PREAMBLE', paragraphs }, 'plan { id }');
  const targets = [{ indicatorId: growth.id, text: 'tăng 5% so với năm 2022' }];
  await send(actors, planner, 'setOwnTargets', { planId: copyId, targets }, 'targets { id }');
  // whoever compares with the year before means it, and says so
  const compared = 'Giá trị sản xuất: tăng 5% so với năm 2022';
  expect((await read()).carriedWords).toEqual([PLANNED, ARTICLE, CAPTION, compared]);
});

test('such a plan is issued once somebody has said that the years are meant', async () => {
  expect(await issue({})).toEqual(['AMBIGUOUS carriedWordsSeen']);
  expect(await issue({ carriedWordsSeen: true })).toEqual([]);
  expect((await read()).carriedWords).toEqual([]);
});

test('a year beside the plan’s is found in a draft that nobody carried over, in words, targets and names, until it is confirmed', async () => {
  const unit = await world.town(await world.province());
  const [writer, signer] = [await world.official(unit, 'PLANNER'), await world.official(unit, 'LEADER')];
  const old = await makeIndicator(database, { name: 'Số hộ nghèo đầu năm 2022', unitOfMeasure: 'hộ' });
  const { id: planId } = await makePlan(database, { unit, year: 2023, indicators: [old, growth] });
  const paragraphs = [{ text: 'Năm 2022 phấn đấu tăng thu' }, { text: 'Theo Quyết định số 5/QĐ-UBND ngày 03/01/2022' }];
  await send(actors, writer, 'saveParagraphs', { planId, section: 'PREAMBLE', paragraphs }, 'plan { id }');
  const targets = [{ indicatorId: growth.id, text: '1.150 tỷ đồng' }];
  await send(actors, writer, 'setOwnTargets', { planId, targets }, 'targets { id }');
  const query = 'query ($id: ID!) { plan(id: $id) { carriedWords revision missing { kind names } } }';
  const { plan } = await ask<{ plan: { carriedWords: string[]; revision: number; missing: { kind: string }[] } }>(
    ...([actors, writer, query, { id: planId }] as const),
  );
  const names = ['Năm 2022 phấn đấu tăng thu', 'Số hộ nghèo đầu năm 2022'];
  expect(plan.carriedWords).toEqual(names);
  expect(plan.missing).toContainEqual({ kind: 'YEARS', names });
  const decision = { number: '12/QĐ-UBND', signedOn: '2023-01-09', signer: { name: 'Lê An', title: 'CHỦ TỊCH' } };
  const sign = async (more: object) =>
    (await send(actors, signer, 'issuePlan', { planId, revision: plan.revision, decision, ...more }, 'plan { id }'))
      .errors;
  expect(await sign({})).toEqual(['AMBIGUOUS carriedWordsSeen']);
  expect(await sign({ carriedWordsSeen: true })).toEqual([]);
});
