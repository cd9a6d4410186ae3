-- Reported and accepted: every period of quality objectives of the years loaded, and before them both ends of a year, which
-- values are compared with. The estimate of the last year is left to be reported (workload F).
create table bench.period as
select p.id, p.year, p.ordinal, p.kind, p.vintage, p.ends_on
  from period p join regime r on r.id = p.regime_id
 where r.code = 'MTCL' and (p.year between :first and :last or (p.year = :first - 1 and p.kind = 'YEAR'))
   and not (p.year = :last and p.vintage = 'ESTIMATE');

insert into report (province_id, id, unit_id, pos, period_id, year, state, version, submitted, reviewer_unit_id, revision)
select u.province_id, bench.key('007', bench.at(p.year, p.ordinal, u.pos), 0), u.unit_id, u.pos, p.id, p.year, 'ACCEPTED', 1,
       true, u.parent_id, 3
  from bench.period p cross join bench.unit u
 where u.leaf
 order by p.year, p.ordinal, u.pos;

insert into report_version (province_id, report_id, version, pos, submitted, content_hash, submitted_at, submitted_by,
  submitted_by_account_id, on_time, accepted_at, accepted_by)
select r.province_id, r.id, 1, r.pos, true, encode(sha256(r.id::text::bytea), 'hex'), p.ends_on + interval '2 days',
       'Nguyễn Văn A', bench.key('008', r.pos, 0), true, p.ends_on + interval '4 days', 'Trần Thị B'
  from report r join bench.period p on p.id = r.period_id
 order by p.year, p.ordinal, r.pos;
