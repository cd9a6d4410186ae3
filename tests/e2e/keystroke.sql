-- What keystroke.ts types in, past the policies: a district of 37 communes whose plan of 2022 has 500 indicators, which
-- one commune reports with a target for each, and whose plan of 2023 has 60, given to each commune: half of the quotas
-- are drafted. The accounts have the password of the demonstration's.
set session_replication_role = replica;

create temporary table district as
select unit_id, province_id, pos, parent_id from unit_version
 where code = '425' and level = 'DISTRICT' and validity @> date '2022-12-31';
create temporary table commune as
select c.unit_id, c.province_id, c.pos, row_number() over (order by c.pos) as n
  from unit_version c join district d on c.parent_id = d.unit_id
 where c.validity @> date '2022-12-31';
create temporary table line as
select i as n, uuidv7() as id, case when i % 5 = 0 then 'RATIO' else 'QUANTITY' end as kind
  from generate_series(1, 500) i;

insert into indicator (id, code, province_id, unit_id, pos)
select id, 'PHIM' || n, 0, null, 0 from line;
insert into indicator_edition (id, indicator_id, edition, pos, valid_from, name, kind, direction, unit_of_measure,
  numerator_name, denominator_name, operand_unit, over_time, typed_as, over_units, supplied_by, sum_policy,
  quota_to_sub_units, percent_formula)
select uuidv7(), id, 1, 0, date '2015-01-01', 'Chỉ tiêu gõ thử số ' || n, kind, 'HIGHER',
       case kind when 'RATIO' then '%' else 'người' end, case kind when 'RATIO' then 'Số hộ đạt' end,
       case kind when 'RATIO' then 'Tổng số hộ' end, case kind when 'RATIO' then 'hộ' end, 'SUM', 'PERIOD',
       case kind when 'RATIO' then 'RATIO_OF_SUMS' else 'SUM' end, 'SUB_UNITS', 'CHILDREN_AT_LEAST', true, 'R_OVER_T'
  from line;

insert into account (province_id, id, unit_id, pos, login, full_name, password_hash, created_at)
select a.province_id, uuidv7(), a.unit_id, a.pos, a.login, 'Người gõ thử', p.password_hash, now()
  from (select province_id, unit_id, pos, 'phim.huyen' as login from district
        union all select province_id, unit_id, pos, 'phim.xa' from commune where n = 1) a
 cross join (select password_hash from account where login = 'th.huongtra') p;
insert into office (province_id, id, account_id, unit_id, pos, kind, valid_from)
select province_id, uuidv7(), id, unit_id, pos, 'PLANNER', date '2021-01-01' from account where login like 'phim.%';

insert into plan (province_id, id, unit_id, pos, year, title, issued)
select province_id, uuidv7(), unit_id, pos, year, 'Kế hoạch gõ thử năm ' || year, true
  from district cross join (values (2022), (2023)) y (year);
insert into objective (province_id, id, plan_id, pos, issued, ordinal, section, text)
select p.province_id, uuidv7(), p.id, p.pos, true, 1, 'I', 'Mục tiêu' from plan p join district d using (unit_id);
insert into plan_indicator (province_id, id, plan_id, objective_id, indicator_id, pos, issued, ordinal)
select p.province_id, uuidv7(), p.id, o.id, l.id, p.pos, true, l.n
  from plan p join district d using (unit_id) join objective o on o.plan_id = p.id
  join line l on p.year = 2022 or l.n <= 60;

-- "500 người", "85%": in force for the commune in 2022, for the district itself in 2023, drafted for every other commune
insert into target (province_id, id, unit_id, pos, by_unit_id, by_pos, indicator_id, year, source, state, text, reading,
  comparator, lo, hi, unit_of_measure, in_force_from)
select t.province_id, uuidv7(), t.unit_id, t.pos, d.unit_id, d.pos, l.id, t.year, t.source, t.state,
       a.amount || u.suffix,
       jsonb_build_object('x', null, 'y', null, 'hi', a.amount, 'lo', a.amount, 'cmp', 'ge', 'kind', 'level',
         'text', a.amount || u.suffix, 'unit', u.unit, 'label', null, 'spans', '[]'::jsonb, 'period', null,
         'baseline', null, 'children', '[]'::jsonb, 'evalRule', 'ge_lo', 'direction', 'higher', 'confidence', 0.9,
         'relativeTo', null, 'aspirational', false),
       'ge', a.amount::numeric, a.amount::numeric, u.unit, t.in_force_from
  from district d
 cross join (
   select province_id, unit_id, pos, 2022 as year, 'ASSIGNED' as source, 'ISSUED' as state, date '2022-01-05' as in_force_from, 500 as lines
     from commune where n = 1
   union all select province_id, unit_id, pos, 2023, 'OWN', 'ISSUED', date '2023-01-05', 60 from district
   union all select province_id, unit_id, pos, 2023, 'ASSIGNED', 'DRAFT', null, 60 from commune where n % 2 = 0) t
  join line l on l.n <= t.lines
 cross join lateral (select case l.kind when 'RATIO' then '%' else ' người' end as suffix,
                            case l.kind when 'RATIO' then '%' else 'người' end as unit) u
 cross join lateral (select (case l.kind when 'RATIO' then 40 + ((t.pos & 4095) + l.n) % 50
                                  when 'QUANTITY' then 300 + (t.pos & 4095) * 31 % 300 + l.n end)::text as amount) a;
