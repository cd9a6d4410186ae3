-- Ids of what is loaded: the same in every load, in the order in which the product would have made them, so that the
-- pages of an index lie as they would. `kind` keeps the tables apart; 48 bits each for what comes first and then.
create schema bench;
grant usage on schema bench to public;

create function bench.key(kind text, first bigint, second bigint) returns uuid language sql immutable as $$
  select (substr(h, 1, 8) || '-' || substr(h, 9, 4) || '-7' || kind || '-8000-' || lpad(to_hex(second), 12, '0'))::uuid
    from (select lpad(to_hex(first), 12, '0') as h) t
$$;

-- A year and a place in 48 bits.
create function bench.at(year integer, ordinal integer, pos integer) returns bigint language sql immutable as $$
  select ((year - 2000) * 16 + ordinal)::bigint << 32 | pos
$$;
