import { faultsOfPhases, isPhaseEnd, isTerm, notAnEnd, type TypedPhase, yearsOf } from '@dich/measure';
import type { CatalogueIndicator } from '#features/indicators/indicator.queries.ts';
import { problemsOfDecision } from '#features/plans/issue.rules.ts';
import { issuedNow, newDecision, referenceColumns } from '#features/plans/new-decision.ts';
import type { Plan } from '#features/plans/plan.entity.ts';
import { tellOfAdjusting } from '#features/plans/tell-of-plan.ts';
import { record } from '#kernel/audit.ts';
import { type Context, type Level, today } from '#kernel/context.ts';
import { problemsOfStep } from '#kernel/course.ts';
import { problemsOfList } from '#kernel/problems-of-list.ts';
import { notFound, type Problem, refuseAll, stale } from '#kernel/refusal.ts';
import { tidy, tidyOrNull } from '#kernel/words.ts';
import { type AssignmentGrid, gridOf } from './assignment-grid.ts';
import { balanced, inForceOnly } from './assignment-row.ts';
import { problemsOfChangesSeen } from './changes-seen.ts';
import { boundOf, close, enter, inTrail, nameUnits } from './ledger.ts';
import { lastChanges } from './plan-basis.queries.ts';
import { planToAssignFrom } from './plan-for-targets.ts';
import { addsUp, phaseRead, withPhase } from './read-phase.ts';
import { partRead } from './read-year-part.ts';
import { type ReadColumns, type ReadingContext, readWords } from './reading.ts';
import { stateOfEntry, TARGET_COURSE } from './target.course.ts';
import type { Target, YearPart } from './target.entity.ts';
import type { AdjustTargetsInput } from './target.inputs.ts';
import { OFFICIAL, says } from './target.messages.ts';
import { departmentTargetsAdjusted, targetsAdjusted } from './target.notices.ts';
import { lockTargets } from './target.queries.ts';
import { problemsOfAdjusting, problemsOfQuestion, problemsOfReason, problemsOfReplacing } from './target.rules.ts';
import { tellHeads } from './tell-heads.ts';
import { tellUnits } from './tell-units.ts';

type Adjustment = AdjustTargetsInput['targets'][number];

/** One adjustment as it would stand: the entry in force, and the words that take its place. */
interface Change {
  old: Target;
  columns: ReadColumns;
  yearParts: YearPart[];
  phases: TypedPhase[];
}

/**
 * Điều chỉnh: entries in force are closed and others take their place, all under one new decision and for one reason. A
 * move between sub-units or departments changes no sum; what opens a gap needs an explanation, of what the unit above was seen to have
 * assigned.
 */
export async function adjustTargets(ctx: Context, input: AdjustTargetsInput): Promise<{ targets: Target[] }> {
  const plan = await planToAssignFrom(ctx, input.planId);
  const explanation = tidyOrNull(input.gapExplanation);
  const from = input.decision.signedOn ?? today(ctx);
  const grid = await gridOf(ctx, plan);
  const locked = await lockTargets(
    ctx,
    input.targets.map(({ targetId }) => targetId),
  );
  const read = input.targets.map((adjustment, index) =>
    changeOf(ctx, plan, grid, locked, adjustment, ['targets', String(index)]),
  );
  const changes = read.flatMap(({ change }) => change ?? []);
  const adjusted = new Set(changes.map(({ old }) => old.indicatorId));
  const above = (await lastChanges(ctx, [plan.id])).filter(({ indicatorId }) => adjusted.has(indicatorId));
  refuseAll(await problemsOfChangesSeen(ctx, above, input.changesSeen));
  refuseAll([
    ...problemsOfReason(input.reason),
    ...problemsOfDecision(input.decision, today(ctx)),
    ...problemsOfList(input.targets, ({ targetId }) => targetId, ['targets']),
    ...read.flatMap(({ problems }) => problems),
    ...problemsOfReplacing(
      changes.map(({ old }) => old),
      from,
    ),
    ...problemsOfSums(grid, changes, explanation),
  ]);

  const reason = tidy(input.reason);
  const title = OFFICIAL.adjusting(plan.year);
  const decision = await newDecision(ctx, plan, { title, ...referenceColumns(input.decision), ...issuedNow(ctx) });
  const closed = changes.map(({ old }) => old);
  await close(ctx, closed, from);
  const targets = changes.map(({ old, columns, yearParts, phases }) =>
    enter(ctx, boundOf(old), columns, {
      state: 'ISSUED',
      decisionId: decision.id,
      inForceFrom: from,
      replacesId: old.id,
      reason,
      illustrative: old.illustrative,
      yearParts,
      phases,
    }),
  );
  await nameUnits(ctx, decision, targets);
  await record(ctx, plan, {
    before: closed.map(inTrail),
    after: {
      decisionId: decision.id,
      reason,
      gapExplanation: explanation,
      targets: targets.map(inTrail),
    },
  });
  await tellUnits(ctx, targetsAdjusted, targets);
  await tellHeads(ctx, departmentTargetsAdjusted, targets);
  await tellOfAdjusting(ctx, plan, decision);
  return { targets };
}

function changeOf(
  ctx: Context,
  plan: Plan,
  grid: AssignmentGrid,
  entries: ReadonlyMap<string, Target>,
  adjustment: Adjustment,
  path: string[],
): { change: Change | null; problems: Problem[] } {
  const old = entries.get(adjustment.targetId);
  const about = old && subjectOf(ctx, grid, old);
  if (!old || !about || old.byUnitId !== plan.unitId || old.year !== plan.year) {
    return { change: null, problems: [notFound([...path, 'targetId'], says.target())] };
  }
  const locked = problemsOfStep(TARGET_COURSE.adjust, stateOfEntry(old), [...path, 'targetId']);
  if (locked.length > 0) return { change: null, problems: locked };
  if (old.revision !== adjustment.revision) return { change: null, problems: [stale([...path, 'revision'])] };
  const context = { ...about, siblings: old.reading ? [old.text] : [] };
  const { columns, problems } = readWords(
    { ...adjustment, overYears: adjustment.overYears ?? (adjustment.text === old.text ? old.overYears : null) },
    { ...context, years: plan.year },
  );
  const divided = yearPartsOf(plan, old, adjustment, context);
  const phased = phasesOf(columns, old, adjustment, addsUp(about.indicator));
  const here = [...problems, ...divided.problems, ...phased.problems].map((problem) => ({
    ...problem,
    path: [...path, ...problem.path],
  }));
  if (here.length > 0) return { change: null, problems: here };
  const atText = [...path, 'text'];
  const change = { old, columns, yearParts: divided.parts, phases: phased.phases };
  if (isAsBefore(change) && adjustment.chosenReading == null) {
    return { change: null, problems: [{ code: 'INVALID', path: atText, message: says.sameWords() }] };
  }
  return { change, problems: problemsOfQuestion(standing(change), atText) };
}

/** As the entry would stand. */
const standing = ({ old, columns, yearParts, phases }: Change) => ({ ...columns, year: old.year, yearParts, phases });

const isAsBefore = ({ old, columns, yearParts, phases }: Change): boolean =>
  columns.text === old.text &&
  columns.overYears === old.overYears &&
  inShort(yearParts) === inShort(old.yearParts) &&
  inShort(phases.map((phase) => ({ ...phase, year: phase.until }))) ===
    inShort(old.phases.map((phase) => ({ ...phase, year: phase.until })));

const inShort = (parts: readonly Pick<YearPart, 'year' | 'text'>[]): string =>
  parts.map(({ year, text }) => `${year} ${text}`).join('\n');

/** All parts of the years of a term as they are said, each once, in the order of the years; those that stand where none are said. */
function yearPartsOf(
  plan: Plan,
  old: Target,
  { yearParts: said }: Adjustment,
  context: Omit<ReadingContext, 'years'>,
): { parts: YearPart[]; problems: Problem[] } {
  if (!said) return { parts: old.yearParts, problems: [] };
  const years = isTerm(plan.year) ? yearsOf(plan.year) : [];
  const read = said.map(({ year, ...words }, index) => {
    const path = ['yearParts', String(index)];
    // what stands already was settled, as the words of the whole that stay
    const stands = old.yearParts.find((one) => one.year === year && one.text === words.text.trim());
    const kept = words.chosenReading == null ? stands : undefined;
    const { part, problems } = kept ? { part: kept, problems: [] } : partRead(year, words, context);
    const isOfTerm = years.includes(year);
    const message = years.length === 0 ? says.notOfTerm() : says.notYearOfTerm({ years: plan.year });
    return {
      part,
      problems: [
        ...problems.map((problem) => ({ ...problem, path: [...path, ...problem.path] })),
        ...(isOfTerm ? [] : [{ code: 'INVALID' as const, path: [...path, 'year'], message }]),
      ],
    };
  });
  return {
    parts: read.map(({ part }) => part).toSorted((a, b) => a.year - b.year),
    problems: [
      ...read.flatMap(({ problems }) => problems),
      ...problemsOfList(said, ({ year }) => String(year), ['yearParts']),
    ],
  };
}

/** All phases as they are said, each once; those that stand where none are said. They have to lead to the words of the year as they are now. */
function phasesOf(
  columns: ReadColumns,
  old: Target,
  { phases: said }: Adjustment,
  isAddedUp: boolean,
): { phases: TypedPhase[]; problems: Problem[] } {
  if (!said) return { phases: old.phases, problems: [] };
  const problems: Problem[] = problemsOfList(said, ({ until }) => String(until), ['phases']);
  let phases: TypedPhase[] = [];
  for (const [index, { until, text }] of said.entries()) {
    const path = ['phases', String(index)];
    const read = phaseRead(columns, until, text);
    if (!isPhaseEnd(until)) problems.push({ code: 'INVALID', path: [...path, 'until'], message: notAnEnd() });
    else if (isTerm(old.year)) problems.push({ code: 'INVALID', path, message: says.termIsNotPhased() });
    else if ('problem' in read) problems.push({ ...read.problem, path: [...path, 'text'] });
    else phases = withPhase(phases, until, read.phase);
  }
  const faults = columns.reading && problems.length === 0 ? faultsOfPhases(columns.reading, phases, isAddedUp) : [];
  const at = (until: number) => String(said.findIndex((phase) => phase.until === until));
  return {
    phases,
    problems: [
      ...problems,
      ...faults.map(({ until, says: message }) => ({
        code: 'INVALID' as const,
        path: ['phases', at(until), 'text'],
        message,
      })),
    ],
  };
}

/** What an entry is about, if it is one of the grid: an indicator of the plan, for the unit, its department or a sub-unit. */
function subjectOf(
  ctx: Context,
  grid: AssignmentGrid,
  target: Target,
): { indicator: CatalogueIndicator; level: Level } | null {
  const row = grid.rows.find(({ indicator }) => indicator.id === target.indicatorId);
  const cell = row?.cells.find(({ unit }) => unit.unitId === target.unitId);
  return row ? { indicator: row.indicator, level: cell?.unit.level ?? ctx.scope.level } : null;
}

function problemsOfSums(grid: AssignmentGrid, changes: readonly Change[], explanation: string | null): Problem[] {
  const touched = grid.rows.filter(({ indicator }) => changes.some(({ old }) => old.indicatorId === indicator.id));
  const standingOf = new Map(changes.map((change) => [change.old.id, standing(change)]));
  const before = touched.map((row) => balanced(row, inForceOnly));
  const after = touched.map((row) =>
    balanced(row, inForceOnly, (target) => (target && standingOf.get(target.id)) ?? target),
  );
  return problemsOfAdjusting(before, after, explanation);
}
