import { beforeAll, describe, expect, test } from 'vitest';
import { actorsOf } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { ask } from '#test/execute.ts';
import { makeIndicator, makeRatio, type TestIndicator } from '#test/indicators.ts';
import { makeTown, send, type TownOfTargets } from '#test/targets.ts';
import type { TestAccount } from '#test/world.ts';

const database = useDatabase();
const actors = actorsOf(database);
let jobs: TestIndicator;
let schools: TestIndicator;
let trained: TestIndicator;
let growth: TestIndicator;

beforeAll(async () => {
  jobs = await makeIndicator(database);
  schools = await makeRatio(database, { name: 'Tỷ lệ trường học đạt chuẩn quốc gia', sumPolicy: 'CHILDREN_EQUAL' });
  trained = await makeRatio(database);
  growth = await makeIndicator(database, {
    name: 'Tốc độ tăng trưởng giá trị sản xuất',
    unitOfMeasure: '%',
    kind: 'RATE_OF_CHANGE',
    sumPolicy: 'NOT_COMPARABLE',
    quotaToSubUnits: false,
  });
});

const CELL = 'unit { name } draft { text lo question { text } } inForce { text lo inForceFrom } proposed { text }';
const ROWS = `rows { indicator { id } parentTarget { text } cells { ${CELL} } balance { status parent sum gap message { text } missing { name } } }`;

interface Row {
  indicator: { id: string };
  cells: {
    unit: { name: string };
    draft: { text: string; question: { text: string } | null } | null;
    inForce: { text: string } | null;
  }[];
  balance: { status: string; gap: string | null; message: { text: string } };
}

const ofCommunes = (at: TownOfTargets, indicator: TestIndicator, texts: string[]) =>
  texts.map((text, index) => ({ unitId: at.communes[index]?.unitId, indicatorId: indicator.id, text }));

const draft = (at: TownOfTargets, account: TestAccount, targets: object[]) =>
  send<Row[]>(actors, account, 'draftAssignments', { planId: at.plan.id, targets }, ROWS);

const own = (at: TownOfTargets, account: TestAccount, targets: object[]) =>
  send<object[]>(
    actors,
    account,
    'setOwnTargets',
    { planId: at.plan.id, targets },
    'targets { text lo hi question { text } }',
  );

interface Given {
  number?: string;
  signedOn?: string;
  gapExplanation?: string;
}

/** Under the plan's own decision unless a number or a day is given. */
const assign = (at: TownOfTargets, account: TestAccount, { gapExplanation, ...decision }: Given = {}, now?: string) =>
  send<{ id: string; text: string; inForceFrom: string }[]>(
    actors,
    account,
    'assignTargets',
    { planId: at.plan.id, gapExplanation, decision: Object.keys(decision).length > 0 ? decision : null },
    'targets { id text inForceFrom unit { name } decision { number namedUnits { name } } }',
    now,
  );

const inForce = async (account: TestAccount, unitId: string, on: string) =>
  (
    await ask<{ targets: { edges: { node: { text: string } }[] } }>(
      actors,
      account,
      'query ($unitId: ID!, $on: LocalDate!) { targets(unitId: $unitId, year: 2023, on: $on) { edges { node { text } } } }',
      { unitId, on },
    )
  ).targets.edges.map(({ node }) => node.text);

describe('drafting quotas', () => {
  test('everything wrong is said at once, each at its cell', async () => {
    const at = await makeTown(database, { communes: 2, indicators: [jobs, growth] });
    const stranger = await makeTown(database, { communes: 1, indicators: [jobs] });
    const [first] = at.communes;
    const sent = await draft(at, at.planner, [
      { unitId: first?.unitId, indicatorId: schools.id, text: '1/2 trường' },
      { unitId: stranger.communes[0]?.unitId, indicatorId: jobs.id, text: '100 lao động' },
      { unitId: first?.unitId, indicatorId: growth.id, text: '14-15%' },
      { unitId: first?.unitId, indicatorId: jobs.id, text: '201 tỷ, đạt 157% dự toán' },
      { unitId: first?.unitId, indicatorId: jobs.id, text: '100 lao động' },
    ]);
    expect(sent).toMatchObject({
      result: null,
      errors: [
        'CONFLICT targets/4',
        'NOT_FOUND targets/0/indicatorId',
        'NOT_FOUND targets/1/unitId',
        'CONFLICT targets/2/indicatorId',
        'INVALID targets/3/text',
      ],
    });
  });

  test('a head of another unit finds no such plan, and an officer may not', async () => {
    const at = await makeTown(database, { communes: 1, indicators: [jobs], issued: true });
    const other = await makeTown(database, { communes: 1, indicators: [jobs] });
    expect((await draft(at, other.planner, [])).errors).toEqual(['NOT_FOUND planId']);
    expect((await draft(at, at.heads[0] as TestAccount, [])).errors).toEqual(['NOT_ALLOWED planId']);
  });

  test('the words are kept to the letter, the row answers its balance', async () => {
    const at = await makeTown(database, { communes: 2, indicators: [jobs] });
    await own(at, at.planner, [{ indicatorId: jobs.id, text: '900 lao động' }]);
    const sent = await draft(at, at.planner, ofCommunes(at, jobs, ['  500 lao động ', '370']));
    expect(sent).toEqual({
      errors: [],
      messages: [],
      result: [
        {
          indicator: { id: jobs.id },
          parentTarget: { text: '900 lao động' },
          cells: [
            {
              unit: { name: 'Số 1' },
              draft: { text: '500 lao động', lo: '500', question: null },
              inForce: null,
              proposed: null,
            },
            {
              unit: { name: 'Số 2' },
              draft: { text: '370', lo: '370', question: null },
              inForce: null,
              proposed: null,
            },
          ],
          balance: {
            status: 'GAP',
            parent: '900',
            sum: '870',
            gap: '30',
            message: { text: 'Các phần cộng lại được 870 lao động, thiếu 30 lao động so với 900 lao động.' },
            missing: [],
          },
        },
      ],
    });
  });

  test('an empty text removes the draft', async () => {
    const at = await makeTown(database, { communes: 1, indicators: [jobs] });
    await draft(at, at.planner, ofCommunes(at, jobs, ['500']));
    const { result } = await draft(at, at.planner, ofCommunes(at, jobs, ['']));
    expect(result?.[0]?.cells[0]?.draft).toBeNull();
  });

  test('a retry with the same id answers the same rows', async () => {
    const at = await makeTown(database, { communes: 1, indicators: [jobs] });
    const input = { planId: at.plan.id, targets: ofCommunes(at, jobs, ['500']), clientMutationId: 'mot-lan' };
    const once = await send(actors, at.planner, 'draftAssignments', input, ROWS);
    expect(await send(actors, at.planner, 'draftAssignments', input, ROWS)).toEqual(once);
  });
});

describe('giving quotas', () => {
  test('a planner drafts, only the leader gives', async () => {
    const at = await makeTown(database, { communes: 1, indicators: [jobs], issued: true });
    await draft(at, at.planner, ofCommunes(at, jobs, ['900']));
    expect(await assign(at, at.planner)).toMatchObject({ result: null, errors: ['NOT_ALLOWED planId'] });
  });

  test('an ambiguous text is kept as a draft with its question, and is not given: both are said, and every gap', async () => {
    const rice = await makeIndicator(database, { name: 'Sản lượng lương thực', unitOfMeasure: 'tấn' });
    const at = await makeTown(database, { communes: 2, indicators: [jobs, rice] });
    await own(at, at.leader, [{ indicatorId: jobs.id, text: '900 lao động' }]);
    const [first, second] = at.communes;
    const drafted = await draft(at, at.planner, [
      { unitId: first?.unitId, indicatorId: rice.id, text: 'trên 3,098 tấn' },
      { unitId: first?.unitId, indicatorId: jobs.id, text: '400 lao động' },
      { unitId: second?.unitId, indicatorId: jobs.id, text: '400 lao động' },
    ]);
    const question = drafted.result?.find(({ indicator }) => indicator.id === rice.id)?.cells[0]?.draft?.question;
    expect(question?.text).toBe(
      'Số “3,098” (tấn) có thể đọc là 3,098 tấn hoặc 3098 tấn. Hãy chọn giá trị đúng. Các cách hiểu: (1) Đạt khi trên 3,098 tấn; không xét mức vượt. (2) Đạt khi trên 3.098 tấn; không xét mức vượt.',
    );
    const refused = await assign(at, at.leader);
    expect(refused.errors).toEqual([
      'LOCKED decision',
      `AMBIGUOUS targets/${rice.id}/${first?.unitId}`,
      'INVALID gapExplanation',
    ]);
    expect(refused.messages[1]).toContain('(1) Đạt khi trên 3,098 tấn');
    expect(refused.messages[2]).toContain('thiếu 100 lao động so với 900 lao động');
    await draft(at, at.planner, [
      { unitId: first?.unitId, indicatorId: rice.id, text: 'trên 3,098 tấn', chosenReading: 1 },
    ]);
    const given = await assign(at, at.leader, {
      number: '12/QĐ-UBND',
      gapExplanation: 'Thị xã tự giải quyết 100.',
    });
    expect(given.errors).toEqual([]);
    const { rows } = await database.truth.query('select text, lo, question from target where indicator_id = $1', [
      rice.id,
    ]);
    expect(rows).toEqual([{ text: 'trên 3,098 tấn', lo: '3098.000000', question: null }]);
  });

  test('quotas that make the whole come into force under the plan’s decision, from the day it was signed', async () => {
    const at = await makeTown(database, { communes: 2, indicators: [jobs, schools], issued: true });
    await draft(at, at.planner, [
      ...ofCommunes(at, jobs, ['500', '400']),
      ...ofCommunes(at, schools, ['20/24 trường', '11/14 trường']),
    ]);
    const sent = await assign(at, at.leader, {}, '2023-02-01');
    expect(sent).toMatchObject({ errors: [] });
    const decision = { number: '1741/QĐ-UBND', namedUnits: [{ name: 'Số 1' }, { name: 'Số 2' }] };
    expect(sent.result?.toSorted((a, b) => a.text.localeCompare(b.text))).toEqual(
      [
        { text: '11/14 trường', unit: { name: 'Số 2' } },
        { text: '20/24 trường', unit: { name: 'Số 1' } },
        { text: '400', unit: { name: 'Số 2' } },
        { text: '500', unit: { name: 'Số 1' } },
      ].map((target) => ({ ...target, id: expect.any(String), inForceFrom: '2023-01-10', decision })),
    );
  });

  test('a draft of an indicator that has left the plan is not given', async () => {
    const at = await makeTown(database, { communes: 1, indicators: [jobs, schools] });
    await draft(at, at.planner, [...ofCommunes(at, jobs, ['900']), ...ofCommunes(at, schools, ['3/4 trường'])]);
    await database.truth.query('delete from plan_indicator where id = $1', [at.plan.lines.get(jobs.id)]);
    const { result } = await assign(at, at.leader, { number: '12/QĐ-UBND' });
    expect(result?.map(({ text }) => text)).toEqual(['3/4 trường']);
  });

  test('with nothing drafted there is nothing to give', async () => {
    const at = await makeTown(database, { communes: 1, indicators: [jobs], issued: true });
    expect((await assign(at, at.leader)).errors).toEqual(['CONFLICT planId']);
  });

  test('each commune must be bound at least as the town is: 65 % under a town’s >70 % is a gap', async () => {
    const at = await makeTown(database, { communes: 2, indicators: [trained] });
    await own(at, at.planner, [{ indicatorId: trained.id, text: '>70%' }]);
    const { result } = await draft(at, at.planner, ofCommunes(at, trained, ['>70%', 'trên 65%']));
    expect(result?.[0]?.balance).toMatchObject({
      status: 'GAP',
      gap: '5',
      message: { text: 'Mức giao chưa bằng mức của đơn vị: phường Số 2.' },
    });
  });

  test('a later decision replaces what was in force, and any day can be asked about', async () => {
    const at = await makeTown(database, { communes: 1, indicators: [jobs], issued: true });
    const [commune] = at.communes;
    await draft(at, at.planner, ofCommunes(at, jobs, ['900']));
    await assign(at, at.leader);
    await draft(at, at.planner, ofCommunes(at, jobs, ['950']));
    const again = await assign(at, at.leader, {}, '2023-06-01');
    expect(again.errors).toEqual([`CONFLICT targets/${jobs.id}/${commune?.unitId}`]);
    expect(again.messages[0]).toContain('Hãy điều chỉnh kèm lý do, hoặc ghi quyết định mới');
    const early = await assign(at, at.leader, { number: '5/QĐ-UBND', signedOn: '2023-01-09' }, '2023-06-01');
    expect(early.errors).toEqual(['CONFLICT decision/signedOn']);
    const later = await assign(at, at.leader, { number: '99/QĐ-UBND', signedOn: '2023-05-20' }, '2023-06-01');
    expect(later.errors).toEqual([]);
    const unitId = commune?.unitId ?? '';
    const seen = await Promise.all(
      ['2023-01-09', '2023-01-10', '2023-05-19', '2023-05-20'].map((day) => inForce(at.planner, unitId, day)),
    );
    expect(seen).toEqual([[], ['900'], ['900'], ['950']]);
  });

  test('a decision signed tomorrow is refused', async () => {
    const at = await makeTown(database, { communes: 1, indicators: [jobs], issued: true });
    await draft(at, at.planner, ofCommunes(at, jobs, ['900']));
    expect((await assign(at, at.leader, { signedOn: '2023-01-11' })).errors).toEqual(['INVALID decision/signedOn']);
  });
});

describe('quotas of nine communes', () => {
  test('Hương Trà’s 900 jobs and 31 of 38 schools, shared out whole, need no explanation', async () => {
    const at = await makeTown(database, { communes: 9, indicators: [jobs, schools] });
    await own(at, at.planner, [
      { indicatorId: jobs.id, text: '900 lao động' },
      { indicatorId: schools.id, text: '31/38 trường, tỷ lệ 81,6%' },
    ]);
    // 120 + 110 + 105 + 100 + 100 + 95 + 95 + 90 + 85 = 900; 4 + 4 + 4 + 4 + 3 + 3 + 3 + 3 + 3 = 31 of 5 + 5 + 5 + 5 + 4 + 4 + 4 + 3 + 3 = 38
    const { result } = await draft(at, at.planner, [
      ...ofCommunes(at, jobs, ['120', '110', '105', '100', '100', '95', '95', '90', '85']),
      ...ofCommunes(at, schools, [
        ...['4/5 trường', '4/5 trường', '4/5 trường', '4/5 trường', '3/4 trường'],
        ...['3/4 trường', '3/4 trường', '3/3 trường', '3/3 trường'],
      ]),
    ]);
    expect(result?.map(({ balance }) => [balance.status, balance.gap])).toEqual([
      ['BALANCED', '0'],
      ['BALANCED', '0'],
    ]);
    expect((await assign(at, at.leader, { signedOn: '2023-01-10' })).result).toHaveLength(18);
  });

  test('Quảng Bình’s eight parts of 2017 miss its headline by 27 households: not without a written explanation', async () => {
    const poor = await makeIndicator(database, {
      name: 'Số hộ nghèo giảm trong năm',
      direction: 'LOWER',
      unitOfMeasure: 'hộ',
    });
    const at = await makeTown(database, { communes: 8, indicators: [poor] });
    await own(at, at.planner, [{ indicatorId: poor.id, text: 'giảm từ 5.374 đến 6.013 hộ' }]);
    const parts = ['840-930', '1.070-1.190', '660-750', '950-1050', '575-655', '807-890', '413-500', '32-48'];
    const texts = parts.map((range) => `giảm ${range} hộ`);
    const { result } = await draft(at, at.planner, ofCommunes(at, poor, texts));
    expect(result?.[0]?.balance).toMatchObject({ status: 'GAP', parent: '5374', sum: '5347', gap: '27' });
    const bare = await assign(at, at.leader, { signedOn: '2023-01-10' });
    expect(bare).toMatchObject({
      errors: ['INVALID gapExplanation'],
      messages: [
        'Số hộ nghèo giảm trong năm: Các phần cộng lại được 5.347 hộ, thiếu 27 hộ so với 5.374 hộ. Hãy sửa mức giao hoặc giải trình phần chênh lệch.',
      ],
    });
    const explained = await assign(at, at.leader, { signedOn: '2023-01-10', gapExplanation: 'Theo văn bản của tỉnh.' });
    expect(explained.result).toHaveLength(8);
  });
});
