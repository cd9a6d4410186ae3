import { type Context, today } from '#kernel/context.ts';
import { groupBy, keyBy, loader } from '#kernel/loader.ts';
import { Department, UnitVersion } from './unit.entity.ts';
import { subtreesOn, unitsOn } from './unit.queries.ts';

/** The unit as it is today. */
export const unitById = loader<string, UnitVersion>(async (ctx, ids) =>
  keyBy(await unitsOn(ctx, ids, today(ctx)), (unit) => unit.unitId),
);

export const departmentById = loader<string, Department>(async (ctx, ids) =>
  keyBy(await ctx.em.find(Department, { id: { $in: [...ids] } }), (department) => department.id),
);

export const departmentsByUnit = loader<string, Department[]>(async (ctx, unitIds) =>
  groupBy(
    await ctx.em.find(Department, { unitId: { $in: [...unitIds] } }, { orderBy: { ordinal: 'asc' } }),
    (department) => department.unitId,
  ),
);

/** A subtree is asked about as of today, or of the last day of a unit that has ended. */
export const asOf = (ctx: Context, unit: UnitVersion): string => {
  const now = today(ctx);
  return unit.validTo !== null && unit.validTo < now ? unit.validTo : now;
};

interface LoadedSubtree {
  date: string;
  lo: number;
  hi: number;
  byParent: Map<string, UnitVersion[]>;
}

const subtreesOfOperation = new WeakMap<object, LoadedSubtree[]>();

/** The subtree already loaded in this operation that holds the unit, if any: the outermost one that was asked about. */
export const loadedSubtree = (ctx: Context, unit: UnitVersion): LoadedSubtree | null =>
  subtreesOfOperation
    .get(ctx.em)
    ?.find(({ date, lo, hi }) => date === asOf(ctx, unit) && lo <= unit.pos && unit.pos <= hi) ?? null;

const subtreeByRange = loader<string, LoadedSubtree>(async (ctx, keys) => {
  const wanted = keys.map((key) => JSON.parse(key) as [date: string, lo: number, hi: number]);
  const answers = new Map<string, LoadedSubtree>();
  for (const [date, ranges] of groupBy(wanted, ([of]) => of)) {
    const rows = await subtreesOn(
      ctx,
      ranges.map(([, lo, hi]) => ({ lo, hi })),
      date,
    );
    for (const [, lo, hi] of ranges) {
      const below = rows.filter((row) => row.pos > lo && row.pos <= hi && row.parentId !== null);
      answers.set(JSON.stringify([date, lo, hi]), {
        date,
        lo,
        hi,
        byParent: groupBy(below, (row) => row.parentId ?? ''),
      });
    }
  }
  subtreesOfOperation.set(ctx.em, [...(subtreesOfOperation.get(ctx.em) ?? []), ...answers.values()]);
  return answers;
});

/**
 * Sub-units for a nested query. The first level asked about loads the whole subtree, every tier, in one statement;
 * the levels below are answered from it, so that one more level costs no more statements.
 */
export async function subUnitsOf(ctx: Context, unit: UnitVersion): Promise<UnitVersion[]> {
  const subtree =
    loadedSubtree(ctx, unit) ?? (await subtreeByRange(ctx).load(JSON.stringify([asOf(ctx, unit), unit.pos, unit.hi])));
  return subtree?.byParent.get(unit.unitId) ?? [];
}
