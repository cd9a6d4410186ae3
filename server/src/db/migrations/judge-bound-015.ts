/** The judge for verdicts in bulk as migration 015 makes it; never changed. */
export const JUDGE_BOUND_015 = `
create or replace function app.judge_bound(
  kind text, cmp text, eval_rule text, lo numeric, hi numeric, unit text, direction text, change text, words text,
  lo_open boolean, hi_open boolean,
  value numeric, numerator numeric, denominator numeric, figure_unit text, operand_unit text,
  baseline numeric, baseline_denominator numeric, assigned numeric, assigned_unit text,
  indicator_direction text, indicator_name text, count_equality boolean, period_state text, nature text,
  value_is_change boolean
) returns text
language plpgsql immutable parallel safe
as $judge_bound$
declare
  bound_unit text := coalesce(unit, case kind when 'rate' then '%' when 'delta_pp' then 'điểm %' end);
  scale constant numeric := case
    when bound_unit like '%\\%%' then 100 when bound_unit like '%‰%' then 1000 when bound_unit like '%vạn dân%' then 10000 else 1 end;
  comparator text := coalesce(cmp, case eval_rule
    when 'gt_lo' then 'gt' when 'ge_lo' then 'ge' when 'ref_ge_lo' then 'ge'
    when 'le_hi' then 'le' when 'lt_hi' then 'lt' when 'band' then 'between' when 'dir_down' then 'decrease' else 'eq' end);
  rule text := eval_rule;
  is_change constant boolean := coalesce(kind in ('growth', 'delta_pp', 'delta_abs'), false)
    or coalesce(eval_rule = 'dir_down', false) or coalesce(cmp = 'decrease', false);
  is_ratio constant boolean := numerator is not null or denominator is not null;
  says text := coalesce(words, '');
  names text := coalesce(indicator_name, '');
  bare_number constant boolean := words is not null and words !~ 'không (?:quá|vượt|cao hơn|lớn hơn|nhiều hơn|trên)|tối đa|nhiều nhất|cao nhất|≤|<=';
  counts constant text := case
    when (names like '%tăng%') = (names like '%giảm%') then null when names like '%tăng%' then 'RISE' else 'FALL' end;
  no_unit constant boolean := coalesce(trim(figure_unit), '') = '';
  of_plan boolean;
  first_bound constant numeric := coalesce(lo, hi);
  last_bound constant numeric := coalesce(hi, lo);
  measure text := 'LEVEL';
  sense text := coalesce(indicator_direction, direction, 'higher');
  way text := change;
  -- met: from low to high, without them where said so; exceeded: above one bound or below the other, or at it
  low numeric;
  high numeric;
  above_low boolean := false;
  below_high boolean := false;
  exceeded_at boolean := false;
  is_range constant boolean := coalesce(lo <> hi, false);
  exceeded_above numeric;
  exceeded_below numeric;
  -- a bound is multiplied by times / parts to stand in the unit of the figure
  figured text;
  points boolean;
  factor numeric[] := array[1, 1];
  by_numerator boolean := false;
  times numeric;
  parts numeric;
  figure_scale numeric;
  level numeric := value;
  level_of numeric := 1;
  base numeric := baseline;
  base_of numeric := coalesce(baseline_denominator, 1);
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
    of_plan := figure_unit ~ '^\\s*[%‰]\\s' and app.judge_unit_kind(figure_unit) = 'plan';
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
        measure := case when of_plan or (app.judge_unit_kind(figure_unit) = 'share'
          and app.judge_unit_kind(unit) = 'plan' and names ~ 'kế hoạch|chỉ tiêu|dự toán|nghị quyết') then 'PLAN' else 'ASSIGNED' end;
      elsif of_plan and scale = 100 then
        measure := 'PLAN';
      elsif kind = 'ratio_xy' then
        measure := 'COUNT';
      end if;
      if words is not null and words !~ 'từ|trở (?:lên|xuống)|ít nhất|tối (?:thiểu|đa)|trên|dưới|không|nhiều nhất|(?:cao|thấp) nhất|hơn|vượt|[≥≤<>⩾⩽=]'
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
      and not (of_plan is true or app.judge_unit_kind(unit) is not distinct from 'plan'
        or (says || ' ' || names) ~ 'kế hoạch|chỉ tiêu|dự toán|nghị quyết') then
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
  end if;

  -- the unit that figure and bounds are compared in
  points := coalesce(bound_unit ~ '^điểm (%|phần trăm)', false);
  figured := case
    when not no_unit and not (is_ratio and app.judge_unit_kind(bound_unit) is not distinct from 'share'
      and app.judge_unit_kind(figure_unit) is not distinct from 'counted') then figure_unit
    when points then '%'
    when measure like '%\\_PERCENT' or measure like '%TIMES' or measure in ('MULTIPLE', 'ASSIGNED') then null
    else bound_unit end;
  figure_scale := case when measure = 'PLAN' or figured like '%\\%%' then 100 when figured like '%‰%' then 1000
    when figured like '%vạn dân%' then 10000 else 1 end;
  if measure = 'PLAN' or kind = 'zero_event' then
    null;
  elsif measure = 'ASSIGNED' then
    factor := app.judge_factor(assigned_unit, figured);
  elsif is_ratio and (measure = 'COUNT' or (measure in ('LEVEL', 'FALL', 'RISE')
    and app.judge_unit_kind(bound_unit) is not distinct from 'counted'
    and (no_unit or figure_unit ~ '[%‰]|vạn dân'))) then
    by_numerator := true;
    factor := app.judge_factor(bound_unit, operand_unit);
  elsif measure not in ('LEVEL', 'COUNT', 'FALL', 'RISE') then
    if value_is_change and not (no_unit or figure_unit like '%\\%%' or figure_unit like 'lần%'
      or app.judge_unit_kind(figure_unit) is not distinct from 'share'
      or app.judge_unit_kind(figure_unit) is not distinct from 'plan') then
      return 'NOT_ASSESSED';
    end if;
  elsif measure in ('FALL', 'RISE') and points and not coalesce(figured ~ '^điểm (%|phần trăm)', false) then
    factor := app.judge_factor('%', figured);
  else
    factor := app.judge_factor(bound_unit, figured);
  end if;
  if factor is null then
    return 'NOT_ASSESSED';
  end if;
  times := factor[1] * case when measure = 'ASSIGNED' then assigned * 0.01 else 1 end;
  parts := factor[2];

  -- the figure
  if value_is_change and measure in ('LEVEL', 'COUNT', 'PLAN', 'ASSIGNED') then
    return 'NOT_ASSESSED';
  end if;
  if by_numerator then
    level := numerator;
  elsif is_ratio then
    level := numerator * figure_scale;
    level_of := denominator;
  end if;
  if is_ratio and not (by_numerator and is_change) then
    if numerator = 0 and denominator = 0 then
      return 'NOT_ARISING';
    end if;
    if denominator <= 0 then
      return 'NOT_ASSESSED';
    end if;
  end if;
  if level is null or level_of is null then
    return 'NOT_ASSESSED';
  end if;

  -- the number compared: n / d, with d above 0
  n := level;
  d := level_of;
  if measure not in ('LEVEL', 'COUNT', 'PLAN', 'ASSIGNED') then
    if value_is_change then
      if (counts is null and measure like 'FALL%' and n < 0) or (counts = 'FALL') <> (measure like 'FALL%') then
        n := -n;
      end if;
    else
      if by_numerator then
        base_of := 1;
      elsif is_ratio and baseline_denominator is not null then
        base := base * figure_scale;
      end if;
      if base is null or base_of <= 0 or (measure not in ('FALL', 'RISE') and base <= 0) then
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
  n := n * parts;
  d := d * times;
  if n < low * d or n > high * d or (above_low and n = low * d) or (below_high and n = high * d) then
    return 'NOT_MET';
  end if;
  -- a ceiling on what still adds up is kept only when the period ends
  if period_state = 'OPEN' and nature = 'FLOW' and high is not null
    and (measure in ('ASSIGNED', 'COUNT', 'PLAN') or (measure = 'LEVEL' and scale = 1)) then
    return 'NOT_ASSESSED';
  end if;
  if n > exceeded_above * d or n < exceeded_below * d or (exceeded_at and (n = exceeded_above * d or n = exceeded_below * d)) then
    return 'EXCEEDED';
  end if;
  return 'MET';
end
$judge_bound$;
`;
