import { onDatabase } from './installation.ts';

/** Everything in the catalogue that the migrations make, in words. */
export const catalogue = (name: string) =>
  onDatabase(name, async (client) => {
    const { rows } = await client.query<{ what: string }>(`
      select 'column ' || c.oid::regclass || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod) || ' ' || a.attnotnull
             || ' ' || coalesce(pg_get_expr(d.adbin, d.adrelid), '') || ' ' || coalesce(a.attacl::text, '') as what
        from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0
        left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
       where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'S', 'i')
      union all select 'table ' || c.oid::regclass || ' ' || c.relrowsecurity || c.relforcerowsecurity || ' ' || c.relowner::regrole || coalesce(c.relacl::text, '')
        from pg_class c where c.relnamespace = 'public'::regnamespace
      union all select 'constraint ' || conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) from pg_constraint
       where connamespace = 'public'::regnamespace
      union all select 'index ' || indexdef from pg_indexes where schemaname = 'public'
      union all select 'policy ' || tablename || ' ' || policyname || ' ' || cmd || ' ' || roles::text || coalesce(qual, '') || coalesce(with_check, '') from pg_policies
      union all select 'function ' || pg_get_functiondef(p.oid) || coalesce(p.proacl::text, '') from pg_proc p where p.pronamespace = 'app'::regnamespace
      union all select 'trigger ' || pg_get_triggerdef(oid) from pg_trigger where not tgisinternal
      order by 1`);
    return rows.map(({ what }) => what);
  });
