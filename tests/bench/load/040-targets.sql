-- Every unit has a target of every indicator and year: assigned by the unit above, of a province its own. "từ x trở lên":
-- a ratio's is a percentage, the others' grow with what lies below, so that some are met and some are not.
insert into target (province_id, id, unit_id, pos, by_unit_id, by_pos, indicator_id, year, source, state, text, reading,
  comparator, lo, hi, unit_of_measure, in_force_from, acknowledged_at, acknowledged_by)
select u.province_id, bench.key('006', bench.at(y, 0, u.pos), i.n), u.unit_id, u.pos, coalesce(u.parent_id, u.unit_id),
       u.parent_pos, i.id, y, case when u.parent_id is null then 'OWN' else 'ASSIGNED' end, 'ISSUED', t.x || ' ' || m.unit,
       jsonb_build_object('kind', 'level', 'text', t.x || ' ' || m.unit, 'unit', m.unit, 'cmp', 'ge', 'lo', t.x, 'hi', t.x,
         'x', null, 'y', null, 'label', null, 'spans', '[]'::jsonb, 'period', null, 'baseline', null,
         'children', '[]'::jsonb, 'evalRule', 'ge_lo', 'direction', 'higher', 'confidence', 0.9, 'relativeTo', null,
         'aspirational', false),
       'ge', t.x::numeric, t.x::numeric, m.unit, make_date(y, 1, 5), make_timestamptz(y, 1, 6, 1, 0, 0), 'Nguyễn Văn A'
  from generate_series(:first, :last) y
 cross join bench.unit u
 cross join bench.indicator i
 cross join lateral (select case i.kind when 'R' then '%' else 'người' end as unit) m
 cross join lateral (
   select (case i.kind
             when 'R' then 25 + (u.pos::bigint * 7 + i.n) % 20
             when 'Q' then case when u.leaf then 1 when u.level = 'DISTRICT' then 15 else 160 end
                           * (300 + (u.pos::bigint * 31 + i.n * 17) % 400)
             else 300 + (u.pos::bigint * 31 + i.n * 17) % 400 end)::text as x) t
 order by y, u.pos, i.n;
