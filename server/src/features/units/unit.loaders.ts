import { type Context, today } from '#kernel/context.ts';
import { groupBy, keyBy, loader, loaderOf, loaderOfAll } from '#kernel/loader.ts';
import { nameOn } from './department.rules.ts';
import { type AbsentUnit, absencesOf, type UnitOnDay } from './ended-units.queries.ts';
import { Department, DepartmentSuccessor, FormerDepartmentName, UnitVersion } from './unit.entity.ts';
import { subtreesOn, unitsOn } from './unit.queries.ts';

/** The unit as it is today. */
export const unitById = loader<string, UnitVersion>(async (ctx, ids) =>
  keyBy(await unitsOn(ctx, ids, today(ctx)), (unit) => unit.unitId),
);

/** The unit as it is today or, once it has ended, as it last was: old plans outlive their units. */
export const unitOnRecord = loader<string, UnitVersion>(async (ctx, unitIds) =>
  keyBy(await versionsUntilToday(ctx, { unitId: { $in: [...unitIds] } }), (unit) => unit.unitId),
);

/** The unit that stands, or last stood, at a tree position. */
export const unitByPosition = loader<number, UnitVersion>(async (ctx, positions) =>
  keyBy(await versionsUntilToday(ctx, { pos: { $in: [...positions] } }), (unit) => unit.pos),
);

export const departmentById = loaderOf(Department);
/** Those that have ended too, in the order of the unit's own list. */
/** Departments of one unit by their ids, in the order of its list. */
export async function departmentsInOrder(ctx: Context, ids: readonly string[]): Promise<Department[]> {
  const departments = await Promise.all(ids.map((id) => departmentById(ctx).load(id)));
  return departments
    .filter((department) => department !== null)
    .toSorted((one, other) => one.ordinal - other.ordinal || one.name.localeCompare(other.name, 'vi'));
}

export const departmentsByUnit = loaderOfAll(Department, 'unitId', { ordinal: 'asc', name: 'asc' });
/** What departments were called before, the oldest first. */
export const formerNamesByDepartment = loaderOfAll(FormerDepartmentName, 'departmentId', { untilOn: 'asc' });
/** What a department that there is was called on a day. */
export async function departmentNameOn(ctx: Context, departmentId: string, day: string): Promise<string> {
  const department = await departmentById(ctx).load(departmentId);
  if (!department) throw new Error(`department ${departmentId} is named and not there`);
  return nameOn(department, (await formerNamesByDepartment(ctx).load(departmentId)) ?? [], day);
}
/** From which departments one has taken over, and from when on, the first first. */
export const takenOverByDepartment = loaderOfAll(DepartmentSuccessor, 'successorId', { fromOn: 'asc' });
/** Who answers for departments that have ended, from one day on and then from a later one. */
export const successorsByDepartment = loaderOfAll(DepartmentSuccessor, 'departmentId', { fromOn: 'asc' });

/** A subtree is asked about as of today, or of the last day of a unit that has ended. */
export const asOf = (ctx: Context, unit: UnitVersion): string => {
  const now = today(ctx);
  return unit.validTo !== null && unit.validTo < now ? unit.validTo : now;
};

/** A unit with everything below it as of a date. */
export interface Subtree {
  date: string;
  /** Its positions, the unit's own included. */
  lo: number;
  hi: number;
  /** Strictly below, every tier, in tree order. */
  below: UnitVersion[];
  byParent: Map<string, UnitVersion[]>;
}

type Range = Pick<Subtree, 'date' | 'lo' | 'hi'>;

const rangeName = ({ date, lo, hi }: Range): string => `${date} ${lo} ${hi}`;

const subtreesOfOperation = new WeakMap<object, Subtree[]>();

const subtreeByRange = loader<Range, Subtree>(async (ctx, wanted) => {
  const answers = new Map<string, Subtree>();
  for (const [date, ranges] of groupBy(wanted, (range) => range.date)) {
    const withRoom = ranges.filter(({ lo, hi }) => lo < hi);
    const rows = withRoom.length > 0 ? await subtreesOn(ctx, withRoom, date) : [];
    for (const { lo, hi } of ranges) {
      const below = rows.filter((row) => row.pos > lo && row.pos <= hi);
      const byParent = groupBy(below, (row) => row.parentId ?? '');
      answers.set(rangeName({ date, lo, hi }), { date, lo, hi, below, byParent });
    }
  }
  subtreesOfOperation.set(ctx.em, [...(subtreesOfOperation.get(ctx.em) ?? []), ...answers.values()]);
  return answers;
}, rangeName);

/**
 * The subtree that holds the unit as of a date: the outermost one this operation has loaded already, else the unit's
 * own, loaded in one statement together with those of all units asked about at the same time. So one more level of a
 * nested query costs no more statements.
 */
export async function subtreeAround(ctx: Context, unit: UnitVersion, date = asOf(ctx, unit)): Promise<Subtree> {
  const loaded = subtreesOfOperation
    .get(ctx.em)
    ?.find((subtree) => subtree.date === date && subtree.lo <= unit.pos && unit.pos <= subtree.hi);
  if (loaded) return loaded;
  const own = { date, lo: unit.pos, hi: unit.hi };
  return (await subtreeByRange(ctx).load(own)) ?? { ...own, below: [], byParent: new Map() };
}

/** Direct sub-units, in tree order. */
export const subUnitsOf = async (ctx: Context, unit: UnitVersion, date = asOf(ctx, unit)): Promise<UnitVersion[]> =>
  (await subtreeAround(ctx, unit, date)).byParent.get(unit.unitId) ?? [];

/** Oldest first, so that of several versions the last one stays in a map. */
const versionsUntilToday = (
  ctx: Context,
  which: { unitId: { $in: string[] } } | { pos: { $in: number[] } },
): Promise<UnitVersion[]> =>
  ctx.em.find(
    UnitVersion,
    { $and: [which, { $or: [{ validFrom: null }, { validFrom: { $lte: today(ctx) } }] }] },
    { orderBy: { validFrom: 'asc nulls first' } },
  );

const unitOnDay = ({ unitId, day }: UnitOnDay): string => `${unitId} ${day}`;

/** Why there is nothing of a unit on a day: it has ended before, or begins later. Null: it is there. */
export const absenceOf = loader<UnitOnDay, AbsentUnit>(
  async (ctx, asked) => keyBy(await absencesOf(ctx, asked), unitOnDay),
  unitOnDay,
);

/** Units by identity, in the order named, as they are today or last were. */
export async function unitsOnRecord(ctx: Context, ids: readonly string[]): Promise<UnitVersion[]> {
  const units = await Promise.all(ids.map((id) => unitOnRecord(ctx).load(id)));
  return units.filter((unit) => unit !== null);
}
