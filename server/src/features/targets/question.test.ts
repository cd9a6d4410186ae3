import { expect, test } from 'vitest';
import { actorsOf } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { ask } from '#test/execute.ts';
import { makeIndicator } from '#test/indicators.ts';
import { makeTown, send, type TownOfTargets } from '#test/targets.ts';
import { says } from './target.messages.ts';

const database = useDatabase();
const actors = actorsOf(database);

/** A town whose plan holds an own target that can be read in two ways, and a planner who reads English. */
async function makeAsked(): Promise<TownOfTargets> {
  const rice = await makeIndicator(database, { name: 'Sản lượng lương thực', unitOfMeasure: 'tấn' });
  const at = await makeTown(database, { communes: 0, indicators: [rice] });
  const targets = [{ indicatorId: rice.id, text: 'trên 3,098 tấn' }];
  await send(actors, at.leader, 'setOwnTargets', { planId: at.plan.id, targets }, 'targets { id }');
  await send(actors, at.planner, 'setLanguage', { language: 'EN' }, 'viewer { language }');
  return at;
}

interface Asked {
  question: { key: string; text: string };
  explanation: { text: string };
}

async function ownTarget(at: TownOfTargets, reader: keyof TownOfTargets & ('leader' | 'planner')): Promise<Asked> {
  const source = `query ($id: ID!) { plan(id: $id) { objectives { indicators {
    ownTarget { question { key text } explanation { text } } } } } }`;
  const { plan } = await ask<{ plan: { objectives: { indicators: { ownTarget: Asked }[] }[] } }>(
    ...([actors, at[reader], source] as const),
    { id: at.plan.id },
  );
  const [own] = plan.objectives.flatMap(({ indicators }) => indicators.map((line) => line.ownTarget));
  if (!own) throw new Error('the plan has no own target');
  return own;
}

test('what is asked about a target is said to everybody in their language, numbers and ways to read it included', async () => {
  const at = await makeAsked();
  expect((await ownTarget(at, 'leader')).question).toEqual({
    key: 'targets.whatToTell',
    text: 'Số “3,098” (tấn) có thể đọc là 3,098 tấn hoặc 3098 tấn. Hãy chọn giá trị đúng. Các cách hiểu: (1) Đạt khi trên 3,098 tấn; không xét mức vượt. (2) Đạt khi trên 3.098 tấn; không xét mức vượt.',
  });
  const { question, explanation } = await ownTarget(at, 'planner');
  expect(question).toEqual({
    key: 'targets.whatToTell',
    text: 'The number “3,098” (tấn) can be read as 3,098 tấn or 3098 tấn. Choose the right value. Ways to read it: (1) Met (đạt) with more than 3.098 tonnes; never exceeded. (2) Met (đạt) with more than 3,098 tonnes; never exceeded.',
  });
  expect(explanation.text).toBe(question.text);
});

test('a question that was kept as a sentence is said as it was asked', async () => {
  const at = await makeAsked();
  const asked = { key: 'targets.askedBefore', parameters: { text: 'Là 3,098 tấn hay 3.098 tấn?' } };
  await database.truth.query('update target set question = $1 where unit_id = $2', [asked, at.town.unitId]);
  const heard = { key: 'targets.askedBefore', text: 'Là 3,098 tấn hay 3.098 tấn?' };
  expect((await ownTarget(at, 'planner')).question).toEqual(heard);
  expect((await ownTarget(at, 'leader')).question).toEqual(heard);
});

test('what stands in rows keeps its key and its parameters: to rename one takes a migration of the rows', () => {
  // what these hold is watched in packages/measure/test/stored-messages.json
  expect([says.whatToTell({ asked: [says.notRead()], ways: [] }), says.askedBefore({ text: '?' })]).toEqual([
    { key: 'targets.whatToTell', parameters: { asked: [{ key: 'targets.notRead', parameters: {} }], ways: [] } },
    { key: 'targets.askedBefore', parameters: { text: '?' } },
  ]);
});
