/** In which unit figure and bounds are compared, as `fit.ts` has it. */

export const fitSql = (schema: string): string => `  -- the unit that figure and bounds are compared in
  points := coalesce(bound_unit ~ '^điểm (%|phần trăm)', false);
  figured := case
    when not no_unit and not (is_ratio and ${schema}.judge_unit_kind(bound_unit) is not distinct from 'share'
      and ${schema}.judge_unit_kind(figure_unit) is not distinct from 'counted') then figure_unit
    when points then '%'
    when measure like '%\\_PERCENT' or measure like '%TIMES' or measure in ('MULTIPLE', 'ASSIGNED') then null
    else bound_unit end;
  figure_scale := case when measure = 'PLAN' then 100 else ${schema}.judge_ratio_scale(figured) end;
  if measure = 'PLAN' or kind = 'zero_event' then
    null;
  elsif measure = 'ASSIGNED' then
    factor := ${schema}.judge_factor(assigned_unit, figured);
  elsif is_ratio and (measure = 'COUNT' or (measure in ('LEVEL', 'FALL', 'RISE')
    and ${schema}.judge_unit_kind(bound_unit) is not distinct from 'counted'
    and (no_unit or ${schema}.judge_ratio_scale(figure_unit) <> 1))) then
    by_numerator := true;
    factor := ${schema}.judge_factor(bound_unit, operand_unit);
  elsif measure not in ('LEVEL', 'COUNT', 'FALL', 'RISE') then
    if value_is_change and not (no_unit or figure_unit like '%\\%%' or figure_unit like 'lần%'
      or ${schema}.judge_unit_kind(figure_unit) is not distinct from 'share'
      or ${schema}.judge_unit_kind(figure_unit) is not distinct from 'plan') then
      return 'NOT_ASSESSED';
    end if;
  elsif measure in ('FALL', 'RISE') and points and not coalesce(figured ~ '^điểm (%|phần trăm)', false) then
    factor := ${schema}.judge_factor('%', figured);
  else
    factor := ${schema}.judge_factor(bound_unit, figured);
  end if;
  if factor is null then
    return 'NOT_ASSESSED';
  end if;
  times := factor[1] * case when measure = 'ASSIGNED' then assigned * 0.01 else 1 end;
  parts := factor[2];`;
