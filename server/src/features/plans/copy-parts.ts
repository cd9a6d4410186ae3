import { isTerm } from '@dich/measure';
import type { EntityClass } from '@mikro-orm/postgresql';
import { answeringOn, isInForce } from '#features/units/department.rules.ts';
import { Department, DepartmentSuccessor } from '#features/units/unit.entity.ts';
import { type Context, today } from '#kernel/context.ts';
import { groupBy, keyBy } from '#kernel/loader.ts';
import { membersOn } from './members.rules.ts';
import { type Instead, namedAs } from './name-instead.ts';
import { partOf, partOfUnitPlan } from './new-plan.ts';
import { Objective, Paragraph, type Plan, PlanIndicator, Responsibility, Task } from './plan.entity.ts';
import { adjustmentsOf } from './plan.queries.ts';
import type { InForce } from './plans-in-force.ts';

/**
 * Copies what stands of plans into a draft, one after the other: objectives, lines that no later one has ended, tasks,
 * paragraphs (those that stand under no objective of the first alone), and the phân công to departments that still exist
 * or were taken over. An indicator stands where the first has it, and counts what the last says.
 */
export async function copyParts(
  ctx: Context,
  sources: readonly InForce[],
  plan: Plan,
  instead: Instead,
): Promise<void> {
  const copies = await copyObjectives(ctx, sources, plan);
  await copyIndicators(ctx, sources, plan, copies, instead);
  for (const [index, { plan: source, endedTaskIds }] of sources.entries()) {
    await copyEach(ctx, Task, source, plan, copies, { isLeftOut: ({ id }) => endedTaskIds.has(id) });
    await copyEach(ctx, Paragraph, source, plan, copies, {
      isLeftOut: ({ objectiveId }) => index > 0 && objectiveId === null,
      changed: ({ indicatorIds }) => ({ indicatorIds: namedAs(instead, indicatorIds) }),
    });
  }
  if (!isTerm(plan.year)) await copyResponsibilities(ctx, sources, plan, instead);
}

/** New ids of objectives by their old ones. */
type Copies = ReadonlyMap<string, string>;

const partsOf = (plan: Plan) => ({ provinceId: plan.provinceId, planId: plan.id });

async function copyObjectives(ctx: Context, sources: readonly InForce[], plan: Plan): Promise<Copies> {
  const copies = new Map<string, string>();
  let before = 0;
  for (const { plan: source } of sources) {
    const objectives = await ctx.em.find(Objective, partsOf(source), { orderBy: { ordinal: 'asc', id: 'asc' } });
    for (const { id, ordinal, section, text } of objectives) {
      const place = { ordinal: before + ordinal, section, text };
      const copy = ctx.em.create(Objective, { ...partOf(plan), ...place }, { persist: true });
      copies.set(id, copy.id);
    }
    before += Math.max(0, ...objectives.map(({ ordinal }) => ordinal));
  }
  await ctx.em.flush();
  return copies;
}

async function copyIndicators(
  ctx: Context,
  sources: readonly InForce[],
  plan: Plan,
  copies: Copies,
  instead: Instead,
): Promise<void> {
  const copied = new Map<string, PlanIndicator>();
  for (const { plan: source, endedIds } of sources) {
    const adjustments = await adjustmentsOf(ctx, source);
    const lines = await ctx.em.find(PlanIndicator, partsOf(source), { orderBy: { ordinal: 'asc', id: 'asc' } });
    for (const planned of lines) {
      const other = instead.get(planned.indicatorId);
      if (other?.isHeld || endedIds.has(planned.indicatorId)) continue;
      const indicatorId = other?.to ?? planned.indicatorId;
      const memberIds = namedAs(instead, membersOn(planned, adjustments));
      const first = copied.get(indicatorId);
      if (first) {
        if (memberIds.length > 0) first.memberIds = memberIds;
        continue;
      }
      const line = {
        objectiveId: copyOf(copies, planned.objectiveId),
        indicatorId,
        ordinal: planned.ordinal,
        memberIds,
      };
      copied.set(indicatorId, ctx.em.create(PlanIndicator, { ...partOf(plan), ...line }, { persist: true }));
    }
  }
}

/** Parts of a kind to the letter, each under the copy of its objective. */
async function copyEach<P extends { objectiveId: string | null }>(
  ctx: Context,
  kind: EntityClass<P>,
  source: Plan,
  plan: Plan,
  copies: Copies,
  { isLeftOut, changed = () => ({}) }: { isLeftOut: (part: P) => boolean; changed?: (part: P) => object },
): Promise<void> {
  for (const part of (await ctx.em.find<object>(kind, partsOf(source))) as P[]) {
    if (isLeftOut(part)) continue;
    const objectiveId = part.objectiveId === null ? null : copyOf(copies, part.objectiveId);
    ctx.em.create<object>(kind, { ...part, ...partOf(plan), objectiveId, ...changed(part) }, { persist: true });
  }
}

function copyOf(copies: Copies, objectiveId: string): string {
  const copy = copies.get(objectiveId);
  if (copy === undefined) throw new Error(`the objective ${objectiveId} was not copied`);
  return copy;
}

/**
 * To who answers today; of one who takes over from several and has a part of its own, leading goes before helping. Of
 * several plans that name a lead the last says who leads.
 */
async function copyResponsibilities(
  ctx: Context,
  sources: readonly InForce[],
  plan: Plan,
  instead: Instead,
): Promise<void> {
  const day = today(ctx);
  const departments = keyBy(await ctx.em.find(Department, { unitId: plan.unitId }), ({ id }) => id);
  const passedOn = { provinceId: plan.provinceId, departmentId: { $in: [...departments.keys()] } };
  const successors = groupBy(
    await ctx.em.find(DepartmentSuccessor, passedOn, { orderBy: { fromOn: 'asc' } }),
    ({ departmentId }) => departmentId,
  );
  const copied = new Map<string, Pick<Responsibility, 'indicatorId' | 'departmentId' | 'role'>>();
  for (const { plan: source, endedIds } of sources) {
    const held = (await ctx.em.find(Responsibility, partsOf(source), { orderBy: { role: 'asc', id: 'asc' } })).filter(
      ({ indicatorId }) => !endedIds.has(indicatorId) && !instead.get(indicatorId)?.isHeld,
    );
    const led = new Set(held.filter(({ role }) => role === 'LEAD').map(({ indicatorId }) => indicatorId));
    for (const [key, before] of copied) {
      if (before.role === 'LEAD' && led.has(before.indicatorId)) copied.delete(key);
    }
    for (const { indicatorId: named, departmentId: before, role } of held) {
      const indicatorId = instead.get(named)?.to ?? named;
      const departmentId = answeringOn(before, successors.get(before) ?? [], day);
      copied.set(`${indicatorId} ${departmentId}`, { indicatorId, departmentId, role });
    }
  }
  for (const copy of copied.values()) {
    const department = departments.get(copy.departmentId);
    if (!department || !isInForce(department, day)) continue;
    const wish = { ...copy, year: plan.year, acknowledgedAt: null, acknowledgedBy: null };
    ctx.em.create(Responsibility, { ...partOfUnitPlan(plan), ...wish }, { persist: true });
  }
}
