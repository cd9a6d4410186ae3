import { isTerm, yearsOf } from '@dich/measure';
import { indicatorById } from '#features/indicators/indicator.loaders.ts';
import { record } from '#kernel/audit.ts';
import type { Context } from '#kernel/context.ts';
import { keyBy } from '#kernel/loader.ts';
import { problemsOfList } from '#kernel/problems-of-list.ts';
import { notFound, type Problem, refuse, refuseAll } from '#kernel/refusal.ts';
import { problemsOfSeen } from './cells-seen.ts';
import { inTrail } from './ledger.ts';
import { planToSetTargetsIn } from './plan-for-targets.ts';
import { partRead } from './read-year-part.ts';
import type { Target, YearPart } from './target.entity.ts';
import type { SetYearPartsInput } from './target.inputs.ts';
import { says } from './target.messages.ts';
import { ownTargetsOf } from './target.queries.ts';

/**
 * Writes what years of a term have to reach, beside the drafted targets of a plan of that term; they hold with these once the
 * plan is issued. An empty text takes a part away. Ambiguous words are kept with their question.
 */
export async function setYearParts(ctx: Context, input: SetYearPartsInput): Promise<{ targets: Target[] }> {
  const plan = await planToSetTargetsIn(ctx, input.planId);
  if (!isTerm(plan.year)) refuse('INVALID', ['planId'], says.notOfTerm());
  const drafts = keyBy(
    (await ownTargetsOf(ctx, [plan])).filter(({ state }) => state === 'DRAFT'),
    ({ indicatorId }) => indicatorId,
  );
  const problems: Problem[] = problemsOfList(input.parts, ({ indicatorId, year }) => `${indicatorId} ${year}`, [
    'parts',
  ]);
  const wishes: { target: Target; year: number; part: YearPart | null }[] = [];
  for (const [index, { indicatorId, year, seen, ...words }] of input.parts.entries()) {
    const path = ['parts', String(index)];
    const target = drafts.get(indicatorId);
    const indicator = target ? await indicatorById(ctx).load(indicatorId) : null;
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
        { unitId: plan.unitId, indicatorId, text: words.text, seen },
        { draft: before, inForce: null },
        path,
      )),
    );
    if (words.text.trim() === '') {
      wishes.push({ target, year, part: null });
      continue;
    }
    const read = partRead(year, words, { indicator, level: ctx.scope.level, siblings: siblingsOf(target, year) });
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
