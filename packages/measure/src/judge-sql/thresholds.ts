/** From where to where a target is met and from where it is exceeded, as `thresholds.ts` and `criterion.ts` have it. */
import { PLAN_WORDS, SIDE_WORDS } from '../thresholds.ts';
import { literal } from './literals.ts';

export const thresholdsSql = (schema: string): string => `  -- the thresholds of the form
  if kind = 'zero_event' then
    low := 0;
    high := 0;
  else
    if eval_rule = 'manual' or cmp = 'approx' then
      return 'NOT_ASSESSED';
    end if;
    of_plan := figure_unit ~ '^\\s*[%‰]\\s' and ${schema}.judge_unit_kind(figure_unit) = 'plan';
    if is_change then
      if way is null then
        way := case
          when cmp = 'decrease' or eval_rule = 'dir_down' or says like '%giảm%' then 'fall'
          when says ~ 'tăng|thêm|gấp|nâng' then 'rise'
          when indicator_direction = 'lower' or direction = 'lower' then 'fall'
          when indicator_direction = 'higher' or kind = 'growth' then 'rise' end;
      end if;
      if way is null then
        return 'NOT_ASSESSED';
      end if;
      measure := case when way = 'fall' then 'FALL' else 'RISE' end;
      if kind = 'growth' and unit like 'lần%' then
        if way = 'fall' then
          measure := 'FALL_TIMES';
        elsif says ~ 'gấp|bằng' then
          measure := 'MULTIPLE';
        elsif coalesce(first_bound, 1) < 1 then
          measure := 'RISE_TIMES';
        elsif says !~ 'tăng|thêm' then
          measure := 'MULTIPLE';
        else
          return 'NOT_ASSESSED';
        end if;
      elsif kind = 'growth' then
        measure := measure || '_PERCENT';
      elsif kind = 'delta_pp' and coalesce(figure_unit, '') <> '' and figure_unit !~ '[%‰]' then
        if words is null or words ~ 'điểm (%|phần trăm)' then
          return 'NOT_ASSESSED';
        end if;
        measure := measure || '_PERCENT';
        bound_unit := '%';
      end if;
      sense := case when (way = 'rise' and indicator_direction = 'lower')
        or (way = 'fall' and value_is_change and counts = 'RISE' and indicator_direction = 'higher') then 'lower' else 'higher' end;
    else
      if kind = 'relative_to_assigned' or eval_rule = 'ref_ge_lo' then
        measure := case when of_plan or (${schema}.judge_unit_kind(figure_unit) = 'share'
          and ${schema}.judge_unit_kind(unit) = 'plan' and names ~ ${literal(PLAN_WORDS.source)}) then 'PLAN' else 'ASSIGNED' end;
      elsif of_plan and scale = 100 then
        measure := 'PLAN';
      elsif kind = 'ratio_xy' then
        measure := 'COUNT';
      end if;
      if words is not null and words !~ ${literal(SIDE_WORDS.source)}
        and ((sense = 'lower' and comparator = 'ge') or (sense = 'higher' and comparator = 'le')
          or (sense in ('band', 'none') and comparator in ('ge', 'le')
            and not (coalesce(kind in ('ratio_xy', 'relative_to_assigned'), false) or coalesce(eval_rule = 'ref_ge_lo', false)))) then
        comparator := 'eq';
        rule := 'ge_lo';
      end if;
    end if;

    if is_change and first_bound is null then
      low := 0;
      above_low := true;
    elsif first_bound is null or lo > hi then
      return 'NOT_ASSESSED';
    elsif comparator = 'gt' then
      low := first_bound;
      above_low := not coalesce(count_equality, false);
    elsif comparator in ('lt', 'le') then
      high := last_bound;
      below_high := comparator = 'lt';
      exceeded_below := case when comparator = 'le' and bare_number then last_bound end;
    elsif comparator = 'decrease_to' and not is_change then
      high := last_bound;
      exceeded_below := last_bound;
    elsif comparator <> 'ge' and (rule = 'band' or sense = 'band' or (comparator = 'maintain' and lo < hi)) then
      low := lo;
      high := hi;
      above_low := is_range and coalesce(lo_open, false);
      below_high := is_range and coalesce(hi_open, false);
    elsif comparator <> 'ge' and sense = 'none' then
      return 'NOT_ASSESSED';
    elsif comparator <> 'ge' and (sense = 'lower' or rule in ('le_hi', 'lt_hi')) then
      high := last_bound;
      below_high := is_range and (coalesce(hi_open, false) or coalesce(rule = 'lt_hi', false));
      exceeded_below := first_bound;
      exceeded_at := is_range and coalesce(lo_open, false);
    elsif first_bound = 100 and not is_change and rule is distinct from 'ref_ge_lo'
      and (kind = 'rate' or (kind is null and unit = '%')) and coalesce(unit, '%') like '%\\%%'
      and not (of_plan is true or ${schema}.judge_unit_kind(unit) is not distinct from 'plan'
        or (says || ' ' || names) ~ ${literal(PLAN_WORDS.source)}) then
      low := 100;
      high := 100;
    else
      low := first_bound;
      exceeded_above := case when comparator = 'ge' then first_bound else last_bound end;
      above_low := comparator <> 'ge' and is_range and (coalesce(lo_open, false) or coalesce(rule = 'gt_lo', false));
      exceeded_at := comparator <> 'ge' and is_range and coalesce(hi_open, false);
    end if;
  end if;
  if measure = 'ASSIGNED' and assigned is null then
    return 'NOT_ASSESSED';
  end if;`;
