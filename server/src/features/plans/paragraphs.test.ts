import { beforeAll, describe, expect, test } from 'vitest';
import { actorsOf } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { ask } from '#test/execute.ts';
import { makeIndicator, type TestIndicator } from '#test/indicators.ts';
import { makePlan, type TestPlan } from '#test/plans.ts';
import { planSeen } from '#test/targets.ts';
import { type TestAccount, type TestUnit, World } from '#test/world.ts';

/** What a plan says besides objectives and tasks, and the decision around it, are kept to the letter. */
const database = useDatabase();
const actors = actorsOf(database);
const world = new World(database);
let province: TestUnit;
let jobs: TestIndicator;

interface Answered {
  userErrors: { code: string; path: string[] }[];
}

interface Draft {
  plan: TestPlan;
  planner: TestAccount;
  town: TestUnit;
}

beforeAll(async () => {
  province = await world.province();
  jobs = await makeIndicator(database);
});

async function draft(): Promise<Draft> {
  const town = await world.town(province);
  const plan = await makePlan(database, { unit: town, indicators: [jobs] });
  return { plan, planner: await world.official(town, 'PLANNER'), town };
}

async function send(account: TestAccount, verb: string, input: object): Promise<string[][]> {
  const type = `${verb[0]?.toUpperCase()}${verb.slice(1)}Input`;
  const document = `mutation ($input: ${type}!) { ${verb}(input: $input) { userErrors { code path } } }`;
  const answered = (await ask<Record<string, Answered>>(actors, account, document, { input }))[verb];
  return (answered?.userErrors ?? []).map(({ code, path }) => [code, path.join('.')]);
}

interface Read {
  plan: {
    paragraphs: { section: string; heading: boolean; text: string }[];
    objectives: { paragraphs: { text: string; unquantified: boolean; indicators: { id: string }[] }[] }[];
    document: { part: string; cells: string[] }[];
    decision: Record<string, unknown> | null;
  };
}

const READ = `query ($id: ID!) { plan(id: $id) {
  paragraphs { section heading text }
  objectives { paragraphs { text unquantified indicators { id } } }
  document { part cells }
  decision { kind title issuer place legalBases proposal articles recipients authority annexCaptions }
} }`;

const read = async ({ planner, plan }: Draft): Promise<Read['plan']> =>
  (await ask<Read>(actors, planner, READ, { id: plan.id })).plan;

const ARTICLE = 'Điều 1. Ban hành “Kế hoạch”, gồm:\n1. Mục tiêu;\n2. Biện pháp \\ theo dõi.';

describe('paragraphs of a draft', () => {
  test('stand where they were put, in the order of the document, whatever signs they hold', async () => {
    const own = await draft();
    const planId = own.plan.id;
    const words = ['III. TỔ CHỨC "THỰC HIỆN"', '1. Văn phòng, {a,b}\nvà các phòng', 'null'];
    const paragraphs = words.map((text, index) => ({ text, heading: index === 0 }));
    expect(await send(own.planner, 'saveParagraphs', { planId, section: 'ORGANISATION', paragraphs })).toEqual([]);
    await send(own.planner, 'saveParagraphs', {
      planId,
      section: 'PREAMBLE',
      paragraphs: [{ text: 'Nhằm triển khai:' }],
    });
    expect((await read(own)).paragraphs).toEqual([
      { section: 'PREAMBLE', heading: false, text: 'Nhằm triển khai:' },
      ...paragraphs.map((paragraph) => ({ section: 'ORGANISATION', ...paragraph })),
    ]);
  });

  test('under an objective a line that states no target is not quantified; a heading is none', async () => {
    const own = await draft();
    const under = { planId: own.plan.id, section: 'OBJECTIVES', objectiveId: own.plan.objectiveId };
    const paragraphs = [
      { text: '2.1 Phòng Lao động chủ trì:', heading: true },
      { text: '- Giải quyết việc làm: 900 lao động', indicatorIds: [jobs.id] },
      { text: '- Các chỉ tiêu thống kê của ngành.' },
    ];
    expect(await send(own.planner, 'saveParagraphs', { ...under, paragraphs })).toEqual([]);
    const [objective] = (await read(own)).objectives;
    expect(objective?.paragraphs.map(({ unquantified }) => unquantified)).toEqual([false, false, true]);
    expect(objective?.paragraphs[1]?.indicators).toEqual([{ id: jobs.id }]);
    // an indicator that leaves the plan is stated no more; the words stay
    await send(own.planner, 'removePlanIndicator', { planIndicatorId: own.plan.lines.get(jobs.id) });
    const [after] = (await read(own)).objectives;
    expect(after?.paragraphs.map(({ text }) => text)).toEqual(paragraphs.map(({ text }) => text));
    expect(after?.paragraphs[1]).toMatchObject({ indicators: [], unquantified: true });
  });

  test('what they cannot say or where they cannot stand is refused, all at once', async () => {
    const own = await draft();
    const planId = own.plan.id;
    const { objectiveId } = own.plan;
    const other = await draft();
    const paragraphs = [{ text: ' ' }, { text: 'Theo dõi', indicatorIds: [jobs.id] }];
    expect(await send(own.planner, 'saveParagraphs', { planId, section: 'MONITORING', paragraphs })).toEqual([
      ['INVALID', 'paragraphs.0.text'],
      ['INVALID', 'paragraphs.1.indicatorIds'],
    ]);
    const line = { text: '- Dòng', indicatorIds: [other.plan.id] };
    expect(
      await send(own.planner, 'saveParagraphs', { planId, objectiveId, section: 'PURPOSE', paragraphs: [line] }),
    ).toEqual([
      ['INVALID', 'objectiveId'],
      ['NOT_FOUND', 'paragraphs.0.indicatorIds.0'],
    ]);
    const foreign = { planId, section: 'OBJECTIVES', objectiveId: other.plan.objectiveId, paragraphs: [] };
    expect(await send(own.planner, 'saveParagraphs', foreign)).toEqual([['NOT_FOUND', 'objectiveId']]);
    const { rowCount } = await database.truth.query('select from paragraph where plan_id = $1', [planId]);
    expect(rowCount).toBe(0);
  });

  test('are copied with a plan that is carried over, and go with a draft that is thrown away', async () => {
    const own = await draft();
    const under = { planId: own.plan.id, section: 'MEASURES', objectiveId: own.plan.objectiveId };
    await send(own.planner, 'saveParagraphs', { ...under, paragraphs: [{ text: 'I. Mục tiêu 1', heading: true }] });
    await send(own.planner, 'saveDecision', { planId: own.plan.id, title: 'Về việc ban hành kế hoạch' });
    const carried = `mutation ($input: CarryOverPlanInput!) { carryOverPlan(input: $input) {
      plan { objectives { paragraphs { text } } } } }`;
    const input = { planId: own.plan.id, year: own.plan.year + 1 };
    expect(await ask(actors, own.planner, carried, { input })).toEqual({
      carryOverPlan: { plan: { objectives: [{ paragraphs: [{ text: 'I. Mục tiêu 1' }] }] } },
    });
    const { rows } = await database.truth.query<{ revision: number }>('select revision from plan where id = $1', [
      own.plan.id,
    ]);
    expect(await send(own.planner, 'discardPlan', { planId: own.plan.id, revision: rows[0]?.revision })).toEqual([]);
    const left = await database.truth.query(
      `select from paragraph where plan_id = $1 union all select from decision d where unit_id = $2
          and not exists (select from plan p where p.decision_id = d.id)`,
      [own.plan.id, own.town.unitId],
    );
    expect(left.rowCount).toBe(0);
  });
});

describe('the decision of a draft', () => {
  const decision = {
    ...{ title: 'Về việc ban hành kế hoạch', issuer: 'ỦY BAN NHÂN DÂN', place: 'Hương Trà', kind: 'RESOLUTION' },
    ...{ legalBases: ['Căn cứ Luật A;'], proposal: 'Xét đề nghị của Văn phòng.', articles: [ARTICLE] },
    ...{
      recipients: ['Như Điều 1;', 'Lưu: VT.'],
      authority: 'TM. ỦY BAN NHÂN DÂN',
      annexCaptions: ['Phụ lục 1\nMỤC TIÊU'],
    },
  };

  test('is written before it is issued, and written anew as a whole', async () => {
    const own = await draft();
    expect(await send(own.planner, 'saveDecision', { planId: own.plan.id, ...decision })).toEqual([]);
    expect((await read(own)).decision).toEqual(decision);
    await send(own.planner, 'saveDecision', { planId: own.plan.id, title: 'Về việc khác' });
    expect((await read(own)).decision).toMatchObject({
      title: 'Về việc khác',
      articles: [],
      place: null,
      kind: 'DECISION',
    });
  });

  test('comes into force with the words it was drafted in, and is printed in the order of the document', async () => {
    const own = await draft();
    const { id: planId, objectiveId } = own.plan;
    await send(own.planner, 'saveDecision', { planId, ...decision });
    await send(own.planner, 'saveParagraphs', {
      planId,
      section: 'ORGANISATION',
      paragraphs: [{ text: 'III. TỔ CHỨC' }],
    });
    await send(own.planner, 'saveParagraphs', {
      planId,
      section: 'OBJECTIVES',
      objectiveId,
      paragraphs: [{ text: '- Dòng' }],
    });
    const leader = await world.official(own.town, 'LEADER');
    const { rows } = await database.truth.query<{ revision: number }>('select revision from plan where id = $1', [
      planId,
    ]);
    const issued = {
      ...{ planId, revision: rows[0]?.revision, gapExplanation: null, holesReason: 'Giao sau' },
      ...(await planSeen(actors, leader, planId)),
      decision: { number: '12/NQ-HĐND', signedOn: '2023-01-09', signer: { name: 'Trần Văn A', title: 'CHỦ TỊCH' } },
    };
    expect(await send(leader, 'issuePlan', issued)).toEqual([]);
    expect((await read(own)).document.map(({ part, cells }) => [part, cells.filter(Boolean).join(' | ')])).toEqual([
      ['ORGAN', expect.stringMatching(/^(ỦY BAN|HỘI ĐỒNG) NHÂN DÂN\nTHỊ XÃ /u)],
      ['STATE', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
      ['MOTTO', 'Độc lập - Tự do - Hạnh phúc'],
      ['NUMBER', 'Số: 12/NQ-HĐND'],
      ['PLACE_AND_DAY', 'Hương Trà, ngày 09 tháng 01 năm 2023'],
      ['KIND', 'NGHỊ QUYẾT'],
      ['TITLE', decision.title],
      ['ISSUER', decision.issuer],
      ['LEGAL_BASIS', 'Căn cứ Luật A;'],
      ['PROPOSAL', decision.proposal],
      ['ENACTMENT', 'QUYẾT NGHỊ:'],
      ['ARTICLE', ARTICLE],
      ['RECIPIENTS', 'Nơi nhận:'],
      ['RECIPIENT', 'Như Điều 1;'],
      ['RECIPIENT', 'Lưu: VT.'],
      ['AUTHORITY', decision.authority],
      ['SIGNER_TITLE', 'CHỦ TỊCH'],
      ['SIGNER', 'Trần Văn A'],
      ['ANNEX_CAPTION', 'Phụ lục 1\nMỤC TIÊU'],
      ['OBJECTIVE', '1. Phát triển kinh tế - xã hội'],
      ['PARAGRAPH', '- Dòng'],
      ['TASK', 'Mở lớp đào tạo nghề'],
      ['PARAGRAPH', 'III. TỔ CHỨC'],
    ]);
    expect(await send(own.planner, 'saveDecision', { planId, title: 'Khác' })).toEqual([['LOCKED', 'planId']]);
  });

  test('says who is to sign; what is stated on issuing is printed, whatever is stated of the draft or of the post later', async () => {
    const own = await draft();
    const { id: planId } = own.plan;
    const drafted = { ...decision, kind: 'DECISION', authority: null };
    const signer = { name: 'Trần Văn A', title: 'CHỦ TỊCH' };
    expect(
      await send(own.planner, 'saveDecision', { planId, ...drafted, signer: { name: 'Trần Văn A', title: ' ' } }),
    ).toEqual([['INVALID', 'signer.title']]);
    expect(await send(own.planner, 'saveDecision', { planId, ...drafted, signer })).toEqual([]);
    const closing = async () =>
      (await read(own)).document
        .filter(({ part }) => ['AUTHORITY', 'SIGNER_TITLE', 'SIGNER'].includes(part))
        .map(({ cells }) => cells.join(''));
    expect(await closing()).toEqual(['CHỦ TỊCH', 'Trần Văn A']);
    const leader = await world.official(own.town, 'LEADER');
    const { rows } = await database.truth.query<{ revision: number }>('select revision from plan where id = $1', [
      planId,
    ]);
    const signed = { name: 'Lê Thị B', title: 'KT. CHỦ TỊCH, PHÓ CHỦ TỊCH' };
    const issued = {
      ...{ planId, revision: rows[0]?.revision, gapExplanation: null, holesReason: 'Giao sau' },
      ...(await planSeen(actors, leader, planId)),
      decision: { number: '12/QĐ-UBND', signedOn: '2023-01-09', authority: 'TM. ỦY BAN NHÂN DÂN', signer: signed },
    };
    expect(await send(leader, 'issuePlan', issued)).toEqual([]);
    const block = ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Lê Thị B'];
    expect(await closing()).toEqual(block);
    const administrator = await world.official(own.town, 'ADMINISTRATOR');
    const { rows: held } = await database.truth.query<{ id: string }>('select id from office where account_id = $1', [
      leader.accountId,
    ]);
    expect(await send(administrator, 'statePost', { officeId: held[0]?.id, post: 'CHAIR' })).toEqual([]);
    expect(await closing()).toEqual(block);
  });

  test('without a title, or with an empty line in a list, is refused at the line', async () => {
    const own = await draft();
    const wrong = { planId: own.plan.id, title: '', articles: ['Điều 1. Ban hành.', ''] };
    expect(await send(own.planner, 'saveDecision', wrong)).toEqual([
      ['INVALID', 'title'],
      ['INVALID', 'articles.1'],
    ]);
  });
});
