import { isTerm, yearsOf } from '@dich/measure';
import { record } from '#kernel/audit.ts';
import type { Context } from '#kernel/context.ts';
import { problemsOfList } from '#kernel/problems-of-list.ts';
import { notFound, type Problem, refuse, refuseAll } from '#kernel/refusal.ts';
import { problemsOfSeen } from './cells-seen.ts';
import { draftsInGrid } from './drafts-in-grid.ts';
import { inTrail } from './ledger.ts';
import { planToSetTargetsIn, planToWriteIn } from './plan-for-targets.ts';
import { problemsOfWaiting, submittedElsewhere } from './quota-submission.queries.ts';
import { partRead } from './read-year-part.ts';
import type { Target, YearPart } from './target.entity.ts';
import type { SetYearPartsInput } from './target.inputs.ts';
import { says } from './target.messages.ts';

/**
 * Writes what years of a term have to reach, beside the drafted targets of a plan of that term, the unit's own and what
 * sub-units are to be given; they hold with these once the plan is issued, or the quotas are given. An empty text takes a
 * part away. Ambiguous words are kept with their question.
 */
export async function setYearParts(ctx: Context, input: SetYearPartsInput): Promise<{ targets: Target[] }> {
  const isOfQuotas = input.parts.every(({ unitId }) => unitId != null);
  const plan = await (isOfQuotas ? planToWriteIn(ctx, input.planId) : planToSetTargetsIn(ctx, input.planId));
  if (!isTerm(plan.year)) refuse('INVALID', ['planId'], says.notOfTerm());
  const find = await draftsInGrid(ctx, plan);
  const waiting = await submittedElsewhere(ctx, plan);
  const problems: Problem[] = problemsOfList(
    input.parts,
    ({ unitId, indicatorId, year }) => `${unitId ?? plan.unitId} ${indicatorId} ${year}`,
    ['parts'],
  );
  const wishes: { target: Target; year: number; part: YearPart | null }[] = [];
  for (const [index, { unitId, indicatorId, year, seen, ...words }] of input.parts.entries()) {
    const path = ['parts', String(index)];
    const { target, indicator, level } = find(indicatorId, { unitId: unitId ?? plan.unitId, departmentId: null });
    if (!target || !indicator) {
      problems.push({
        ...notFound([...path, 'indicatorId'], says.noTargetToDivide()),
        message: says.noTargetToDivide(),
      });
      continue;
    }
    if (!yearsOf(plan.year).includes(year)) {
      problems.push({ code: 'INVALID', path: [...path, 'year'], message: says.notYearOfTerm({ years: plan.year }) });
      continue;
    }
    const before = target.yearParts.find((part) => part.year === year) ?? null;
    problems.push(
      ...(await problemsOfSeen(
        ctx,
        plan,
        { unitId: target.unitId, indicatorId, text: words.text, seen },
        { draft: before, inForce: null },
        path,
      )),
      ...(unitId == null ? [] : problemsOfWaiting(waiting, indicatorId, [...path, 'text'])),
    );
    if (words.text.trim() === '') {
      wishes.push({ target, year, part: null });
      continue;
    }
    const read = partRead(year, words, { indicator, level, siblings: siblingsOf(target, year) });
    problems.push(...read.problems.map((problem) => ({ ...problem, path: [...path, ...problem.path] })));
    wishes.push({ target, year, part: read.part });
  }
  refuseAll(problems);

  const targets = [...new Set(wishes.map(({ target }) => target))];
  const before = targets.map(inTrail);
  for (const { target, year, part } of wishes) target.yearParts = withPart(target.yearParts, year, part);
  await record(ctx, plan, { before, after: targets.map(inTrail) });
  return { targets };
}

/** The term's own words and those of other years settle a scale. */
const siblingsOf = ({ reading, text, yearParts }: Target, year: number): string[] => [
  ...(reading ? [text] : []),
  ...yearParts.flatMap((part) => (part.reading && part.year !== year ? [part.text] : [])),
];

const withPart = (parts: readonly YearPart[], year: number, part: YearPart | null): YearPart[] =>
  [...parts.filter((one) => one.year !== year), ...(part ? [part] : [])].toSorted((a, b) => a.year - b.year);
