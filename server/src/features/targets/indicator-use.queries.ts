import { firstYearOf, lastYearOf } from '@dich/measure';
import { saysOfRetiring } from '#features/indicators/retirement.messages.ts';
import { isRetiredOn } from '#features/indicators/retirement.rules.ts';
import { type Context, today } from '#kernel/context.ts';
import type { Message } from '#kernel/messages.ts';
import { statement } from '#kernel/sql.ts';

export const INDICATOR_USES = ['ISSUED_PLAN', 'DRAFT_PLAN', 'COMPOSITE', 'WEIGHT', 'PART', 'LINK'] as const;

/** Where an indicator stands. */
export interface IndicatorUse {
  kind: (typeof INDICATOR_USES)[number];
  /** It is not retired from the day on before that is done which the sentence says. */
  hinders: boolean;
  message: Message;
}

/**
 * Issued plans of a year or later that hold it: how many units' they are, and how many have a quota of it in force. What
 * departments were given stays within these units.
 */
const PLANS = `
select p.year, count(distinct p.unit_id)::int as units,
       (select count(distinct t.unit_id)::int from target t
         where t.province_id = :province and t.indicator_id = :indicator and t.year = p.year and t.source = 'ASSIGNED'
           and t.department_id is null
           and t.state = 'ISSUED' and t.in_force_to is null) as quotas
  from plan_indicator i join plan p on p.province_id = i.province_id and p.id = i.plan_id
 where i.province_id = :province and i.indicator_id = :indicator and p.issued and p.pos between :lo and :hi
   and p.year % 10000 >= extract(year from :today::date)
 group by p.year order by p.year`;

/** The unit's own plans of which nothing is in force yet. */
const DRAFTS = `
select distinct p.year
  from plan_indicator i join plan p on p.province_id = i.province_id and p.id = i.plan_id
 where i.province_id = :province and i.indicator_id = :indicator and not p.issued and p.pos = :pos
 order by p.year`;

/** Composites of issued plans, of the day's year or later, that count it as they stand now, what was adjusted included. */
const COMPOSITES = `
select distinct on (p.year, c.indicator_id) p.year, e.name,
       (count(*) over (partition by p.year, c.indicator_id))::int as units
  from plan_indicator c
  join plan p on p.province_id = c.province_id and p.id = c.plan_id
  join indicator_edition e on e.indicator_id = c.indicator_id
   and e.edition = (select max(last.edition) from indicator_edition last
                     where last.indicator_id = c.indicator_id)
 where c.province_id = :province and p.issued and p.pos between :lo and :hi
   and p.year % 10000 >= extract(year from :from::date)
   and :indicator::uuid = any(coalesce(
         (select m.member_ids from member_adjustment m
           where m.province_id = c.province_id and m.plan_indicator_id = c.id
           order by m.in_force_from desc, m.id desc limit 1), c.member_ids))
 order by p.year, c.indicator_id`;

/** Indicators still in use then that, in what they mean on the day or come to mean later, are weighed by it. */
const WEIGHTS = `
select distinct on (e.indicator_id) e.name
  from indicator_edition e join indicator w on w.id = e.indicator_id
 where e.weight_indicator_id = :indicator and e.over_units = 'WEIGHTED_AVERAGE'
   and (w.retired_from is null or w.retired_from > :from::date)
   and not exists (select from indicator_edition later
                    where later.indicator_id = e.indicator_id and later.edition > e.edition
                      and later.valid_from <= :from::date)
 order by e.indicator_id, e.edition desc`;

/** What is a part of it and stays in use, by the name it has on the day. */
const PARTS = `
select distinct on (e.indicator_id) e.name
  from indicator i join indicator_edition e on e.indicator_id = i.id and e.valid_from <= :from::date
 where i.parent_id = :indicator and (i.retired_from is null or i.retired_from > :from::date)
 order by e.indicator_id, e.edition desc`;

/** Units that say of an own indicator, on the day or later, what it is to this one. */
const LINKS = `
select count(distinct unit_id)::int as units from indicator_link
 where province_id = :province and shared_id = :indicator and (valid_to is null or valid_to >= :from::date)`;

/**
 * Where an indicator of the reader's unit stands, as far as its keeper reads it: what units below draft is theirs alone,
 * and is told to them when they issue it.
 */
export async function usesOf(
  ctx: Context,
  indicatorId: string,
  { from, isMerging }: { from: string; isMerging: boolean },
): Promise<IndicatorUse[]> {
  const { provinceId: province, pos, lo, hi } = ctx.scope;
  const asked = { province, pos, lo, hi, indicator: indicatorId, from, today: today(ctx) };
  // one after the other: they share a connection
  const plans = await statement<{ year: number; units: number; quotas: number }>(ctx, PLANS, asked);
  const drafts = await statement<{ year: number }>(ctx, DRAFTS, asked);
  const composites = await statement<{ year: number; name: string; units: number }>(ctx, COMPOSITES, asked);
  const weights = await statement<{ name: string }>(ctx, WEIGHTS, asked);
  const parts = await statement<{ name: string }>(ctx, PARTS, asked);
  const links = await statement<{ units: number }>(ctx, LINKS, asked);
  return [
    ...plans.map((plan) => useInPlan(plan, from, isMerging)),
    ...composites.map((found) => use('COMPOSITE', saysOfRetiring.composite(found), true)),
    ...weights.map((found) => use('WEIGHT', saysOfRetiring.weight(found), true)),
    ...drafts.map((found) => use('DRAFT_PLAN', saysOfRetiring.draft(found))),
    ...parts.map((found) => use('PART', saysOfRetiring.part(found))),
    ...links.filter(({ units }) => units > 0).map((found) => use('LINK', saysOfRetiring.linksTo(found))),
  ];
}

const use = (kind: IndicatorUse['kind'], message: Message, hinders = false): IndicatorUse => ({
  kind,
  hinders,
  message,
});

/**
 * A plan none of whose periods would ask for it was issued in vain: then the day is a later one. Merged it is not within
 * a plan's year, of which the other one would have neither line nor target.
 */
function useInPlan(
  plan: { year: number; units: number; quotas: number },
  from: string,
  isMerging: boolean,
): IndicatorUse {
  return isRetiredOn(
    { retiredFrom: from },
    isMerging ? `${lastYearOf(plan.year)}-12-31` : `${firstYearOf(plan.year)}-01-01`,
  )
    ? use(
        'ISSUED_PLAN',
        saysOfRetiring.planHinders({ ...plan, after: { day: `${lastYearOf(plan.year) + 1}-01-01` } }),
        true,
      )
    : use('ISSUED_PLAN', saysOfRetiring.planStays({ ...plan, from: { day: from } }));
}
