import { searchForms } from '@dich/units';
import { byId } from '#kernel/arguments.ts';
import { today } from '#kernel/context.ts';
import { Fault } from '#kernel/fault.ts';
import { says as ofKernel } from '#kernel/kernel.messages.ts';
import { lookUp, lookUpBy, lookUps } from '#kernel/look-ups.ts';
import { day, flag, id, many, oneOf, optional, record, text } from '#kernel/objects.ts';
import { PAGE, pageOf, paginate } from '#kernel/page.ts';
import { queries, query } from '#kernel/queries.ts';
import { isInForce } from './department.rules.ts';
import type { UnitVersion } from './unit.entity.ts';
import { AbsenceType, DepartmentType, UnitConnection, UnitLevel, UnitType } from './unit.graphql.ts';
import { absenceOf, departmentsByUnit, subUnitsOf, unitById, unitOnRecord } from './unit.loaders.ts';
import { countUnits, type Place, searchUnits, unitByCode, unitOn } from './unit.queries.ts';

const on = optional(day('The day asked about; today unless told.'));

export const UnitQueries = queries({
  unit: query(
    optional(record(UnitType, 'A unit by identity. Null: there was none on that day.')),
    { id: byId, on },
    (ctx, { id, on }) => unitOn(ctx, id, on ?? today(ctx)),
  ),
  unitByCode: query(
    optional(record(UnitType, 'A unit by its code on a day; codes are used again after mergers.')),
    {
      code: text('Of the statistics office: "46", "20014".'),
      level: optional(oneOf(UnitLevel, 'Only of this tier.')),
      on,
    },
    (ctx, { code, level, on }) => unitByCode(ctx, code, level, on ?? today(ctx)),
  ),
  units: query(
    record(
      UnitConnection,
      'Units of a day, in tree order; or those whose name or code is searched for, the best answers first. Tone marks, case and i for y make no difference.',
    ),
    {
      ...PAGE,
      search: optional(text('The beginning of words of a name, or a code.')),
      level: optional(oneOf(UnitLevel, 'Only of this tier.')),
      ancestorId: optional(id('Only those below this unit, at any depth.')),
      on,
    },
    async (ctx, { search, level, ancestorId, on, ...page }) => {
      const date = on ?? today(ctx);
      const above = ancestorId ? await unitOn(ctx, ancestorId, date) : null;
      if (ancestorId && !above) return paginate<UnitVersion>([], {}, () => '');
      const wanted = { forms: search?.trim() ? searchForms(search) : null, level, under: above, date };
      const from = readPlace(page.after ?? '0.0');
      const places = new Map<UnitVersion, Place>();
      return pageOf(
        page,
        async (limit) => {
          const found = await searchUnits(ctx, wanted, from, limit);
          for (const { unit, ...place } of found) places.set(unit, place);
          return found.map(({ unit }) => unit);
        },
        (unit) => `${places.get(unit)?.rank}.${unit.pos}`,
        () => countUnits(ctx, wanted),
      );
    },
  ),
});

export const UnitByLookUps = lookUps<UnitVersion>(() => UnitType, {
  absence: lookUpBy(
    optional(record(AbsenceType, 'Why there is nothing of the unit on a day. Null: it is there.')),
    { on },
    ({ unitId }, ctx, { on }) => absenceOf(ctx).load({ unitId, day: on ?? today(ctx) }),
  ),
  children: lookUpBy(
    record(
      UnitConnection,
      'Direct sub-units as of today, or of the last day of a unit that has ended. Nests to any depth at no further cost.',
    ),
    PAGE,
    async (unit, ctx, page) => paginate(await subUnitsOf(ctx, unit), page, (child) => String(child.pos)),
  ),
  departments: lookUpBy(
    many(record(DepartmentType, 'Its departments of today, in the order of its own list.')),
    { ended: optional(flag('Those too that have ended, or have not begun yet; no unless told.')) },
    async (unit, ctx, { ended }) => {
      const all = (await departmentsByUnit(ctx).load(unit.unitId)) ?? [];
      return ended ? all : all.filter((department) => isInForce(department, today(ctx)));
    },
  ),
});

export const UnitLookUps = lookUps<UnitVersion>(() => UnitType, {
  parent: lookUp(
    optional(record(UnitType, 'The unit it belongs to today; of a unit that has ended, the one it belonged to.')),
    ({ parentId, validTo }, ctx) => {
      if (parentId === null) return null;
      const isOver = validTo !== null && validTo < today(ctx);
      return (isOver ? unitOnRecord : unitById)(ctx).load(parentId);
    },
  ),
});

/** The cursor of a list of units: how well the last one answers, and its tree position. */
function readPlace(cursor: string): Place {
  const [, rank, pos] = /^(\d)\.(\d{1,9})$/.exec(cursor) ?? [];
  if (rank === undefined) throw new Fault('BAD_REQUEST', ofKernel.foreignCursor());
  return { rank: Number(rank), pos: Number(pos) };
}
