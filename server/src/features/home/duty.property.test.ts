import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { actorsOf } from '#test/actors.ts';
import { useDatabase } from '#test/database.ts';
import {
  type Duties,
  dutiesIn,
  makePlaces,
  makeQuestions,
  type Place,
  type Questions,
  richTree,
  treeWish,
} from '#test/duty-model.ts';
import { ask } from '#test/execute.ts';
import { type TestAccount, World } from '#test/world.ts';

/**
 * Random trees of two and three tiers, plans on every tier, early and late, suppliers, regimes, units that begin and end: what a board
 * expects, what the forms hold as counted, what home says is owed and who is listed as owing are one thing, and it is
 * what docs/DOMAIN.md (section 6) says.
 */
const database = useDatabase();
const actors = actorsOf(database);
const RUNS = Number(process.env.PROPERTY_RUNS ?? (process.env.PROOF === 'full' ? 200 : 6));
/** Milliseconds; a run takes a tenth of it on a quiet machine. */
const SLOWEST_RUN = 20_000;

let questions: Questions;
let world: World;

beforeAll(async () => {
  world = new World(database);
  questions = await makeQuestions(database);
});

const sorted = (names: Iterable<string>): string[] => [...new Set(names)].sort();

test(
  `in ${RUNS} random trees board, forms, home and status agree on who owes which figure`,
  async () => {
    const seen = { counted: 0, beside: 0, owed: 0, ofBaseYear: 0, tooLate: 0, notDue: 0, parts: 0, partsBeside: 0 };
    await fc.assert(
      fc.asyncProperty(treeWish(questions), async (wish) => {
        const places = await makePlaces(database, world, wish);
        const duties = questions.periods.map((period) => dutiesIn(places, questions, period));
        await boardAgrees(places, duties);
        const reporters = places.filter(({ life }) => life !== 'ENDS').flatMap(reportersOf);
        for (const reporter of reporters) await homeAgrees(reporter, places, duties);
        // opened last: a report that was begun is listed, owed or not
        for (const reporter of reporters) await formAgrees(reporter, duties);
        for (const { counted, isPart, expected, owed, tooLate } of duties.flatMap(({ cells }) => cells)) {
          if (isPart) seen[counted ? 'parts' : 'partsBeside'] += 1;
          seen[counted ? 'counted' : 'beside'] += 1;
          if (owed) seen.owed += 1;
          if (counted && !expected) seen.notDue += 1;
          if (expected && !owed) seen[tooLate ? 'tooLate' : 'ofBaseYear'] += 1;
        }
      }),
      { numRuns: RUNS, examples: [[richTree(questions)]] },
    );
    // each kind of duty has come up, or the agreement says nothing
    expect(Object.entries(seen).filter(([, n]) => n === 0)).toEqual([]);
  },
  SLOWEST_RUN * RUNS,
);

/** Who types the report of a unit, or of one of its departments. */
interface Reporter {
  account: TestAccount;
  place: Place;
  departmentId: string | null;
}

const reportersOf = (place: Place): Reporter[] => [
  { account: place.planner, place, departmentId: null },
  ...place.departments.map(({ id, head }) => ({ account: head, place, departmentId: id })),
];

const cellsOf = ({ cells }: Duties, { place, departmentId }: Reporter) =>
  cells.filter((cell) => cell.place === place && cell.departmentId === departmentId);

/** One field for each period, named p0, p1…, in one operation. */
const perPeriod = (field: (periodId: string) => string): string =>
  questions.periods.map(({ id }, index) => `p${index}: ${field(id)}`).join(' ');

interface Cells {
  rows: { unit: { id: string }; cells: { indicator: { id: string }; expected: number; missing: { id: string }[] }[] }[];
}

/** Nothing was reported, so that what is expected is what is missing. */
async function boardAgrees(places: Place[], duties: Duties[]): Promise<void> {
  const [{ analyst } = {}] = places;
  if (!analyst) throw new Error('a province has an analyst');
  const boards = await ask<Record<string, Cells>>(
    ...([actors, analyst] as const),
    `query ($units: [ID!]!, $indicators: [ID!]!) { ${perPeriod(
      (id) => `comparison(unitIds: $units, indicatorIds: $indicators, periodId: "${id}") {
        rows { unit { id } cells { indicator { id } expected missing { id } } } }`,
    )} }`,
    { units: places.map(({ unit }) => unit.unitId), indicators: questions.indicators.map(({ id }) => id) },
  );
  for (const [index, { period, there }] of duties.entries()) {
    const said = boards[`p${index}`]?.rows.map((row) => [
      row.unit.id,
      row.cells.map(({ indicator, expected, missing }) => [
        indicator.id,
        expected,
        sorted(missing.map(({ id }) => id)),
      ]),
    ]);
    const meant = there.map((place) => [
      place.unit.unitId,
      questions.indicators.map((indicator) => {
        const isPart = (other: Place) => other === place || (indicator.addsUp && other.above.includes(place));
        const expecting = supplying(duties, period, indicator).filter(
          (cell) => cell.indicator === indicator && cell.expected && isPart(cell.place),
        );
        const at = sorted(expecting.map((cell) => cell.place.unit.unitId));
        return [indicator.id, at.length, at];
      }),
    ]);
    expect(said).toEqual(meant);
  }
}

/** What is asked under another regime for the same months is what the one that supplies it expects: here the year. */
function supplying(
  duties: Duties[],
  period: Duties['period'],
  { regimeId }: Questions['indicators'][number],
): Duties['cells'] {
  const isOf = (of: Duties) => (regimeId === null ? of.period === period : of.period.regime.id === regimeId);
  const all = duties.filter(
    (of) => isOf(of) && (of.period === period || (of.period.isWholeYear && period.isWholeYear)),
  );
  return all.flatMap(({ cells }) => cells);
}

type Home = {
  periods: { id: string; viewerOwes: boolean }[];
  workItems: { kind: string; period: { id: string } | null }[];
} & Record<string, { unit: { id: string }; department: { id: string } | null }[]>;

/** What home says to who types is what is owed; to the unit are listed its departments and sub-units that owe. */
async function homeAgrees(reporter: Reporter, places: Place[], duties: Duties[]): Promise<void> {
  const { account, place, departmentId } = reporter;
  const home = await ask<Home>(
    ...([actors, account] as const),
    `{ periods(year: 2022) { id viewerOwes } workItems { kind period { id } }
       ${perPeriod((id) => `reportStatus(periodId: "${id}") { unit { id } department { id } }`)} }`,
  );
  const owed = duties.filter((of) => cellsOf(of, reporter).some((cell) => cell.owed));
  const meant = sorted(owed.map(({ period }) => period.id));
  expect(sorted(home.periods.filter(({ viewerOwes }) => viewerOwes).map(({ id }) => id))).toEqual(meant);
  const due = home.workItems.filter(({ kind }) => kind === 'REPORT_DUE');
  expect(sorted(due.map(({ period }) => period?.id ?? ''))).toEqual(meant);
  if (departmentId !== null) return;
  const below = places.filter(({ above }) => above[0] === place);
  for (const [index, { cells }] of duties.entries()) {
    const owing = cells.filter(
      (cell) => cell.owed && (cell.departmentId === null ? below.includes(cell.place) : cell.place === place),
    );
    expect(sorted(home[`p${index}`]?.map(({ unit, department }) => department?.id ?? unit.id) ?? [])).toEqual(
      sorted(owing.map((cell) => cell.departmentId ?? cell.place.unit.unitId)),
    );
  }
}

interface Opened {
  userErrors: { code: string }[];
  report: { rows: { indicator: { id: string }; counted: boolean; asPart: boolean }[] } | null;
}

async function formAgrees(reporter: Reporter, duties: Duties[]): Promise<void> {
  const { account, place, departmentId } = reporter;
  const opened = await ask<Record<string, Opened>>(
    ...([actors, account] as const),
    `mutation ($of: ID) { ${perPeriod(
      (id) => `openReport(input: { periodId: "${id}", departmentId: $of }) {
        userErrors { code } report { rows { indicator { id } counted asPart } } }`,
    )} }`,
    { of: departmentId },
  );
  for (const [index, of] of duties.entries()) {
    const { userErrors = [], report = null } = opened[`p${index}`] ?? {};
    if (!of.there.includes(place)) {
      expect(userErrors.map(({ code }) => code)).toEqual(['CONFLICT']);
      continue;
    }
    const say = (indicatorId: string, isCounted: boolean, isPart: boolean) =>
      `${indicatorId} ${isPart ? 'part, ' : ''}${isCounted ? 'counted' : 'beside'}`;
    expect(sorted(report?.rows.map((row) => say(row.indicator.id, row.counted, row.asPart)) ?? [])).toEqual(
      sorted(cellsOf(of, reporter).map((cell) => say(cell.indicator.id, cell.counted, cell.isPart))),
    );
  }
}
