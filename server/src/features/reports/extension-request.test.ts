import { beforeEach, describe, expect, test } from 'vitest';
import { actorsOf } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { ask } from '#test/execute.ts';
import { itemsOf } from '#test/home.ts';
import { makeReportWorld, type ReportWorld } from '#test/report-world.ts';
import { send } from '#test/targets.ts';
import type { TestAccount } from '#test/world.ts';

const database = useDatabase();
const actors = actorsOf(database);
/** After the period was closed. */
const NOW = '2023-02-01';
let at: ReportWorld;

beforeEach(async () => {
  await database.owner.query('delete from period_due');
  at = await makeReportWorld(database, { dueOn: '2023-01-15', locksOn: '2023-01-31' });
});

interface Request {
  id: string;
  state: string;
}
const act = (account: TestAccount, verb: string, input: Record<string, unknown>, now = NOW) =>
  send<Request>(
    ...([actors, account, verb, input] as const),
    'extensionRequest { id state wishedOn grantedUntil answer askedBy decidedBy unit { id } department { id } }',
    now,
  );
const REASON = 'Mất điện nhiều ngày do bão';
const wish = (more: Record<string, unknown> = {}) => ({
  ...{ periodId: at.period.id, wishedOn: '2023-02-10', reason: REASON },
  ...more,
});
const asked = async (account = at.chairman, more: Record<string, unknown> = {}): Promise<string> => {
  const { result, messages } = await act(account, 'requestExtension', wish(more));
  if (!result) throw new Error(messages.join());
  return result.id;
};

interface Period {
  period: { viewerMayRequestExtension: boolean; viewerExtensionRequest: Request | null; dueOn: string };
}
const seenBy = async (account: TestAccount, now = NOW) =>
  (
    await ask<Period>(
      ...([actors, account] as const),
      `query ($id: ID!) { period(id: $id) {
         viewerMayRequestExtension viewerExtensionRequest { state } dueOn } }`,
      { id: at.period.id },
      now,
    )
  ).period;

interface Told {
  notices: { edges: { node: { kind: string; title: { text: string } } }[] };
}
const toldTo = async (account: TestAccount): Promise<string[]> => {
  const { notices } = await ask<Told>(actors, account, '{ notices { edges { node { kind title { text } } } } }');
  return notices.edges.flatMap(({ node }) => (node.kind.startsWith('EXTENSION') ? [node.title.text] : []));
};
const waiting = async (account: TestAccount) =>
  (await itemsOf(actors, account, NOW)).filter(({ kind }) => kind === 'EXTENSION_TO_DECIDE');

describe('a request for an extension', () => {
  test('waits for who reviews the report, who is told and finds it on home', async () => {
    expect(await seenBy(at.chairman)).toMatchObject({ viewerMayRequestExtension: true, viewerExtensionRequest: null });
    await asked();
    expect(await seenBy(at.chairman)).toMatchObject({
      ...{ viewerMayRequestExtension: false, viewerExtensionRequest: { state: 'OPEN' }, dueOn: '2023-01-15' },
    });
    expect(await toldTo(at.townPlanner)).toEqual([expect.stringMatching(/ đề nghị gia hạn: Năm 2022 \(chính thức\)$/)]);
    expect(await waiting(at.townPlanner)).toHaveLength(1);
    expect(await waiting(at.chairman)).toEqual([]);
    const { extensionRequests } = await ask<{ extensionRequests: object[] }>(
      ...([actors, at.townPlanner, '{ extensionRequests { reason unit { id } viewerMayDecide } }'] as const),
      ...([{}, NOW] as const),
    );
    expect(extensionRequests).toEqual([{ reason: REASON, unit: { id: at.commune.unitId }, viewerMayDecide: true }]);
  });

  test('granted until another day than was asked for opens the period until then, and is told to who asked', async () => {
    const requestId = await asked();
    const { result } = await act(at.townPlanner, 'grantExtension', { requestId, untilOn: '2023-02-08' });
    expect(result).toMatchObject({ state: 'GRANTED', grantedUntil: '2023-02-08', answer: null });
    expect(await seenBy(at.chairman, '2023-02-08')).toMatchObject({ dueOn: '2023-02-08' });
    const opened = await send(
      ...([actors, at.clerk, 'openReport', { periodId: at.period.id }] as const),
      'report { terms { reason untilOn } extensionRequest { state } viewerMayRequestExtension }',
      '2023-02-08',
    );
    expect(opened.result).toMatchObject({
      ...{ terms: { reason: REASON, untilOn: '2023-02-08' }, extensionRequest: { state: 'GRANTED' } },
    });
    expect(await toldTo(at.chairman)).toEqual(['Được gia hạn đến 08/02/2023: Năm 2022 (chính thức)']);
    expect(await toldTo(at.townPlanner)).toEqual([]);
    expect(await waiting(at.townPlanner)).toEqual([]);
  });

  test('refused keeps the terms as they were and says why; another may be made then', async () => {
    const requestId = await asked();
    expect((await act(at.townLeader, 'refuseExtension', { requestId, answer: ' ' })).errors).toEqual([
      'INVALID answer',
    ]);
    const { result } = await act(at.townLeader, 'refuseExtension', { requestId, answer: 'Đã gia hạn hai lần' });
    expect(result).toMatchObject({ state: 'REFUSED', grantedUntil: null, answer: 'Đã gia hạn hai lần' });
    expect(await toldTo(at.chairman)).toEqual(['Không được gia hạn: Năm 2022 (chính thức)']);
    expect(await seenBy(at.chairman)).toMatchObject({ viewerMayRequestExtension: true, dueOn: '2023-01-15' });
    for (const [verb, words] of [
      ['grantExtension', { untilOn: '2023-02-20' }],
      ['refuseExtension', { answer: 'Không' }],
    ] as const)
      expect((await act(at.townLeader, verb, { requestId, ...words })).errors).toEqual(['LOCKED requestId']);
    await asked();
  });

  test('is one at a time for a report, and withdrawn by those who owe it', async () => {
    const requestId = await asked();
    expect((await act(at.chairman, 'requestExtension', wish())).errors).toEqual(['CONFLICT periodId']);
    expect((await act(at.townPlanner, 'withdrawExtensionRequest', { requestId })).errors).toEqual([
      'NOT_ALLOWED requestId',
    ]);
    expect((await act(at.chairman, 'withdrawExtensionRequest', { requestId })).result).toMatchObject({
      state: 'WITHDRAWN',
    });
    expect(await toldTo(at.townPlanner)).toEqual([]);
    await asked();
  });

  test('of a department waits for its own unit', async () => {
    const requestId = await asked(at.head, { departmentId: at.department.id });
    expect((await act(at.chairman, 'grantExtension', { requestId, untilOn: '2023-02-10' })).errors).toEqual([
      'NOT_FOUND requestId',
    ]);
    const { result } = await act(at.townPlanner, 'grantExtension', {
      requestId,
      untilOn: '2023-02-10',
      answer: 'Lần cuối',
    });
    expect(result).toMatchObject({ state: 'GRANTED', department: { id: at.department.id }, answer: 'Lần cuối' });
    expect(await seenBy(at.head)).toMatchObject({ dueOn: '2023-02-10' });
    expect(await seenBy(at.chairman)).toMatchObject({ dueOn: '2023-01-15' });
  });

  test('is made only by who sends the report, for a later day, with a reason', async () => {
    const officer = await at.builders.official(at.commune, 'OFFICER');
    expect((await act(officer, 'requestExtension', wish())).errors).toEqual(['NOT_ALLOWED ']);
    expect((await act(at.chairman, 'requestExtension', wish({ wishedOn: '2023-01-31', reason: '' }))).errors).toEqual([
      'INVALID wishedOn',
      'INVALID reason',
    ]);
    const early = await act(at.chairman, 'requestExtension', wish({ wishedOn: '2023-01-15' }), '2023-01-10');
    expect(early.messages).toEqual(['Hạn gửi đang là 15/01/2023. Hãy chọn ngày sau đó.']);
    expect((await act(at.chairman, 'requestExtension', wish(), '2023-01-10')).errors).toEqual([]);
  });

  test('is not granted for less than holds already', async () => {
    const extension = { periodId: at.period.id, unitIds: [at.commune.unitId], untilOn: '2023-02-15', reason: 'Bão' };
    await send(actors, at.townPlanner, 'extendPeriod', extension, 'period { id }', NOW);
    const requestId = await asked(at.chairman, { wishedOn: '2023-02-20' });
    expect((await act(at.townPlanner, 'grantExtension', { requestId, untilOn: '2023-02-12' })).errors).toEqual([
      'INVALID untilOn',
    ]);
  });

  test('is settled with an extension that is given without an answer to it', async () => {
    await asked();
    const extension = { periodId: at.period.id, unitIds: [at.commune.unitId], untilOn: '2023-02-15', reason: 'Bão' };
    await send(actors, at.townPlanner, 'extendPeriod', extension, 'period { id }', NOW);
    expect(await seenBy(at.chairman)).toMatchObject({ viewerExtensionRequest: { state: 'GRANTED' } });
    expect(await waiting(at.townPlanner)).toEqual([]);
  });

  test('ends with the report being sent, which then needs none', async () => {
    const opened = await send<{ id: string; revision: number }>(
      ...([actors, at.chairman, 'openReport', { periodId: at.period.id }] as const),
      ...(['report { id revision }', '2023-01-10'] as const),
    );
    await act(at.chairman, 'requestExtension', wish(), '2023-01-10');
    await send(
      ...([actors, at.chairman, 'submitReport'] as const),
      { reportId: opened.result?.id, revision: opened.result?.revision, declaredGaps: 'Sổ theo dõi bị mất do lũ' },
      ...(['report { id }', '2023-01-11'] as const),
    );
    expect(await seenBy(at.chairman)).toMatchObject({
      ...{ viewerMayRequestExtension: false, viewerExtensionRequest: { state: 'WITHDRAWN' } },
    });
    expect((await act(at.chairman, 'requestExtension', wish())).messages).toEqual([
      'Báo cáo kỳ này đã gửi, không cần gia hạn nữa.',
    ]);
  });
});
