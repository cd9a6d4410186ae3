import type { FilterQuery } from '@mikro-orm/postgresql';
import { type Context, type Level, today } from '#kernel/context.ts';
import { keyBy } from '#kernel/loader.ts';
import { pgArray, statement } from '#kernel/sql.ts';
import { UnitVersion } from './unit.entity.ts';

/** A unit version is in force on a date that lies between its first and its last day, both included. */
const inForceOn = (date: string): FilterQuery<UnitVersion> => ({
  $and: [
    { $or: [{ validFrom: null }, { validFrom: { $lte: date } }] },
    { $or: [{ validTo: null }, { validTo: { $gte: date } }] },
  ],
});

/** In a statement: the unit version of an alias, for `unitInWords`. */
export const namedUnitSql = (alias: string): string =>
  `json_build_object('type', ${alias}.type, 'name', ${alias}.name)`;

/** In a statement: the unit of an identity as it was called on a day, or last before it, for `unitInWords`; null: there was no such unit yet. */
export const unitOnRecordSql = (unitId: string, day: string): string =>
  `(select ${namedUnitSql('v')} from unit_version v
     where v.unit_id = ${unitId} and (v.valid_from is null or v.valid_from <= ${day})
     order by v.valid_from desc nulls last limit 1)`;

/** In a statement: "Thị xã Hương Trà", as the unit of an identity was called last; null: there was never such a unit. */
export const lastNameSql = (unitId: string): string =>
  `(select v.type || ' ' || v.name from unit_version v where v.unit_id = ${unitId} order by v.valid_from desc nulls last limit 1)`;

/** In a statement: who answers on a day for what a department led: itself, or who had taken it over by then. Takes `:province`. */
export const answeringSql = (departmentId: string, day: string): string =>
  `coalesce((select h.successor_id from department_successor h
              where h.province_id = :province and h.department_id = ${departmentId} and h.from_on <= ${day}
              order by h.from_on desc limit 1), ${departmentId})`;

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
  /** What is looked for in names, without tone marks, in either spelling; or the code. Null: every unit. */
  forms: string[] | null;
  level: Level | null;
  under: UnitVersion | null;
  date: string;
}

/** Where a unit stands in an answer: by how well its name fits what was typed, then in tree order. */
export interface Place {
  rank: number;
  pos: number;
}

/** The name without the type in front of it. */
const BARE = `regexp_replace(search_key, '^(tinh|thanh pho|huien|quan|thi xa|phuong|xa|thi tran|dac khu) ', '')`;

/**
 * The units of a date by how well they answer: 0 by code (with or without zeros in front) or by the whole name; 1 the
 * name begins so; 2 one of its words does ("huong" is Hương Trà and not every Phường); 3 words written together, or in
 * another order.
 */
const FOUND = `
select pos, rank
  from (select u.pos, case
          when :forms::text[] is null then 0
          when ltrim(u.code, '0') = any (:codes::text[]) then 0
          when ${BARE} = any (:forms::text[]) or u.search_key = any (:forms::text[]) then 0
          when exists (select from unnest(:forms::text[]) f where starts_with(${BARE}, f) or starts_with(u.search_key, f)) then 1
          when exists (select from unnest(:forms::text[]) f where strpos(' ' || u.search_key, ' ' || f) > 0) then 2
          when exists (select from unnest(:forms::text[]) f
                        where length(f) > 3 and (strpos(replace(${BARE}, ' ', ''), replace(f, ' ', '')) > 0
                           or not exists (select from unnest(string_to_array(f, ' ')) w
                                           where strpos(' ' || u.search_key || ' ', ' ' || w || ' ') = 0))) then 3
          end as rank
          from unit_version u
         where u.validity @> :date::date
           and (:level::text is null or u.level = :level)
           and (:lo::integer is null or u.pos > :lo and u.pos <= :hi)) ranked
 where rank is not null`;

const searched = ({ forms, level, under, date }: UnitSearch) => ({
  ...{ level, date, lo: under?.pos ?? null, hi: under?.hi ?? null },
  forms: forms && pgArray(forms),
  codes: pgArray((forms ?? []).map((form) => form.replace(/^0+(?=.)/, ''))),
});

/** Units of a date, the best answers first, after the place `after`; `limit` of them. */
export async function searchUnits(
  ctx: Context,
  search: UnitSearch,
  after: Place,
  limit: number,
): Promise<(Place & { unit: UnitVersion })[]> {
  const places = await statement<Place>(
    ctx,
    `${FOUND} and (rank, pos) > (:rank, :pos) order by rank, pos limit :limit`,
    {
      ...searched(search),
      ...after,
      limit,
    },
  );
  const at = { $and: [{ pos: { $in: places.map(({ pos }) => pos) } }, inForceOn(search.date)] };
  const units = keyBy(await ctx.em.find(UnitVersion, at), ({ pos }) => pos);
  return places.flatMap((place) => {
    const unit = units.get(place.pos);
    return unit ? [{ ...place, unit }] : [];
  });
}

export async function countUnits(ctx: Context, search: UnitSearch): Promise<number> {
  const [row] = await statement<{ count: string }>(
    ctx,
    `select count(*) as count from (${FOUND}) found`,
    searched(search),
  );
  return Number(row?.count ?? 0);
}

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
