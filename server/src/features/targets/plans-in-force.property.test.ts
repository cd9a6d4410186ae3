import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { AMENDMENTS, type Amendment } from '#features/plans/plan.entity.ts';
import { actorsOf } from '#test/actors.ts';
import { amendAndIssue } from '#test/amending.ts';
import { useDatabase } from '#test/database.ts';
import { ask } from '#test/execute.ts';
import { makeIndicator, type TestIndicator } from '#test/indicators.ts';
import { makePeriod, makeRegime, type TestPeriod } from '#test/periods.ts';
import { makeTown, send, type TownOfTargets } from '#test/targets.ts';

/**
 * Random histories of one year: a plan, and decisions that supplement, amend or replace it. What the board of every period
 * shows, while the year runs and after it, what its form asks a commune for, and what a composite counts is compared with a
 * model that knows sets of letters and no SQL.
 */
const database = useDatabase();
const actors = actorsOf(database);
const RUNS = Number(process.env.PROPERTY_RUNS ?? (process.env.PROOF === 'full' ? 40 : 2));
const SLOWEST_RUN = 30_000;

const DAYS = ['2023-03-15', '2023-03-31', '2023-04-01', '2023-06-30', '2023-07-01', '2023-10-15', '2023-12-31'];
const SPANS = [
  ['2023-01-01', '2023-03-31', 'QUARTER'],
  ['2023-04-01', '2023-06-30', 'QUARTER'],
  ['2023-07-01', '2023-09-30', 'QUARTER'],
  ['2023-10-01', '2023-12-31', 'QUARTER'],
  ['2023-01-01', '2023-06-30', 'HALF_YEAR'],
  ['2023-01-01', '2023-12-31', 'YEAR'],
] as const;
const LINES = [0, 1, 2, 3] as const;
const MOMENTS = ['2023-05-10', '2023-08-20', '2024-02-01'];

const step = fc.record({
  how: fc.constantFrom(...AMENDMENTS),
  day: fc.nat(DAYS.length - 1),
  adds: fc.subarray([...LINES]),
  ends: fc.subarray([...LINES]),
});
const history = fc.record({
  base: fc.subarray([...LINES], { minLength: 1 }),
  steps: fc.array(step, { minLength: 1, maxLength: 3 }),
});

interface Change {
  how: Amendment;
  day: string;
  adds: number[];
  ends: number[];
}

/** Only what may be issued: nothing that is there is supplemented, nothing is ended that is not there or held at once. */
function changesOf({ base, steps }: typeof history extends fc.Arbitrary<infer H> ? H : never): Change[] {
  let there = new Set(base);
  const changes: Change[] = [];
  for (const { how, day, adds, ends } of steps.toSorted((a, b) => a.day - b.day)) {
    const ended = how === 'SUPPLEMENT' ? [] : ends.filter((line) => there.has(line));
    const added = adds.filter((line) => !ended.includes(line) && (how === 'AMEND' || !there.has(line)));
    const stays = [...there].filter((line) => !ended.includes(line));
    if (added.length + (how === 'REPLACE' ? stays.length : ended.length) === 0) continue;
    there = new Set([...stays, ...added]);
    changes.push({ how, day: DAYS[day] as string, adds: added, ends: ended });
  }
  return changes;
}

/** The model: what is there on a day. */
function thereOn(base: readonly number[], changes: readonly Change[], day: string): number[] {
  const there = new Set(base);
  for (const { adds, ends } of changes.filter((change) => change.day <= day)) {
    for (const line of ends) there.delete(line);
    for (const line of adds) there.add(line);
  }
  return [...there].toSorted();
}

let lines: TestIndicator[];
let whole: TestIndicator;
let periods: (TestPeriod & { startsOn: string; endsOn: string })[];

beforeAll(async () => {
  const composite = { kind: 'COMPOSITE', unitOfMeasure: 'chỉ tiêu', overUnits: 'NONE' } as const;
  whole = await makeIndicator(database, { ...composite, name: 'Chỉ tiêu tổng hợp' });
  lines = [];
  for (const line of LINES) lines.push(await makeIndicator(database, { name: `Chỉ tiêu ${line}`, parentId: whole.id }));
  const regime = await makeRegime(database);
  periods = [];
  for (const [index, [startsOn, endsOn, kind]] of SPANS.entries()) {
    const wish = { regime, year: 2023, ordinal: index + 1, kind, startsOn, endsOn, dueOn: '2024-01-31' };
    periods.push({ ...(await makePeriod(database, wish)), startsOn, endsOn });
  }
});

const numberOf = (name: string): number => Number(name.slice(-1));

interface Row {
  indicator: { id: string; name: string };
  parts: { indicator: { name: string } }[];
}

/** The lines of the board of a period on a day, and the members of its composite. */
async function boardOn(
  at: TownOfTargets,
  period: TestPeriod,
  day: string,
): Promise<[rows: number[], members: number[]]> {
  const { board } = await ask<{ board: { rows: Row[] } }>(
    ...[actors, at.planner],
    `{ board(periodId: "${period.id}") { rows { indicator { id name } parts { indicator { name } } } } }`,
    ...[{}, day],
  );
  const names = board.rows.filter(({ indicator }) => indicator.id !== whole.id).map(({ indicator }) => indicator.name);
  const counted = board.rows.find(({ indicator }) => indicator.id === whole.id)?.parts ?? [];
  return [names.map(numberOf).toSorted(), counted.map(({ indicator }) => numberOf(indicator.name)).toSorted()];
}

/** What the form of a period asks the commune for. */
async function formOn(at: TownOfTargets, { id: periodId }: TestPeriod, day: string): Promise<number[]> {
  const opened = await send<{ rows: { indicator: { name: string } }[] }>(
    ...([actors, at.heads[0] as never, 'openReport', { periodId }, 'report { rows { indicator { name } } }'] as const),
    day,
  );
  return (opened.result?.rows ?? []).map(({ indicator }) => numberOf(indicator.name)).toSorted();
}

test(
  `in ${RUNS} random histories of a year boards, forms and composites have what is in force on the day of each period`,
  async () => {
    const seen = { added: 0, ended: 0, replaced: 0, changed: 0, empty: 0 };
    await fc.assert(
      fc.asyncProperty(history, async (wished) => {
        const changes = changesOf(wished);
        const named = (numbers: readonly number[]) => numbers.map((line) => lines[line] as TestIndicator);
        const at = await makeTown(database, {
          ...{ communes: 1, year: 2023, issued: true, indicators: [whole, ...named(wished.base)] },
        });
        for (const { how, day, adds, ends } of changes) {
          const { errors } = await amendAndIssue(actors, at, {
            ...{ how, signedOn: day, adds: named(adds), ends: named(ends) },
          });
          expect(errors).toEqual([]);
          seen.added += adds.length;
          seen.ended += ends.length;
          if (how === 'REPLACE') seen.replaced += 1;
          at.plan = { ...at.plan, id: how === 'REPLACE' ? await lastPlan(at) : at.plan.id };
        }
        for (const period of periods) {
          for (const day of MOMENTS.filter((moment) => moment >= period.startsOn)) {
            const on = [period.endsOn, day].toSorted()[0] as string;
            const there = thereOn(wished.base, changes, on);
            if (there.length === 0) seen.empty += 1;
            if (there.join() !== wished.base.join()) seen.changed += 1;
            const [rows, members] = await boardOn(at, period, day);
            expect([period.endsOn, day, rows]).toEqual([period.endsOn, day, there]);
            // the plan of the year counts its parts that are there; what supplements and amends adds none to it
            expect(members.filter((line) => !there.includes(line))).toEqual([]);
          }
          const [last] = MOMENTS.slice(-1) as [string];
          expect(await formOn(at, period, last)).toEqual(thereOn(wished.base, changes, period.endsOn));
        }
      }),
      { numRuns: RUNS, endOnFailure: true, examples: EXAMPLES },
    );
    expect(Object.entries(seen).filter(([what, count]) => what !== 'empty' && count === 0)).toEqual([]);
  },
  SLOWEST_RUN * (RUNS + 1),
);

async function lastPlan(at: TownOfTargets): Promise<string> {
  const { plans } = await ask<{ plans: { edges: { node: { id: string } }[] } }>(
    ...[actors, at.planner, '{ plans(year: 2023) { edges { node { id } } } }'],
  );
  return plans.edges[0]?.node.id ?? '';
}

/** All three kinds: a line ended and added again, one changed, all replaced. */
const EXAMPLES: [typeof history extends fc.Arbitrary<infer H> ? H : never][] = [
  [
    {
      base: [0, 1],
      steps: [
        { how: 'AMEND', day: 1, adds: [1, 2], ends: [0] },
        { how: 'SUPPLEMENT', day: 3, adds: [0], ends: [] },
        { how: 'REPLACE', day: 5, adds: [3], ends: [1, 2] },
      ],
    },
  ],
];
