-- Every unit has an issued plan of every year with all indicators under one objective.
insert into plan (province_id, id, unit_id, pos, year, title, issued)
select u.province_id, bench.key('003', bench.at(y, 0, u.pos), 0), u.unit_id, u.pos, y, 'Kế hoạch đo tốc độ ' || y, true
  from generate_series(:first, :last) y cross join bench.unit u
 order by y, u.pos;

insert into objective (province_id, id, plan_id, pos, issued, ordinal, section, text)
select p.province_id, bench.key('004', bench.at(p.year, 0, p.pos), 0), p.id, p.pos, true, 1, 'I', 'Mục tiêu'
  from plan p order by p.year, p.pos;

insert into plan_indicator (province_id, id, plan_id, objective_id, indicator_id, pos, issued, ordinal)
select p.province_id, bench.key('005', bench.at(p.year, 0, p.pos), i.n), p.id, bench.key('004', bench.at(p.year, 0, p.pos), 0),
       i.id, p.pos, true, i.n
  from plan p cross join bench.indicator i
 order by p.year, p.pos, i.n;
