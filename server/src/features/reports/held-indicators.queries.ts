import type { GradeStep, JudgedTarget } from '@dich/measure';
import type { IndicatorKind, OverTime, TypedAs } from '#features/indicators/indicator.entity.ts';
import type { PeriodKind } from '#features/periods/period.entity.ts';
import type { Context } from '#kernel/context.ts';
import { pgArray, statement } from '#kernel/sql.ts';
import { duty, dutyOf } from './duty.queries.ts';

/** An indicator that a report holds a cell for, in its meaning at the end of the report's period. */
export interface HeldIndicator {
  reportId: string;
  indicatorId: string;
  name: string;
  kind: IndicatorKind;
  unitOfMeasure: string;
  /** What it is a part of (trong đó); null: nothing. */
  parentId: string | null;
  typedAs: TypedAs;
  overTime: OverTime;
  /** Its own scale of grades, worst first; null: none. */
  grades: GradeStep[] | null;
  periodId: string;
  /** The regime that supplies it, where that of the period only asks for it; null: the period’s own does. */
  suppliedUnder: string | null;
  /** The regimes that ask for it, where that of the period supplies it. */
  askedUnder: string[];
  /** The target in force for it: assigned from above where there is one (the nearest giver's), else the unit's own; of a part what the department was given. */
  targetId: string | null;
  /** The target as it was read; null: none, or not read. */
  reading: JudgedTarget | null;
  periodKind: PeriodKind;
  /** A figure must be there, or its absence explained. */
  required: boolean;
  /** The figure enters roll-ups; false where the same number comes another way and must not be counted twice. */
  counted: boolean;
  /** The part of one of several departments that were each given the indicator; the target is then the department’s own. */
  asPart: boolean;
  /** In the unit's own report, of what is divided: the departments that owe a part each, and those whose part is not in. */
  dividedOver: string[];
  waitingFor: string[];
  /** The last day of the period: the day of the meaning. */
  endsOn: string;
}

const ASKED_ABOUT = 'r.id = any(:reports::uuid[]) and r.province_id = :province and r.pos between :lo and :hi';

/** Where the line `w` stands in its plan: its objective's place, then its own. Asked of a row that is answered, of no other. */
const PLACE_IN_PLAN = `(
  select array[o.ordinal, i.ordinal]
    from plan_indicator i
    left join objective o on o.province_id = i.province_id and o.id = i.objective_id
   where i.province_id = :province and i.id = w.line_id)`;

/**
 * Which indicators a report holds: those that its unit or department has a duty to, in the order of the plans, the
 * nearest unit above first and the own plan after it; what only weighs another indicator last.
 */
const HELD = `${duty(`select distinct r.unit_id, r.pos, r.period_id from report r where ${ASKED_ABOUT}`)}
select r.id as "reportId", d.indicator_id as "indicatorId", e.name, e.kind, e.unit_of_measure as "unitOfMeasure",
       (select x.parent_id from indicator x where x.id = d.indicator_id) as "parentId",
       (select t.reading from target t where t.province_id = :province and t.id = d.target_id) as reading,
       p.kind as "periodKind", e.typed_as as "typedAs", e.over_time as "overTime", e.grades,
       p.id as "periodId", case when p.regime_id = any(e.asking_regime_ids) then e.regime_id end as "suppliedUnder",
       case when p.regime_id = e.regime_id then e.asking_regime_ids else '{}' end as "askedUnder", d.target_id as "targetId", d.ends_on::text as "endsOn", d.required, d.counted,
       d.as_part as "asPart", coalesce(shared.all_of_them, '{}') as "dividedOver", coalesce(shared.silent, '{}') as "waitingFor"
  from report r
  join period p on p.id = r.period_id
  join duty d on d.unit_id = r.unit_id and d.pos = r.pos and d.period_id = r.period_id
   and d.department_id is not distinct from r.department_id
  join meaning e on e.ends_on = d.ends_on and e.indicator_id = d.indicator_id
  left join lateral (
    select array_agg(x.department_id) as all_of_them, array_agg(x.department_id) filter (where not exists (
             select from figure f
              where f.period_id = x.period_id and f.indicator_id = x.indicator_id and f.pos = x.pos and f.accepted
                and f.as_part and f.department_id = x.department_id)) as silent
      from duty x
     where x.as_part and d.department_id is null and x.unit_id = d.unit_id and x.pos = d.pos
       and x.period_id = d.period_id and x.indicator_id = d.indicator_id) shared on true
  left join wanted w on w.period_id = d.period_id and w.pos = d.asked_by and w.indicator_id = d.indicator_id
 where ${ASKED_ABOUT}
 order by r.id, w.line_id is null, d.asked_by = d.pos, d.asked_by desc, w.plan_id, ${PLACE_IN_PLAN}, e.name, d.indicator_id`;

export function heldIndicators(ctx: Context, reportIds: readonly string[]): Promise<HeldIndicator[]> {
  const { lo, hi } = ctx.scope;
  return statement<HeldIndicator>(ctx, HELD, { ...dutyOf(ctx), reports: pgArray(reportIds), lo, hi });
}
