-- What the peers read in place of the product's tables: one row per unit and indicator for the official figures of the
-- last year, made here of the leaves, as the answers have it. It is the least that anybody could read: nobody keeps it, and
-- the product, which computes the same from what was reported, is compared with it. Sums and ratios of sums without gaps only.
create table bench.card as
with summed as (
  select at.pos, f.indicator_id, sum(f.value) as value, sum(f.numerator) as numerator, sum(f.denominator) as denominator
    from figure f
    join bench.period p on p.id = f.period_id and p.year = :last and p.vintage = 'OFFICIAL'
    cross join lateral app.places_of(f.pos, true) as at (pos)
   group by 1, 2
), judged as (
  select u.unit_id, u.pos, i.n, i.id as indicator_id, s.value, s.numerator, s.denominator, t.text as target, t.lo,
         case i.kind when 'R' then 100 * s.numerator / s.denominator else s.value end as exact
    from bench.unit u
    cross join bench.indicator i
    join target t on t.pos = u.pos and t.indicator_id = i.id and t.year = :last
    left join summed s on s.pos = u.pos and s.indicator_id = i.id
   where i.kind in ('Q', 'R') and i.n % 4 <> 0
)
select unit_id, pos, n, indicator_id, trim_scale(value)::text as value, trim_scale(numerator)::text as numerator,
       trim_scale(denominator)::text as denominator, target,
       case when exact is null then 'NOT_ASSESSED' when exact > lo then 'EXCEEDED' when exact = lo then 'MET' else 'NOT_MET' end
         as attainment,
       trim_scale(round(100 * exact / lo, 2))::text as percent
  from judged
 order by pos, n;
create unique index on bench.card (pos, n);
alter table bench.card add primary key (unit_id, n), add foreign key (unit_id) references bench.unit (unit_id);
analyze bench.card;

-- Seen as the product's figures are: what lies at and below the reader's own place.
alter table bench.card enable row level security;
create policy card_select on bench.card for select
  using (pos between nullif(current_setting('app.lo', true), '')::int and nullif(current_setting('app.hi', true), '')::int);
grant select on bench.card, bench.unit to public;
