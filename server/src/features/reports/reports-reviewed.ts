import { dayFor } from '#features/periods/day-of-period.ts';
import {
  type Period,
  PeriodException,
  type PeriodExceptionKind,
  type PeriodTerms,
} from '#features/periods/period.entity.ts';
import { dueByPeriodAndLevel, periodById, termsFor } from '#features/periods/period.loaders.ts';
import type { UnitVersion } from '#features/units/unit.entity.ts';
import { departmentsByUnit, subUnitsOf, unitById } from '#features/units/unit.loaders.ts';
import { record } from '#kernel/audit.ts';
import { newId } from '#kernel/columns.ts';
import type { Context } from '#kernel/context.ts';
import { notFound, type Problem } from '#kernel/refusal.ts';
import { problemsOfText, tidy } from '#kernel/words.ts';
import { says } from './report.messages.ts';
import { MAX_TEXT } from './report.rules.ts';

/** Whose reports of which period; neither units nor departments: every direct sub-unit's. */
export interface ReviewedWish {
  periodId: string;
  unitIds?: string[] | null;
  departmentIds?: string[] | null;
  reason: string;
}

/** A unit or department whose report the viewer's unit decides about, with the terms that hold for it. */
export interface Reviewed {
  unitId: string;
  pos: number;
  departmentId: string | null;
  name: string;
  /** The regime's own day; null: it names none for that level. */
  dueOn: string | null;
  terms: PeriodTerms | null;
  path: string[];
}

interface Found {
  period: Period | null;
  reviewed: Reviewed[];
  problems: Problem[];
}

/**
 * The reports that the viewer's unit decides about, of those wished: those of its direct sub-units on the period's day
 * and of its departments. Whatever else is named is not there.
 */
export async function reportsReviewed(ctx: Context, wish: ReviewedWish): Promise<Found> {
  const [period, own] = await Promise.all([periodById(ctx).load(wish.periodId), unitById(ctx).load(ctx.actor.unitId)]);
  const problems = problemsOfText(['reason'], wish.reason, { what: says.exceptionReason(), max: MAX_TEXT });
  if (!period || period.regimeId === null || !own)
    return { period: null, reviewed: [], problems: [notFound(['periodId'], says.period()), ...problems] };
  const subUnits = await subUnitsOf(ctx, own, dayFor(ctx, period, own));
  const departments = (await departmentsByUnit(ctx).load(own.unitId)) ?? [];
  const everybody = !wish.unitIds?.length && !wish.departmentIds?.length;
  const units = pick(subUnits, everybody ? null : (wish.unitIds ?? []), ({ unitId }: UnitVersion) => unitId);
  const chosen = pick(departments, wish.departmentIds ?? [], ({ id }) => id);
  const places = [
    ...units.found.map(({ one, index }) => ({ ...placeOf(one), level: one.level, path: ['unitIds', `${index}`] })),
    ...chosen.found.map(({ one, index }) => ({
      ...{ unitId: own.unitId, pos: own.pos, departmentId: one.id, name: one.name },
      ...{ level: 'DEPARTMENT', path: ['departmentIds', `${index}`] },
    })),
  ];
  const reviewed = await Promise.all(
    places.map(async ({ level, ...place }): Promise<Reviewed> => {
      const due = await dueByPeriodAndLevel(ctx).load(`${period.id} ${level}`);
      const terms = await termsFor(ctx).load({ ...place, periodId: period.id });
      return { ...place, dueOn: due?.dueOn ?? null, terms };
    }),
  );
  const unknown = [
    ...units.unknown.map((index) => notFound(['unitIds', `${index}`], says.reviewedUnit())),
    ...chosen.unknown.map((index) => notFound(['departmentIds', `${index}`], says.department())),
    ...(places.length + units.unknown.length + chosen.unknown.length === 0
      ? [notFound(['unitIds'], says.reviewedUnit())]
      : []),
  ];
  return { period, reviewed, problems: [...unknown, ...problems] };
}

const placeOf = ({ unitId, pos, name }: UnitVersion) => ({ unitId, pos, name, departmentId: null });

/** Those named, each once; null: all of them. */
function pick<T>(all: readonly T[], ids: readonly string[] | null, idOf: (one: T) => string) {
  if (ids === null) return { found: all.map((one, index) => ({ one, index })), unknown: [] };
  const byId = new Map(all.map((one) => [idOf(one), one]));
  const places = [...new Set(ids)].map((id) => ({ one: byId.get(id), index: ids.indexOf(id) }));
  return {
    found: places.flatMap(({ one, index }) => (one === undefined ? [] : [{ one, index }])),
    unknown: places.flatMap(({ one, index }) => (one === undefined ? [index] : [])),
  };
}

/** Writes other terms for each of them. A step of the verbs that give them, which have refused what cannot be. */
export async function giveTerms(
  ctx: Context,
  period: Period,
  reviewed: readonly Reviewed[],
  wished: { kind: PeriodExceptionKind; untilOn: string | null; reason: string },
): Promise<void> {
  for (const { unitId, pos, departmentId, terms } of reviewed) {
    const periodException = ctx.em.create(
      PeriodException,
      {
        ...{ provinceId: ctx.scope.provinceId, id: newId(), unitId, pos, departmentId, byPos: ctx.scope.pos },
        ...{ ...wished, reason: tidy(wished.reason), periodId: period.id },
        ...{ givenAt: ctx.now, givenBy: ctx.actor.fullName },
      },
      { persist: true },
    );
    await record(ctx, periodException, {
      before: terms && { kind: terms.kind, untilOn: terms.untilOn },
      after: {
        periodId: period.id,
        unitId,
        departmentId,
        kind: periodException.kind,
        untilOn: periodException.untilOn,
        reason: periodException.reason,
      },
    });
  }
}
