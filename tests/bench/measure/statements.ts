import pg from 'pg';

/** What the statements of one database did between two moments. */
export interface Counted {
  statements: number;
  /** Rows that they answered or wrote. */
  rows: number;
  /** Pages of 8 kB that they looked at, in memory or not, and of temporary files. */
  blocks: number;
  /** That PostgreSQL took to execute them. */
  milliseconds: number;
}

/** What pg_stat_statements says, asked from another database, whose own statements do not count. */
export interface StatementCounter {
  count(work: () => Promise<unknown>): Promise<Counted>;
  /** The heaviest of what was counted last, for a person to read. */
  heaviest(): Promise<string[]>;
  close(): Promise<void>;
}

export async function statementCounter(adminUrl: string, database: string): Promise<StatementCounter> {
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  const { rows } = await admin.query<{ oid: number }>('select oid from pg_database where datname = $1', [database]);
  const oid = rows[0]?.oid;
  if (oid === undefined) throw new Error(`there is no database ${database}`);
  return {
    async count(work) {
      await admin.query('select pg_stat_statements_reset(0, $1, 0)', [oid]);
      await work();
      const result = await admin.query<Counted>(
        `select coalesce(sum(calls), 0)::int as statements, coalesce(sum(rows), 0)::int as rows,
                coalesce(sum(shared_blks_hit + shared_blks_read + temp_blks_read + temp_blks_written), 0)::int as blocks,
                coalesce(sum(total_exec_time), 0) as milliseconds
           from pg_stat_statements where dbid = $1 and toplevel`,
        [oid],
      );
      return result.rows[0] as Counted;
    },
    async heaviest() {
      const result = await admin.query<{ line: string }>(
        `select format('%s blocks, %s rows, %s calls: %s', shared_blks_hit + shared_blks_read, rows, calls,
                       left(regexp_replace(query, '\\s+', ' ', 'g'), 160)) as line
           from pg_stat_statements where dbid = $1 and toplevel
          order by shared_blks_hit + shared_blks_read desc limit 8`,
        [oid],
      );
      return result.rows.map(({ line }) => line);
    },
    close: () => admin.end(),
  };
}
