/** What the steps of `judge_bound` share, in the order in which they use it. */
import { CEILING_WORDS } from '../thresholds.ts';
import { literal } from './literals.ts';

export const declarations = (
  schema: string,
): string => `  bound_unit text := coalesce(unit, case kind when 'rate' then '%' when 'delta_pp' then 'điểm %' end);
  scale constant numeric := ${schema}.judge_ratio_scale(bound_unit);
  comparator text := coalesce(cmp, case eval_rule
    when 'gt_lo' then 'gt' when 'ge_lo' then 'ge' when 'ref_ge_lo' then 'ge'
    when 'le_hi' then 'le' when 'lt_hi' then 'lt' when 'band' then 'between' when 'dir_down' then 'decrease' else 'eq' end);
  rule text := eval_rule;
  is_change constant boolean := coalesce(kind in ('growth', 'delta_pp', 'delta_abs'), false)
    or coalesce(eval_rule = 'dir_down', false) or coalesce(cmp = 'decrease', false);
  is_ratio constant boolean := numerator is not null or denominator is not null;
  says text := coalesce(words, '');
  names text := coalesce(indicator_name, '');
  bare_number constant boolean := words is not null and words !~ ${literal(CEILING_WORDS.source)};
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
  d numeric;`;
