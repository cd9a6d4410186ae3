import type { PlannedDue, PlannedPeriod, RegimePart, StatedDays } from '@dich/measure';
import { newId } from '#kernel/columns.ts';
import { type Context, today } from '#kernel/context.ts';
import { groupBy } from '#kernel/loader.ts';
import { statement } from '#kernel/sql.ts';
import { Period, PeriodDue, type Regime, RegimeRule } from './period.entity.ts';
import { periodsToMake } from './periods-to-make.ts';
import { WorkingDay } from './working-day.entity.ts';

/** Periods are there until the end of the year after next; what makes later years is the start of the server. */
const YEARS_AHEAD = 2;

export const thisYear = (ctx: Context): number => Number(today(ctx).slice(0, 4));

/** From the year of a day to the last one for which periods are made. */
export function yearsFrom(ctx: Context, day: string): number[] {
  const [first, last] = [Number(day.slice(0, 4)), thisYear(ctx) + YEARS_AHEAD];
  return Array.from({ length: Math.max(last - first + 1, 0) }, (_, index) => first + index);
}

/** Takes a regime for a change, in the revision that was seen; nobody else changes it until the transaction ends. */
const HOLD = `
  update regime set revision = revision + 1 where id = :id::uuid and revision = :revision returning id`;

export async function holdRegime(ctx: Context, regime: Regime, revision: number): Promise<boolean> {
  const held = await statement(ctx, HOLD, { id: regime.id, revision });
  await ctx.em.refresh(regime);
  return held.length > 0;
}

/** The rules of a regime in the order in which they were made. */
export const rulesOf = (ctx: Context, regimeId: string): Promise<RegimeRule[]> =>
  ctx.em.find(RegimeRule, { regimeId }, { orderBy: { id: 'asc' } });

/** Nobody else states the working days of the viewer's province until the transaction ends. */
export async function holdCalendar(ctx: Context): Promise<void> {
  const name = `working days of ${ctx.scope.provinceId}`;
  await statement(ctx, 'select pg_advisory_xact_lock(hashtextextended(:name, 0))', { name });
}

/** The days of the viewer's province that differ from their weekday. */
export async function statedDays(ctx: Context): Promise<StatedDays> {
  const days = await ctx.em.find(WorkingDay, { provinceId: ctx.scope.provinceId });
  return new Map(days.map(({ day, off }) => [day, off]));
}

const sameTime = ({ year, kind, vintage, startsOn, endsOn }: Omit<PlannedPeriod, 'ordinal' | 'cutoffOn' | 'dues'>) =>
  `${year} ${kind} ${vintage} ${startsOn} ${endsOn}`;

/** Makes the periods of the years that the regime has and that are not there yet, each with its due dates. */
export async function makePeriods(ctx: Context, regime: Regime, years: readonly number[]): Promise<void> {
  const planned = periodsToMake(await rulesOf(ctx, regime.id), regime, years, await statedDays(ctx));
  const there = await ctx.em.find(Period, { regimeId: regime.id, year: { $in: [...years] } });
  const known = new Set(there.map(sameTime));
  const missing = groupBy(
    planned.filter((period) => !known.has(sameTime(period))),
    ({ year }) => year,
  );
  for (const [year, periods] of missing) {
    const last = Math.max(0, ...there.filter((period) => period.year === year).map(({ ordinal }) => ordinal));
    const rows = periods.map(({ dues, ...period }, index) => ({
      row: { ...period, id: newId(), regimeId: regime.id, pos: regime.pos, ordinal: last + index + 1 },
      dues,
    }));
    await ctx.em.insertMany(
      Period,
      rows.map(({ row }) => row),
    );
    const dues = rows.flatMap(({ row, dues }) => dues.map((due) => ({ ...due, periodId: row.id, pos: regime.pos })));
    if (dues.length > 0) await ctx.em.insertMany(PeriodDue, dues);
  }
}

/**
 * Removes the periods of a regime that begin on a day or later: nothing can have been reported for them. One for which
 * somebody was given other terms stays.
 */
const UNBEGUN = `
  select p.id from period p
   where p.regime_id = :regime::uuid and p.starts_on >= :from::date
     and not exists (select from period_exception x where x.period_id = p.id)
     and not exists (select from report r where r.province_id = :province and r.period_id = p.id)`;
const REMOVE_DUES = `delete from period_due where period_id in (${UNBEGUN}) returning period_id`;
const REMOVE_PERIODS = `delete from period where id in (${UNBEGUN}) returning id`;

export async function removePeriodsFrom(ctx: Context, regimeId: string, from: string): Promise<void> {
  const values = { regime: regimeId, from, province: ctx.scope.provinceId };
  await statement(ctx, REMOVE_DUES, values);
  await statement(ctx, REMOVE_PERIODS, values);
}

interface Due {
  periodId: string;
  level: string;
  dueOn: string;
}

/** The due dates that are still to come, of regimes kept at or below the viewer's unit and reporting on these years. */
const TO_COME = `
  select d.period_id as "periodId", d.level, d.due_on::text as "dueOn", p.regime_id as "regimeId", p.year, p.kind,
         p.vintage, p.starts_on::text as "startsOn", p.ends_on::text as "endsOn"
    from period_due d
    join period p on p.id = d.period_id
   where p.pos between :lo and :hi and p.year = any(:years::int[]) and d.due_on >= :today::date`;
/** Moves a due date, and the day on which the period closes with it. */
const MOVE = `
  update period_due set due_on = :dueOn::date, locks_on = :locksOn::date
   where period_id = :periodId::uuid and level = :level returning period_id`;

type Kept = Due & Omit<PlannedPeriod, 'ordinal' | 'cutoffOn' | 'dues'> & { regimeId: string };

/** After the working days of a year have been stated anew: due dates of that year, and of periods of the year before. */
export async function moveDueDates(ctx: Context, regimes: readonly Regime[], year: number): Promise<void> {
  const { lo, hi } = ctx.scope;
  const years = [year - 1, year];
  const values = { lo, hi, years: `{${years.join(',')}}`, today: today(ctx) };
  const toCome = groupBy(await statement<Kept>(ctx, TO_COME, values), ({ regimeId }) => regimeId);
  const stated = await statedDays(ctx);
  for (const regime of regimes) {
    const planned = periodsToMake(await rulesOf(ctx, regime.id), regime, years, stated);
    const dueOf = new Map<string, PlannedDue>(
      planned.flatMap((period) => period.dues.map((due) => [`${sameTime(period)} ${due.level}`, due] as const)),
    );
    for (const kept of toCome.get(regime.id) ?? []) {
      const due = dueOf.get(`${sameTime(kept)} ${kept.level}`);
      if (!due || due.dueOn === kept.dueOn) continue;
      const { periodId, level } = kept;
      await statement(ctx, MOVE, { periodId, level, dueOn: due.dueOn, locksOn: due.locksOn });
    }
  }
}

/** The parts that hold on a day: of the rule in force, else of the first one to come. */
export function partsOn(rules: readonly RegimeRule[], day: string): readonly RegimePart[] {
  const inForce = rules.findLast(({ validFrom }) => validFrom <= day) ?? rules[0];
  return inForce?.parts ?? [];
}
