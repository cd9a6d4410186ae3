import { divisionSays, isTerm } from '@dich/measure';
import { indicatorById } from '#features/indicators/indicator.loaders.ts';
import type { CatalogueIndicator } from '#features/indicators/indicator.queries.ts';
import { isRetiredFor } from '#features/indicators/retirement.rules.ts';
import { countableLines } from '#features/plans/countable-lines.ts';
import { extentOf } from '#features/plans/issue-decision.ts';
import { HOLES, type HoleKind, type Plan, type PlanHole } from '#features/plans/plan.entity.ts';
import { decisionById, endedLinesByPlan, responsibilitiesByPlan } from '#features/plans/plan.loaders.ts';
import { linesBeside } from '#features/plans/plans-in-force.ts';
import { isInForce } from '#features/units/department.rules.ts';
import { departmentsByUnit } from '#features/units/unit.loaders.ts';
import { type Context, today } from '#kernel/context.ts';
import type { Message } from '#kernel/messages.ts';
import type { Problem } from '#kernel/refusal.ts';
import { type AssignmentGrid, draftsAt, gridOf } from './assignment-grid.ts';
import { type AssignmentRow, divisionOf } from './assignment-row.ts';
import { carriedWordsOf } from './carried-words.ts';
import { saysOfMissing } from './missing.messages.ts';
import { quotasBefore } from './missing.queries.ts';
import { saysOfSubmitting } from './submission.messages.ts';
import { departs, isOpenQuestion } from './target.rules.ts';
import { termPartsOf } from './term-parts.ts';

export const MISSING_KINDS = [
  ...(['NOTHING', 'QUESTION', 'RETIRED'] as const),
  ...HOLES,
  ...(['SUM', 'YEARS', 'TERM', 'DECISION', 'MEMBERS', 'OWN_FIGURE', 'QUOTAS_STAY'] as const),
] as const;
export type MissingKind = (typeof MISSING_KINDS)[number];

/** BLOCKS: it is not issued so. CONFIRM: it is, for a reason. EXPLAIN: it is, with what the act asks for that. TELLS: it is. */
export const WEIGHTS = ['BLOCKS', 'CONFIRM', 'EXPLAIN', 'TELLS'] as const;

export interface Missing {
  kind: MissingKind;
  weight: (typeof WEIGHTS)[number];
  /** Of which indicators; of words these words. */
  names: string[];
}

const WEIGHT_OF: Record<MissingKind, Missing['weight']> = {
  ...{ NOTHING: 'BLOCKS', QUESTION: 'BLOCKS', RETIRED: 'BLOCKS' },
  ...{ TARGET: 'CONFIRM', LEAD: 'CONFIRM', QUOTA: 'CONFIRM', PART: 'CONFIRM' },
  ...{ SUM: 'EXPLAIN', YEARS: 'EXPLAIN', TERM: 'TELLS', DECISION: 'TELLS', MEMBERS: 'TELLS' },
  ...{ OWN_FIGURE: 'TELLS', QUOTAS_STAY: 'TELLS' },
};

const SENTENCES: Record<MissingKind, (of: { names: readonly string[] }) => Message> = {
  NOTHING: () => saysOfMissing.nothing(),
  QUESTION: saysOfMissing.question,
  RETIRED: saysOfMissing.retired,
  TARGET: saysOfMissing.target,
  LEAD: saysOfMissing.lead,
  QUOTA: saysOfMissing.quota,
  PART: ({ names }) => saysOfMissing.thus({ what: divisionSays('PART'), names }),
  SUM: saysOfMissing.sum,
  YEARS: saysOfMissing.years,
  TERM: saysOfMissing.term,
  DECISION: () => saysOfMissing.decision(),
  MEMBERS: saysOfMissing.members,
  OWN_FIGURE: ({ names }) => saysOfMissing.thus({ what: divisionSays('OWN_FIGURE'), names }),
  QUOTAS_STAY: saysOfMissing.quotasStay,
};

export const missingInWords = ({ kind, names }: Pick<Missing, 'kind' | 'names'>): Message => SENTENCES[kind]({ names });

const some = (kind: MissingKind, names: readonly string[]): Missing[] =>
  names.length === 0 ? [] : [{ kind, weight: WEIGHT_OF[kind], names: [...names] }];

const whole = (kind: MissingKind, isMissing: boolean): Missing[] =>
  isMissing ? [{ kind, weight: WEIGHT_OF[kind], names: [] }] : [];

/** Everything that a draft lacks, what keeps it from being issued first; of an issued plan what is still to be given again. */
export async function missingOf(ctx: Context, plan: Plan): Promise<Missing[]> {
  if (plan.issued) return some('QUOTAS_STAY', await quotasStaying(ctx, plan));
  const grid = await gridOf(ctx, plan);
  const { indicators, tasks, ended } = await extentOf(ctx, plan);
  const decision = plan.decisionId === null ? null : await decisionById(ctx).load(plan.decisionId);
  const open = grid.rows.filter(({ own, cells, departmentCells }) =>
    [own, ...cells, ...departmentCells].some(({ draft }) => draft !== null && isOpenQuestion(draft)),
  );
  return [
    ...whole('NOTHING', indicators + tasks + ended === 0),
    ...some('QUESTION', namesOf(open)),
    ...some('RETIRED', namesOf(grid.rows.filter(({ indicator }) => isRetiredFor(indicator, plan.year, today(ctx))))),
    ...(await holesOf(ctx, grid)),
    ...some('SUM', namesOf(grid.rows.filter(departs))),
    ...some('YEARS', await carriedWordsOf(ctx, plan)),
    ...some('TERM', await belowTerm(ctx, grid)),
    ...whole('DECISION', decision === null || decision.legalBases.length + decision.articles.length === 0),
    ...some('MEMBERS', await countingFewer(ctx, plan)),
    ...some('OWN_FIGURE', namesOf(grid.rows.filter((row) => divisionOf(row) === 'OWN_FIGURE'))),
    ...some('QUOTAS_STAY', await quotasStaying(ctx, plan)),
  ];
}

/**
 * What the quotas drafted under an issued plan lack before they are given, each of the rows in which something is: the
 * words of the same list, of which here only open questions and sums stand in the way.
 */
export function missingOfQuotas({ plan, rows }: AssignmentGrid): Missing[] {
  const drafted = rows.filter(({ cells, departmentCells }) => draftsAt([...cells, ...departmentCells]).length > 0);
  const isOpen = ({ cells, departmentCells }: AssignmentRow) =>
    draftsAt([...cells, ...departmentCells]).some(isOpenQuestion);
  const tells = (kind: MissingKind, of: readonly AssignmentRow[]) =>
    some(kind, namesOf(of)).map((one): Missing => ({ ...one, weight: 'TELLS' }));
  const givenDown = isTerm(plan.year) ? [] : drafted.filter(({ indicator }) => indicator.quotaToSubUnits);
  return [
    ...some('QUESTION', namesOf(drafted.filter(isOpen))),
    ...some('SUM', namesOf(drafted.filter(departs))),
    ...tells('QUOTA', givenDown.filter(isNotGivenToAll)),
    ...tells(
      'PART',
      drafted.filter((row) => divisionOf(row) === 'PART'),
    ),
    ...tells(
      'OWN_FIGURE',
      drafted.filter((row) => divisionOf(row) === 'OWN_FIGURE'),
    ),
  ];
}

/** What a draft may be issued without, for a reason. What an amendment leaves to the plan that it amends is not missing. */
export async function holesOf(ctx: Context, grid: AssignmentGrid): Promise<Missing[]> {
  const { plan, rows, subUnits } = grid;
  const stays = plan.amendsHow === 'AMEND' ? await linesBeside(ctx, plan) : new Map<string, unknown>();
  const written = rows.filter(({ indicator }) => !stays.has(indicator.id));
  const departments =
    plan.departmentId === null &&
    !isTerm(plan.year) &&
    ((await departmentsByUnit(ctx).load(plan.unitId)) ?? []).some((one) => isInForce(one, today(ctx)));
  const led = new Set(
    ((await responsibilitiesByPlan(ctx).load(plan.id)) ?? [])
      .filter(({ role }) => role === 'LEAD')
      .map(({ indicatorId }) => indicatorId),
  );
  // what holds for a term need not be given: the years give their own
  const given =
    subUnits.length === 0 || isTerm(plan.year) ? [] : rows.filter(({ indicator }) => indicator.quotaToSubUnits);
  return [
    ...some('TARGET', namesOf(rows.filter(isWithoutTarget))),
    ...some('LEAD', departments ? namesOf(written.filter(({ indicator }) => !led.has(indicator.id))) : []),
    ...some('QUOTA', namesOf(given.filter(isNotGivenToAll))),
    ...some('PART', namesOf(rows.filter((row) => divisionOf(row) === 'PART'))),
  ];
}

/** Lines whose target falls short of what a term of the unit asks of the year. */
async function belowTerm(ctx: Context, { rows }: AssignmentGrid): Promise<string[]> {
  const parts = await Promise.all(rows.map(({ planIndicator }) => termPartsOf(ctx, planIndicator)));
  return namesOf(rows.filter((_, index) => parts[index]?.some(({ differs }) => differs !== null)));
}

const isWithoutTarget = ({ own, assignedTarget }: AssignmentRow): boolean =>
  own.draft === null && own.inForce === null && assignedTarget === null;

const isFor = ({ appliesToTypes: types }: CatalogueIndicator, type: string): boolean =>
  types === null || types.includes(type);

const isNotGivenToAll = ({ indicator, cells }: AssignmentRow): boolean =>
  cells.some(({ unit, draft, inForce }) => draft === null && inForce === null && isFor(indicator, unit.type));

const namesOf = (rows: readonly AssignmentRow[]): string[] => rows.map(({ indicator }) => indicator.name);

/** Composites of which the draft ends a member and which it does not hold again: there they would be written anew. */
async function countingFewer(ctx: Context, plan: Plan): Promise<string[]> {
  const ended = await endedIdsOf(ctx, plan);
  if (ended.size === 0) return [];
  const counting = [...(await countableLines(ctx, plan)).values()].filter(
    ({ memberIds, saidBy }) => saidBy !== plan.id && memberIds.some((id) => ended.has(id)),
  );
  return namesOfIndicators(
    ctx,
    counting.map(({ line }) => line.indicatorId),
  );
}

/** Of what replaces a plan all that was given before; of what amends one what was given of the lines that it ends. */
async function quotasStaying(ctx: Context, plan: Plan): Promise<string[]> {
  if (plan.departmentId !== null || (plan.amendsHow !== 'REPLACE' && plan.amendsHow !== 'AMEND')) return [];
  const before = await quotasBefore(ctx, plan);
  const ids = plan.amendsHow === 'REPLACE' ? before : await endedOf(ctx, plan, before);
  return namesOfIndicators(ctx, ids);
}

async function namesOfIndicators(ctx: Context, ids: readonly string[]): Promise<string[]> {
  const indicators = await Promise.all(ids.map((id) => indicatorById(ctx).load(id)));
  return indicators.flatMap((indicator) => indicator?.name ?? []).toSorted();
}

const endedIdsOf = async (ctx: Context, plan: Plan): Promise<ReadonlySet<string | null>> =>
  new Set(((await endedLinesByPlan(ctx).load(plan.id)) ?? []).map(({ indicatorId }) => indicatorId));

/** Those that it ends, and no later plan has written again. */
async function endedOf(ctx: Context, plan: Plan, ids: readonly string[]): Promise<string[]> {
  const ended = await endedIdsOf(ctx, plan);
  const inForce = plan.issued ? await linesBeside(ctx, plan) : new Map<string, unknown>();
  return ids.filter((id) => ended.has(id) && !inForce.has(id));
}

/** As they are kept with the plan that is issued so. */
export const asHoles = (missing: readonly Missing[]): PlanHole[] =>
  missing.map(({ kind, names }) => ({ kind: kind as HoleKind, names }));

/** Who submits a draft has seen what it lacks, and has mended what keeps it from being issued. */
export const problemsOfMissingSeen = (missing: readonly Missing[], seen: readonly MissingKind[]): Problem[] =>
  missing.flatMap((one): Problem[] => {
    const what = missingInWords(one);
    if (one.weight === 'BLOCKS') {
      return [{ code: 'CONFLICT', path: ['planId'], message: saysOfSubmitting.mendFirst({ what }) }];
    }
    if (one.weight === 'TELLS' || seen.includes(one.kind)) return [];
    return [{ code: 'AMBIGUOUS', path: ['missingSeen'], message: saysOfSubmitting.lookAt({ what }) }];
  });

/** What is lacking is confirmed with a reason, and nothing is where nothing lacks. */
export const problemsOfHoles = (holes: readonly Missing[], reason: string | null): Problem[] =>
  holes.length === 0 || reason !== null
    ? []
    : [
        {
          code: 'INVALID',
          path: ['holesReason'],
          message: saysOfMissing.confirm({ holes: holes.map(missingInWords) }),
        },
      ];
