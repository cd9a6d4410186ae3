-- What PostGraphile shows as a field of a unit.
create function bench.unit_cells(u bench.unit, indicator_ids uuid[]) returns setof bench.card language sql stable as $$
  select c.* from bench.card c where c.unit_id = u.unit_id and c.indicator_id = any(indicator_ids) order by c.n
$$;
