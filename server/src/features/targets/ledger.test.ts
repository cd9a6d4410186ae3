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

beforeAll(async () => {
  jobs = await makeIndicator(database);
});

interface Given {
  id: string;
  revision: number;
  text: string;
}

const TARGETS = 'targets { id revision text state inForceFrom inForceTo reason }';

/** A town that has given its communes these numbers of jobs. */
async function makeGiven(
  texts: string[],
  more: { ownTarget?: string } = {},
): Promise<TownOfTargets & { given: Given[] }> {
  const at = await makeTown(database, { communes: texts.length, indicators: [jobs] });
  if (more.ownTarget) {
    const targets = [{ indicatorId: jobs.id, text: more.ownTarget }];
    await send(actors, at.planner, 'setOwnTargets', { planId: at.plan.id, targets }, 'targets { id }');
  }
  const targets = texts.map((text, index) => ({ unitId: at.communes[index]?.unitId, indicatorId: jobs.id, text }));
  await send(actors, at.planner, 'draftAssignments', { planId: at.plan.id, targets }, 'rows { indicator { id } }');
  const decision = { number: '12/QĐ-UBND', signedOn: '2023-01-10', signer: null };
  const issued = await send(
    actors,
    at.leader,
    'issuePlan',
    { planId: at.plan.id, revision: 1, decision, gapExplanation: 'Thử.' },
    'plan { id }',
  );
  if (issued.errors.length > 0) throw new Error(issued.messages.join('\n'));
  const { rows: given } = await database.truth.query<Given>(
    `select id, revision, text from target where by_unit_id = $1 and source = 'ASSIGNED' order by pos`,
    [at.town.unitId],
  );
  return { ...at, given };
}

const changed = (given: Given[], texts: (string | null)[]) =>
  given.flatMap(({ id, revision }, index) => {
    const text = texts[index] ?? null;
    return text === null ? [] : [{ targetId: id, revision, text }];
  });

const adjust = (at: TownOfTargets, account: TestAccount, targets: object[], more: object = {}) =>
  send<Given[]>(
    actors,
    account,
    'adjustTargets',
    {
      planId: at.plan.id,
      reason: 'Điều chuyển theo tình hình',
      decision: { signedOn: '2023-07-01' },
      targets,
      ...more,
    },
    TARGETS,
    '2023-07-03',
  );

const historyOf = async (account: TestAccount, unitId: string) =>
  (
    await ask<{ targetHistory: object[] }>(
      actors,
      account,
      `query ($unitId: ID!, $indicatorId: ID!) { targetHistory(unitId: $unitId, indicatorId: $indicatorId, year: 2023) {
         state text inForceFrom inForceTo reason replaces { text } } }`,
      { unitId, indicatorId: jobs.id },
    )
  ).targetHistory;

describe('acknowledging', () => {
  const acknowledge = (account: TestAccount, targetIds: string[]) =>
    send<object[]>(
      actors,
      account,
      'acknowledgeTargets',
      { targetIds },
      'targets { acknowledgedBy acknowledgedAt viewerMayAcknowledge }',
    );

  test('is done by the unit that was given, not by the one that gave', async () => {
    const at = await makeGiven(['900']);
    const ids = at.given.map(({ id }) => id);
    expect((await acknowledge(at.leader, ids)).errors).toEqual(['NOT_ALLOWED targetIds']);
    expect(await acknowledge(at.heads[0] as TestAccount, ids)).toEqual({
      errors: [],
      messages: [],
      result: [
        {
          acknowledgedBy: 'LEADER Số 1',
          acknowledgedAt: '2023-01-10T01:00:00.000Z',
          viewerMayAcknowledge: false,
        },
      ],
    });
  });

  test('a sibling’s target is not there to be acknowledged, though it can be read', async () => {
    const at = await makeGiven(['500', '400']);
    const sent = await acknowledge(at.heads[0] as TestAccount, [at.given[1]?.id ?? '']);
    expect(sent.errors).toEqual(['NOT_FOUND targetIds/0']);
  });

  test('what was replaced is not acknowledged any more', async () => {
    const at = await makeGiven(['900']);
    await adjust(at, at.leader, changed(at.given, ['950']));
    const sent = await acknowledge(
      at.heads[0] as TestAccount,
      at.given.map(({ id }) => id),
    );
    expect(sent.errors).toEqual(['LOCKED targetIds/0']);
  });
});

describe('adjusting', () => {
  test('only the leader adjusts, for a reason, what still holds as it was seen', async () => {
    const at = await makeGiven(['500', '400'], { ownTarget: '900 lao động' });
    const wished = changed(at.given, ['450', '450']);
    expect((await adjust(at, at.planner, wished)).errors).toEqual(['NOT_ALLOWED planId']);
    const wrong = await adjust(
      at,
      at.leader,
      [
        { ...wished[0], revision: 99 },
        { ...wished[1], targetId: at.plan.id },
      ],
      { reason: ' ', decision: { signedOn: '2023-07-04' } },
    );
    expect(wrong.errors).toEqual([
      'INVALID reason',
      'INVALID decision/signedOn',
      'STALE targets/0/revision',
      'NOT_FOUND targets/1/targetId',
    ]);
  });

  test('a move between sub-units is one entry: both are closed, both begin, under one decision', async () => {
    const at = await makeGiven(['500', '400'], { ownTarget: '900 lao động' });
    const sent = await adjust(at, at.leader, changed(at.given, ['450', '450']), {
      decision: { number: '77/QĐ-UBND', signedOn: '2023-07-01' },
    });
    expect(sent.errors).toEqual([]);
    expect(await historyOf(at.leader, at.communes[0]?.unitId ?? '')).toEqual([
      {
        ...{ state: 'ISSUED', text: '500', inForceFrom: '2023-01-10', inForceTo: '2023-07-01' },
        reason: null,
        replaces: null,
      },
      {
        ...{ state: 'ISSUED', text: '450', inForceFrom: '2023-07-01', inForceTo: null },
        reason: 'Điều chuyển theo tình hình',
        replaces: { text: '500' },
      },
    ]);
    const { rows } = await database.truth.query(
      `select count(distinct decision_id)::int as decisions, count(*)::int as entries
         from target where by_unit_id = $1 and reason is not null`,
      [at.town.unitId],
    );
    expect(rows).toEqual([{ decisions: 1, entries: 2 }]);
  });

  test('what opens a gap needs an explanation; a move that leaves the gap as it was does not', async () => {
    const at = await makeGiven(['500', '370'], { ownTarget: '900 lao động' });
    const lost = await adjust(at, at.leader, changed(at.given, ['450', null]));
    expect(lost).toMatchObject({ result: null, errors: ['INVALID gapExplanation'] });
    expect(lost.messages[0]).toContain('thiếu 80 lao động so với 900 lao động');
    expect((await adjust(at, at.leader, changed(at.given, ['450', '420']))).errors).toEqual([]);
  });

  test('an ambiguous new text is refused with the ways to read it', async () => {
    const rice = await makeIndicator(database, { name: 'Sản lượng lương thực', unitOfMeasure: 'tấn' });
    const at = await makeTown(database, { communes: 1, indicators: [rice] });
    const targets = [{ indicatorId: rice.id, text: 'đảm bảo an ninh lương thực', unitId: at.communes[0]?.unitId }];
    await send(actors, at.planner, 'draftAssignments', { planId: at.plan.id, targets }, 'rows { indicator { id } }');
    const signed = { planId: at.plan.id, decision: { signedOn: '2023-01-10' } };
    const given = await send<Given[]>(actors, at.leader, 'assignTargets', signed, TARGETS);
    const sent = await adjust(at, at.leader, changed(given.result ?? [], ['trên 3,098 tấn']));
    expect(sent.errors).toEqual(['AMBIGUOUS targets/0/text']);
  });

  test('the unit’s own target is adjusted the same way once its plan is issued', async () => {
    const at = await makeGiven([], { ownTarget: '900 lao động' });
    const locked = await send(
      ...([actors, at.planner, 'setOwnTargets'] as const),
      { planId: at.plan.id, targets: [{ indicatorId: jobs.id, text: '950' }] },
      TARGETS,
    );
    expect(locked.errors).toEqual(['LOCKED planId']);
    const { rows } = await database.truth.query<Given>('select id, revision from target where unit_id = $1', [
      at.town.unitId,
    ]);
    expect((await adjust(at, at.leader, changed(rows, ['950 lao động']))).errors).toEqual([]);
    expect(await historyOf(at.leader, at.town.unitId)).toMatchObject([
      { text: '900 lao động', inForceTo: '2023-07-01' },
      { text: '950 lao động', inForceTo: null },
    ]);
  });
});

describe('withdrawing', () => {
  const withdraw = (account: TestAccount, targetIds: string[], reason: string) =>
    send<object[]>(actors, account, 'withdrawTargets', { targetIds, reason }, TARGETS, '2023-08-01');

  test('needs the leader who gave it, and a reason', async () => {
    const at = await makeGiven(['900']);
    const ids = at.given.map(({ id }) => id);
    expect((await withdraw(at.planner, ids, 'x')).errors).toEqual(['NOT_ALLOWED targetIds']);
    expect((await withdraw(at.leader, ids, '')).errors).toEqual(['INVALID reason']);
  });

  test('ends the target and says so in an entry of its own; what was in force before stays known', async () => {
    const at = await makeGiven(['900']);
    const [{ id }] = at.given as [Given];
    expect((await withdraw(at.leader, [id], 'Xã sáp nhập')).errors).toEqual([]);
    const unitId = at.communes[0]?.unitId ?? '';
    expect(await historyOf(at.leader, unitId)).toEqual([
      {
        ...{ state: 'ISSUED', text: '900', inForceFrom: '2023-01-10', inForceTo: '2023-08-01' },
        ...{ reason: null, replaces: null },
      },
      {
        ...{ state: 'WITHDRAWN', text: '900', inForceFrom: '2023-08-01', inForceTo: null },
        ...{ reason: 'Xã sáp nhập', replaces: { text: '900' } },
      },
    ]);
    const on = (day: string) =>
      ask<{ targets: { totalCount: number } }>(
        actors,
        at.leader,
        `query { targets(unitId: "${unitId}", year: 2023, on: "${day}") { totalCount } }`,
      ).then(({ targets }) => targets.totalCount);
    expect([await on('2023-07-31'), await on('2023-08-01')]).toEqual([1, 0]);
    expect((await withdraw(at.leader, [id], 'lần nữa')).errors).toEqual(['LOCKED targetIds/0']);
  });
});

describe('proposing', () => {
  test('a commune’s proposal is seen by its town beside the draft, and the last one counts', async () => {
    const at = await makeTown(database, { communes: 2, indicators: [jobs], issued: true });
    const [commune] = at.communes;
    const plan = await makePlan(database, { unit: commune as (typeof at.communes)[0], indicators: [jobs] });
    const propose = (text: string) =>
      send<object>(
        ...([actors, at.heads[0] as TestAccount, 'registerProposal'] as const),
        { planId: plan.id, indicatorId: jobs.id, text },
        'target { text state source }',
      );
    await propose('80 lao động');
    expect((await propose('95 lao động')).result).toEqual({
      text: '95 lao động',
      state: 'PROPOSED',
      source: 'ASSIGNED',
    });
    const grid = (account: TestAccount) =>
      ask(
        actors,
        account,
        `query { assignmentGrid(planId: "${at.plan.id}") { rows { cells { proposed { text } } } } }`,
      );
    expect(await grid(at.planner)).toEqual({
      assignmentGrid: { rows: [{ cells: [{ proposed: { text: '95 lao động' } }, { proposed: null }] }] },
    });
    const inPlan = `{ plan(id: "${plan.id}") { viewerMayPropose objectives { indicators { proposedTarget { text } } } } }`;
    expect(await ask(actors, at.heads[0] as TestAccount, inPlan)).toEqual({
      plan: { viewerMayPropose: true, objectives: [{ indicators: [{ proposedTarget: { text: '95 lao động' } }] }] },
    });
    const history = `query { targetHistory(unitId: "${commune?.unitId}", indicatorId: "${jobs.id}", year: 2023) { text } }`;
    expect(await ask(actors, at.heads[1] as TestAccount, history)).toEqual({ targetHistory: [] });
  });

  test('a province has nobody above to propose to', async () => {
    const at = await makeTown(database, { communes: 0, indicators: [jobs] });
    const plan = await makePlan(database, { unit: at.province, indicators: [jobs] });
    const head = await new World(database).official(at.province, 'LEADER');
    const sent = await send(
      ...([actors, head, 'registerProposal'] as const),
      { planId: plan.id, indicatorId: jobs.id, text: '80 lao động' },
      'target { id }',
    );
    expect(sent.errors).toEqual(['CONFLICT planId']);
    expect(await ask(actors, head, `{ plan(id: "${plan.id}") { viewerMayPropose } }`)).toEqual({
      plan: { viewerMayPropose: false },
    });
  });
});

describe('a plan built on assigned targets', () => {
  const page = async (account: TestAccount, planId: string) =>
    (
      await ask<{ plan: { staleBecause: { text: string } | null; changesDigest: string | null } | null }>(
        actors,
        account,
        `query { plan(id: "${planId}") { staleBecause { text } changesDigest } }`,
      )
    ).plan;
  const staleness = async (account: TestAccount, planId: string) =>
    (await page(account, planId))?.staleBecause?.text ?? null;
  const seenBy = async (account: TestAccount, planId: string) => (await page(account, planId))?.changesDigest ?? '';
  const look = (account: TestAccount, planId: string, changesSeen: string, revision = 2) =>
    send(
      ...([actors, account, 'acceptStale', { planId, revision, changesSeen }] as const),
      'plan { staleBecause { text } }',
    );

  /** `changesSeen`: left out, what is shown right before. */
  const issue = (head: TestAccount, planId: string, more: { changesSeen?: string } = {}) =>
    send(
      ...([actors, head, 'issuePlan'] as const),
      { planId, revision: 1, decision: { number: '3/QĐ-UBND', signedOn: '2023-01-10', signer: null }, ...more },
      'plan { staleBecause { text } }',
    );

  /** Communes that were given these texts; the first one drafts its plan. */
  async function makeDrafting(texts: string[]) {
    const at = await makeGiven(texts, { ownTarget: '900 lao động' });
    const head = at.heads[0] as TestAccount;
    const { id: planId } = await makePlan(database, { unit: head.unit, indicators: [jobs] });
    return { at, head, planId };
  }

  /** The same, and it has issued its plan on what it was given. */
  async function makeBuilt(texts: string[]) {
    const drafting = await makeDrafting(texts);
    expect((await issue(drafting.head, drafting.planId)).errors).toEqual([]);
    return drafting;
  }

  /** What the first commune was given last, withdrawn by the town. */
  async function withdrawLast(at: TownOfTargets) {
    const { rows } = await database.truth.query<{ id: string }>(
      `select id from target where unit_id = $1 and source = 'ASSIGNED' and state = 'ISSUED' and in_force_to is null`,
      [at.communes[0]?.unitId],
    );
    const withdrawal = { targetIds: rows.map(({ id }) => id), reason: 'Xã sáp nhập' };
    expect((await send(actors, at.leader, 'withdrawTargets', withdrawal, TARGETS, '2023-08-01')).errors).toEqual([]);
  }

  test('is stale while what was assigned differs from what it was built on, until its owner has looked', async () => {
    const { at, head, planId } = await makeBuilt(['500', '400']);
    expect(await staleness(head, planId)).toBeNull();

    await adjust(at, at.leader, changed(at.given, ['450', '450']));
    const because =
      'Cấp trên đã giao hoặc thay đổi 1 chỉ tiêu sau khi kế hoạch này ban hành: Giải quyết việc làm (450). Hãy xem lại kế hoạch.';
    expect(await staleness(head, planId)).toBe(because);
    expect(await page(at.leader, planId)).toEqual({ staleBecause: { text: because }, changesDigest: null });

    const seen = await seenBy(head, planId);
    expect((await look(head, planId, seen, 1)).errors).toEqual(['STALE revision']);
    expect((await look(at.leader, planId, seen)).errors).toEqual(['NOT_ALLOWED planId']);
    expect((await look(head, planId, seen)).result).toEqual({ staleBecause: null });
    expect(await staleness(head, planId)).toBeNull();

    await withdrawLast(at);
    expect(await staleness(head, planId)).toContain('Giải quyết việc làm (thu hồi)');
    expect((await look(head, planId, await seenBy(head, planId))).result).toEqual({ staleBecause: null });
  });

  test('is not accepted unseen: its owner hears what the unit above has changed since the page was read', async () => {
    const { at, head, planId } = await makeBuilt(['500', '400']);
    await adjust(at, at.leader, changed(at.given, ['450', '450']));
    const seen = await seenBy(head, planId);
    await withdrawLast(at);
    for (const earlier of [seen, '']) {
      const refused = await look(head, planId, earlier);
      expect(refused.errors).toEqual(['STALE changesSeen']);
      expect(refused.messages).toEqual([
        'Cấp trên vừa giao hoặc thay đổi chỉ tiêu sau khi bạn xem: Giải quyết việc làm (thu hồi). Hãy xem lại trước khi tiếp tục.',
      ]);
    }
    expect(await staleness(head, planId)).toContain('Giải quyết việc làm (thu hồi)');
    expect((await look(head, planId, await seenBy(head, planId))).errors).toEqual([]);
    expect(await staleness(head, planId)).toBeNull();
  });

  test('is not issued unseen: its signer hears what the unit above gave, adjusted or withdrew since the page was read', async () => {
    const { at, head, planId } = await makeDrafting(['500', '400']);
    const since = (what: string) =>
      `Cấp trên vừa giao hoặc thay đổi chỉ tiêu sau khi bạn xem: Giải quyết việc làm (${what}). Hãy xem lại trước khi tiếp tục.`;
    const refusal = (what: string) => ({ result: null, errors: ['STALE changesSeen'], messages: [since(what)] });
    expect(await issue(head, planId, { changesSeen: '' })).toEqual(refusal('500'));
    const asGiven = await seenBy(head, planId);
    await adjust(at, at.leader, changed(at.given, ['450', '450']));
    expect(await issue(head, planId, { changesSeen: asGiven })).toEqual(refusal('450'));
    const asAdjusted = await seenBy(head, planId);
    await withdrawLast(at);
    expect(await issue(head, planId, { changesSeen: asAdjusted })).toEqual(refusal('thu hồi'));
    expect(await page(head, planId)).toEqual({ staleBecause: null, changesDigest: expect.not.stringMatching(/^$/) });
    expect((await issue(head, planId)).result).toEqual({ staleBecause: null });
  });

  test('is issued on what was read, while the unit above changes it at the same moment', async () => {
    const { at, head, planId } = await makeDrafting(['500', '400']);
    const changesSeen = await seenBy(head, planId);
    const adjusting = adjust(at, at.leader, changed(at.given, ['450', '450']));
    const [issued] = await Promise.all([issue(head, planId, { changesSeen }), adjusting]);
    // whichever came first: the adjustment is told, at once or as the first change under the issued plan
    expect(issued.errors).toEqual(issued.result === null ? ['STALE changesSeen'] : []);
    expect(await staleness(head, planId)).toEqual(
      issued.result === null ? null : expect.stringContaining('Giải quyết việc làm (450)'),
    );
  });

  test('is stale where what it was built on was adjusted and then withdrawn before its owner looked', async () => {
    const { at, head, planId } = await makeBuilt(['500', '400']);
    await adjust(at, at.leader, changed(at.given, ['450', '450']));
    await withdrawLast(at);
    expect(await staleness(head, planId)).toContain('Giải quyết việc làm (thu hồi)');
  });

  test('stands on what was read, while the unit above changes it at the same moment', async () => {
    const { at, head, planId } = await makeBuilt(['500', '400']);
    await adjust(at, at.leader, changed(at.given, ['450', '450']));
    const seen = await seenBy(head, planId);
    const [looked] = await Promise.all([look(head, planId, seen), withdrawLast(at)]);
    // whichever came first: the withdrawal is told, at once or as the next change
    expect(looked.errors).toEqual(looked.result === null ? ['STALE changesSeen'] : []);
    expect(await staleness(head, planId)).toContain('Giải quyết việc làm (thu hồi)');
  });
});

test('what has left its draft cannot be overwritten by any statement of the unit that set it or was given it', async () => {
  const at = await makeGiven(['900']);
  const overwrite = (account: TestAccount, set: string) =>
    actors.as(account, (ctx) => ctx.em.execute(`update target set ${set} where unit_id = ?`, [at.communes[0]?.unitId]));
  for (const account of [at.leader, at.heads[0] as TestAccount]) {
    for (const set of [
      `text = '1'`,
      'lo = 1',
      `state = 'WITHDRAWN'`,
      `in_force_from = '2020-01-01'`,
      'decision_id = null',
    ]) {
      await expect(overwrite(account, set)).rejects.toThrow(/not overwritten/);
    }
  }
  await expect(overwrite(at.leader, `acknowledged_by = 'x'`)).rejects.toThrow(/not overwritten/);
  await expect(overwrite(at.heads[0] as TestAccount, `in_force_to = '2023-02-01'`)).rejects.toThrow(/not overwritten/);
});
