import { Migrator } from '@mikro-orm/migrations';
import { MikroORM } from '@mikro-orm/postgresql';
import { migrations } from './migrations/index.ts';

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

/** Brings the database up to date as its owner. Answers the names of the migrations that were applied. */
export async function migrate({ ownerUrl, roles, upTo }: Wanted): Promise<{ applied: string[] }> {
  const orm = await MikroORM.init({
    clientUrl: ownerUrl,
    entities: [],
    discovery: { warnWhenNoEntities: false },
    driverOptions: { options: `-c dich.app_role=${roles.app} -c client_min_messages=warning` },
    extensions: [Migrator],
    // who calls says what was applied
    logger: () => undefined,
    migrations: { migrationsList: migrations, snapshot: false, tableName: 'migration', transactional: true },
    pool: { min: 0, max: 1 },
  });
  try {
    const applied = await orm.migrator.up(upTo === undefined ? {} : { to: upTo });
    return { applied: applied.map((migration) => migration.name) };
  } finally {
    await orm.close();
  }
}
