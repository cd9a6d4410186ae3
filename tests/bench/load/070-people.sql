-- An analyst and a leader of every unit, whom one password lets in: analyst.<position> and leader.<position>.
insert into account (province_id, id, unit_id, pos, login, full_name, password_hash, created_at)
select u.province_id, bench.key('00a', u.pos, k.n), u.unit_id, u.pos, lower(k.kind) || '.' || u.pos, k.kind || ' ' || u.name,
       :password, timestamptz '2021-01-01'
  from bench.unit u cross join (values (1, 'ANALYST'), (2, 'LEADER')) k (n, kind);

insert into office (province_id, id, account_id, unit_id, pos, kind, valid_from)
select a.province_id, bench.key('00b', a.pos, k.n), a.id, a.unit_id, a.pos, k.kind, date '2015-01-01'
  from account a join (values (1, 'ANALYST'), (2, 'LEADER')) k (n, kind) on a.id = bench.key('00a', a.pos, k.n);
