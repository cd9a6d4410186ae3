/** The judge for verdicts in bulk as migration 025 makes it; never changed. */
export const JUDGE_BOUND_025 = `
create or replace function app.judge_unit(unit text) returns jsonb
language plpgsql immutable parallel safe
as $judge_unit$
declare
  names constant jsonb := '{"đồng":["money","1"],"đ":["money","1"],"vnđ":["money","1"],"vnd":["money","1"],"đồng việt nam":["money","1"],"trđ":["money","1000000"],"tr.đ":["money","1000000"],"tr đồng":["money","1000000"],"trđồng":["money","1000000"],"triệuđồng":["money","1000000"],"triệuđ":["money","1000000"],"triệu":["money","1000000"],"tr":["money","1000000"],"tỷđ":["money","1000000000"],"tyđ":["money","1000000000"],"tỷđồng":["money","1000000000"],"tỷ":["money","1000000000"],"nghìnđồng":["money","1000"],"ngđ":["money","1000"],"nđ":["money","1000"],"usd":["money in USD","1"],"đô la mỹ":["money in USD","1"],"đô la":["money in USD","1"],"đô la mĩ":["money in USD","1"],"dollar":["money in USD","1"],"eur":["money in EUR","1"],"euro":["money in EUR","1"],"g":["mass","0.001"],"gam":["mass","0.001"],"gram":["mass","0.001"],"kg":["mass","1"],"kilôgam":["mass","1"],"kilogam":["mass","1"],"ki lô gam":["mass","1"],"cân":["mass","1"],"yến":["mass","10"],"tạ":["mass","100"],"tấn":["mass","1000"],"cm":["length","0.01"],"m":["length","1"],"mét":["length","1"],"mét dài":["length","1"],"md":["length","1"],"m dài":["length","1"],"km":["length","1000"],"kilômét":["length","1000"],"kilomet":["length","1000"],"ki lô mét":["length","1000"],"cây số":["length","1000"],"hải lý":["length","1852"],"m2":["area","1"],"mét vuông":["area","1"],"m2 sàn":["floor area","1"],"ha":["area","10000"],"hecta":["area","10000"],"héc ta":["area","10000"],"hécta":["area","10000"],"hec ta":["area","10000"],"km2":["area","1000000"],"ki lô mét vuông":["area","1000000"],"sào":["area in sào","1"],"mẫu":["area in mẫu","1"],"lít":["volume","0.001"],"l":["volume","0.001"],"m3":["volume","1"],"mét khối":["volume","1"],"khối":["volume","1"],"kwh":["energy","1"],"kw giờ":["energy","1"],"kwh điện":["energy","1"],"mwh":["energy","1000"],"gwh":["energy","1000000"],"kw":["power","1"],"mw":["power","1000"],"kva":["apparent power","1"],"mva":["apparent power","1000"],"phút":["time","1"],"giờ":["time","60"],"ngày":["time","1440"],"ngày đêm":["time","1440"],"tuần":["time","10080"],"ngày làm việc":["working days","1"],"tháng":["months","1"],"quý":["months","3"],"năm":["months","12"],"tuổi":["months","12"],"%":["share","0.01"],"phần trăm":["share","0.01"],"‰":["share","0.001"],"phần nghìn":["share","0.001"],"%o":["share","0.001"],"o/oo":["share","0.001"],"điểm %":["points","0.01"],"điểm phần trăm":["points","0.01"],"điểm":["score","1"],"lần":["times","1"],"hạng":["places of a ranking","1"],"bậc":["places of a ranking","1"],"thứ hạng":["places of a ranking","1"],"thứ bậc":["places of a ranking","1"],"người":["people","1"],"nhân khẩu":["people","1"],"khẩu":["people","1"],"đầu người":["people","1"],"dân":["people","1"],"người dân":["people","1"],"hộ":["households","1"],"hộ gia đình":["households","1"],"lượt":["visits","1"],"lượt khách":["visits","1"],"lượt người":["visits","1"],"con":["animals","1"]}'::jsonb;
  powers constant jsonb := '{"chục":"10","trăm":"100","nghìn":"1000","ngàn":"1000","vạn":"10000","triệu":"1000000","tỷ":"1000000000","tỉ":"1000000000"}'::jsonb;
  key constant text := trim(regexp_replace(regexp_replace(replace(replace(
    lower(normalize(unit, NFC) collate "vi-x-icu"), '²', '2'), '³', '3'), '\\s*/\\s*', '/', 'g'), '\\s+', ' ', 'g'));
  part text;
  rest text;
  size numeric;
  matched text[];
  word text;
  found jsonb;
  parts jsonb := '[]';
begin
  foreach part in array case when jsonb_exists(names, key) then array[key] else string_to_array(key, '/') end loop
    rest := trim(part);
    size := 1;
    found := null;
    matched := regexp_match(rest, '^([%‰]) (.+)$');
    if matched is not null then
      found := jsonb_build_object(
        'dimension', case when matched[2] ~ 'kế hoạch|chỉ tiêu|dự toán|giao|nghị quyết' then 'share of plan' else 'share' end,
        'size', case matched[1] when '%' then 0.01 else 0.001 end);
    else
      matched := regexp_match(rest, '^(\\d{1,3}(?:\\.\\d{3})+|\\d+) (?=\\S)');
      if matched is not null then
        size := replace(matched[1], '.', '')::numeric;
        rest := substr(rest, length(matched[1]) + 2);
      end if;
    end if;
    while found is null loop
      word := split_part(rest, ' ', 1);
      if jsonb_exists(names, rest) then
        found := jsonb_build_object('dimension', names -> rest ->> 0, 'size', size * (names -> rest ->> 1)::numeric);
      elsif jsonb_exists(powers, word) and rest like '% %' then
        size := size * (powers ->> word)::numeric;
        rest := substr(rest, length(word) + 2);
      else
        found := jsonb_build_object('dimension', rest, 'size', size);
      end if;
    end loop;
    parts := parts || jsonb_build_array(found);
  end loop;
  return coalesce(parts -> 0, '{"dimension": "", "size": 1}') || jsonb_build_object('per', (
    select coalesce(jsonb_agg(value order by value ->> 'dimension' collate "C"), '[]')
      from jsonb_array_elements(parts) with ordinality as each (value, place) where place > 1));
end
$judge_unit$;

-- by what a ratio is multiplied to stand in a unit: 100 for %, 10.000 for "/1 vạn dân"
create or replace function app.judge_ratio_scale(unit text) returns numeric
language plpgsql immutable parallel safe
as $judge_ratio_scale$
declare
  powers constant jsonb := '{"chục":"10","trăm":"100","nghìn":"1000","ngàn":"1000","vạn":"10000","triệu":"1000000","tỷ":"1000000000","tỉ":"1000000000"}'::jsonb;
  matched text[];
  word text;
  scale numeric;
begin
  if unit is null or unit like '%\\%%' or unit like '%‰%' then
    return case when unit is null then 1 when unit like '%\\%%' then 100 else 1000 end;
  end if;
  matched := regexp_match(trim(regexp_replace(regexp_replace(replace(replace(
    lower(normalize(unit, NFC) collate "vi-x-icu"), '²', '2'), '³', '3'), '\\s*/\\s*', '/', 'g'), '\\s+', ' ', 'g')), '(?:\\/|trên )(?:(\\d{1,3}(?:\\.\\d{3})+|\\d+) ((?:(?:chục|trăm|nghìn|ngàn|vạn|triệu|tỷ|tỉ) )*)|((?:(?:chục|trăm|nghìn|ngàn|vạn|triệu|tỷ|tỉ) )+))(?!(?:giây|phút|giờ|ngày|tuần|tháng|quý|năm|vụ)(?: |\\/|$))\\S');
  scale := coalesce(replace(matched[1], '.', ''), '1')::numeric;
  foreach word in array string_to_array(coalesce(matched[2], matched[3], ''), ' ') loop
    scale := scale * coalesce((powers ->> word)::numeric, 1);
  end loop;
  return scale;
end
$judge_ratio_scale$;

-- whether a unit is of a share of cases ('share'), of a plan ('plan'), or counts things ('counted')
create or replace function app.judge_unit_kind(unit text) returns text
language plpgsql immutable parallel safe
as $judge_unit_kind$
declare
  parsed jsonb;
begin
  if coalesce(trim(unit), '') = '' then
    return null;
  end if;
  parsed := app.judge_unit(unit);
  if parsed ->> 'dimension' = 'share of plan' then
    return 'plan';
  end if;
  if exists (select from jsonb_array_elements(parsed -> 'per') each (part)
    where part ->> 'dimension' <> 'months' or (part ->> 'size')::numeric <> 12) then
    return null;
  end if;
  return case when parsed ->> 'dimension' = 'share' then 'share'
    when parsed ->> 'dimension' not in ('money', 'money in USD', 'money in EUR', 'mass', 'length', 'area', 'floor area', 'area in sào', 'area in mẫu', 'volume', 'energy', 'power', 'apparent power', 'time', 'working days', 'months', 'share', 'points', 'score', 'times', 'places of a ranking', 'people', 'households', 'visits', 'animals', 'share of plan') or parsed ->> 'dimension' in ('people', 'households', 'visits', 'animals') then 'counted' end;
end
$judge_unit_kind$;

-- by what a number in one unit is multiplied to stand in another: {n, d}; null when they do not measure the same
create or replace function app.judge_factor(given text, wanted text) returns numeric[]
language plpgsql immutable parallel safe
as $judge_factor$
declare
  a jsonb;
  b jsonb;
  one text;
  other text;
  year constant jsonb := '{"dimension": "months", "size": 12}';
  n numeric;
  d numeric;
begin
  if coalesce(trim(given), '') = '' or coalesce(trim(wanted), '') = '' or given = wanted then
    return array[1, 1];
  end if;
  a := app.judge_unit(given);
  b := app.judge_unit(wanted);
  if exists (select from jsonb_array_elements(a -> 'per') each (part) where part ->> 'dimension' in ('months', 'time'))
    <> exists (select from jsonb_array_elements(b -> 'per') each (part) where part ->> 'dimension' in ('months', 'time')) then
    a := jsonb_set(a, '{per}', (select coalesce(jsonb_agg(part order by place), '[]')
      from jsonb_array_elements(a -> 'per') with ordinality each (part, place) where part <> year));
    b := jsonb_set(b, '{per}', (select coalesce(jsonb_agg(part order by place), '[]')
      from jsonb_array_elements(b -> 'per') with ordinality each (part, place) where part <> year));
  end if;
  if jsonb_path_query_array(a -> 'per', '$[*].dimension') <> jsonb_path_query_array(b -> 'per', '$[*].dimension') then
    return null;
  end if;
  one := a ->> 'dimension';
  other := b ->> 'dimension';
  if not (one = other or one = '' or other = ''
    or (other = 'people' and one in ('lao động', 'học sinh', 'sinh viên', 'học viên', 'hội viên', 'đoàn viên', 'đảng viên', 'cán bộ', 'công chức', 'viên chức', 'giáo viên', 'bác sĩ', 'thanh niên', 'trẻ em', 'trẻ', 'phụ nữ', 'người cao tuổi', 'bệnh nhân', 'đối tượng', 'công dân', 'nông dân', 'quân nhân', 'tân binh', 'thuyền viên'))
    or (one not in ('money', 'money in USD', 'money in EUR', 'mass', 'length', 'area', 'floor area', 'area in sào', 'area in mẫu', 'volume', 'energy', 'power', 'apparent power', 'time', 'working days', 'months', 'share', 'points', 'score', 'times', 'places of a ranking', 'people', 'households', 'visits', 'animals', 'share of plan') and other not in ('money', 'money in USD', 'money in EUR', 'mass', 'length', 'area', 'floor area', 'area in sào', 'area in mẫu', 'volume', 'energy', 'power', 'apparent power', 'time', 'working days', 'months', 'share', 'points', 'score', 'times', 'places of a ranking', 'people', 'households', 'visits', 'animals', 'share of plan')
      and (starts_with(one, other || ' ') or starts_with(other, one || ' ')))) then
    return null;
  end if;
  n := (a ->> 'size')::numeric;
  d := (b ->> 'size')::numeric;
  for one in select part ->> 'size' from jsonb_array_elements(b -> 'per') each (part) loop
    n := n * one::numeric;
  end loop;
  for one in select part ->> 'size' from jsonb_array_elements(a -> 'per') each (part) loop
    d := d * one::numeric;
  end loop;
  return array[n, d];
end
$judge_factor$;

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
  scale constant numeric := app.judge_ratio_scale(bound_unit);
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
  figure_scale := case when measure = 'PLAN' then 100 else app.judge_ratio_scale(figured) end;
  if measure = 'PLAN' or kind = 'zero_event' then
    null;
  elsif measure = 'ASSIGNED' then
    factor := app.judge_factor(assigned_unit, figured);
  elsif is_ratio and (measure = 'COUNT' or (measure in ('LEVEL', 'FALL', 'RISE')
    and app.judge_unit_kind(bound_unit) is not distinct from 'counted'
    and (no_unit or app.judge_ratio_scale(figure_unit) <> 1))) then
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
