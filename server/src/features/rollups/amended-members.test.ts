import { beforeEach, describe, expect, test } from 'vitest';
import { actorsOf } from '#test/actors.ts';
import { amendAndIssue, issueOn } from '#test/amending.ts';
import { useDatabase } from '#test/database.ts';
import { ask } from '#test/execute.ts';
import { makeIndicator, type TestIndicator } from '#test/indicators.ts';
import { makePeriod, makeRegime, type TestPeriod } from '#test/periods.ts';
import { makeTown, send, type TownOfTargets } from '#test/targets.ts';

const database = useDatabase();
const actors = actorsOf(database);
let at: TownOfTargets;
let whole: TestIndicator;
let one: TestIndicator;
let two: TestIndicator;
let added: TestIndicator;
let half: TestPeriod;
let year: TestPeriod;

beforeEach(async () => {
  const composite = { kind: 'COMPOSITE', unitOfMeasure: 'chỉ tiêu', overUnits: 'NONE' } as const;
  whole = await makeIndicator(database, { ...composite, name: 'Các chỉ tiêu' });
  one = await makeIndicator(database, { name: 'Một', parentId: whole.id });
  two = await makeIndicator(database, { name: 'Hai', parentId: whole.id });
  added = await makeIndicator(database, { name: 'Ba', parentId: whole.id });
  at = await makeTown(database, { communes: 1, indicators: [whole, one, two], issued: true });
  const regime = await makeRegime(database);
  half = await makePeriod(database, {
    ...{ regime, year: 2023, ordinal: 1, kind: 'HALF_YEAR', startsOn: '2023-01-01', endsOn: '2023-06-30' },
    dueOn: '2023-07-15',
  });
  year = await makePeriod(database, { regime, year: 2023, ordinal: 2, dueOn: '2024-01-15' });
});

/** What the board of a period counts in the composite. */
async function countedIn({ id }: TestPeriod): Promise<string[]> {
  const { board } = await ask<{ board: { rows: { indicator: { id: string }; parts: Named[] }[] } }>(
    ...[actors, at.planner, `{ board(periodId: "${id}") { rows { indicator { id } parts { indicator { name } } } } }`],
    ...[{}, '2024-01-10'],
  );
  return (board.rows.find(({ indicator }) => indicator.id === whole.id)?.parts ?? []).map(nameOf);
}

interface Named {
  indicator: { name: string };
}
const nameOf = ({ indicator }: Named) => indicator.name;

interface Lines {
  countable: string[];
  /** The line of the composite, and what it counts. */
  id: string | undefined;
  members: string[];
}

async function linesOf(planId: string): Promise<Lines> {
  const { plan } = await ask<{
    plan: {
      countableLines: Named[];
      objectives: { indicators: { id: string; indicator: { id: string }; members: Named[] }[] }[];
    };
  }>(
    ...[actors, at.planner],
    `{ plan(id: "${planId}") { countableLines { indicator { name } }
       objectives { indicators { id indicator { id } members { indicator { name } } } } } }`,
    ...[{}, '2023-08-01'],
  );
  const line = plan.objectives
    .flatMap(({ indicators }) => indicators)
    .find(({ indicator }) => indicator.id === whole.id);
  return {
    countable: plan.countableLines.map(nameOf),
    ...{ id: line?.id, members: (line?.members ?? []).map(nameOf) },
  };
}

const adjust = (planIndicatorId: string | undefined, members: TestIndicator[]) =>
  send(
    ...[actors, at.leader, 'adjustMembers'],
    {
      ...{ planIndicatorId, memberIds: members.map(({ id }) => id), reason: 'Bổ sung một chỉ tiêu' },
      decision: { number: '45/QĐ-UBND', signedOn: '2023-08-01' },
    },
    'plan { id }',
    '2023-08-01',
  );

async function begin(): Promise<string> {
  const input = { planId: at.plan.id, how: 'AMEND' };
  const begun = await send<{ id: string }>(actors, at.planner, 'amendPlan', input, 'plan { id }', '2023-07-20');
  return begun.result?.id ?? '';
}

async function hold(planId: string, ...indicators: TestIndicator[]): Promise<void> {
  const made = await send<{ id: string }>(
    ...[actors, at.planner, 'saveObjective', { planId, text: 'Bổ sung' }, 'objective { id }', '2023-07-20'],
  );
  const input = { objectiveId: made.result?.id, indicatorIds: indicators.map(({ id }) => id) };
  const { errors } = await send(actors, at.planner, 'addPlanIndicators', input, 'plan { id }', '2023-07-20');
  expect(errors).toEqual([]);
}

describe('the composite of the plan of the year', () => {
  test('can count what an amendment adds, and counts what one ends no more', async () => {
    const amending = { how: 'AMEND', signedOn: '2023-07-20', adds: [added], ends: [two] } as const;
    expect((await amendAndIssue(actors, at, amending)).errors).toEqual([]);
    const { id, ...lines } = await linesOf(at.plan.id);
    expect(lines).toEqual({ countable: ['Các chỉ tiêu', 'Một', 'Ba'], members: ['Một'] });
    expect((await adjust(id, [two, one])).errors).toEqual(['NOT_FOUND memberIds/0', 'INVALID memberIds']);
    expect((await adjust(id, [one, added])).errors).toEqual([]);
    expect((await linesOf(at.plan.id)).members).toEqual(['Một', 'Ba']);
    expect([await countedIn(half), await countedIn(year)]).toEqual([
      ['Một', 'Hai'],
      ['Một', 'Ba'],
    ]);
  });

  test('is adjusted where it is said last: not where a later plan says it anew, ends or replaces it', async () => {
    const { id } = await linesOf(at.plan.id);
    const planId = await begin();
    await hold(planId, whole);
    expect((await issueOn(actors, at.leader, planId, { signedOn: '2023-07-20' })).errors).toEqual([]);
    expect((await adjust(id, [one])).errors).toEqual(['CONFLICT planIndicatorId']);
    expect((await adjust((await linesOf(planId)).id, [one])).errors).toEqual([]);
    expect(await countedIn(year)).toEqual(['Một']);
  });
});

describe('a draft that amends', () => {
  test('begins with what the composite counts, and may have it count any line that it leaves in force', async () => {
    const planId = await begin();
    await hold(planId, added, whole);
    const { id: planIndicatorId, ...lines } = await linesOf(planId);
    expect(lines).toEqual({ countable: ['Các chỉ tiêu', 'Một', 'Hai', 'Ba'], members: ['Một', 'Hai', 'Ba'] });
    const ended = { planId, lines: [{ indicatorId: two.id, reason: 'Bỏ' }] };
    expect((await send(actors, at.planner, 'setEndedLines', ended, 'plan { id }', '2023-07-20')).errors).toEqual([]);
    expect((await linesOf(planId)).members).toEqual(['Một', 'Ba']);
    const set = async (...members: TestIndicator[]) => {
      const input = { planIndicatorId, memberIds: members.map(({ id }) => id) };
      return (await send(actors, at.planner, 'setMembers', input, 'plan { id }', '2023-07-20')).errors;
    };
    expect(await set(one, two)).toEqual(['NOT_FOUND memberIds/1']);
    expect(await set(added, one)).toEqual([]);
    expect((await issueOn(actors, at.leader, planId, { signedOn: '2023-07-20' })).errors).toEqual([]);
    expect([await countedIn(half), await countedIn(year)]).toEqual([
      ['Một', 'Hai'],
      ['Ba', 'Một'],
    ]);
  });
});
