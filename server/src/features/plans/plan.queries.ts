import type { EntityClass, FilterQuery } from '@mikro-orm/postgresql';
import { validate as isUuid } from 'uuid';
import { stoodBy } from '#kernel/as-of.ts';
import type { Context } from '#kernel/context.ts';
import { Fault } from '#kernel/fault.ts';
import { type Page, type PageArgs, pageOf, paginate } from '#kernel/page.ts';
import { pgArray, statement } from '#kernel/sql.ts';
import { Decision } from './decision.entity.ts';
import { MemberAdjustment } from './member-adjustment.entity.ts';
import { Objective, Plan, PlanIndicator, Task } from './plan.entity.ts';
import { says } from './plan.messages.ts';
import { mayPlanFor, mayReadDrafts } from './plan.policy.ts';

/**
 * What the office lets the viewer see of what row-level security lets the unit see: drafts are not for everybody in
 * the unit itself.
 */
export function readable({ actor }: Context): object {
  if (!mayReadDrafts(actor)) return { issued: true };
  if (mayPlanFor(actor, actor.unitId)) return {};
  return { $or: [{ issued: true }, { departmentId: null }, { departmentId: actor.departmentId }] };
}

/** The same of what a unit alone plans. */
export const readableOfUnit = (ctx: Context): object => (mayReadDrafts(ctx.actor) ? {} : { issued: true });

type Found<T> = (ctx: Context, id: string) => Promise<T | null>;

/** One record by its identity. Null: unknown, or not for this viewer. */
const finding =
  <T extends { id: string }>(kind: EntityClass<T>): Found<T> =>
  (ctx, id) =>
    isUuid(id)
      ? (ctx.em.findOne<object>(kind, { provinceId: ctx.scope.provinceId, id, ...readable(ctx) }) as Promise<T | null>)
      : Promise.resolve(null);

export const findPlan = finding(Plan);
export const findObjective = finding(Objective);
export const findPlanIndicator = finding(PlanIndicator);
export const findTask = finding(Task);

/** A decision may name units of other provinces, so the province is not asked for. */
export const findDecision: Found<Decision> = async (ctx, id) =>
  isUuid(id) ? ctx.em.findOne(Decision, { id, ...readable(ctx) }) : null;

/** A change of a part is a change of the plan: whoever saw the plan before it is told so. */
export async function raiseRevision(ctx: Context, plan: Plan): Promise<void> {
  await ctx.em.flush();
  await statement(ctx, 'update plan set revision = revision + 1 where province_id = :province and id = :plan', {
    province: plan.provinceId,
    plan: plan.id,
  });
  await ctx.em.refresh(plan);
}

/** Whose plans of a year: the unit’s own, or those of one of its departments. */
export type PlansOfYear = Pick<Plan, 'unitId' | 'departmentId' | 'year'>;

/** The draft of a unit or a department for a year, of which there is at most one. Nobody else begins one until the transaction ends. */
export async function holdDraftOfYear(ctx: Context, { unitId, departmentId, year }: PlansOfYear): Promise<Plan | null> {
  await statement(ctx, 'select pg_advisory_xact_lock(hashtextextended(:draft, 0))', {
    draft: `draft of ${departmentId ?? unitId} ${year}`,
  });
  return ctx.em.findOne(Plan, { unitId, departmentId, year, issued: false });
}

/** The plan that a unit or a department has issued for a year: what changes it names it. Null: there is none yet. */
export const planOfYear = (ctx: Context, { unitId, departmentId, year }: PlansOfYear): Promise<Plan | null> =>
  ctx.em.findOne(Plan, {
    ...{ provinceId: ctx.scope.provinceId, unitId, departmentId, year, issued: true, amendsId: null },
  });

/** The plan that has replaced another whole, or what it is a part of, the last of them. Null: it stands. */
export const planReplacing = (
  ctx: Context,
  { provinceId, unitId, departmentId, year, id }: PlansOfYear & Pick<Plan, 'provinceId' | 'id'>,
): Promise<Plan | null> =>
  ctx.em.findOne(
    Plan,
    { provinceId, unitId, departmentId, year, issued: true, amendsHow: 'REPLACE', id: { $gt: id } },
    { orderBy: { id: 'desc' } },
  );

/** What was issued last for a year of a unit or a department. Null: nothing yet. */
export const lastOfYear = (
  ctx: Context,
  { provinceId, unitId, departmentId, year }: PlansOfYear & Pick<Plan, 'provinceId'>,
): Promise<Plan | null> =>
  ctx.em.findOne(Plan, { provinceId, unitId, departmentId, year, issued: true }, { orderBy: { id: 'desc' } });

/** What was issued for a unit's year and holds only after a day, the first first. */
export const plansAfter = (
  ctx: Context,
  { provinceId, unitId }: Pick<Plan, 'provinceId' | 'unitId'>,
  year: number,
  day: string,
): Promise<Plan[]> =>
  ctx.em.find(
    Plan,
    {
      provinceId,
      unitId,
      departmentId: null,
      year,
      issued: true,
      holdsFrom: { $gt: day },
      ...stoodBy(ctx, 'issuedAt'),
    },
    { orderBy: { id: 'asc' } },
  );

/** What was adjusted in a plan's composites, the first first. */
export const adjustmentsOf = (ctx: Context, { provinceId, id }: Plan): Promise<MemberAdjustment[]> =>
  ctx.em.find(MemberAdjustment, { provinceId, planId: id }, { orderBy: BEGUN_FIRST });

/** Of two that begin on one day the later one holds. */
export const BEGUN_FIRST = { inForceFrom: 'asc', id: 'asc' } as const;

/** The plans of one unit, newest year first. The cursor names year and plan. Two statements, however long the list. */
export async function plansOfUnit(
  ctx: Context,
  unitId: string,
  year: number | null,
  page: PageArgs,
): Promise<Page<Plan>> {
  if (!isUuid(unitId)) return paginate<Plan>([], {}, () => '');
  const wanted: FilterQuery<Plan> = { $and: [{ unitId }, readable(ctx), year === null ? {} : { year }] };
  const shown: FilterQuery<Plan> = { $and: [wanted, page.after ? olderThan(page.after) : {}] };
  return pageOf(
    page,
    (limit) => ctx.em.find(Plan, shown, { orderBy: { year: 'desc', id: 'desc' }, limit }),
    (plan) => `${plan.year}.${plan.id}`,
    () => ctx.em.count(Plan, wanted),
  );
}

function olderThan(cursor: string): FilterQuery<Plan> {
  const [year, id] = cursor.split('.');
  if (!/^\d{1,8}$/.test(year ?? '') || !isUuid(id)) throw new Fault('BAD_REQUEST', says.cursorUnknown());
  return { $or: [{ year: { $lt: Number(year) } }, { year: Number(year), id: { $lt: id } }] };
}

/** Every kind of part of a plan, each with the statement that marks it issued and read by the units the plan names. */
const ISSUE_PARTS = [
  'objective',
  'paragraph',
  'plan_indicator',
  'task',
  'plan_fault',
  'responsibility',
  'ended_line',
].map(
  (table) =>
    `update ${table} set issued = true, named = :named::int[] where province_id = :province and plan_id = :plan`,
);

/** Marks every part of a plan issued: one statement a kind, however many parts there are. */
export async function issuePartsOf(ctx: Context, plan: Plan): Promise<void> {
  await ctx.em.flush();
  const values = { named: pgArray(plan.named), province: plan.provinceId, plan: plan.id };
  for (const mark of ISSUE_PARTS) await statement(ctx, mark, values);
}
