/** Units of measure in SQL: what a unit is, of what kind, and by what one is converted to another; as `units/` has it. */
import { KINDS_OF_PEOPLE, NAMED_UNITS, POWERS } from '../units/table.ts';
import { COUNTED_DIMENSIONS, PER_MANY, UNIT_PLAN_WORDS } from '../units/unit-of-measure.ts';
import { json, list, literal } from './literals.ts';

const NAMES = json(
  Object.fromEntries([...NAMED_UNITS].map(([name, { dimension, size }]) => [name, [dimension, size]])),
);
const POWERS_OF_TEN = json(Object.fromEntries([...POWERS].map(([word, power]) => [word, `1${'0'.repeat(power)}`])));
const DIMENSIONS = list(new Set([...NAMED_UNITS.values()].map(({ dimension }) => dimension).concat('share of plan')));

const KEY_OF_UNIT = `trim(regexp_replace(regexp_replace(replace(replace(
    lower(normalize(unit, NFC) collate "vi-x-icu"), '²', '2'), '³', '3'), '\\s*/\\s*', '/', 'g'), '\\s+', ' ', 'g'))`;

/** `judge_unit`: {"dimension", "size", "per": [{"dimension", "size"}]}. */
export const unitSql = (schema: string): string => `
create or replace function ${schema}.judge_unit(unit text) returns jsonb
language plpgsql immutable parallel safe
as $judge_unit$
declare
  names constant jsonb := ${NAMES};
  powers constant jsonb := ${POWERS_OF_TEN};
  key constant text := ${KEY_OF_UNIT};
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
        'dimension', case when matched[2] ~ ${literal(UNIT_PLAN_WORDS.source)} then 'share of plan' else 'share' end,
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
create or replace function ${schema}.judge_ratio_scale(unit text) returns numeric
language plpgsql immutable parallel safe
as $judge_ratio_scale$
declare
  powers constant jsonb := ${POWERS_OF_TEN};
  matched text[];
  word text;
  scale numeric;
begin
  if unit is null or unit like '%\\%%' or unit like '%‰%' then
    return case when unit is null then 1 when unit like '%\\%%' then 100 else 1000 end;
  end if;
  matched := regexp_match(${KEY_OF_UNIT}, ${literal(PER_MANY.source)});
  scale := coalesce(replace(matched[1], '.', ''), '1')::numeric;
  foreach word in array string_to_array(coalesce(matched[2], matched[3], ''), ' ') loop
    scale := scale * coalesce((powers ->> word)::numeric, 1);
  end loop;
  return scale;
end
$judge_ratio_scale$;

-- whether a unit is of a share of cases ('share'), of a plan ('plan'), or counts things ('counted')
create or replace function ${schema}.judge_unit_kind(unit text) returns text
language plpgsql immutable parallel safe
as $judge_unit_kind$
declare
  parsed jsonb;
begin
  if coalesce(trim(unit), '') = '' then
    return null;
  end if;
  parsed := ${schema}.judge_unit(unit);
  if parsed ->> 'dimension' = 'share of plan' then
    return 'plan';
  end if;
  if exists (select from jsonb_array_elements(parsed -> 'per') each (part)
    where part ->> 'dimension' <> 'months' or (part ->> 'size')::numeric <> 12) then
    return null;
  end if;
  return case when parsed ->> 'dimension' = 'share' then 'share'
    when parsed ->> 'dimension' not in (${DIMENSIONS}) or parsed ->> 'dimension' in (${list(COUNTED_DIMENSIONS)}) then 'counted' end;
end
$judge_unit_kind$;

-- by what a number in one unit is multiplied to stand in another: {n, d}; null when they do not measure the same
create or replace function ${schema}.judge_factor(given text, wanted text) returns numeric[]
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
  a := ${schema}.judge_unit(given);
  b := ${schema}.judge_unit(wanted);
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
    or (other = 'people' and one in (${list(KINDS_OF_PEOPLE)}))
    or (one not in (${DIMENSIONS}) and other not in (${DIMENSIONS})
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
`;
