-- 60 indicators of everybody: 40 sums (Q), 12 ratios of sums (R), 4 averages weighted by the first sum (W), 4 averages (A).
create table bench.indicator as
select n, bench.key('001', 0, n) as id,
       case when n <= 40 then 'Q' when n <= 52 then 'R' when n <= 56 then 'W' else 'A' end as kind
  from generate_series(1, 60) n;

insert into indicator (id, code, province_id, pos)
select id, 'BM' || lpad(n::text, 2, '0'), 0, 0 from bench.indicator;

insert into indicator_edition (id, indicator_id, edition, pos, valid_from, name, kind, direction, unit_of_measure,
  numerator_name, denominator_name, operand_unit, over_time, typed_as, over_units, weight_indicator_id, supplied_by,
  sum_policy, quota_to_sub_units, percent_formula)
select bench.key('002', 0, n), id, 1, 0, date '2015-01-01', 'Chỉ tiêu đo tốc độ số ' || n,
       case kind when 'R' then 'RATIO' else 'QUANTITY' end, 'HIGHER', case kind when 'R' then '%' else 'người' end,
       case kind when 'R' then 'Số hộ đạt' end, case kind when 'R' then 'Tổng số hộ' end, case kind when 'R' then 'hộ' end,
       'SUM', 'PERIOD',
       case kind when 'Q' then 'SUM' when 'R' then 'RATIO_OF_SUMS' when 'W' then 'WEIGHTED_AVERAGE' else 'AVERAGE' end,
       case kind when 'W' then bench.key('001', 0, 1) end, 'SUB_UNITS', 'CHILDREN_AT_LEAST', true, 'R_OVER_T'
  from bench.indicator;
