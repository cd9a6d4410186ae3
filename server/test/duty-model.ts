import fc from 'fast-check';
import type { TestDatabase } from './database.ts';
import { makeIndicator } from './indicators.ts';
import { makePeriod, makeRegime, type TestPeriod } from './periods.ts';
import { makePlan } from './plans.ts';
import { giveTarget } from './rollups.ts';
import type { TestAccount, TestUnit, World } from './world.ts';

/** The rule of duty (docs/DOMAIN.md, section 6) said once more, place by place and without SQL, for random trees. */

interface DutyIndicator {
  id: string;
  code: string;
  suppliedBy: 'DEPARTMENTS' | 'SUB_UNITS' | 'BOTH';
  /** A unit's number is made of those of its sub-units. */
  addsUp: boolean;
  /** A unit's number is made of the parts of departments that were each given one. */
  isMadeOfParts: boolean;
  isComputed: boolean;
  regimeId: string | null;
  /** Other regimes that ask for it. */
  askingRegimeIds: string[];
  types: string[] | null;
  weight: DutyIndicator | null;
}

interface DutyPeriod extends TestPeriod {
  endsOn: string;
  isWholeYear: boolean;
  /** Whom the regime names a day for. */
  dueFrom: string[];
}

export interface Questions {
  indicators: DutyIndicator[];
  periods: DutyPeriod[];
}

/** Indicators of every kind of supply, and three periods of two regimes; the half-year is not due from districts. */
export async function makeQuestions(database: TestDatabase): Promise<Questions> {
  const [regime, other] = [await makeRegime(database), await makeRegime(database)];
  const everybody = ['PROVINCE', 'DISTRICT', 'COMMUNE', 'DEPARTMENT'];
  const half = await makePeriod(database, { regime, ordinal: 1, kind: 'HALF_YEAR', endsOn: '2022-06-14' });
  const year = await makePeriod(database, { regime, ordinal: 2 });
  const elsewhere = await makePeriod(database, { regime: other });
  await database.owner.query(`delete from period_due where period_id = $1 and level in ('PROVINCE', 'DISTRICT')`, [
    half.id,
  ]);

  type Wish = Parameters<typeof makeIndicator>[1] & {};
  const of = async (wish: Wish, weight: DutyIndicator | null = null): Promise<DutyIndicator> => {
    const {
      suppliedBy = 'SUB_UNITS',
      overUnits = 'SUM',
      kind = 'QUANTITY',
      regimeId = null,
      askingRegimeIds = [],
    } = wish;
    const weighing = weight && { overUnits: 'WEIGHTED_AVERAGE' as const, weightIndicatorId: weight.id };
    return {
      ...(await makeIndicator(database, { ...wish, ...weighing })),
      ...{ suppliedBy, addsUp: overUnits !== 'NONE' && suppliedBy !== 'DEPARTMENTS', isComputed: kind === 'COMPOSITE' },
      isMadeOfParts: overUnits !== 'NONE' && weight === null,
      ...{ regimeId, askingRegimeIds, types: wish.appliesToTypes ?? null, weight },
    };
  };
  const population = await of({});
  const indicators = [
    population,
    await of({}),
    await of({ suppliedBy: 'BOTH' }),
    await of({ suppliedBy: 'DEPARTMENTS' }),
    await of({ overUnits: 'NONE' }),
    await of({ overUnits: 'NONE', suppliedBy: 'BOTH' }),
    await of({ overUnits: 'NONE', suppliedBy: 'DEPARTMENTS', regimeId: other.id }),
    await of({ regimeId: regime.id }),
    await of({ regimeId: other.id, askingRegimeIds: [regime.id], suppliedBy: 'BOTH' }),
    await of({ appliesToTypes: ['Phường'] }),
    await of({ appliesToTypes: ['Thị xã'], suppliedBy: 'BOTH' }),
    await of({ regimeId: other.id }, population),
    await of({ suppliedBy: 'BOTH' }, population),
    await of({ kind: 'COMPOSITE', overUnits: 'NONE' }),
  ];
  const periods = [
    { ...half, endsOn: '2022-06-14', isWholeYear: false, dueFrom: ['COMMUNE', 'DEPARTMENT'] },
    { ...year, endsOn: '2022-12-31', isWholeYear: true, dueFrom: everybody },
    { ...elsewhere, endsOn: '2022-12-31', isWholeYear: true, dueFrom: everybody },
  ];
  return { indicators, periods };
}

type Life = 'WHOLE' | 'BEGINS' | 'ENDS';
const BEGINS_ON = '2022-08-01';
const ENDS_ON = '2022-09-30';
const DEPARTMENT_ENDS_ON = '2022-03-31';
/** Before any period ends; after the half-year, before the year ends. */
const EARLY = '2022-01-10';
const LATE = '2022-09-05';

interface PlanWish {
  year: 2022 | 2023;
  issued: boolean;
  issuedOn: typeof EARLY | typeof LATE;
  /** Which of the unit's departments leads, if there is such a one. */
  lines: { indicator: DutyIndicator; leadIndex: number }[];
}

/** Held all year; withdrawn after the half-year; given after it. */
const GIVEN = {
  HELD: { from: EARLY, to: null },
  WITHDRAWN: { from: EARLY, to: '2022-07-01' },
  LATER: { from: '2022-08-01', to: null },
} as const;

/** A target of a department of the unit. */
interface ShareWish {
  indicator: DutyIndicator;
  departmentIndex: number;
  given: keyof typeof GIVEN;
}

interface PlaceWish {
  /** In the order in which they are made. */
  plans: PlanWish[];
  /** Whether each has ended before any period did. */
  departments: { ended: boolean }[];
  shares: ShareWish[];
  life: Life;
}

interface TreeWish extends PlaceWish {
  below: (PlaceWish & { isDistrict: boolean; below: PlaceWish[] })[];
}

/** A province with districts, some of them without communes, and with communes right below it. */
export function treeWish({ indicators }: Questions): fc.Arbitrary<TreeWish> {
  const often = <T>(usual: T, rare: T) => fc.oneof({ weight: 5, arbitrary: fc.constant(usual) }, fc.constant(rare));
  const plan: fc.Arbitrary<PlanWish> = fc.record({
    year: often<2022 | 2023>(2022, 2023),
    issued: often(true, false),
    issuedOn: fc.constantFrom<PlanWish['issuedOn']>(EARLY, LATE),
    lines: fc.uniqueArray(
      fc.record({ indicator: fc.constantFrom(...indicators), leadIndex: fc.integer({ min: 0, max: 2 }) }),
      { selector: ({ indicator }) => indicator.id, maxLength: 6 },
    ),
  });
  const place = {
    plans: fc.oneof(
      { weight: 3, arbitrary: fc.array(plan, { maxLength: 1 }) },
      { weight: 1, arbitrary: fc.array(plan, { minLength: 2, maxLength: 2 }) },
    ),
    departments: fc.array(fc.record({ ended: often(false, true) }), { maxLength: 2 }),
    shares: fc.uniqueArray(
      fc.record({
        indicator: fc.constantFrom(...indicators),
        departmentIndex: fc.integer({ min: 0, max: 1 }),
        given: fc.constantFrom<ShareWish['given']>('HELD', 'HELD', 'WITHDRAWN', 'LATER'),
      }),
      { selector: ({ indicator, departmentIndex }) => `${indicator.id} ${departmentIndex}`, maxLength: 8 },
    ),
  };
  const whole = fc.constant<Life>('WHOLE');
  const commune = fc.record({ ...place, life: fc.constantFrom<Life>('WHOLE', 'WHOLE', 'BEGINS', 'ENDS') });
  const below = fc.oneof(
    fc.record({
      ...{ ...place, life: whole, isDistrict: fc.constant(true) },
      below: fc.array(commune, { maxLength: 2 }),
    }),
    commune.map((made) => ({ ...made, isDistrict: false, below: [] })),
  );
  return fc.record({ ...place, life: whole, below: fc.array(below, { minLength: 1, maxLength: 2 }) });
}

/** A tree in which every kind of duty comes up: counted, beside, owed, of a base year, of a plan that came late, and under a level without a day. */
export function richTree({ indicators }: Questions): TreeWish {
  const lines = indicators.map((indicator, index) => ({ indicator, leadIndex: index % 2 }));
  const plain = { plans: [], departments: [], shares: [], life: 'WHOLE' as const };
  const shares = indicators.flatMap((indicator): ShareWish[] => [
    { indicator, departmentIndex: 0, given: 'HELD' },
    { indicator, departmentIndex: 1, given: 'WITHDRAWN' },
  ]);
  const planned = (year: 2022 | 2023, departments: number, issuedOn: PlanWish['issuedOn'] = EARLY): PlaceWish => ({
    plans: [{ year, issued: true, issuedOn, lines }],
    departments: Array.from({ length: departments }, () => ({ ended: false })),
    shares: departments > 1 ? shares : [],
    life: 'WHOLE',
  });
  return {
    ...plain,
    below: [
      {
        ...planned(2022, 1),
        isDistrict: true,
        below: [plain, { ...plain, life: 'BEGINS' }, { ...plain, life: 'ENDS' }],
      },
      { ...planned(2023, 0), isDistrict: true, below: [] },
      { ...planned(2023, 1), isDistrict: false, below: [] },
      { ...planned(2022, 1, LATE), isDistrict: false, below: [] },
      { ...planned(2022, 2), isDistrict: false, below: [] },
      { ...planned(2022, 2), isDistrict: true, below: [plain] },
      { ...planned(2022, 2), departments: [{ ended: true }, { ended: false }], isDistrict: false, below: [] },
    ],
  };
}

export interface Place {
  unit: TestUnit;
  type: string;
  /** The nearest first. */
  above: Place[];
  life: Life;
  plans: PlanWish[];
  departments: { id: string; ended: boolean; head: TestAccount }[];
  shares: ShareWish[];
  planner: TestAccount;
  /** Of the province. */
  analyst?: TestAccount;
}

/** The units with their plans and people; the province first. */
export async function makePlaces(database: TestDatabase, world: World, wish: TreeWish): Promise<Place[]> {
  const places: Place[] = [];
  const place = async (unit: TestUnit, type: string, given: PlaceWish, above: Place[]): Promise<Place> => {
    const departments: Place['departments'] = [];
    const plans = oneDraftEach(given.plans);
    for (const [index, { ended }] of given.departments.entries()) {
      const { id } = await world.department(unit, `Phòng ${index + 1}`);
      if (ended) {
        await database.owner.query('update department set valid_to = $2 where id = $1', [id, DEPARTMENT_ENDS_ON]);
      }
      departments.push({ id, ended, head: await world.official(unit, 'DEPARTMENT_HEAD', { departmentId: id }) });
    }
    for (const { lines, ...plan } of plans) {
      await makePlan(database, {
        ...{ unit, ...plan, indicators: lines.map(({ indicator }) => indicator) },
        responsibilities: lines.flatMap(({ indicator, leadIndex }) => {
          const lead = departments[leadIndex];
          return lead ? [{ indicator, departmentId: lead.id, role: 'LEAD' as const }] : [];
        }),
      });
    }
    const { life } = given;
    const shares = given.shares.filter(({ departmentIndex }) => departments[departmentIndex]);
    for (const { indicator, departmentIndex, given: held } of shares) {
      const departmentId = departments[departmentIndex]?.id ?? '';
      const { from, to } = GIVEN[held];
      const target = { unit, departmentId, indicator, text: 'từ 1 lao động', year: 2022, from };
      await giveTarget(database, { ...target, ...(to === null ? {} : { to }) });
    }
    await live(database, unit, life);
    const planner = await world.official(unit, 'PLANNER');
    const made = { unit, type, above, life, plans, departments, shares, planner };
    places.push(made);
    return made;
  };
  const province = await place(await world.province(), 'Tỉnh', wish, []);
  province.analyst = await world.official(province.unit, 'ANALYST');
  for (const { isDistrict, below, ...given } of wish.below) {
    if (!isDistrict) {
      await place(await world.commune(province.unit), 'Phường', given, [province]);
      continue;
    }
    const district = await place(await world.town(province.unit), 'Thị xã', given, [province]);
    for (const commune of below)
      await place(await world.commune(district.unit), 'Phường', commune, [district, province]);
  }
  return places;
}

/** A unit has one draft of a year at most. */
const oneDraftEach = (plans: readonly PlanWish[]): PlanWish[] =>
  plans.filter(
    (plan, index) => plan.issued || !plans.slice(0, index).some(({ issued, year }) => !issued && year === plan.year),
  );

async function live(database: TestDatabase, { unitId }: TestUnit, life: Life): Promise<void> {
  if (life === 'BEGINS')
    await database.owner.query('update unit_version set valid_from = $2 where unit_id = $1', [unitId, BEGINS_ON]);
  if (life === 'ENDS')
    await database.owner.query('update unit_version set valid_to = $2 where unit_id = $1', [unitId, ENDS_ON]);
}

interface Cell {
  place: Place;
  departmentId: string | null;
  indicator: DutyIndicator;
  counted: boolean;
  /** The part of one of several departments. */
  isPart: boolean;
  expected: boolean;
  owed: boolean;
  /** Of the period's own year, by a plan that was issued after the period had ended. */
  tooLate: boolean;
}

export interface Duties {
  period: DutyPeriod;
  /** Units in force on the period's last day. */
  there: Place[];
  cells: Cell[];
}

export function dutiesIn(places: readonly Place[], { indicators }: Questions, period: DutyPeriod): Duties {
  const isThere = ({ life }: Place) =>
    life === 'WHOLE' || (life === 'BEGINS' ? BEGINS_ON <= period.endsOn : ENDS_ON >= period.endsOn);
  const there = places.filter(isThere);
  const cells = there.flatMap((place) => cellsAt(place, hasBelow(place, there), indicators, period));
  return { period, there, cells };
}

const hasBelow = (place: Place, there: readonly Place[]): boolean => there.some(({ above }) => above[0] === place);

function cellsAt(place: Place, hasSubUnits: boolean, indicators: DutyIndicator[], period: DutyPeriod): Cell[] {
  const cell = (
    indicator: DutyIndicator,
    departmentId: string | null,
    counted: boolean,
    why: Excuse,
    isPart = false,
  ): Cell => {
    const level = departmentId === null ? place.unit.level : 'DEPARTMENT';
    const isDue = period.dueFrom.includes(level) && (departmentId !== null || place.above.length > 0);
    const owed = (counted || isPart) && isDue && why === null;
    return {
      ...{ place, departmentId, indicator, counted, isPart, expected: counted && isDue, owed },
      tooLate: why === 'TOO_LATE',
    };
  };
  const cells: Cell[] = [];
  const weights: Cell[] = [];
  for (const indicator of indicators) {
    const askers = askersOf(place, indicator, period);
    if (askers.length === 0) continue;
    const why = excuseOf(askers, indicator, period);
    const lead = leadOf(place, indicator);
    const given = givenOf(place, indicator, period);
    if (given.some((id) => id !== lead)) {
      // divided: the unit's number is made of the parts, or typed by itself where nothing is made of them
      const { isMadeOfParts } = indicator;
      cells.push(cell(indicator, null, !isMadeOfParts, why));
      cells.push(...given.map((id) => cell(indicator, id, isMadeOfParts, why, true)));
    } else {
      const fromElsewhere = hasSubUnits && (indicator.addsUp || lead !== null);
      cells.push(cell(indicator, null, !fromElsewhere, why));
      if (lead !== null) cells.push(cell(indicator, lead, hasSubUnits, why));
    }
    if (indicator.weight && indicator.addsUp) weights.push(cell(indicator.weight, null, !hasSubUnits, why));
  }
  return withWeights(cells, weights);
}

/** What weighs comes along, unless it is asked for itself; then the stricter of the two askings holds. */
function withWeights(cells: Cell[], weights: Cell[]): Cell[] {
  const all = [...cells];
  for (const weight of weights) {
    const asked = all.find(({ indicator, departmentId }) => indicator === weight.indicator && departmentId === null);
    if (!asked) all.push(weight);
    else asked.owed = asked.owed || (asked.counted && weight.owed);
  }
  return all;
}

function askersOf(place: Place, indicator: DutyIndicator, period: DutyPeriod): Place[] {
  if (indicator.isComputed) return [];
  const regimes = [indicator.regimeId, ...indicator.askingRegimeIds];
  if (indicator.regimeId !== null && !regimes.includes(period.regime.id)) return [];
  if (indicator.types && !indicator.types.includes(place.type)) return [];
  const mayAsk = indicator.suppliedBy === 'DEPARTMENTS' ? [place] : [place, ...place.above];
  return mayAsk.filter((asker) => standing(asker).lines.has(indicator));
}

type Excuse = 'BASE' | 'TOO_LATE' | null;

/** Why nobody is in arrears; null: a plan of the year asks, and it was there when the period ended. */
function excuseOf(askers: readonly Place[], { id }: DutyIndicator, { endsOn, isWholeYear }: DutyPeriod): Excuse {
  const asking = askers.flatMap((asker) => {
    const { year } = standing(asker);
    const isAsking = (plan: PlanWish) => plan.issued && plan.year === year;
    return asker.plans.filter((plan) => isAsking(plan) && plan.lines.some(({ indicator }) => indicator.id === id));
  });
  if (asking.some(({ year, issuedOn }) => year === 2022 && (isWholeYear || issuedOn <= endsOn))) return null;
  return asking.some(({ year }) => year === 2022) ? 'TOO_LATE' : 'BASE';
}

/**
 * What a unit's plans of 2022 ask for, or those of 2023 where it has none of 2022; of several the last that names a
 * department that is there says who leads, null: none does.
 */
function standing({ plans, departments }: Place): { year: number; lines: Map<DutyIndicator, string | null> } {
  const issued = plans.filter((plan) => plan.issued);
  const year = Math.min(...issued.map((plan) => plan.year));
  const lines = new Map<DutyIndicator, string | null>();
  for (const { indicator, leadIndex } of issued.filter((plan) => plan.year === year).flatMap((plan) => plan.lines)) {
    const lead = departments[leadIndex];
    lines.set(indicator, lead && !lead.ended ? lead.id : (lines.get(indicator) ?? null));
  }
  return { year, lines };
}

/** The departments that are there and hold a target of their own on the period's last day. */
function givenOf(place: Place, indicator: DutyIndicator, { endsOn }: DutyPeriod): string[] {
  if (!standing(place).lines.has(indicator) || indicator.suppliedBy === 'SUB_UNITS') return [];
  return place.shares.flatMap((share) => {
    const { from, to } = GIVEN[share.given];
    const department = place.departments[share.departmentIndex];
    const isHeld = share.indicator === indicator && from <= endsOn && (to === null || to > endsOn);
    return isHeld && department && !department.ended ? [department.id] : [];
  });
}

/** The department that types a part of the unit's figure. */
function leadOf(place: Place, indicator: DutyIndicator): string | null {
  return indicator.suppliedBy === 'SUB_UNITS' ? null : (standing(place).lines.get(indicator) ?? null);
}
