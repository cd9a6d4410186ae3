import { beforeAll, describe, expect, test } from 'vitest';
import { actorsOf } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { ask } from '#test/execute.ts';
import { makeIndicator, type TestIndicator } from '#test/indicators.ts';
import { makePlan } from '#test/plans.ts';
import { makeTown, send, type TownOfTargets } from '#test/targets.ts';
import { type TestAccount, World } from '#test/world.ts';

const database = useDatabase();
const actors = actorsOf(database);
let jobs: TestIndicator;
let rice: TestIndicator;

beforeAll(async () => {
  jobs = await makeIndicator(database);
  rice = await makeIndicator(database, { name: 'Sản lượng lương thực', unitOfMeasure: 'tấn' });
});

const SIGNER = { name: 'Nguyễn Văn An', title: 'CHỦ TỊCH' };
const WORDS = { decision: { number: '12/QĐ-UBND', signedOn: '2023-01-09', signer: SIGNER } };

const issue = (at: TownOfTargets, account: TestAccount, words: object = WORDS) =>
  send<object>(
    actors,
    account,
    'issuePlan',
    { planId: at.plan.id, revision: 1, ...words },
    'plan { issued gapExplanation objectives { indicators { ownTarget { text state inForceFrom } } } }',
  );

async function makeDrafted(ownText: string, quota: string): Promise<TownOfTargets> {
  const at = await makeTown(database, { communes: 1, indicators: [jobs, rice] });
  const planId = at.plan.id;
  const own = [{ indicatorId: jobs.id, text: ownText }];
  await send(actors, at.planner, 'setOwnTargets', { planId, targets: own }, 'targets { id }');
  const targets = [{ unitId: at.communes[0]?.unitId, indicatorId: jobs.id, text: quota }];
  await send(actors, at.planner, 'draftAssignments', { planId, targets }, 'rows { indicator { id } }');
  return at;
}

describe('issuing a plan with its targets', () => {
  test('a planner does not issue; an old revision is refused', async () => {
    const at = await makeDrafted('900 lao động', '900');
    expect((await issue(at, at.planner)).errors).toEqual(['NOT_ALLOWED planId']);
    expect((await issue(at, at.leader, { ...WORDS, revision: 0 })).errors).toEqual(['STALE revision']);
  });

  test('without a day of signature it asks from which day the year’s targets hold, and they hold from that day', async () => {
    const at = await makeDrafted('900 lao động', '900');
    const undated = { decision: { number: '12/QĐ-UBND', signedOn: null, signer: SIGNER } };
    expect((await issue(at, at.leader, undated)).errors).toEqual(['INVALID holdsFrom']);
    const { result, errors } = await issue(at, at.leader, { ...undated, holdsFrom: '2023-01-01' });
    expect(errors).toEqual([]);
    expect(result).toMatchObject({
      objectives: [{ indicators: [{ ownTarget: { state: 'ISSUED', inForceFrom: '2023-01-01' } }, {}] }],
    });
  });

  test('refuses at once for what the decision lacks, every open question and every gap; then nothing has changed', async () => {
    const at = await makeDrafted('900 lao động', '870');
    const own = [{ indicatorId: rice.id, text: 'trên 3,098 tấn' }];
    const saved = await send<{ question: { text: string } | null }[]>(
      ...([actors, at.planner, 'setOwnTargets'] as const),
      { planId: at.plan.id, targets: own },
      'targets { lo question { text } }',
    );
    expect(saved.result).toMatchObject([{ lo: null, question: { text: expect.stringContaining('3,098') } }]);
    expect((await issue(at, at.leader, { decision: {} })).errors).toEqual([
      'INVALID decision/number',
      'INVALID decision/signedOn',
      'INVALID decision/signer',
      `AMBIGUOUS targets/${rice.id}/${at.town.unitId}`,
      'INVALID gapExplanation',
    ]);
    const { rows } = await database.truth.query('select distinct state from target where by_unit_id = $1', [
      at.town.unitId,
    ]);
    expect(rows).toEqual([{ state: 'DRAFT' }]);
  });

  test('plan, decision, own target and quota come into force together on the day it was signed', async () => {
    const at = await makeDrafted('900 lao động', '870');
    const sent = await issue(at, at.leader, { ...WORDS, gapExplanation: 'Thị xã tự giải quyết 30.' });
    expect(sent).toEqual({
      errors: [],
      messages: [],
      result: {
        issued: true,
        gapExplanation: 'Thị xã tự giải quyết 30.',
        objectives: [
          {
            indicators: [
              { ownTarget: { text: '900 lao động', state: 'ISSUED', inForceFrom: '2023-01-09' } },
              { ownTarget: null },
            ],
          },
        ],
      },
    });
    const seen = await ask(
      actors,
      at.heads[0] as TestAccount,
      `query { plan(id: "${at.plan.id}") { decision { number namedUnits { name } } objectives { indicators { ownTarget { text } } } }
         unit(id: "${at.communes[0]?.unitId}") { assignments(year: 2023) { text byUnit { name } decision { number } viewerMayAcknowledge viewerMayAdjust } } }`,
    );
    expect(seen).toEqual({
      plan: {
        decision: { number: '12/QĐ-UBND', namedUnits: [{ name: 'Số 1' }] },
        objectives: [{ indicators: [{ ownTarget: { text: '900 lao động' } }, { ownTarget: null }] }],
      },
      unit: {
        assignments: [
          {
            ...{ text: '870', byUnit: { name: 'Hương Trà' }, decision: { number: '12/QĐ-UBND' } },
            ...{ viewerMayAcknowledge: true, viewerMayAdjust: false },
          },
        ],
      },
    });
  });

  test('leaves a record of who did it', async () => {
    const at = await makeDrafted('900 lao động', '900');
    await issue(at, at.leader);
    const { rows } = await database.truth.query(
      `select verb, subject, actor_name from audit_entry where unit_id = $1 order by seq`,
      [at.town.unitId],
    );
    expect(rows).toEqual([
      { verb: 'setOwnTargets', subject: 'Plan', actor_name: 'PLANNER Hương Trà' },
      { verb: 'draftAssignments', subject: 'Plan', actor_name: 'PLANNER Hương Trà' },
      { verb: 'issuePlan', subject: 'Decision', actor_name: 'LEADER Hương Trà' },
      { verb: 'issuePlan', subject: 'Plan', actor_name: 'LEADER Hương Trà' },
      { verb: 'issuePlan', subject: 'Plan', actor_name: 'LEADER Hương Trà' },
    ]);
  });
});

test('a plan carried over to another year takes its own targets along as drafts, in their words, and no quota', async () => {
  const at = await makeDrafted('900 lao động', '900');
  await issue(at, at.leader);
  const sent = await send<object>(
    ...([actors, at.planner, 'carryOverPlan'] as const),
    { planId: at.plan.id, year: 2024 },
    'plan { year objectives { indicators { ownTarget { text lo year state inForceFrom decision { number } } } } }',
  );
  expect(sent.result).toEqual({
    year: 2024,
    objectives: [
      {
        indicators: [
          {
            ownTarget: {
              ...{ text: '900 lao động', lo: '900', year: 2024, state: 'DRAFT', inForceFrom: null, decision: null },
            },
          },
          { ownTarget: null },
        ],
      },
    ],
  });
  const { rows } = await database.truth.query('select text from target where by_unit_id = $1 and year = 2024', [
    at.town.unitId,
  ]);
  expect(rows).toEqual([{ text: '900 lao động' }]);
});

describe('words without a number, and words that wait for one', () => {
  test('"đảm bảo mức độ hài lòng" is issued as it is: a person assesses it', async () => {
    const at = await makeDrafted('đảm bảo mức độ hài lòng của người dân', '');
    expect((await issue(at, at.leader)).errors).toEqual([]);
  });

  test('"vượt chỉ tiêu cấp trên giao 5-10%" has no number until something is assigned, then it says which', async () => {
    const at = await makeDrafted('vượt chỉ tiêu cấp trên giao từ 5-10%', '');
    const explanation = async () => {
      const answer = await ask<{
        plan: { objectives: { indicators: { ownTarget: { explanation: { text: string } } | null }[] }[] };
      }>(
        actors,
        at.planner,
        `query { plan(id: "${at.plan.id}") { objectives { indicators { ownTarget { explanation { text } } } } } }`,
      );
      return answer.plan.objectives[0]?.indicators[0]?.ownTarget?.explanation.text;
    };
    expect(await explanation()).toBe(
      'Đạt khi từ 105% mức được giao trở lên; vượt khi trên 110% mức được giao; chưa xác định cho đến khi cấp trên giao chỉ tiêu.',
    );
    const head = await new World(database).official(at.province, 'LEADER');
    const above = await makePlan(database, { unit: at.province, indicators: [jobs], issued: true });
    const targets = [{ unitId: at.town.unitId, indicatorId: jobs.id, text: '900 lao động' }];
    await send(actors, head, 'draftAssignments', { planId: above.id, targets }, 'rows { indicator { id } }');
    expect((await send(actors, head, 'assignTargets', { planId: above.id }, 'targets { id }')).errors).toEqual([]);
    expect(await explanation()).toBe(
      'Đạt khi từ 945 lao động (105% mức được giao) trở lên; vượt khi trên 990 lao động (110% mức được giao).',
    );
  });
});
