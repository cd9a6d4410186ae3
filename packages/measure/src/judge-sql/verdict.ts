/** The verdict on n / d, as `judge-numeric.ts` has it. */

export const VERDICT = `  -- the verdict
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
  return 'MET';`;
