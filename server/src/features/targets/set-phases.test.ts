import { beforeAll, describe, expect, test } from 'vitest';
import { actorsOf } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { ask } from '#test/execute.ts';
import { makeIndicator, type TestIndicator } from '#test/indicators.ts';
import { makeTown, send, type TownOfTargets } from '#test/targets.ts';

const database = useDatabase();
const actors = actorsOf(database);
let houses: TestIndicator;
let schools: TestIndicator;

beforeAll(async () => {
  houses = await makeIndicator(database, { name: 'Nhà ở xã hội', unitOfMeasure: 'căn', sumPolicy: 'CHILDREN_EQUAL' });
  schools = await makeIndicator(database, { name: 'Trường đạt chuẩn', unitOfMeasure: 'trường', overTime: 'LAST' });
});

interface Seen {
  id: string;
  revision: number;
  text: string;
  phases: { until: number; text: string; explanation: { text: string } | null }[];
  evenPhases: { until: number; text: string }[];
  reading: { phases: { until: number; lo: string }[] | null } | null;
}
const SEEN =
  'id revision text phases { until text explanation { text } } evenPhases { until text } reading { phases { until lo } }';

const setOwn = (at: TownOfTargets, text: string, indicator = houses) =>
  send<Seen[]>(
    ...([
      actors,
      at.planner,
      'setOwnTargets',
      { planId: at.plan.id, targets: [{ indicatorId: indicator.id, text }] },
    ] as const),
    `targets { ${SEEN} }`,
  );
const give = (at: TownOfTargets, texts: readonly string[]) =>
  send(
    ...([actors, at.planner, 'draftAssignments'] as const),
    {
      planId: at.plan.id,
      targets: texts.map((text, place) => ({ unitId: at.communes[place]!.unitId, indicatorId: houses.id, text })),
    },
    'rows { balance { status } }',
  );
const phase = (at: TownOfTargets, phases: object[], indicator = houses) =>
  send<Seen[]>(
    ...([actors, at.planner, 'setPhases'] as const),
    { planId: at.plan.id, phases: phases.map((one) => ({ indicatorId: indicator.id, ...one })) },
    `targets { ${SEEN} }`,
  );
const issue = async (at: TownOfTargets, more: object = {}) => {
  const { plan } = await ask<{ plan: { revision: number } }>(
    actors,
    at.leader,
    `{ plan(id: "${at.plan.id}") { revision } }`,
  );
  const decision = { number: '12/QĐ-UBND', signedOn: '2023-01-05', signer: null };
  return send(
    actors,
    at.leader,
    'issuePlan',
    { planId: at.plan.id, revision: plan.revision, decision, ...more },
    'plan { id }',
    '2023-02-01',
  );
};
const entries = async (at: TownOfTargets, unitId: string): Promise<Seen[]> => {
  const { targetHistory } = await ask<{ targetHistory: Seen[] }>(
    ...([
      actors,
      at.leader,
      `{ targetHistory(unitId: "${unitId}", indicatorId: "${houses.id}", year: 2023) { ${SEEN} } }`,
    ] as const),
  );
  return targetHistory;
};

describe('phases are typed beside drafted targets', () => {
  test('as shares and levels, each said back, and taken away by an empty text', async () => {
    const at = await makeTown(database, { communes: 1, indicators: [houses, schools] });
    expect((await phase(at, [{ until: 6, text: '45%' }])).errors).toEqual(['NOT_FOUND phases/0/indicatorId']);
    await setOwn(at, '200 căn');
    const typed = await phase(at, [
      { until: 9, text: '150 căn' },
      { until: 3, text: '20%', seen: null },
    ]);
    expect(typed.errors).toEqual([]);
    expect(typed.result?.[0]?.phases.map(({ until, explanation }) => [until, explanation?.text])).toEqual([
      [3, 'hết quý I: 20% của 200 căn, tức 40 căn'],
      [9, 'hết 9 tháng đầu năm: 150 căn'],
    ]);
    expect(typed.result?.[0]?.reading?.phases).toEqual([
      { until: 3, lo: '40' },
      { until: 9, lo: '150' },
    ]);
    expect(typed.result?.[0]?.evenPhases.map(({ text }) => text)).toEqual(['25%', '50%', '75%']);
    const emptied = await phase(at, [{ until: 3, text: ' ', seen: '20%' }]);
    expect(emptied.result?.[0]?.phases.map(({ until }) => until)).toEqual([9]);
  });

  test('shares go with other words of the year; levels that no longer lead to it are not issued', async () => {
    const at = await makeTown(database, { communes: 1, indicators: [houses] });
    await setOwn(at, '200 căn');
    await phase(at, [
      { until: 3, text: '20%' },
      { until: 9, text: '150' },
    ]);
    const rewritten = await setOwn(at, '100 căn');
    expect(rewritten.result?.[0]?.reading?.phases?.[0]).toEqual({ until: 3, lo: '20' });
    const refused = await issue(at);
    expect(refused.errors).toEqual([`AMBIGUOUS targets/${houses.id}/${at.town.unitId}`]);
    expect(refused.messages[0]).toContain('vượt mức cả năm (100 căn)');
  });

  test('all errors are told at once, and nothing is written', async () => {
    const at = await makeTown(database, { communes: 1, indicators: [houses, schools] });
    await setOwn(at, '100 căn');
    const refused = await phase(at, [
      { until: 12, text: '100%' },
      { until: 3, text: 'nhiều' },
      { until: 6, text: '60%' },
      { until: 9, text: '50' },
      { until: 9, text: '55' },
      { until: 1, text: '1', seen: '2' },
    ]);
    expect(refused.errors.toSorted()).toEqual(
      [
        'INVALID phases/0/until',
        'AMBIGUOUS phases/1/text',
        'INVALID phases/4/text',
        'CONFLICT phases/4',
        'STALE phases/5/text',
      ].toSorted(),
    );
    const { assignmentGrid } = await ask<{ assignmentGrid: { rows: { parentTarget: Seen | null }[] } }>(
      ...([
        actors,
        at.planner,
        `{ assignmentGrid(planId: "${at.plan.id}") { rows { parentTarget { ${SEEN} } } } }`,
      ] as const),
    );
    const own = assignmentGrid.rows.flatMap(({ parentTarget }) => parentTarget ?? []);
    expect(own.map(({ text, phases }) => [text, phases])).toEqual([['100 căn', []]]);
  });

  test('words that state their own phases are not replaced', async () => {
    const at = await makeTown(database, { communes: 1, indicators: [houses] });
    await setOwn(at, '6 tháng đầu năm 40 căn, cả năm 100 căn');
    const refused = await phase(at, [{ until: 6, text: '45%' }]);
    expect(refused.errors).toEqual(['CONFLICT phases/0/text']);
    expect(refused.messages[0]).toContain('Lời của chỉ tiêu đã nêu mức trong năm');
  });
});

describe('phases of quotas', () => {
  test('make that of the unit’s own target, or go out with an explanation; then adjusted with their entry', async () => {
    const at = await makeTown(database, { communes: 2, indicators: [houses] });
    await setOwn(at, '100 căn');
    await give(at, ['60 căn', '40 căn']);
    const [first, second] = at.communes.map(({ unitId }) => unitId);
    await phase(at, [
      { until: 6, text: '50%' },
      { unitId: first, until: 6, text: '50%' },
      { unitId: second, until: 6, text: '15' },
    ]);
    const { assignmentGrid } = await ask<{ assignmentGrid: { rows: { phaseBalances: object[] }[] } }>(
      ...([
        actors,
        at.planner,
        `{ assignmentGrid(planId: "${at.plan.id}") { rows { phaseBalances { until status gap message { text } } } } }`,
      ] as const),
    );
    expect(assignmentGrid.rows[0]?.phaseBalances).toEqual([
      { until: 6, status: 'GAP', gap: '5', message: { text: expect.stringContaining('Hết 6 tháng đầu năm: ') } },
    ]);
    const refused = await issue(at);
    expect(refused.errors).toEqual(['INVALID gapExplanation']);
    expect((await issue(at, { gapExplanation: 'Xã thứ hai khởi công muộn' })).errors).toEqual([]);

    const [given] = await entries(at, second!);
    expect(given?.phases.map(({ text }) => text)).toEqual(['15']);
    const adjust = (target: object) =>
      send<Seen[]>(
        ...([actors, at.leader, 'adjustTargets'] as const),
        {
          ...{ planId: at.plan.id, reason: 'Điều chỉnh tiến độ', gapExplanation: 'Chênh lệch trong năm' },
          decision: { number: '30/QĐ-UBND', signedOn: '2023-05-05', signer: null },
          targets: [target],
        },
        `targets { ${SEEN} }`,
        '2023-06-01',
      );
    const { id: targetId, revision } = given!;
    const wrong = await adjust({ targetId, revision, text: '40 căn', phases: [{ until: 6, text: '50' }] });
    expect(wrong.errors).toEqual(['INVALID targets/0/phases/0/text']);
    expect((await adjust({ targetId, revision, text: '40 căn' })).errors).toEqual(['INVALID targets/0/text']);
    const other = await adjust({ targetId, revision, text: '40 căn', phases: [{ until: 6, text: '20' }] });
    expect(other.errors).toEqual([]);
    const [kept] = (await adjust({ targetId: other.result![0]!.id, revision: 1, text: '42 căn' })).result ?? [];
    expect(kept?.phases.map(({ text }) => text)).toEqual(['20']);
  });
});
