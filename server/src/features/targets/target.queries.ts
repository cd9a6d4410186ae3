import { termOf, yearsOf } from '@dich/measure';
import type { FilterQuery } from '@mikro-orm/postgresql';
import { validate as isUuid } from 'uuid';
import { Decision } from '#features/plans/decision.entity.ts';
import { Plan, PlanIndicator } from '#features/plans/plan.entity.ts';
import type { DecisionReferenceInput } from '#features/plans/plan.inputs.ts';
import { stoodBy } from '#kernel/as-of.ts';
import { lockRecords } from '#kernel/change.ts';
import type { Context } from '#kernel/context.ts';
import { pgArray, statement } from '#kernel/sql.ts';
import { tidyOrNull } from '#kernel/words.ts';
import { Target } from './target.entity.ts';
import { mayReadTarget } from './target.policy.ts';

const IN_ORDER = { id: 'asc' } as const;

const readable = (ctx: Context, targets: Target[]): Target[] => targets.filter((target) => mayReadTarget(ctx, target));

interface UnitYear {
  unitId: string;
  year: number;
}

/** A unit's year, or that of one of its departments. */
interface WhoseYear extends UnitYear {
  departmentId: string | null;
}

export const nameOfYear = ({ unitId, departmentId, year }: WhoseYear): string => `${departmentId ?? unitId} ${year}`;

/** Every unit with every year: readers pick theirs out of what is found. */
const ofUnitYears = (wanted: readonly UnitYear[]) => ({
  unitId: { $in: [...new Set(wanted.map(({ unitId }) => unitId))] },
  year: { $in: [...new Set(wanted.map(({ year }) => year))] },
});

/** The part of the tree the viewer stands over: drafts, quotas and proposals of sub-units lie in it. */
const within = ({ scope }: Context) => ({ pos: { $gte: scope.lo, $lte: scope.hi } });

export async function targetsById(ctx: Context, ids: readonly string[]): Promise<Target[]> {
  const known = ids.filter((id) => isUuid(id));
  return readable(ctx, await ctx.em.find(Target, { id: { $in: known } }, { orderBy: IN_ORDER }));
}

/** As `targetsById`, held until the transaction ends. Only what the unit may write is found. */
export const lockTargets = (ctx: Context, ids: readonly string[]): Promise<Map<string, Target>> =>
  lockRecords(ctx, Target, ids, { among: within(ctx), isReadable: (target) => mayReadTarget(ctx, target) });

/**
 * Everything that stands in a plan's year and is not closed: what the unit drafts and has set, what was given to it,
 * what its sub-units ask for. One statement, however many rows.
 */
export async function openEntriesOf(ctx: Context, plan: UnitYear, subUnitIds: readonly string[]): Promise<Target[]> {
  const { unitId, year } = plan;
  const found = await ctx.em.find(
    Target,
    {
      year,
      inForceTo: null,
      ...within(ctx),
      $or: [
        { byUnitId: unitId, state: { $in: ['DRAFT', 'ISSUED'] } },
        { unitId, state: 'ISSUED' },
        { unitId: { $in: [...subUnitIds] }, state: 'PROPOSED' },
      ],
    },
    { orderBy: IN_ORDER },
  );
  return readable(ctx, found);
}

/**
 * What a unit drafted for a plan: all its drafts of the year but quotas for indicators of issued plans of that year, which
 * may be given from these. Own targets are drafted for nothing but a draft, and what is in force is drafted in the same
 * words again for nothing but a plan that replaces another.
 */
export async function draftsOfPlanAlone(ctx: Context, plan: Plan): Promise<Target[]> {
  const { provinceId, unitId, departmentId, year } = plan;
  if (departmentId !== null) return (await ownTargetsOf(ctx, [plan])).filter(({ state }) => state === 'DRAFT');
  const issued = await ctx.em.find(Plan, { provinceId, unitId, departmentId, year, issued: true });
  const planIds = issued.map(({ id }) => id);
  const elsewhere = await ctx.em.find(PlanIndicator, { provinceId, planId: { $in: planIds } });
  const indicatorIds = elsewhere.map(({ indicatorId }) => indicatorId);
  const ofYear = { byUnitId: unitId, year, ...within(ctx) };
  const drafts = await ctx.em.find(Target, { ...ofYear, state: 'DRAFT' }, { orderBy: IN_ORDER });
  const given =
    plan.amendsHow === 'REPLACE'
      ? await ctx.em.find(Target, { ...ofYear, source: 'ASSIGNED', state: 'ISSUED', inForceTo: null })
      : [];
  const words = (one: Target) => `${one.unitId} ${one.departmentId} ${one.indicatorId} ${one.text}`;
  const inForce = new Set(given.map(words));
  return drafts
    .filter(isOfUnit)
    .filter(
      (draft) => draft.source === 'OWN' || !indicatorIds.includes(draft.indicatorId) || inForce.has(words(draft)),
    );
}

/** What departments set themselves is of their own plans. */
export const isOfUnit = ({ source, departmentId }: Pick<Target, 'source' | 'departmentId'>): boolean =>
  source === 'ASSIGNED' || departmentId === null;

/** What units and their departments have drafted, one statement for all of them. */
export async function draftsOf(ctx: Context, wanted: readonly UnitYear[]): Promise<Target[]> {
  const { unitId: byUnitId, year } = ofUnitYears(wanted);
  const found = await ctx.em.find(Target, { byUnitId, year, state: 'DRAFT', ...within(ctx) }, { orderBy: IN_ORDER });
  return readable(ctx, found);
}

/** In force on a day: issued, begun by then and not ended by then; as of a day that is over, as far as that was known. */
export const heldOn = (ctx: Context, day: string): FilterQuery<Target> => ({
  state: 'ISSUED',
  inForceFrom: { $lte: day },
  $or: [{ inForceTo: null }, { inForceTo: { $gt: day } }, ...(ctx.asOf ? [{ endedAt: { $gte: ctx.asOf.until } }] : [])],
  $and: [stoodBy(ctx, 'issuedAt')],
});

/** Of the unit itself, in force on a day. Own and assigned stand side by side. */
export async function inForceOn(ctx: Context, unitId: string, year: number, day: string): Promise<Target[]> {
  if (!isUuid(unitId)) return [];
  const which = { unitId, departmentId: null, year };
  const found = await ctx.em.find(Target, { $and: [which, heldOn(ctx, day)] }, { orderBy: IN_ORDER });
  return readable(ctx, found);
}

/**
 * What was adjusted of a unit's targets of a year, or withdrawn, to hold only after a day, the first first; as far as the
 * viewer reads it.
 */
export async function changedAfter(ctx: Context, { unitId, year }: UnitYear, day: string): Promise<Target[]> {
  const which: FilterQuery<Target> = {
    ...{ unitId, departmentId: null, year, state: { $in: ['ISSUED', 'WITHDRAWN'] } },
    ...{ replacesId: { $ne: null }, inForceFrom: { $gt: day }, ...stoodBy(ctx, 'issuedAt') },
  };
  return readable(ctx, await ctx.em.find(Target, which, { orderBy: { inForceFrom: 'asc', id: 'asc' } }));
}

/** What all departments of a unit were given, or set themselves, for a year and held on a day. */
export async function departmentTargetsAt(
  ctx: Context,
  { unitId, pos, year, source }: UnitYear & Pick<Target, 'pos' | 'source'>,
  day: string,
): Promise<Target[]> {
  const which: FilterQuery<Target> = { unitId, pos, year, source, departmentId: { $ne: null } };
  return readable(ctx, await ctx.em.find(Target, { $and: [which, heldOn(ctx, day)] }, { orderBy: IN_ORDER }));
}

export interface GivenTo {
  departmentId: string;
  /** Of its unit. */
  pos: number;
  year: number;
}

/** What departments were given for a year and held on a day, one statement for all that are asked about together. */
export async function givenToDepartments(ctx: Context, wanted: readonly GivenTo[], day: string): Promise<Target[]> {
  const which: FilterQuery<Target> = {
    provinceId: ctx.scope.provinceId,
    source: 'ASSIGNED',
    departmentId: { $in: wanted.map(({ departmentId }) => departmentId) },
    pos: { $in: [...new Set(wanted.map(({ pos }) => pos))] },
    year: { $in: [...new Set(wanted.map(({ year }) => year))] },
  };
  return readable(ctx, await ctx.em.find(Target, { $and: [which, heldOn(ctx, day)] }, { orderBy: IN_ORDER }));
}

/** What has been given to units and still holds, one statement for all of them. */
export async function assignedTo(ctx: Context, wanted: readonly UnitYear[]): Promise<Target[]> {
  const which = { departmentId: null, source: 'ASSIGNED', state: 'ISSUED', inForceTo: null } as const;
  return readable(ctx, await ctx.em.find(Target, { ...ofUnitYears(wanted), ...which }, { orderBy: IN_ORDER }));
}

/** What holds for terms of units, set by these themselves or given to them; the shorter term first, and what was given. One statement for all of them. */
export async function termTargetsHeld(ctx: Context, unitIds: readonly string[]): Promise<Target[]> {
  const found = await ctx.em.find(
    Target,
    {
      ...{ unitId: { $in: [...unitIds] }, departmentId: null, year: { $gte: termOf(1, 0) } },
      ...{ source: { $in: ['ASSIGNED', 'OWN'] }, state: 'ISSUED', inForceTo: null },
    },
    { orderBy: { year: 'desc', source: 'asc', id: 'asc' } },
  );
  return readable(ctx, found).toSorted((a, b) => yearsOf(a.year).length - yearsOf(b.year).length);
}

/** Own targets of units and departments that are drafted or hold, one statement for all of them. */
export async function ownTargetsOf(ctx: Context, wanted: readonly WhoseYear[]): Promise<Target[]> {
  const which: FilterQuery<Target> = { source: 'OWN', state: { $in: ['DRAFT', 'ISSUED'] }, inForceTo: null };
  const found = await ctx.em.find(Target, { ...ofUnitYears(wanted), ...which }, { orderBy: IN_ORDER });
  const whose = new Set(wanted.map(nameOfYear));
  return readable(
    ctx,
    found.filter((target) => whose.has(nameOfYear(target))),
  );
}

interface Story {
  unitId: string;
  /** Null: the unit itself. */
  departmentId: string | null;
  indicatorId: string;
  year: number;
}

/** Every entry about one indicator and year of a unit or one of its departments, oldest first: proposed, given, adjusted, withdrawn, own. */
export async function historyOf(ctx: Context, { unitId, departmentId, indicatorId, year }: Story): Promise<Target[]> {
  if (![unitId, indicatorId, departmentId ?? unitId].every((id) => isUuid(id))) return [];
  const found = await ctx.em.find(
    Target,
    { unitId, departmentId, indicatorId, year, state: { $ne: 'DRAFT' } },
    { orderBy: { inForceFrom: 'asc', id: 'asc' } },
  );
  return readable(ctx, found);
}

/** What units propose to those above and have not replaced by another proposal, one statement for all of them. */
export async function openProposalsOf(ctx: Context, wanted: readonly UnitYear[]): Promise<Target[]> {
  const which: FilterQuery<Target> = { state: 'PROPOSED', inForceTo: null, ...within(ctx) };
  return readable(ctx, await ctx.em.find(Target, { ...ofUnitYears(wanted), ...which }, { orderBy: IN_ORDER }));
}

/** What a unit proposes to the one above and has not replaced by another proposal. */
export const openProposal = (ctx: Context, { unitId, year }: UnitYear, indicatorId: string): Promise<Target | null> =>
  ctx.em.findOne(Target, { unitId, year, indicatorId, state: 'PROPOSED', inForceTo: null, ...within(ctx) });

/** The unit's issued decision of that kind (where it is said), number and day. Null: there is none yet, or it has no number to be known by. */
export function knownDecision(
  ctx: Context,
  { provinceId, unitId }: Plan,
  { kind, number: typed, signedOn = null }: DecisionReferenceInput,
): Promise<Decision | null> {
  const number = tidyOrNull(typed);
  if (number === null) return Promise.resolve(null);
  return ctx.em.findOne(Decision, { provinceId, unitId, number, signedOn, issued: true, ...(kind ? { kind } : {}) });
}

/** Positions of the sub-units that already have theirs under a decision. */
export async function namedIn(ctx: Context, decisionId: string): Promise<number[]> {
  const rows = await statement<{ pos: number }>(
    ctx,
    `select distinct pos from target
        where province_id = :province and decision_id = :decision and source = 'ASSIGNED' and department_id is null
          and pos between :lo and :hi`,
    { ...subtreeOf(ctx), decision: decisionId },
  );
  return rows.map(({ pos }) => pos);
}

/** Lets every unit named in a decision read all the quotas of that decision; what departments were given is not theirs to read. */
export async function nameInDecision(ctx: Context, decisionId: string, named: readonly number[]): Promise<void> {
  await statement(
    ctx,
    `update target set named = :named::int[]
        where province_id = :province and decision_id = :decision and department_id is null and pos between :lo and :hi`,
    { ...subtreeOf(ctx), decision: decisionId, named: pgArray(named) },
  );
}

const subtreeOf = ({ scope }: Context) => ({ province: scope.provinceId, lo: scope.lo, hi: scope.hi });
