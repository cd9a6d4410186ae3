-- The units of the provinces loaded as they were on the last day of 2022, with what sends figures: what has nothing below it.
create table bench.unit as
select v.unit_id, v.province_id, v.pos, v.level, v.parent_id, v.name, v.code,
       coalesce(p.pos, v.pos) as parent_pos,
       not exists (select from unit_version c where c.parent_id = v.unit_id and c.validity @> date '2022-12-31') as leaf
  from unit_version v
  left join unit_version p on p.unit_id = v.parent_id and p.validity @> date '2022-12-31'
 where v.validity @> date '2022-12-31' and v.province_id = any(:provinces);
alter table bench.unit add primary key (unit_id), add unique (pos);
alter table bench.unit add foreign key (parent_id) references bench.unit (unit_id);
create index on bench.unit (parent_id);
analyze bench.unit;
