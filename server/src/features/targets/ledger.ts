import type { Decision } from '#features/plans/decision.entity.ts';
import type { Plan } from '#features/plans/plan.entity.ts';
import type { UnitVersion } from '#features/units/unit.entity.ts';
import type { Context } from '#kernel/context.ts';
import { keyBy } from '#kernel/loader.ts';
import type { ReadColumns } from './reading.ts';
import { Target } from './target.entity.ts';
import { namedIn, nameInDecision } from './target.queries.ts';

/** Whom an entry binds, who sets it, and of what. */
export type Bound = Pick<
  Target,
  'provinceId' | 'unitId' | 'departmentId' | 'pos' | 'byUnitId' | 'byPos' | 'indicatorId' | 'year' | 'source'
>;

export const ownTargetOf = (plan: Plan, indicatorId: string): Bound => ({
  provinceId: plan.provinceId,
  unitId: plan.unitId,
  departmentId: plan.departmentId,
  pos: plan.pos,
  byUnitId: plan.unitId,
  byPos: plan.pos,
  indicatorId,
  year: plan.year,
  source: 'OWN',
});

export const quotaOf = (plan: Plan, indicatorId: string, { provinceId, unitId, pos }: UnitVersion): Bound => ({
  ...ownTargetOf(plan, indicatorId),
  provinceId,
  unitId,
  pos,
  source: 'ASSIGNED',
});

/** What a department of the plan's own unit is given. */
export const departmentTargetOf = (plan: Plan, indicatorId: string, departmentId: string): Bound => ({
  ...ownTargetOf(plan, indicatorId),
  departmentId,
  source: 'ASSIGNED',
});

export const boundOf = ({
  provinceId,
  unitId,
  departmentId,
  pos,
  byUnitId,
  byPos,
  indicatorId,
  year,
  source,
}: Target): Bound => ({
  provinceId,
  unitId,
  departmentId,
  pos,
  byUnitId,
  byPos,
  indicatorId,
  year,
  source,
});

/** What an entry says, with the phases that were typed beside its words. */
export const wordsOf = (target: Target): ReadColumns & Pick<Target, 'phases'> => {
  const { text, reading, comparator, lo, hi, unitOfMeasure, question, overYears, phases } = target;
  return { text, reading, comparator, lo, hi, unitOfMeasure, question, overYears, phases };
};

type Standing = Partial<
  Pick<
    Target,
    'state' | 'decisionId' | 'inForceFrom' | 'replacesId' | 'reason' | 'named' | 'illustrative' | 'yearParts' | 'phases'
  >
>;

const NOT_ISSUED = { issuedAt: null, issuedBy: null };
const nowIssued = ({ now, actor }: Context) => ({ issuedAt: now, issuedBy: actor.fullName });

/** A new entry; a draft unless told. */
export const enter = (ctx: Context, bound: Bound, words: ReadColumns, standing: Standing = {}): Target =>
  ctx.em.create(
    Target,
    {
      ...bound,
      phases: [],
      ...words,
      state: 'DRAFT',
      decisionId: null,
      inForceFrom: null,
      inForceTo: null,
      ...(standing.state === 'ISSUED' || standing.state === 'WITHDRAWN' ? nowIssued(ctx) : NOT_ISSUED),
      endedAt: null,
      replacesId: null,
      reason: null,
      acknowledgedAt: null,
      acknowledgedBy: null,
      named: [],
      illustrative: false,
      yearParts: [],
      ...standing,
    },
    { persist: true },
  );

export interface Footing {
  decision: Decision;
  /** The first day on which the entries hold. */
  from: string;
}

/** Drafts come into force; what stood in their place ends on the day they begin. */
export async function issueDrafts(
  ctx: Context,
  drafts: readonly Target[],
  held: readonly Target[],
  { decision, from }: Footing,
): Promise<void> {
  const standing = keyBy(held, placeOf);
  const replaced = drafts.map((draft) => standing.get(placeOf(draft)) ?? null);
  await close(
    ctx,
    replaced.filter((target) => target !== null),
    from,
  );
  for (const [index, draft] of drafts.entries()) {
    const replacesId = replaced[index]?.id ?? null;
    const standing = { state: 'ISSUED', decisionId: decision.id, inForceFrom: from, replacesId } as const;
    ctx.em.assign(draft, { ...standing, ...nowIssued(ctx) });
  }
  await nameUnits(ctx, decision, drafts);
}

/** Ends entries on a day. Written at once: one entry is in force at a time, also between two statements. */
export async function close(ctx: Context, targets: readonly Target[], day: string): Promise<void> {
  for (const target of targets) Object.assign(target, { inForceTo: day, endedAt: ctx.now });
  await ctx.em.flush();
}

/** Every unit that a decision gives something to reads all that it gives to units, also what it gave before. */
export async function nameUnits(ctx: Context, decision: Decision, entries: readonly Target[]): Promise<void> {
  const before = [...decision.named, ...(await namedIn(ctx, decision.id))];
  const named = unitsNamed(entries, before);
  for (const entry of entries.filter(({ departmentId }) => departmentId === null)) entry.named = named;
  if (named.length > decision.named.length) decision.named = named;
  await ctx.em.flush();
  if (before.length > 0) await nameInDecision(ctx, decision.id, named);
}

/** Positions of the sub-units that targets are given to, with those named before; sorted. */
export const unitsNamed = (targets: readonly Target[], before: readonly number[] = []): number[] => {
  const given = targets
    .filter(({ source, departmentId }) => source === 'ASSIGNED' && departmentId === null)
    .map(({ pos }) => pos);
  return [...new Set([...before, ...given])].toSorted((a, b) => a - b);
};

/** What can be in force once: one source of one indicator for one unit, or one department. */
export const placeOf = ({ unitId, departmentId, indicatorId, source }: Bound): string =>
  `${unitId} ${departmentId} ${indicatorId} ${source}`;

/** An entry as the trail keeps it. */
export const inTrail = ({ id, unitId, departmentId, indicatorId, source, state, ...entry }: Target) => ({
  id,
  unitId,
  ...(departmentId === null ? {} : { departmentId }),
  indicatorId,
  source,
  state,
  text: entry.text,
  ...(entry.overYears === null ? {} : { overYears: entry.overYears }),
  ...(entry.yearParts.length === 0 ? {} : { yearParts: entry.yearParts.map(({ year, text }) => ({ year, text })) }),
  ...(entry.phases.length === 0 ? {} : { phases: entry.phases.map(({ until, text }) => ({ until, text })) }),
  inForceFrom: entry.inForceFrom,
  inForceTo: entry.inForceTo,
});
