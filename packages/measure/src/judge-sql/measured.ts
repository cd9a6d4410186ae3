/** The number that is compared, n / d with d above 0: the level, or its change against the base; as `measured.ts` has it. */

export const MEASURED = `  -- the figure
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
  end if;`;
