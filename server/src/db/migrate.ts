import { Migrator } from '@mikro-orm/migrations';
import { MikroORM, type Options } from '@mikro-orm/postgresql';
import { PostgresDialect, type PostgresPoolClient } from 'kysely';
import type pg from 'pg';
import { migrations } from './migrations/index.ts';
import { asOperator } from './operator.ts';

export interface Roles {
  owner: string;
  login: string;
  app: string;
}

interface Wanted {
  ownerUrl: string;
  roles: Roles;
  /** The last one to apply; without it, all. */
  upTo?: string;
}

/** Of this product, in the order in which they are applied. */
export const MIGRATIONS: readonly string[] = migrations.map(({ name }) => name);

const OPTIONS = {
  entities: [],
  discovery: { warnWhenNoEntities: false },
  extensions: [Migrator],
  // who calls says what was applied
  logger: () => undefined,
  pool: { min: 0, max: 1 },
} satisfies Options;

const MIGRATIONS_OPTIONS = { migrationsList: migrations, snapshot: false, tableName: 'migration' };

/**
 * Brings the database up to date as its owner, in one transaction, which a pooler may stand in front of. Answers the names
 * of the migrations that were applied.
 */
export const migrate = ({ ownerUrl, ...wanted }: Wanted): Promise<{ applied: string[] }> =>
  asOperator(ownerUrl, (client) => migrateWithin(client, wanted));

/**
 * The same inside a transaction that the caller has begun as the owner, and will end: so that a schema and the rows that
 * go into it come into being together or not at all.
 */
export async function migrateWithin(
  client: pg.ClientBase,
  { roles, upTo }: Omit<Wanted, 'ownerUrl'>,
): Promise<{ applied: string[] }> {
  const { rows } = await client.query<{ name: string }>(
    `select current_database() as name, set_config('dich.app_role', $1, true), set_config('client_min_messages', 'warning', true)`,
    [roles.app],
  );
  const connection = { query: client.query.bind(client), release: () => undefined } as PostgresPoolClient;
  return applied(upTo, {
    ...OPTIONS,
    dbName: rows[0]!.name,
    driverOptions: new PostgresDialect({
      pool: { connect: async () => connection, end: async () => undefined, options: {} },
    }),
    // no transactions of its own: the caller's is open
    migrations: { ...MIGRATIONS_OPTIONS, transactional: false },
  });
}

async function applied(upTo: string | undefined, options: Options): Promise<{ applied: string[] }> {
  const orm = await MikroORM.init(options);
  try {
    const done = await orm.migrator.up(upTo === undefined ? {} : { to: upTo });
    return { applied: done.map((migration) => migration.name) };
  } finally {
    await orm.close();
  }
}
