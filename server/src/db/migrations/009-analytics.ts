import { Migration } from '@mikro-orm/migrations';
import { grantToServing } from '../row-security.ts';

/**
 * Room analytics: the judge for verdicts in bulk, the SQL twin of `judge` in packages/measure, as it was then. It reads
 * no table. A later migration replaces the function; a test holds the newest text to the one of the package.
 */
export class M009Analytics extends Migration {
  override up(): void {
    this.addSql(`

create or replace function app.judge_bound(
  kind text, cmp text, eval_rule text, lo numeric, hi numeric, unit text, direction text, change text,
  value numeric, numerator numeric, denominator numeric,
  baseline numeric, baseline_denominator numeric, assigned numeric,
  indicator_direction text, count_equality boolean, bare_number boolean, period_state text, nature text,
  value_is_change boolean
) returns text
language plpgsql immutable parallel safe
as $judge_bound$
declare
  scale constant numeric := case
    when unit like '%\\%%' or (unit is null and kind in ('rate', 'delta_pp')) then 100 when unit like '%‰%' then 1000 when unit like '%vạn dân%' then 10000 else 1 end;
  comparator constant text := coalesce(cmp, case eval_rule
    when 'gt_lo' then 'gt' when 'ge_lo' then 'ge' when 'ref_ge_lo' then 'ge'
    when 'le_hi' then 'le' when 'lt_hi' then 'lt' else 'eq' end);
  is_change constant boolean := coalesce(kind in ('growth', 'delta_pp', 'delta_abs'), false)
    or coalesce(eval_rule = 'dir_down', false) or coalesce(cmp = 'decrease', false);
  share_of_cases constant boolean := (kind = 'rate' and scale = 100) or (kind is null and unit = '%');
  is_ratio constant boolean := numerator is not null or denominator is not null;
  first_bound constant numeric := coalesce(lo, hi);
  last_bound constant numeric := coalesce(hi, lo);
  measure text := 'LEVEL';
  sense text := coalesce(indicator_direction, direction, 'higher');
  way text := change;
  -- met: from low to high, strictly where said so; exceeded: above one bound or below the other
  low numeric;
  high numeric;
  strictly boolean := false;
  exceeded_above numeric;
  exceeded_below numeric;
  times numeric := 1;
  level numeric := value;
  level_of numeric := 1;
  base numeric := baseline;
  base_of constant numeric := coalesce(baseline_denominator, 1);
  n numeric;
  d numeric;
begin
  if kind in ('grade', 'boolean', 'award', 'frequency', 'deadline', 'share_structure', 'result')
    or eval_rule in ('bool', 'result', 'children_all', 'children_count') then
    return null;
  end if;

  -- the thresholds of the form
  if kind = 'zero_event' then
    low := 0;
    high := 0;
  else
    if eval_rule = 'manual' or cmp = 'approx' then
      return 'NOT_ASSESSED';
    end if;
    if is_change then
      if way is null then
        way := case
          when cmp = 'decrease' or eval_rule = 'dir_down' or indicator_direction = 'lower' or direction = 'lower' then 'fall'
          when indicator_direction = 'higher' or kind = 'growth' then 'rise' end;
      end if;
      if way is null then
        return 'NOT_ASSESSED';
      end if;
      measure := case when way = 'fall' then 'FALL' else 'RISE' end;
      if kind = 'growth' then
        measure := case when unit not like 'lần%' or unit is null then measure || '_PERCENT'
          when way = 'fall' then 'FALL_TIMES' else 'MULTIPLE' end;
      end if;
      sense := case when way = 'rise' and indicator_direction = 'lower' then 'lower' else 'higher' end;
    elsif kind = 'relative_to_assigned' or eval_rule = 'ref_ge_lo' then
      measure := 'ASSIGNED';
    elsif kind = 'ratio_xy' then
      measure := 'COUNT';
    end if;

    if is_change and first_bound is null then
      low := 0;
      strictly := true;
    elsif first_bound is null or lo > hi then
      return 'NOT_ASSESSED';
    elsif comparator = 'gt' then
      low := first_bound;
      strictly := not coalesce(count_equality, false);
    elsif comparator in ('lt', 'le') then
      high := last_bound;
      strictly := comparator = 'lt';
      exceeded_below := case when comparator = 'le' and bare_number then last_bound end;
    elsif comparator = 'decrease_to' and not is_change then
      high := last_bound;
      exceeded_below := last_bound;
    elsif comparator <> 'ge' and (eval_rule = 'band' or sense = 'band' or (comparator = 'maintain' and lo < hi)) then
      low := lo;
      high := hi;
    elsif comparator <> 'ge' and sense = 'none' then
      return 'NOT_ASSESSED';
    elsif comparator <> 'ge' and (sense = 'lower' or eval_rule in ('le_hi', 'lt_hi')) then
      high := last_bound;
      exceeded_below := first_bound;
    elsif share_of_cases and eval_rule is distinct from 'ref_ge_lo' and not is_change and first_bound = 100 then
      low := 100;
      high := 100;
    else
      low := first_bound;
      exceeded_above := case when comparator = 'ge' then first_bound else last_bound end;
    end if;
  end if;
  if measure = 'ASSIGNED' then
    if assigned is null then
      return 'NOT_ASSESSED';
    end if;
    times := assigned * 0.01;
  end if;

  -- the figure
  if value_is_change and measure in ('LEVEL', 'COUNT', 'ASSIGNED') then
    return 'NOT_ASSESSED';
  end if;
  if is_ratio and measure = 'COUNT' then
    level := numerator;
  elsif is_ratio then
    level := numerator * scale;
    level_of := denominator;
  end if;
  if is_ratio and numerator = 0 and denominator = 0 then
    return 'NOT_ARISING';
  end if;
  if level is null or level_of is null or denominator <= 0 then
    return 'NOT_ASSESSED';
  end if;

  -- the number compared: n / d, with d above 0
  n := level;
  d := level_of;
  if measure not in ('LEVEL', 'COUNT', 'ASSIGNED') and not value_is_change then
    if base is null then
      if is_ratio or measure in ('FALL', 'RISE') then
        return 'NOT_ASSESSED';
      end if;
    else
      if baseline_denominator is not null then
        base := base * scale;
      end if;
      if base_of <= 0 or (measure not in ('FALL', 'RISE') and base <= 0) then
        return 'NOT_ASSESSED';
      end if;
      n := case
        when measure = 'MULTIPLE' then level * base_of
        when measure like 'FALL%' then base * level_of - level * base_of
        else level * base_of - base * level_of end;
      if measure like '%\\_PERCENT' then
        n := n * 100;
      end if;
      d := level_of * case when measure in ('FALL', 'RISE') then base_of else base end;
    end if;
  end if;

  -- the verdict
  if period_state = 'OPEN' and nature = 'STOCK' then
    return 'NOT_ASSESSED';
  end if;
  if n < low * times * d or n > high * times * d
    or (strictly and (n = low * times * d or n = high * times * d)) then
    return 'NOT_MET';
  end if;
  -- a ceiling on what still adds up is kept only when the period ends
  if period_state = 'OPEN' and nature = 'FLOW' and high is not null
    and (measure in ('ASSIGNED', 'COUNT') or (measure = 'LEVEL' and scale = 1)) then
    return 'NOT_ASSESSED';
  end if;
  if n > exceeded_above * times * d or n < exceeded_below * times * d then
    return 'EXCEEDED';
  end if;
  return 'MET';
end
$judge_bound$;

revoke all on function app.judge_bound from public;
${grantToServing('execute on function app.judge_bound')}
`);
  }
}
