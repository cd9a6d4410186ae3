import { AbsenceType } from '#features/units/unit.graphql.ts';
import { absenceOf } from '#features/units/unit.loaders.ts';
import { byId } from '#kernel/arguments.ts';
import { lookUp, lookUpBy, lookUps, related } from '#kernel/look-ups.ts';
import { sayIn } from '#kernel/messages.ts';
import { day, id, int, many, optional, record, text } from '#kernel/objects.ts';
import { queries, query } from '#kernel/queries.ts';
import { dayOfPeriod } from './day-of-period.ts';
import { type Period, Regime } from './period.entity.ts';
import { PeriodType, RegimeType } from './period.graphql.ts';
import { dueByPeriodAndLevel, lastDueByPeriod, periodById, regimeById, termsFor } from './period.loaders.ts';
import { periodInWords, regimeWords } from './period.messages.ts';
import { findPeriods } from './period.queries.ts';
import { dueWith } from './period.rules.ts';

export const PeriodQueries = queries({
  regimes: query(many(record(RegimeType, 'Every reporting regime there is.')), {}, (ctx) =>
    ctx.em.find(Regime, {}, { orderBy: { code: 'asc' } }),
  ),
  periods: query(
    many(record(PeriodType, 'Reporting periods, in their order.')),
    {
      year: optional(int('The year that they report on.')),
      regimeCode: optional(text('Only those of this regime: "MTCL", "ND09-QUY".')),
    },
    (ctx, { year, regimeCode }) => findPeriods(ctx, { year, regimeCode }),
  ),
  period: query(optional(record(PeriodType, 'A reporting period by identity.')), { id: byId }, (ctx, { id }) =>
    periodById(ctx).load(id),
  ),
});

export const PeriodLookUps = lookUps<Period>(() => PeriodType, {
  label: lookUp(
    text('"6 tháng đầu năm 2022", "Năm 2022 (ước thực hiện)", in the language of the reader.'),
    (period, ctx) => sayIn(periodInWords(period), ctx.language),
  ),
  regime: related(
    optional(
      record(
        RegimeType,
        'The regime that it is of. Null: none names it (kỳ tổng hợp); its numbers are put together of shorter periods, and nothing is reported for it.',
      ),
    ),
    regimeById,
    'regimeId',
  ),
  dueOn: lookUp(
    optional(
      day(
        'The last day on which a report of the viewer’s own unit or department is on time, until 24:00, as the regime has it for its level or as it was extended. Null: it owes none.',
      ),
    ),
    async ({ id: periodId }, ctx) => {
      const { unitId, departmentId } = ctx.actor;
      const level = departmentId === null ? ctx.scope.level : 'DEPARTMENT';
      const [due, terms] = await Promise.all([
        dueByPeriodAndLevel(ctx).load(`${periodId} ${level}`),
        termsFor(ctx).load({ unitId, departmentId, periodId }),
      ]);
      return dueWith(due?.dueOn ?? null, terms);
    },
  ),
  absence: lookUpBy(
    optional(
      record(
        AbsenceType,
        'Why a unit has no board, no values and no reports of it: it is not there on its last day, or today while it runs. Null: it is there.',
      ),
    ),
    { unitId: optional(id('The viewer’s own unit unless told.')) },
    (period, ctx, { unitId }) =>
      absenceOf(ctx).load({ unitId: unitId ?? ctx.actor.unitId, day: dayOfPeriod(ctx, period) }),
  ),
  lastDueOn: related(
    optional(
      day(
        'The last day on which a report of any level is on time: from then on all should be in. Null: nobody owes one.',
      ),
    ),
    lastDueByPeriod,
    'id',
  ),
});

export const RegimeResolver = lookUps<Regime>(() => RegimeType, {
  name: lookUp(
    text('What it is called: in the language of the reader, or as the installation that added it typed it.'),
    ({ code, name }, ctx) => {
      const words = regimeWords(code);
      return words ? sayIn(words.name(), ctx.language) : name;
    },
  ),
  description: lookUp(
    text('Which periods it has, and when they are due; in the language of the reader where the name is.'),
    ({ code, description }, ctx) => {
      const words = regimeWords(code);
      return words ? sayIn(words.description(), ctx.language) : description;
    },
  ),
});
