import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { actorsOf } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import { ask } from '#test/execute.ts';
import { makeIndicator, type TestIndicator } from '#test/indicators.ts';
import { makeTown, send, type TownOfTargets } from '#test/targets.ts';
import { World } from '#test/world.ts';

/** A unit gives targets to its departments and its sub-units in one ledger, in any order. */
const database = useDatabase();
const actors = actorsOf(database);
const RUNS = Number(process.env.PROPERTY_RUNS ?? (process.env.PROOF === 'full' ? 60 : 3));
const SLOWEST_RUN = 30_000;

const SUPPLIERS = ['DEPARTMENTS', 'BOTH', 'SUB_UNITS'] as const;
/** Two communes, then two departments. */
const RECEIVERS = [0, 1, 2, 3] as const;
const WHOLE = 100;

let indicators: TestIndicator[];
beforeAll(async () => {
  indicators = [];
  for (const suppliedBy of SUPPLIERS)
    indicators.push(await makeIndicator(database, { name: `Việc làm ${suppliedBy}`, suppliedBy }));
});

interface Place {
  supplied: number;
  to: (typeof RECEIVERS)[number];
}
type Step =
  | { act: 'give'; cells: (Place & { value: number })[] }
  | { act: 'adjust' | 'withdraw'; nth: number; value: number };

const place = { supplied: fc.nat(2), to: fc.constantFrom(...RECEIVERS) };
const value = fc.integer({ min: 1, max: 60 });
/** Any cells, or all of one row, so that what several hold is replaced in one act. */
const cells = fc.oneof(
  fc.array(fc.record({ ...place, value }), { minLength: 1, maxLength: 5 }),
  fc
    .tuple(fc.nat(1), fc.array(value, { minLength: 4, maxLength: 4 }))
    .map(([supplied, values]) => RECEIVERS.map((to) => ({ supplied, to, value: values[to] ?? 1 }))),
);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ act: fc.constant('give' as const), cells }) },
  fc.record({ act: fc.constantFrom('adjust' as const, 'withdraw' as const), nth: fc.nat(), value }),
);

interface Entry extends Place {
  value: number;
  from: number;
  to_: number | null;
}

const isDepartment = ({ to }: Place): boolean => to > 1;
const isOpen = (one: Place): boolean => !(isDepartment(one) && SUPPLIERS[one.supplied] === 'SUB_UNITS');
const dayOf = (n: number): string => `2023-02-${String(n).padStart(2, '0')}`;

/** The ledger as a list of entries with days, and what a row then adds up to. */
class Model {
  readonly entries: Entry[] = [];
  readonly standing = (): Entry[] => this.entries.filter((entry) => entry.to_ === null);
  at = ({ supplied, to }: Place): Entry | undefined =>
    this.standing().find((entry) => entry.supplied === supplied && entry.to === to);
  end(entry: Entry | undefined, day: number): void {
    if (entry) entry.to_ = day;
  }
  give(given: Place & { value: number }, day: number): void {
    this.end(this.at(given), day);
    this.entries.push({ ...given, from: day, to_: null });
  }
  on(day: number): string[] {
    return this.entries
      .filter(({ from, to_ }) => from <= day && (to_ === null || to_ > day))
      .map(({ supplied, to, value: given }) => `${supplied} ${to} ${given}`)
      .sort();
  }
  gap(supplied: number): string | null {
    const all = this.standing().filter((entry) => entry.supplied === supplied);
    const departments = all.filter(isDepartment);
    const counted = SUPPLIERS[supplied] === 'DEPARTMENTS' && departments.length > 0 ? departments : all;
    return counted.length === 0 ? null : String(WHOLE - counted.reduce((sum, entry) => sum + entry.value, 0));
  }
}

interface Town extends TownOfTargets {
  departments: string[];
}

async function makeIssued(): Promise<Town> {
  const at = await makeTown(database, { communes: 2, indicators });
  const world = new World(database);
  const departments = [await world.department(at.town, 'Phòng A'), await world.department(at.town, 'Phòng B')];
  const targets = indicators.map(({ id }) => ({ indicatorId: id, text: `${WHOLE} lao động` }));
  await send(actors, at.planner, 'setOwnTargets', { planId: at.plan.id, targets }, 'targets { id }');
  const decision = { number: '12/QĐ-UBND', signedOn: '2023-01-10', signer: null };
  const issued = await send(
    actors,
    at.leader,
    'issuePlan',
    { planId: at.plan.id, revision: 1, decision },
    'plan { id }',
  );
  expect(issued.messages).toEqual([]);
  return { ...at, departments: departments.map(({ id }) => id) };
}

const whom = (at: Town, { to }: Place) =>
  to > 1 ? { unitId: at.town.unitId, departmentId: at.departments[to - 2] } : { unitId: at.communes[to]?.unitId };

async function give(at: Town, model: Model, cells: (Place & { value: number })[], day: number): Promise<void> {
  const now = dayOf(day);
  const once = [...new Map(cells.map((cell) => [`${cell.supplied} ${cell.to}`, cell])).values()];
  const targets = once.map((cell) => ({
    ...whom(at, cell),
    ...{ indicatorId: indicators[cell.supplied]?.id, text: `${cell.value} lao động` },
  }));
  const drafted = await send(
    actors,
    at.planner,
    'draftAssignments',
    { planId: at.plan.id, targets },
    'rows { indicator { id } }',
    now,
  );
  const closed = once.flatMap((cell, index) => (isOpen(cell) ? [] : [`CONFLICT targets/${index}/indicatorId`]));
  expect(drafted.errors).toEqual(closed);
  if (closed.length > 0) return;
  const given = await send(
    ...([actors, at.leader, 'assignTargets'] as const),
    { planId: at.plan.id, decision: { number: `${day}/QĐ-UBND`, signedOn: now }, gapExplanation: 'Thử.' },
    'targets { id }',
    now,
  );
  // what is in force already is kept as no draft
  const changed = once.filter((cell) => model.at(cell)?.value !== cell.value);
  expect(given.errors).toEqual(changed.length === 0 ? ['CONFLICT planId'] : []);
  for (const cell of changed) model.give(cell, day);
}

async function change(
  at: Town,
  model: Model,
  { act, nth, value: next }: Step & { act: 'adjust' | 'withdraw' },
  day: number,
) {
  const standing = model.standing();
  const entry = standing[nth % Math.max(standing.length, 1)];
  if (!entry || (act === 'adjust' && entry.value === next)) return;
  const { unitId, departmentId = null } = whom(at, entry);
  const { rows } = await database.truth.query<{ id: string; revision: number }>(
    `select id, revision from target where unit_id = $1 and department_id is not distinct from $2 and indicator_id = $3
        and source = 'ASSIGNED' and state = 'ISSUED' and in_force_to is null`,
    [unitId, departmentId, indicators[entry.supplied]?.id],
  );
  expect(rows).toHaveLength(1);
  const [found] = rows;
  const now = dayOf(day);
  const reason = 'Theo tình hình';
  const sent =
    act === 'adjust'
      ? await send(
          ...([actors, at.leader, 'adjustTargets'] as const),
          {
            ...{
              planId: at.plan.id,
              reason,
              decision: { number: `${day}/QĐ-UBND`, signedOn: now },
              gapExplanation: 'Thử.',
            },
            targets: [{ targetId: found?.id, revision: found?.revision, text: `${next} lao động` }],
          },
          'targets { id }',
          now,
        )
      : await send(actors, at.leader, 'withdrawTargets', { targetIds: [found?.id], reason }, 'targets { id }', now);
  expect(sent.messages).toEqual([]);
  if (act === 'adjust') model.give({ ...entry, value: next }, day);
  else model.end(entry, day);
}

interface Served {
  text: string;
  indicator: { id: string };
}

const SERVED = `query ($one: ID!, $two: ID!, $a: ID!, $b: ID!, $on: LocalDate!) {
  c0: targets(unitId: $one, year: 2023, on: $on) { edges { node { ...T } } }
  c1: targets(unitId: $two, year: 2023, on: $on) { edges { node { ...T } } }
  d2: department(id: $a) { targets(year: 2023, on: $on) { ...T } }
  d3: department(id: $b) { targets(year: 2023, on: $on) { ...T } } }
  fragment T on Target { text indicator { id } }`;

type Ask = Record<'c0' | 'c1', { edges: { node: Served }[] }> & Record<'d2' | 'd3', { targets: Served[] }>;

/** What the product says was in force on a day, of departments and communes alike. */
async function servedOn({ leader, communes, departments }: Town, day: number): Promise<string[]> {
  const [one, two] = communes.map(({ unitId }) => unitId);
  const [a, b] = departments;
  const { c0, c1, d2, d3 } = await ask<Ask>(...([actors, leader, SERVED] as const), { one, two, a, b, on: dayOf(day) });
  const lists = [c0.edges.map(({ node }) => node), c1.edges.map(({ node }) => node), d2.targets, d3.targets];
  const lines = lists.flatMap((list, to) =>
    list.map(
      ({ text, indicator }) => `${indicators.findIndex(({ id }) => id === indicator.id)} ${to} ${text.split(' ')[0]}`,
    ),
  );
  return lines.sort();
}

const gapsServed = async ({ plan, leader }: Town): Promise<(string | null)[]> => {
  const { assignmentGrid } = await ask<{
    assignmentGrid: { rows: { indicator: { id: string }; balance: { gap: string | null } }[] };
  }>(
    ...([
      actors,
      leader,
      'query ($id: ID!) { assignmentGrid(planId: $id) { rows { indicator { id } balance { gap } } } }',
    ] as const),
    { id: plan.id },
  );
  return indicators.map(
    ({ id }) => assignmentGrid.rows.find(({ indicator }) => indicator.id === id)?.balance.gap ?? null,
  );
};

test(
  `what departments and sub-units are given, adjusted and withdrawn of is in force on every day, and short by as much, as in a list of dated entries (${RUNS} random ledgers)`,
  async () => {
    const seen = { departments: 0, communes: 0 };
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 12 }), async (steps) => {
        const at = await makeIssued();
        const model = new Model();
        for (const [index, one] of steps.entries()) {
          const day = index * 2 + 1;
          if (one.act === 'give') await give(at, model, one.cells, day);
          else await change(at, model, one, day);
          expect(await gapsServed(at)).toEqual(indicators.map((_, supplied) => model.gap(supplied)));
        }
        for (const day of [1, 2, 5, 10, 24]) expect(await servedOn(at, day)).toEqual(model.on(day));
        for (const entry of model.entries) seen[isDepartment(entry) ? 'departments' : 'communes'] += 1;
      }),
      { numRuns: RUNS },
    );
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(0);
  },
  RUNS * SLOWEST_RUN,
);
