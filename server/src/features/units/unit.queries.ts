import type { FilterQuery } from '@mikro-orm/postgresql';
import { type Context, type Level, today } from '#kernel/context.ts';
import { UnitVersion } from './unit.entity.ts';

/** A unit version is in force on a date that lies between its first and its last day, both included. */
const inForceOn = (date: string): FilterQuery<UnitVersion> => ({
  $and: [
    { $or: [{ validFrom: null }, { validFrom: { $lte: date } }] },
    { $or: [{ validTo: null }, { validTo: { $gte: date } }] },
  ],
});

/** The unit as it was on a date, today unless told. Null: there was no such unit then. */
export const unitOn = (ctx: Context, unitId: string, date = today(ctx)): Promise<UnitVersion | null> =>
  ctx.em.findOne(UnitVersion, { $and: [{ unitId }, inForceOn(date)] });

/** Codes are used again after mergers, so a code means something only on a date. */
export const unitByCode = (
  ctx: Context,
  code: string,
  level: Level | null,
  date = today(ctx),
): Promise<UnitVersion | null> =>
  ctx.em.findOne(
    UnitVersion,
    { $and: [{ code }, level ? { level } : {}, inForceOn(date)] },
    { orderBy: { pos: 'asc' } },
  );

export const unitsOn = (ctx: Context, unitIds: readonly string[], date: string): Promise<UnitVersion[]> =>
  ctx.em.find(UnitVersion, { $and: [{ unitId: { $in: [...unitIds] } }, inForceOn(date)] });

/** The direct sub-units of one unit, in tree order. */
export const subUnitsOn = (ctx: Context, unitId: string, date = today(ctx)): Promise<UnitVersion[]> =>
  ctx.em.find(UnitVersion, { $and: [{ parentId: unitId }, inForceOn(date)] }, { orderBy: { pos: 'asc' } });

export interface UnitSearch {
  /** What words of a name begin with, without tone marks, in either spelling; or the code. None: every unit. */
  forms: string[];
  level: Level | null;
  under: UnitVersion | null;
  date: string;
}

/** Units of a date, in tree order, after the position `after`. One statement; `limit` rows. */
export const searchUnits = (ctx: Context, search: UnitSearch, after: number, limit: number): Promise<UnitVersion[]> =>
  ctx.em.find(
    UnitVersion,
    { $and: [searchFilter(search), { pos: { $gt: after } }] },
    { orderBy: { pos: 'asc' }, limit },
  );

export const countUnits = (ctx: Context, search: UnitSearch): Promise<number> =>
  ctx.em.count(UnitVersion, searchFilter(search));

/** "huong" finds Hương Trà and not every Phường. */
function startingAWord(form: string): FilterQuery<UnitVersion>[] {
  const literal = form.replace(/[\\%_]/g, '\\$&');
  return [{ code: form }, { searchKey: { $like: `${literal}%` } }, { searchKey: { $like: `% ${literal}%` } }];
}

const searchFilter = ({ forms, level, under, date }: UnitSearch): FilterQuery<UnitVersion> => ({
  $and: [
    inForceOn(date),
    level ? { level } : {},
    under ? { pos: { $gt: under.pos, $lte: under.hi } } : {},
    forms.length > 0 ? { $or: forms.flatMap(startingAWord) } : {},
  ],
});

/**
 * Everything below the given units as of one date, in one statement however deep: each range of positions is the
 * subtree of one of them.
 */
export async function subtreesOn(
  ctx: Context,
  ranges: readonly { lo: number; hi: number }[],
  date: string,
): Promise<UnitVersion[]> {
  return ctx.em.find(
    UnitVersion,
    { $and: [inForceOn(date), { $or: ranges.map(({ lo, hi }) => ({ pos: { $gt: lo, $lte: hi } })) }] },
    { orderBy: { pos: 'asc' } },
  );
}
