import { evenPhases, phaseInWords, type TypedPhase, whyNotPhased } from '@dich/measure';
import { IndicatorType } from '#features/indicators/indicator.graphql.ts';
import { indicatorById } from '#features/indicators/indicator.loaders.ts';
import { DecisionType } from '#features/plans/decision.graphql.ts';
import { decisionById } from '#features/plans/plan.loaders.ts';
import { DepartmentType, UnitType } from '#features/units/unit.graphql.ts';
import { departmentById, unitOnRecord } from '#features/units/unit.loaders.ts';
import { byId, ofYear } from '#kernel/arguments.ts';
import { type Context, today } from '#kernel/context.ts';
import { isOpenTo } from '#kernel/course.ts';
import { lookUp, lookUps, offered, related } from '#kernel/look-ups.ts';
import { message, said, shown } from '#kernel/message-type.ts';
import type { Message } from '#kernel/messages.ts';
import { day, flag, id, many, optional, record, text } from '#kernel/objects.ts';
import { PAGE, paginate } from '#kernel/page.ts';
import { queries, query } from '#kernel/queries.ts';
import { explanationOf, previewOf } from './explanation.ts';
import { addsUp } from './read-phase.ts';
import { readingWithPhases } from './reading-with-phases.ts';
import { stateOfEntry, TARGET_COURSE } from './target.course.ts';
import type { Target, YearPart } from './target.entity.ts';
import {
  EvenPhaseType,
  type ProposedYearPart,
  ProposedYearPartType,
  ReadTargetType,
  TargetConnection,
  TargetType,
  TypedPhaseType,
  type YearBalance,
  YearBalanceType,
  YearPartType,
} from './target.graphql.ts';
import { targetById } from './target.loaders.ts';
import { historyOf, inForceOn } from './target.queries.ts';
import { TargetReadingType } from './target-reading.graphql.ts';
import { proposedFor, yearBalance } from './year-parts.ts';

export const TargetQueries = queries({
  target: query(
    optional(record(TargetType, 'An entry of the ledger, as far as the viewer may see.')),
    { id: byId },
    (ctx, { id }) => targetById(ctx).load(id),
  ),
  targets: query(
    record(
      TargetConnection,
      'What was in force for a unit on a day: own targets and those it was given, as far as the viewer may see.',
    ),
    { ...PAGE, unitId: id('Whom they bind.'), year: ofYear, on: optional(day('Today unless told.')) },
    async (ctx, { unitId, year, on, ...page }) =>
      paginate(await inForceOn(ctx, unitId, year, on ?? today(ctx)), page, ({ id }) => id),
  ),
  targetHistory: query(
    many(
      record(TargetType, 'Every entry about one indicator, oldest first: proposed, given, adjusted, withdrawn, own.'),
    ),
    {
      unitId: id('Whom they bind, or whose department.'),
      departmentId: optional(id('The department of the unit that they bind; left out: the unit itself.')),
      indicatorId: id('What they are the bounds of.'),
      year: ofYear,
    },
    (ctx, { departmentId = null, ...about }) => historyOf(ctx, { ...about, departmentId }),
  ),
  readTarget: query(
    record(ReadTargetType, 'Reads words as a target of the viewer’s unit. Nothing is saved.'),
    {
      text: text('As an official would write them: "trên 190 tỷ đồng".'),
      indicatorId: optional(id('Whose unit of measure, direction and grades decide; left out: the words alone.')),
      year: optional(ofYear),
    },
    (ctx, asked) => previewOf(ctx, asked),
  ),
});

export const TargetLookUps = lookUps<Target>(() => TargetType, {
  explanation: said(
    message('"Đạt khi từ 185 tỷ đồng trở lên; vượt khi trên 190 tỷ đồng.", or why that is not known yet.'),
    (target, ctx) => explanationOf(ctx, target),
  ),
  question: said(
    optional(
      message(
        'What must still be told, with the ways the words can be read; beside bounds it is a doubt to look at. Open questions are not issued.',
      ),
    ),
    ({ question }) => question,
  ),
  reading: lookUp(optional(record(TargetReadingType, 'Null while it is an open question.')), readingWithPhases),
  phases: lookUp(
    many(
      record(
        TypedPhaseType,
        'Of a year, typed beside the words, in their order; phases that the words state stand in reading.',
      ),
    ),
    ({ phases, reading }) => phases.map((phase) => ({ ...phase, means: reading && phaseInWords(reading, phase) })),
  ),
  evenPhases: lookUp(
    many(record(EvenPhaseType, 'Offered where what is asked for is added up over the year; else none.')),
    (target, ctx) => evenPhasesOf(ctx, target),
  ),
  whyNotPhased: said(
    optional(message('Why nothing can be typed as phases beside it. Null: it can be phased.')),
    ({ reading }) => whyNotPhased(reading),
  ),
  yearParts: lookUp(
    many(
      record(
        YearPartType,
        'Of a term: what its years have to reach, in their order; those without a part are not there.',
      ),
    ),
    ({ yearParts }) => yearParts,
  ),
  yearBalance: lookUp(
    optional(
      record(YearBalanceType, 'Of a term: whether its years make it. Null: of a year, or it is not told how they do.'),
    ),
    (target, ctx) => yearBalanceShown(ctx, target),
  ),
  proposedParts: lookUp(
    many(record(ProposedYearPartType, 'Of a term, for the years without a part; none where nothing can be proposed.')),
    (target, ctx) => proposedShown(ctx, target),
  ),
  unit: related(record(UnitType, 'Whom it binds.'), unitOnRecord, 'unitId'),
  department: related(
    optional(record(DepartmentType, 'The department of the unit that it binds. Null: the unit itself.')),
    departmentById,
    'departmentId',
  ),
  byUnit: related(
    record(UnitType, 'Who set it; of an own target, and of what a department is given, the unit itself.'),
    unitOnRecord,
    'byUnitId',
  ),
  indicator: related(record(IndicatorType, 'What it is the bound of.'), indicatorById, 'indicatorId'),
  decision: related(optional(record(DecisionType, 'The decision that put it in force.')), decisionById, 'decisionId'),
  replaces: related(optional(record(TargetType, 'The entry that it ended.')), targetById, 'replacesId'),
  viewerMayAcknowledge: offered(
    'FINISHES',
    flag('False once it has been acknowledged.'),
    (target, ctx) => target.acknowledgedAt === null && may(ctx, 'acknowledge', target),
  ),
  viewerMayAdjust: offered(
    'BEGINS',
    flag('Điều chỉnh (adjustTargets): by the leader of the unit that set it, while it is in force.'),
    (target, ctx) => may(ctx, 'adjust', target),
  ),
  viewerMayWithdraw: offered(
    'BEGINS',
    flag('Thu hồi (withdrawTargets): by the leader of the unit that set it, while it is in force.'),
    (target, ctx) => may(ctx, 'withdraw', target),
  ),
});

export const TypedPhaseLookUps = lookUps<TypedPhase & { means: Message | null }>(() => TypedPhaseType, {
  explanation: said(
    optional(
      message(
        'What was understood: “hết quý I: 20% của 190 tỷ đồng, tức 38 tỷ đồng”. Null: the target does not allow phases any more.',
      ),
    ),
    ({ means }) => means,
  ),
});

async function evenPhasesOf(
  ctx: Context,
  { indicatorId, reading }: Target,
): Promise<{ until: number; text: string }[]> {
  const indicator = await indicatorById(ctx).load(indicatorId);
  return indicator && addsUp(indicator) ? evenPhases(reading) : [];
}

export const YearPartLookUps = lookUps<YearPart>(() => YearPartType, {
  reading: lookUp(optional(record(TargetReadingType, 'Null while it is an open question.')), ({ reading }) => reading),
  question: said(
    optional(message('What must still be told; beside a reading it is a doubt to look at.')),
    ({ question }) => question,
  ),
});

async function yearBalanceShown(ctx: Context, target: Target): Promise<YearBalance | null> {
  const indicator = await indicatorById(ctx).load(target.indicatorId);
  const made = indicator && yearBalance(indicator, target);
  if (!made) return null;
  const { status, sum, gap, message, missing } = made;
  return { status, sum, gap, message: shown(message, ctx.language), missing: missing.map(Number) };
}

async function proposedShown(ctx: Context, target: Target): Promise<ProposedYearPart[]> {
  const indicator = await indicatorById(ctx).load(target.indicatorId);
  return indicator ? proposedFor(indicator, target, ctx.scope.level) : [];
}

const may = ({ actor }: Context, step: keyof typeof TARGET_COURSE, target: Target): boolean =>
  isOpenTo(TARGET_COURSE[step], actor, target, stateOfEntry(target));
